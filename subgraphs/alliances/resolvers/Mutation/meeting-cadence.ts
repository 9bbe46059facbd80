import { payload } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { badInput } from '@hub/kit/errors.ts';
import { expectVersion, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { addYears } from '@hub/kit/scalars/local-date.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { meetingById } from '../../loaders.ts';
import { bodySteps } from '../../rules/meeting-steps.ts';
import { idempotency, jointMeetings, meetingCadences } from '../../tables.ts';
import { lockMeeting, requireSide, requireStanding } from './meeting-body.ts';

export function limitCadence(sessionsPerYear: number | null, quorumPercent: number): void {
  if (sessionsPerYear !== null && (sessionsPerYear < 1 || sessionsPerYear > 12))
    throw badInput('每年应开次数须为 1 至 12。', 'A meeting has 1 to 12 sessions a year.');
  if (quorumPercent < 1 || quorumPercent > 100)
    throw badInput('法定数须为 1 至 100。', 'A quorum lies between 1 and 100 per cent.');
}

export const setMeetingCadence: MutationResolvers['setMeetingCadence'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const id = expectId(input.meetingId, 'jmt', '联席会议');
  const { today } = context;
  const { sessionsPerYear = null, quorumPercent } = input;
  const firstOn = input.firstOn ?? today;
  limitCadence(sessionsPerYear, quorumPercent);
  if (firstOn > addYears(today, 10))
    throw badInput('起始日不得在十年之后。', 'The first day lies within ten years.');
  const outcome = await mutate(
    context,
    { name: 'setMeetingCadence', idempotency },
    input,
    async (tx, refusals) => {
      const path = ['input', 'meetingId'];
      const body = await lockMeeting(tx, { viewer, today }, id, refusals, path);
      const { meeting } = body;
      requireSide(bodySteps.SET_CADENCE.by, viewer, body, refusals, path);
      expectVersion(input.version, meeting.version, refusals);
      requireStanding(meeting, refusals, path);
      // What was due, and what had a quorum, is not judged anew.
      if (firstOn < today) refusals.add('DATE_IN_PAST', ['input', 'firstOn']);
      refusals.settle();
      const earlier = await tx.$count(meetingCadences, eq(meetingCadences.meetingId, id));
      await tx.insert(meetingCadences).values({
        meetingId: id,
        number: earlier + 1,
        firstOn,
        sessionsPerYear,
        quorumPercent,
        setOn: today,
        ...placeOf(meeting.divisionCode),
      });
      // The cadence is part of what a later change must have seen.
      await tx.update(jointMeetings).set({ name: meeting.name }).where(eq(jointMeetings.id, id));
      return id;
    },
  );
  return await payload(context, outcome, 'meeting', meetingById);
};
