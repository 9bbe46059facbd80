import { limitLists, payload, refuseStatus, requireTexts } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { badInput } from '@hub/kit/errors.ts';
import type { SessionEventKind } from '@hub/kit/generated/words.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { AttendanceInput, MutationResolvers } from '../../generated/resolvers.ts';
import * as load from '../../loaders.ts';
import { holds } from '../../rules/chair-turns.ts';
import { cadenceOn } from '../../rules/meeting-cadence.ts';
import { bodySteps, counts, isQuorate, sessionSteps, type SessionAction } from '../../rules/meeting-steps.ts';
import { repeated } from '../../rules/party-standing.ts';
import { chairOfMeeting, type Seat } from '../../standing.ts';
import {
  agendaItems,
  idempotency,
  meetingCadences,
  meetingSessions,
  memberships,
  sessionAttendances,
  type MeetingSessionRow,
} from '../../tables.ts';
import {
  dayOf,
  lockMeeting,
  lockSession,
  noteSession,
  participantNamed,
  requireSide,
  takingPart,
  type Body,
  type BodyOfSession,
} from './meeting-body.ts';

interface Times {
  startsAt: string;
  endsAt?: string | null;
}

function requireTimes({ startsAt, endsAt }: Times, today: string, refusals: Refusals): void {
  if (dayOf(startsAt) < today) refusals.add('DATE_IN_PAST', ['input', 'startsAt']);
  if (endsAt && Date.parse(endsAt) < Date.parse(startsAt))
    refusals.add('END_BEFORE_START', ['input', 'endsAt']);
}

type ChairColumns = Pick<MeetingSessionRow, 'chairType' | 'chairId' | 'chairDivisionCode'>;

/** The chair with the place it is seated in: as a participant, as a member of the alliance, or as the convener. */
async function seated(tx: Transaction, body: Body, chair: Seat | null, day: string): Promise<ChairColumns> {
  const { meeting, participants } = body;
  if (!chair) return { chairType: null, chairId: null, chairDivisionCode: null };
  const { partyType, partyId } = chair;
  const participant = participants.find((one) => one.partyId === partyId && holds(one, day));
  const [member] =
    participant || !meeting.allianceId
      ? []
      : await tx
          .select()
          .from(memberships)
          .where(and(eq(memberships.allianceId, meeting.allianceId), eq(memberships.partyId, partyId)));
  const place = participant ?? member;
  return {
    chairType: partyType,
    chairId: partyId,
    chairDivisionCode: place?.divisionCode ?? (partyId === meeting.convenerId ? meeting.divisionCode : null),
  };
}

/** Who has the turn on a day. Plans are kept for good, so they are read beside the transaction. */
async function inTurn(context: HubContext, meetingId: string, startsAt: string): Promise<Seat | null> {
  const meeting = await load.meetingById.one(context, meetingId);
  return meeting && (await chairOfMeeting(context, meeting, dayOf(startsAt)));
}

export const planMeetingSession: MutationResolvers['planMeetingSession'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const { today } = context;
  const meetingId = expectId(input.meetingId, 'jmt', '联席会议');
  const turn = input.chair ? null : await inTurn(context, meetingId, input.startsAt);
  const outcome = await mutate(
    context,
    { name: 'planMeetingSession', idempotency },
    input,
    async (tx, refusals) => {
      requireTexts(input, ['title'], refusals);
      const body = await lockMeeting(tx, { viewer, today }, meetingId, refusals, ['input', 'meetingId']);
      const { meeting } = body;
      requireSide(bodySteps.PLAN.by, viewer, body, refusals, ['input', 'meetingId']);
      if (meeting.dissolvedOn !== null)
        refuseStatus(refusals, 'JointMeetingStatus', 'DISSOLVED', ['input', 'meetingId']);
      requireTimes(input, today, refusals);
      const { chair } = input;
      const named =
        chair &&
        takingPart(body, today).find((one) => one.partyType === chair.type && one.partyId === chair.id);
      if (chair && !named) refusals.add('NOT_IN_MEETING', ['input', 'chair']);
      refusals.settle();
      const [last] = await tx
        .select({ number: sql<number>`coalesce(max(${meetingSessions.number}), 0)::int` })
        .from(meetingSessions)
        .where(eq(meetingSessions.meetingId, meetingId));
      const session = {
        id: newId('ses'),
        ...placeOf(meeting.divisionCode),
        meetingId,
        number: last!.number + 1,
        kind: input.kind,
        title: input.title,
        status: 'PLANNED' as const,
        startsAt: input.startsAt,
        endsAt: input.endsAt ?? null,
        place: input.place ?? null,
        ...(await seated(tx, body, named ?? turn, today)),
        isChairInTurn: !named,
        divisionCode: meeting.divisionCode,
      };
      await tx.insert(meetingSessions).values(session);
      await noteSession(tx, context, session, 'PLANNED');
      return session.id;
    },
  );
  return await payload(context, outcome, 'session', load.sessionById);
};

interface StepInput {
  idempotencyKey?: string | null;
  sessionId: string;
  version: number;
}

