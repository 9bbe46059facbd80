import { dateOf } from '@hub/kit/connection.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { sql } from 'drizzle-orm';
import { participantCount } from '../counts.ts';
import { cadenceOn } from '../rules/meeting-cadence.ts';
import { isOverdue } from '../rules/task-steps.ts';
import { chairOfMeeting, meetingDue } from '../standing.ts';
import type {
  AgendaItemResolvers,
  JointMeetingParticipantResolvers,
  JointMeetingResolvers,
  JointMeetingSessionResolvers,
  MeetingChairPlanResolvers,
  MinutesAnswerResolvers,
  ResolutionResolvers,
  ResolutionTaskResolvers,
  SessionAttendanceResolvers,
  SessionMinutesResolvers,
} from '../generated/resolvers.ts';
import { agendaItemList, participantList, resolutionList, sessionList, taskList } from '../lists/index.ts';
import * as load from '../loaders.ts';
import { meetingSessions, type JointMeetingRow } from '../tables.ts';
import { evidencedBy, referable, under } from './connections.ts';
import { divisionStub, organizationStub, partyStub } from './stubs.ts';

export const JointMeeting: JointMeetingResolvers = {
  __resolveReference: referable(load.meetingById),
  division: ({ divisionId }) => divisionStub(divisionId),
  convener: ({ convenerId }) => (convenerId ? organizationStub(convenerId) : null),
  alliance: ({ allianceId }, _args, context) =>
    allianceId ? load.allianceById.one(context, allianceId) : null,
  pact: ({ pactId }, _args, context) => (pactId ? load.pactById.one(context, pactId) : null),
  status: ({ dissolvedOn }, { asOf }, context) =>
    dissolvedOn !== null && dissolvedOn <= dateOf(context, asOf) ? 'DISSOLVED' : 'STANDING',
  sessionsPerYear: async (meeting, { asOf }, context) =>
    (await cadenceAt(context, meeting, dateOf(context, asOf))).sessionsPerYear,
  quorumPercent: async (meeting, { asOf }, context) =>
    (await cadenceAt(context, meeting, dateOf(context, asOf))).quorumPercent,
  cadences: ({ id }, _args, context) => load.cadencesByMeeting.many(context, id),
  nextDueOn: async (meeting, { asOf }, context) => await dueOn(context, meeting, dateOf(context, asOf)),
  isOverdue: async (meeting, { asOf }, context) => {
    const date = dateOf(context, asOf);
    const { foundedOn } = meeting;
    const due = await dueOn(context, meeting, date);
    return due !== null && due < date && foundedOn !== null && foundedOn <= date;
  },
  chair: async (meeting, { asOf }, context) => {
    const chair = await chairOfMeeting(context, meeting, dateOf(context, asOf));
    return chair && partyStub(chair.partyType, chair.partyId);
  },
  chairPlans: ({ id }, _args, context) => load.chairPlansByMeeting.many(context, id),
  tasks: under('JointMeeting.tasks', taskList, (t, id) => sql`${t.meetingId} = ${id}`),
  participants: under('JointMeeting.participants', participantList, (t, id) => sql`${t.meetingId} = ${id}`),
  participantCount: ({ id }, { asOf }, context) => participantCount(context, id, dateOf(context, asOf)),
  sessions: under('JointMeeting.sessions', sessionList, (t, id) => sql`${t.meetingId} = ${id}`),
  agendaItems: under(
    'JointMeeting.agendaItems',
    agendaItemList,
    (t, id) => sql`${t.sessionId} in (select s.id from ${meetingSessions} s where s.meeting_id = ${id})`,
  ),
};

async function cadenceAt(context: HubContext, meeting: JointMeetingRow, date: string) {
  return cadenceOn(meeting, await load.cadencesByMeeting.many(context, meeting.id), date);
}

async function dueOn(context: HubContext, meeting: JointMeetingRow, date: string): Promise<string | null> {
  const { id, dissolvedOn } = meeting;
  if (dissolvedOn !== null && dissolvedOn <= date) return null;
  return await meetingDue(context, id, date);
}

