import type { Transaction } from '@hub/kit/database.ts';
import { sealGuardedText } from '../../sealed.ts';
import { guardedTexts } from '../../tables.ts';

/** Keeps what is noted of a case apart from the case, where row-level security guards it. */
export async function noteOf(
  tx: Transaction,
  ownerId: string,
  note: string | null | undefined,
  place: Pick<typeof guardedTexts.$inferInsert, 'aCode' | 'bCode' | 'province' | 'countyCode'>,
): Promise<void> {
  if (note?.trim())
    await tx
      .insert(guardedTexts)
      .values({ ownerId, fieldSet: 'BORDER_CASE_DETAILS', body: sealGuardedText(ownerId, note), ...place });
}
