import type { Transaction } from '@hub/kit/database.ts';
import { and, eq, isNotNull } from 'drizzle-orm';
import { governanceCases } from '../tables.ts';
import { placesAfter } from './difference.ts';
import type { PactDocument } from './document.ts';

interface Moved {
  before: PactDocument;
  after: PactDocument;
  /** Measures whose words went, and those that stand now. */
  gone: readonly { id: string; position: number }[];
  measures: readonly { id: string }[];
}

/** Cases stay tied to their clause wherever an amendment has put it; to the pact alone where the clause went. */
export async function clausesMoved(
  tx: Transaction,
  pactId: string,
  { before, after, gone, measures }: Moved,
): Promise<void> {
  const ofPact = eq(governanceCases.pactId, pactId);
  const tied = await tx
    .select()
    .from(governanceCases)
    .where(and(ofPact, isNotNull(governanceCases.pactId)));
  if (tied.length === 0) return;
  const articlePlaces = placesAfter(before.articles, after.articles, ({ heading }) => heading);
  const measurePlaces = placesAfter(before.measures, after.measures, ({ kind }) => kind);
  for (const { id, articleNumber, measureId } of tied) {
    const lost = gone.find((measure) => measure.id === measureId);
    const place = lost && measurePlaces.get(lost.position + 1);
    const now = {
      articleNumber: articleNumber === null ? null : (articlePlaces.get(articleNumber) ?? null),
      measureId: lost ? (place === undefined ? null : measures[place - 1]!.id) : measureId,
    };
    if (now.articleNumber !== articleNumber || now.measureId !== measureId)
      await tx.update(governanceCases).set(now).where(eq(governanceCases.id, id));
  }
}
