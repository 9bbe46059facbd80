import { dateOf } from '@hub/kit/connection.ts';
import { sql } from 'drizzle-orm';
import { participantCount } from '../counts.ts';
import type {
  AgendaItemResolvers,
  JointMeetingParticipantResolvers,
  JointMeetingResolvers,
  JointMeetingSessionResolvers,
  ResolutionResolvers,
} from '../generated/resolvers.ts';
import { agendaItemList, participantList, resolutionList, sessionList } from '../lists/index.ts';
import * as load from '../loaders.ts';
import { meetingSessions } from '../tables.ts';
import { referable, under } from './connections.ts';
import { divisionStub, organizationStub, partyStub } from './stubs.ts';

export const JointMeeting: JointMeetingResolvers = {
  __resolveReference: referable(load.meetingById),
  division: ({ divisionId }) => divisionStub(divisionId),
  convener: ({ convenerId }) => (convenerId ? organizationStub(convenerId) : null),
  alliance: ({ allianceId }, _args, context) =>
    allianceId ? load.allianceById.one(context, allianceId) : null,
  participants: under('JointMeeting.participants', participantList, (t, id) => sql`${t.meetingId} = ${id}`),
  participantCount: ({ id }, { asOf }, context) => participantCount(context, id, dateOf(context, asOf)),
  sessions: under('JointMeeting.sessions', sessionList, (t, id) => sql`${t.meetingId} = ${id}`),
  agendaItems: under(
    'JointMeeting.agendaItems',
    agendaItemList,
    (t, id) => sql`${t.sessionId} in (select s.id from ${meetingSessions} s where s.meeting_id = ${id})`,
  ),
};

export const JointMeetingParticipant: JointMeetingParticipantResolvers = {
  __resolveReference: referable(load.participantById),
  meeting: async ({ meetingId }, _args, context) => (await load.meetingById.one(context, meetingId))!,
  party: ({ partyType, partyId }) => partyStub(partyType, partyId),
};

export const JointMeetingSession: JointMeetingSessionResolvers = {
  __resolveReference: referable(load.sessionById),
  meeting: async ({ meetingId }, _args, context) => (await load.meetingById.one(context, meetingId))!,
  agendaItems: under(
    'JointMeetingSession.agendaItems',
    agendaItemList,
    (t, id) => sql`${t.sessionId} = ${id}`,
  ),
};

export const AgendaItem: AgendaItemResolvers = {
  __resolveReference: referable(load.agendaItemById),
  session: async ({ sessionId }, _args, context) => (await load.sessionById.one(context, sessionId))!,
  resolutions: under('AgendaItem.resolutions', resolutionList, (t, id) => sql`${t.agendaItemId} = ${id}`),
};

export const Resolution: ResolutionResolvers = {
  __resolveReference: referable(load.resolutionById),
  agendaItem: async ({ agendaItemId }, _args, context) =>
    (await load.agendaItemById.one(context, agendaItemId))!,
};
