import { refuseStatus } from '@hub/kit/answering.ts';
import type { Transaction } from '@hub/kit/database.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { eq } from 'drizzle-orm';
import { requireOneSide } from '../../places.ts';
import { zoneStatus, zoneSteps } from '../../rules/zone-steps.ts';
import { zones } from '../../tables.ts';

/** One of the two sides of a record. */
export type Side = 'A' | 'B';

/**
 * The side an official records for. Whoever is placed over both says which; nobody records for a side that is not theirs.
 * @param forDivision the code of that side, as the input names it.
 */
export function sideOf(
  context: HubContext,
  refusals: Refusals,
  { aCode, bCode }: { aCode: string; bCode: string },
  forDivision?: string | null,
): Side {
  requireOneSide(context, [aCode, bCode]);
  const mine = { A: mayWriteAt(context.viewer, aCode), B: mayWriteAt(context.viewer, bCode) };
  const named: Side | null = forDivision === aCode ? 'A' : forDivision === bCode ? 'B' : null;
  if (forDivision ? named === null : mine.A && mine.B)
    refusals.add('SIDE_NOT_NAMED', ['input', 'forDivision'], { a: aCode, b: bCode });
  else if (named && !mine[named]) refuseOtherSide(refusals, ['input', 'forDivision']);
  refusals.settle();
  return named ?? (mine.A ? 'A' : 'B');
}

/** Refuses a step that belongs to the side which did not record what is answered. */
export function refuseOtherSide(refusals: Refusals, path: readonly string[] = ['input', 'id']): void {
  refusals.add('STEP_OF_OTHER_SIDE', path, { side: 'the other side', sideZh: '另一侧' });
}

/** Refuses a step that cannot follow on a status. */
export function expectStatus<Status extends string>(
  refusals: Refusals,
  list: string,
  status: Status,
  from: readonly Status[],
  path: readonly string[] = ['input', 'id'],
): void {
  if (!from.includes(status)) refuseStatus(refusals, list, status, path);
}

/** Refuses work in a zone that is unknown or dissolved; one that stands stays so until the transaction ends. */
export async function expectZone(tx: Transaction, refusals: Refusals, zoneId: string): Promise<void> {
  const [zone] = await tx.select().from(zones).where(eq(zones.id, zoneId)).for('share');
  const path = ['input', 'zoneId'];
  if (zone) expectStatus(refusals, 'BorderZoneStatus', zoneStatus(zone), zoneSteps.WORK.from, path);
  else refusals.add('UNKNOWN_RECORD', path);
}

/** Refuses a day before another, and one that has not come. */
export function expectDay(
  context: HubContext,
  refusals: Refusals,
  on: string,
  { notBefore, path = ['input', 'on'] }: { notBefore?: string | null; path?: readonly string[] } = {},
): void {
  if (on > context.today) refusals.add('DATE_IN_FUTURE', path);
  if (notBefore && on < notBefore) refusals.add('END_BEFORE_START', path);
}
