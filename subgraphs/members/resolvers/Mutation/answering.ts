import { refuseStatus } from '@hub/kit/answering.ts';
import { Fault } from '@hub/kit/errors.ts';
import type { CheckInStatus } from '@hub/kit/generated/words.ts';
import { requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { mayWriteAt, type OfficialViewer } from '@hub/kit/viewer.ts';
import { seatOf } from '../../access.ts';
import type { CheckInSide } from '../../rules/check-in-steps.ts';

/** The two ends of a check-in, by where they are seated. */
export interface Seats {
  home: string;
  receiving: string;
}

/** Refuses a step by whoever does not act for its side, and by a status it cannot follow. */
export function requireStep(
  viewer: OfficialViewer,
  { by, from }: { by: CheckInSide; from: readonly CheckInStatus[] },
  { home, receiving }: Seats,
  { status, endedOn }: { status: CheckInStatus; endedOn: string | null },
  refusals: Refusals,
): void {
  const seats = by === 'HOME' ? [home] : by === 'RECEIVING' ? [receiving] : [home, receiving];
  if (!seats.some((seat) => mayWriteAt(viewer, seat))) throw notYourSide(by);
  if (from.includes(status)) return;
  if (endedOn) refusals.add('CHECK_IN_ENDED', ['input', 'id'], { on: endedOn });
  else refuseStatus(refusals, 'CheckInStatus', status, ['input', 'id']);
}

const sides: Record<CheckInSide, { zh: string; en: string }> = {
  HOME: { zh: '派出一方', en: 'the home side' },
  RECEIVING: { zh: '接收报到的社区一方', en: 'the receiving side' },
  EITHER: { zh: '派出或接收一方', en: 'the home or the receiving side' },
};

function notYourSide(by: CheckInSide): Fault {
  return new Fault('FORBIDDEN', {
    zh: `这一步由${sides[by].zh}办理，请联系其党组织。`,
    en: `This step belongs to ${sides[by].en}; ask its organization.`,
  });
}

/** Said when an official acts for a place outside the own jurisdiction. */
export function notYourPlace(): Fault {
  return new Fault('FORBIDDEN', {
    zh: '该地不在您的辖区内，或您的角色不能登记；请联系当地党委的联络员。',
    en: 'That place is outside your jurisdiction, or your role may not register; ask the coordinator there.',
  });
}

/** Where an organization of the official's own jurisdiction is seated; asked before anything is locked. */
export async function requireOwnSeat(
  context: HubContext,
  organizationId: string,
  refusals: Refusals,
): Promise<string> {
  const viewer = requireOfficial(context);
  const seat = await seatOf(context, organizationId);
  if (seat === null) refusals.add('UNKNOWN_ORGANIZATION', ['input', 'organizationId']);
  refusals.settle();
  if (!mayWriteAt(viewer, seat!)) throw notYourPlace();
  return seat!;
}