interface Taken {
  columns: Partial<MeetingSessionRow>;
  event?: { kind: SessionEventKind; reason?: string };
}

/** One step of a session: its side, the version seen and its status are checked before anything is written. */
export async function sessionStep<Input extends StepInput>(
  context: HubContext,
  { name, action, input }: { name: string; action: SessionAction; input: Input },
  take: (tx: Transaction, body: BodyOfSession, refusals: Refusals) => Promise<Taken>,
) {
  const viewer = requireOfficial(context);
  const id = expectId(input.sessionId, 'ses', '联席会议的一次会议');
  const { by, from, to } = sessionSteps[action];
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    const body = await lockSession(tx, { viewer, today: context.today }, id, refusals);
    requireSide(by, viewer, body, refusals, ['input', 'sessionId']);
    expectVersion(input.version, body.session.version, refusals);
    if (!from.includes(body.session.status))
      refuseStatus(refusals, 'JointMeetingSessionStatus', body.session.status, ['input', 'sessionId']);
    refusals.settle();
    const { columns, event } = await take(tx, body, refusals);
    refusals.settle();
    const [session] = await tx
      .update(meetingSessions)
      .set({ status: to ?? body.session.status, ...columns })
      .where(eq(meetingSessions.id, id))
      .returning();
    if (event) await noteSession(tx, context, session!, event.kind, event.reason);
    return id;
  });
  return await payload(context, outcome, 'session', load.sessionById);
}

export const postponeMeetingSession: MutationResolvers['postponeMeetingSession'] = async (
  _root,
  { input },
  context,
) => {
  const known = await load.sessionById.one(context, expectId(input.sessionId, 'ses', '联席会议的一次会议'));
  const turn = known && (await inTurn(context, known.meetingId, input.startsAt));
  return await sessionStep(
    context,
    { name: 'postponeMeetingSession', action: 'POSTPONE', input },
    async (tx, body, refusals) => {
      requireTexts(input, ['reason'], refusals);
      requireTimes(input, context.today, refusals);
      const { session } = body;
      return {
        columns: {
          startsAt: input.startsAt,
          endsAt: input.endsAt ?? null,
          place: input.place ?? session.place,
          noticeOn: null,
          ...(session.isChairInTurn ? await seated(tx, body, turn, context.today) : {}),
        },
        event: { kind: 'POSTPONED', reason: input.reason },
      };
    },
  );
};

export const conveneMeetingSession: MutationResolvers['conveneMeetingSession'] = (
  _root,
  { input },
  context,
) =>
  sessionStep(
    context,
    { name: 'conveneMeetingSession', action: 'CONVENE', input },
    async (tx, { session }, refusals) => {
      const listed = await tx.$count(
        agendaItems,
        and(eq(agendaItems.sessionId, session.id), eq(agendaItems.status, 'LISTED')),
      );
      if (listed === 0) refusals.add('AGENDA_EMPTY', ['input', 'sessionId']);
      return { columns: { noticeOn: context.today }, event: { kind: 'CONVENED' } };
    },
  );

export const cancelMeetingSession: MutationResolvers['cancelMeetingSession'] = (_root, { input }, context) =>
  sessionStep(
    context,
    { name: 'cancelMeetingSession', action: 'CANCEL', input },
    async (_tx, _body, refusals) => {
      requireTexts(input, ['reason'], refusals);
      return {
        columns: { cancelReason: input.reason },
        event: { kind: 'CANCELLED', reason: input.reason },
      };
    },
  );

export const orderAgenda: MutationResolvers['orderAgenda'] = (_root, { input }, context) => {
  limitLists({ agendaItemIds: input.agendaItemIds });
  const wanted = input.agendaItemIds.map((id) => expectId(id, 'agd', '议题'));
  return sessionStep(
    context,
    { name: 'orderAgenda', action: 'ORDER', input },
    async (tx, { session }, refusals) => {
      const listed = await tx
        .select()
        .from(agendaItems)
        .where(and(eq(agendaItems.sessionId, session.id), eq(agendaItems.status, 'LISTED')))
        .orderBy(asc(agendaItems.position))
        .for('update');
      wanted.forEach((id, i) => {
        if (!listed.some((item) => item.id === id) || wanted.indexOf(id) < i)
          refusals.add('UNKNOWN_RECORD', ['input', 'agendaItemIds', i]);
      });
      refusals.settle();
      const order = [...wanted, ...listed.map(({ id }) => id).filter((id) => !wanted.includes(id))];
      // No two may share a place, not even on the way.
      const highest = Math.max(-1, ...listed.map(({ position }) => position ?? 0));
      for (const [offset, ids] of [
        [highest + 1, order],
        [0, order],
      ] as const)
        for (const [i, id] of ids.entries())
          await tx
            .update(agendaItems)
            .set({ position: offset + i })
            .where(eq(agendaItems.id, id));
      return { columns: {} };
    },
  );
};