export const MeetingChairPlan: MeetingChairPlanResolvers = {
  parties: ({ parties }) => parties.map(({ partyType, partyId }) => partyStub(partyType, partyId)),
};

export const JointMeetingParticipant: JointMeetingParticipantResolvers = {
  __resolveReference: referable(load.participantById),
  meeting: async ({ meetingId }, _args, context) => (await load.meetingById.one(context, meetingId))!,
  party: ({ partyType, partyId }) => partyStub(partyType, partyId),
};

export const JointMeetingSession: JointMeetingSessionResolvers = {
  __resolveReference: referable(load.sessionById),
  meeting: async ({ meetingId }, _args, context) => (await load.meetingById.one(context, meetingId))!,
  chair: ({ chairType, chairId }) => (chairType && chairId ? partyStub(chairType, chairId) : null),
  attendances: ({ id }, _args, context) => load.attendancesBySession.many(context, id),
  minutes: ({ id }, _args, context) => load.minutesBySession.many(context, id),
  events: ({ id }, _args, context) => load.eventsBySession.many(context, id),
  followUps: under(
    'JointMeetingSession.followUps',
    taskList,
    (
      t,
      id,
    ) => sql`exists (select 1 from ${meetingSessions} s where s.id = ${id} and ${t.meetingId} = s.meeting_id
      and ${t.sessionNumber} < s.number
      and (${t.settledOn} is null or ${t.settledOn} >= (select max(e.held_on) from ${meetingSessions} e
        where e.meeting_id = s.meeting_id and e.number < s.number)))`,
  ),
  evidence: evidencedBy('JointMeetingSession'),
  agendaItems: under(
    'JointMeetingSession.agendaItems',
    agendaItemList,
    (t, id) => sql`${t.sessionId} = ${id}`,
  ),
};

export const AgendaItem: AgendaItemResolvers = {
  __resolveReference: referable(load.agendaItemById),
  session: async ({ sessionId }, _args, context) => (await load.sessionById.one(context, sessionId))!,
  proposer: ({ proposerType, proposerId }) =>
    proposerType && proposerId ? partyStub(proposerType, proposerId) : null,
  deliberation: ({ id }, _args, context) => load.deliberationByItem.many(context, id),
  resolutions: under('AgendaItem.resolutions', resolutionList, (t, id) => sql`${t.agendaItemId} = ${id}`),
};

export const Resolution: ResolutionResolvers = {
  __resolveReference: referable(load.resolutionById),
  agendaItem: async ({ agendaItemId }, _args, context) =>
    (await load.agendaItemById.one(context, agendaItemId))!,
  tasks: ({ id }, _args, context) => load.tasksByResolution.many(context, id),
};

export const SessionAttendance: SessionAttendanceResolvers = {
  party: ({ partyType, partyId }) => partyStub(partyType, partyId),
  representedBy: ({ representedByType, representedById }) =>
    representedByType && representedById ? partyStub(representedByType, representedById) : null,
};

export const SessionMinutes: SessionMinutesResolvers = {
  __resolveReference: referable(load.minutesById),
  session: ({ sessionId }, _args, context) => load.sessionById.one(context, sessionId),
  answers: ({ id }, _args, context) => load.answersByMinutes.many(context, id),
};

export const MinutesAnswer: MinutesAnswerResolvers = {
  party: ({ partyType, partyId }) => partyStub(partyType, partyId),
};

export const ResolutionTask: ResolutionTaskResolvers = {
  __resolveReference: referable(load.taskById),
  resolution: async ({ resolutionId }, _args, context) =>
    (await load.resolutionById.one(context, resolutionId))!,
  session: async ({ sessionId }, _args, context) => (await load.sessionById.one(context, sessionId))!,
  meeting: async ({ meetingId }, _args, context) => (await load.meetingById.one(context, meetingId))!,
  party: ({ partyType, partyId }) => partyStub(partyType, partyId),
  isOverdue: (task, { asOf }, context) => isOverdue(task, dateOf(context, asOf)),
  events: ({ id }, _args, context) => load.eventsByTask.many(context, id),
};
