import { payload, refuseStatus, requireTexts } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { badInput } from '@hub/kit/errors.ts';
import { newId } from '@hub/kit/ids.ts';
import { mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { and, desc, eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { sessionById } from '../../loaders.ts';
import { counts, minutesSettled, sessionSteps } from '../../rules/meeting-steps.ts';
import {
  idempotency,
  meetingSessions,
  minutesAnswers,
  sessionAttendances,
  sessionMinutes,
} from '../../tables.ts';
import { lockSession, noteSession, participantNamed } from './meeting-body.ts';
import { sessionStep } from './session-steps.ts';

export const writeMinutes: MutationResolvers['writeMinutes'] = (_root, { input }, context) =>
  sessionStep(
    context,
    { name: 'writeMinutes', action: 'WRITE_MINUTES', input },
    async (tx, { session }, refusals) => {
      requireTexts(input, ['text'], refusals);
      refusals.settle();
      const earlier = await tx.$count(sessionMinutes, eq(sessionMinutes.sessionId, session.id));
      await tx.insert(sessionMinutes).values({
        id: newId('mnt'),
        ...placeOf(session.divisionCode),
        sessionId: session.id,
        number: earlier + 1,
        text: input.text,
        writtenOn: context.today,
      });
      return { columns: {}, event: { kind: 'MINUTES_WRITTEN' } };
    },
  );

export const answerMinutes: MutationResolvers['answerMinutes'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  const { today } = context;
  const id = expectId(input.sessionId, 'ses', '联席会议的一次会议');
  if ((input.answer === 'OBJECTED') !== (input.objection != null))
    throw badInput('有异议须写明异议，确认则不填。', 'State the objection if, and only if, you object.');
  const outcome = await mutate(
    context,
    { name: 'answerMinutes', idempotency },
    input,
    async (tx, refusals) => {
      if (input.answer === 'OBJECTED') requireTexts(input, ['objection'], refusals);
      const body = await lockSession(tx, { viewer, today }, id, refusals);
      const { session } = body;
      const { partyType, partyId, divisionCode } = participantNamed(
        body,
        viewer,
        input.party,
        today,
        refusals,
      );
      if (!sessionSteps.ANSWER_MINUTES.from.includes(session.status))
        refuseStatus(refusals, 'JointMeetingSessionStatus', session.status, ['input', 'sessionId']);
      refusals.settle();
      const attending = (
        await tx.select().from(sessionAttendances).where(eq(sessionAttendances.sessionId, id))
      ).filter(({ kind }) => counts(kind));
      if (!attending.some((one) => one.partyId === partyId))
        refusals.add('NOT_IN_MEETING', ['input', 'party']);
      const [current] = await tx
        .select()
        .from(sessionMinutes)
        .where(eq(sessionMinutes.sessionId, id))
        .orderBy(desc(sessionMinutes.number))
        .limit(1);
      if (!current) refusals.add('UNKNOWN_RECORD', ['input', 'number']);
      else if (current.number !== input.number)
        refusals.add('TEXT_VERSION_NOT_CURRENT', ['input', 'number'], { current: current.number });
      refusals.settle();
      const answer = { answer: input.answer, objection: input.objection ?? null, answeredOn: today };
      const own = and(eq(minutesAnswers.minutesId, current!.id), eq(minutesAnswers.partyId, partyId));
      const earlier = await tx
        .update(minutesAnswers)
        .set(answer)
        .where(own)
        .returning({ partyId: minutesAnswers.partyId });
      if (earlier.length === 0)
        await tx.insert(minutesAnswers).values({
          minutesId: current!.id,
          ...placeOf(divisionCode),
          partyType,
          partyId,
          divisionCode,
          ...answer,
        });
      const answers = await tx.select().from(minutesAnswers).where(eq(minutesAnswers.minutesId, current!.id));
      const isSettled = minutesSettled(
        attending.length,
        answers.map((one) => one.answer),
      );
      // A session without a quorum stays what it was, however well its minutes are kept.
      if (isSettled && session.status === 'HELD') {
        await tx.update(meetingSessions).set({ status: 'MINUTED' }).where(eq(meetingSessions.id, id));
        await noteSession(tx, context, session, 'MINUTES_CONFIRMED');
      }
      return id;
    },
  );
  return await payload(context, outcome, 'session', sessionById);
};
