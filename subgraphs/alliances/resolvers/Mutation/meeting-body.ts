import { refuseStatus } from '@hub/kit/answering.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { lockRow } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { todayIn } from '@hub/kit/scalars/local-date.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { mayWriteAt, type OfficialViewer } from '@hub/kit/viewer.ts';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { placeOf } from '@hub/kit/columns.ts';
import type { SessionEventKind } from '@hub/kit/generated/words.ts';
import { requireOneWithin, type PartyReference } from '../../parties.ts';
import { holds } from '../../rules/chair-turns.ts';
import type { MeetingSide } from '../../rules/meeting-steps.ts';
import {
  agendaItems,
  jointMeetings,
  meetingParticipants,
  meetingSessions,
  sessionEvents,
  type AgendaItemRow,
  type JointMeetingRow,
  type MeetingParticipantRow,
  type MeetingSessionRow,
} from '../../tables.ts';

/** A joint meeting, locked, and who has ever taken part in it. */
export interface Body {
  meeting: JointMeetingRow;
  participants: MeetingParticipantRow[];
}

export interface BodyOfSession extends Body {
  session: MeetingSessionRow;
}

/** Whoever takes part on a day; of a meeting that is no more, those who took part to the end. */
export function takingPart({ meeting, participants }: Body, date: string): MeetingParticipantRow[] {
  return participants.filter(
    (one) => holds(one, date) || (meeting.dissolvedOn !== null && one.validTo === meeting.dissolvedOn),
  );
}

/** Locks the meeting first, as everything that belongs to it does, and lets officials of its sides alone go on. */
export async function lockMeeting(
  tx: Transaction,
  { viewer, today }: { viewer: OfficialViewer; today: string },
  id: string,
  refusals: Refusals,
  path: string[],
): Promise<Body> {
  const meeting = await lockRow(tx, jointMeetings, id);
  if (!meeting) refusals.add('UNKNOWN_RECORD', path);
  refusals.settle();
  const participants = await tx
    .select()
    .from(meetingParticipants)
    .where(
      and(
        eq(meetingParticipants.meetingId, id),
        inArray(meetingParticipants.status, ['ADMITTED', 'WITHDRAWN', 'ENDED']),
      ),
    );
  const body = { meeting: meeting!, participants };
  requireOneWithin(viewer, [
    meeting!.divisionCode,
    ...takingPart(body, today).map(({ divisionCode }) => divisionCode),
  ]);
  return body;
}

/** Refuses what is done to a meeting that is no more. */
export function requireStanding({ dissolvedOn }: JointMeetingRow, refusals: Refusals, path: string[]): void {
  if (dissolvedOn !== null) refuseStatus(refusals, 'JointMeetingStatus', 'DISSOLVED', path);
}

type Acting = { viewer: OfficialViewer; today: string };

/** The session, locked after its meeting. */
export async function lockSession(
  tx: Transaction,
  acting: Acting,
  id: string,
  refusals: Refusals,
  path: string[] = ['input', 'sessionId'],
): Promise<BodyOfSession> {
  const [found] = await tx.select().from(meetingSessions).where(eq(meetingSessions.id, id));
  if (!found) refusals.add('UNKNOWN_RECORD', path);
  refusals.settle();
  const body = await lockMeeting(tx, acting, found!.meetingId, refusals, path);
  return { ...body, session: (await lockRow(tx, meetingSessions, id))! };
}

/** The item, locked after its session. */
export async function lockAgendaItem(
  tx: Transaction,
  acting: Acting,
  id: string,
  refusals: Refusals,
  path: string[] = ['input', 'agendaItemId'],
): Promise<BodyOfSession & { item: AgendaItemRow }> {
  const [found] = await tx.select().from(agendaItems).where(eq(agendaItems.id, id));
  if (!found) refusals.add('UNKNOWN_RECORD', path);
  refusals.settle();
  const body = await lockSession(tx, acting, found!.sessionId, refusals, path);
  return { ...body, item: (await lockRow(tx, agendaItems, id))! };
}

const sideNames: Record<MeetingSide, { side: string; sideZh: string }> = {
  SEAT: { side: 'the committee that convenes the meeting', sideZh: '召集党组织' },
  CHAIR: { side: 'the party in the chair', sideZh: '主持方' },
  PARTICIPANT: { side: 'the participant that is named', sideZh: '所填的成员' },
};

/** Refuses whoever speaks for none of the sides whose step it is. Participants are told apart by `participantNamed`. */
export function requireSide(
  by: readonly MeetingSide[],
  viewer: OfficialViewer,
  { meeting, session }: { meeting: JointMeetingRow; session?: MeetingSessionRow },
  refusals: Refusals,
  path: string[],
): void {
  const speaksFor: Record<MeetingSide, boolean> = {
    SEAT: mayWriteAt(viewer, meeting.divisionCode),
    CHAIR: session?.chairDivisionCode != null && mayWriteAt(viewer, session.chairDivisionCode),
    PARTICIPANT: true,
  };
  if (by.some((side) => speaksFor[side])) return;
  refusals.add('STEP_OF_OTHER_SIDE', path, {
    side: by.map((side) => sideNames[side].side).join(' or '),
    sideZh: by.map((side) => sideNames[side].sideZh).join('或'),
  });
  refusals.settle();
}

/** The participant an official speaks for. */
export function participantNamed(
  body: Body,
  viewer: OfficialViewer,
  { type, id }: PartyReference,
  today: string,
  refusals: Refusals,
): MeetingParticipantRow {
  const named = takingPart(body, today).find(
    ({ partyType, partyId }) => partyType === type && partyId === id,
  );
  if (!named) refusals.add('NOT_IN_MEETING', ['input', 'party']);
  else if (!mayWriteAt(viewer, named.divisionCode))
    refusals.add('STEP_OF_OTHER_SIDE', ['input', 'party'], sideNames.PARTICIPANT);
  refusals.settle();
  return named!;
}

/** Adds a line to what happened to a session. */
export async function noteSession(
  tx: Transaction,
  { today }: HubContext,
  session: Pick<MeetingSessionRow, 'id' | 'divisionCode' | 'startsAt'>,
  kind: SessionEventKind,
  reason: string | null = null,
): Promise<void> {
  const [last] = await tx
    .select({ number: sql<number>`coalesce(max(${sessionEvents.number}), 0)::int` })
    .from(sessionEvents)
    .where(eq(sessionEvents.sessionId, session.id));
  await tx.insert(sessionEvents).values({
    sessionId: session.id,
    number: last!.number + 1,
    kind,
    happenedOn: today,
    startsAt: session.startsAt,
    reason,
    ...placeOf(session.divisionCode),
  });
}

/** The day in China on which an instant falls. */
export function dayOf(instant: string): string {
  return todayIn('Asia/Shanghai', new Date(instant));
}