export const answerMeetingNotice: MutationResolvers['answerMeetingNotice'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const { today } = context;
  const id = expectId(input.sessionId, 'ses', '联席会议的一次会议');
  if ((input.answer === 'REPRESENTED') !== (input.representedBy != null))
    throw badInput(
      '委托出席须填受托方，其他情形不填。',
      'Name a representative if, and only if, you are represented.',
    );
  const outcome = await mutate(
    context,
    { name: 'answerMeetingNotice', idempotency },
    input,
    async (tx, refusals) => {
      const body = await lockSession(tx, { viewer, today }, id, refusals);
      const party = participantNamed(body, viewer, input.party, today, refusals);
      const { status } = body.session;
      if (!sessionSteps.ANSWER_NOTICE.from.includes(status))
        refuseStatus(refusals, 'JointMeetingSessionStatus', status, ['input', 'sessionId']);
      const proxy =
        input.representedBy == null
          ? null
          : takingPart(body, today).find(
              ({ partyId }) => partyId === input.representedBy && partyId !== party.partyId,
            );
      if (proxy === undefined) refusals.add('NOT_IN_MEETING', ['input', 'representedBy']);
      refusals.settle();
      const { partyType, partyId, divisionCode } = party;
      const answer = {
        answer: input.answer,
        answeredOn: today,
        office: input.office ?? null,
        representedByType: proxy?.partyType ?? null,
        representedById: proxy?.partyId ?? null,
      };
      const earlier = await tx
        .update(sessionAttendances)
        .set(answer)
        .where(and(eq(sessionAttendances.sessionId, id), eq(sessionAttendances.partyId, partyId)))
        .returning({ partyId: sessionAttendances.partyId });
      if (earlier.length === 0)
        await tx
          .insert(sessionAttendances)
          .values({ sessionId: id, ...placeOf(divisionCode), partyType, partyId, divisionCode, ...answer });
      return id;
    },
  );
  return await payload(context, outcome, 'session', load.sessionById);
};

export const holdMeetingSession: MutationResolvers['holdMeetingSession'] = (_root, { input }, context) => {
  limitLists({ attendances: input.attendances });
  const heldOn = input.heldOn ?? context.today;
  return sessionStep(
    context,
    { name: 'holdMeetingSession', action: 'HOLD', input },
    async (tx, body, refusals) => {
      const { meeting, session } = body;
      if (heldOn > context.today) refusals.add('DATE_IN_FUTURE', ['input', 'heldOn']);
      else if (session.noticeOn && heldOn < session.noticeOn)
        refusals.add('DATE_BEFORE_START', ['input', 'heldOn'], { start: session.noticeOn });
      refusals.settle();
      const expected = body.participants.filter((one) => holds(one, heldOn));
      checkAttendances(input.attendances, expected, refusals);
      refusals.settle();
      const told = await tx
        .select()
        .from(sessionAttendances)
        .where(eq(sessionAttendances.sessionId, session.id));
      const rows = expected.map(({ partyType, partyId, divisionCode }) => {
        const came = input.attendances.find(({ party }) => party.id === partyId);
        const { answer = null, answeredOn = null } = told.find((one) => one.partyId === partyId) ?? {};
        const proxy = expected.find((one) => one.partyId === came?.representedBy);
        return {
          sessionId: session.id,
          ...placeOf(divisionCode),
          partyType,
          partyId,
          divisionCode,
          answer,
          answeredOn,
          kind: came?.kind ?? (answer === 'APOLOGIES' ? ('APOLOGIES' as const) : ('ABSENT' as const)),
          office: came?.office ?? null,
          representedByType: proxy?.partyType ?? null,
          representedById: proxy?.partyId ?? null,
        };
      });
      await tx.delete(sessionAttendances).where(eq(sessionAttendances.sessionId, session.id));
      if (rows.length > 0) await tx.insert(sessionAttendances).values(rows);
      const attended = rows.filter(({ kind }) => counts(kind)).length;
      const later = await tx.select().from(meetingCadences).where(eq(meetingCadences.meetingId, meeting.id));
      const { quorumPercent } = cadenceOn(meeting, later, heldOn);
      return {
        columns: {
          status: isQuorate(attended, rows.length, quorumPercent) ? 'HELD' : 'INQUORATE',
          heldOn,
          expectedCount: rows.length,
          attendedCount: attended,
        },
        event: { kind: 'HELD' },
      };
    },
  );
};

/** Everybody named takes part, once, and who is represented is so by somebody present. */
function checkAttendances(
  attendances: readonly AttendanceInput[],
  expected: readonly { partyType: string; partyId: string }[],
  refusals: Refusals,
): void {
  const path = (i: number, ...more: string[]) => ['input', 'attendances', String(i), ...more];
  for (const i of repeated(attendances.map(({ party }) => party.id)))
    refusals.add('PARTY_TWICE', path(i, 'party'));
  attendances.forEach(({ party, kind, representedBy }, i) => {
    if (!expected.some((one) => one.partyType === party.type && one.partyId === party.id))
      refusals.add('NOT_IN_MEETING', path(i, 'party'));
    const isPresent = attendances.some(
      (other) => other.party.id === representedBy && other.kind === 'PRESENT',
    );
    if (kind === 'REPRESENTED' ? !isPresent : representedBy != null)
      refusals.add('NOT_IN_MEETING', path(i, 'representedBy'));
  });
}
