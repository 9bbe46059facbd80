import type { Transaction } from '@hub/kit/database.ts';
import type { DataFieldSet } from '@hub/kit/generated/words.ts';
import { sealGuardedText } from '../../sealed.ts';
import { guardedTexts } from '../../tables.ts';

type Place = Pick<typeof guardedTexts.$inferInsert, 'aCode' | 'bCode' | 'province' | 'countyCode'>;

/** Keeps a text apart from its record, where row-level security guards it; a later one takes its place. */
export async function keepGuardedText(
  tx: Transaction,
  fieldSet: DataFieldSet,
  ownerId: string,
  text: string | null | undefined,
  place: Place,
): Promise<void> {
  if (!text?.trim()) return;
  const body = sealGuardedText(ownerId, text);
  await tx
    .insert(guardedTexts)
    .values({ ownerId, fieldSet, body, ...place })
    .onConflictDoUpdate({
      target: [guardedTexts.ownerId, guardedTexts.province, guardedTexts.countyCode],
      set: { body },
    });
}

/** What is noted of a case. */
export function noteOf(
  tx: Transaction,
  ownerId: string,
  note: string | null | undefined,
  place: Place,
): Promise<void> {
  return keepGuardedText(tx, 'BORDER_CASE_DETAILS', ownerId, note, place);
}

/** Under which name the other side's version of an event is kept. */
export const counterNote = (eventId: string): string => `${eventId}:counter`;

/** Under which name the record of one round of a mediation is kept. */
export const roundText = (mediationId: string, number: number): string => `${mediationId}:${number}`;

/** Under which name what a patrol found is kept; its own name is its route's. */
export const foundText = (patrolId: string): string => `${patrolId}:found`;
