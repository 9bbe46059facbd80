import type { List } from '@hub/kit/connection.ts';
import {
  compares,
  comparesDivision,
  hasMany,
  hasOne,
  inDivision,
  inYear,
  searches,
} from '@hub/kit/filter.ts';
import { sql, type SQL } from 'drizzle-orm';
import { meetingDueOn, sessionsPerYearOn } from '../queries/meeting-due.ts';
import * as tables from '../tables.ts';
import { allianceList } from './alliances.ts';
import { taskList } from './tasks.ts';

export const meetingList: List<typeof tables.jointMeetings> = {
  name: 'JointMeeting',
  table: tables.jointMeetings,
  validity: (t) => ({ from: t.foundedOn, to: t.dissolvedOn }),
  filters: (t) => ({
    id: compares(t.id),
    name: compares(t.name),
    search: searches(t.grams, t.searchText),
    kind: compares(t.kind),
    division: inDivision(t.divisionCode),
    divisionCode: comparesDivision(t.divisionCode),
    divisionId: compares(t.divisionId),
    convenerId: compares(t.convenerId),
    pactId: compares(t.pactId),
    overdueOn: (date: string) => meetingOverdue(t, sql`${date}::date`),
    sessionsPerYear: (input, scope) =>
      compares(sessionsPerYearOn(t, sql`${scope.on.date}::date`))(input, scope),
    foundedOn: compares(t.foundedOn),
    dissolvedOn: compares(t.dissolvedOn),
    synthetic: compares(t.synthetic),
    participants: hasMany(
      () => participantList,
      (other) => sql`${other.meetingId} = ${t.id}`,
    ),
    sessions: hasMany(
      () => sessionList,
      (other) => sql`${other.meetingId} = ${t.id}`,
    ),
    alliance: hasOne(
      () => allianceList,
      (other) => sql`${other.id} = ${t.allianceId}`,
    ),
  }),
  orders: (t) => ({ NAME: t.name, KIND: t.kind, DIVISION_CODE: t.divisionCode, FOUNDED_ON: t.foundedOn }),
  defaultOrder: [{ field: 'DIVISION_CODE' }, { field: 'NAME' }],
};

/** Standing on a day, with no session held since the one due. */
function meetingOverdue(t: typeof tables.jointMeetings, date: SQL): SQL {
  return sql`(${t.foundedOn} <= ${date} and (${t.dissolvedOn} is null or ${t.dissolvedOn} > ${date})
    and ${meetingDueOn(t, date)} < ${date})`;
}

export const participantList: List<typeof tables.meetingParticipants> = {
  name: 'JointMeetingParticipant',
  table: tables.meetingParticipants,
  validity: (t) => ({ from: t.validFrom, to: t.validTo }),
  filters: (t) => ({
    id: compares(t.id),
    partyId: compares(t.partyId),
    partyType: compares(t.partyType),
    status: compares(t.status),
    division: inDivision(t.divisionCode),
    divisionCode: comparesDivision(t.divisionCode),
    validFrom: compares(t.validFrom),
    validTo: compares(t.validTo),
    meeting: hasOne(
      () => meetingList,
      (other) => sql`${other.id} = ${t.meetingId}`,
    ),
  }),
  orders: (t) => ({ PARTY_TYPE: t.partyType, DIVISION_CODE: t.divisionCode, VALID_FROM: t.validFrom }),
  defaultOrder: [{ field: 'PARTY_TYPE' }, { field: 'DIVISION_CODE' }],
};

export const sessionList: List<typeof tables.meetingSessions> = {
  name: 'JointMeetingSession',
  table: tables.meetingSessions,
  filters: (t) => ({
    id: compares(t.id),
    number: compares(t.number),
    kind: compares(t.kind),
    status: compares(t.status),
    startsAt: compares(t.startsAt),
    title: compares(t.title),
    division: inDivision(t.divisionCode),
    divisionCode: comparesDivision(t.divisionCode),
    heldOn: compares(t.heldOn),
    heldIn: inYear(t.heldOn),
    meeting: hasOne(
      () => meetingList,
      (other) => sql`${other.id} = ${t.meetingId}`,
    ),
    agendaItems: hasMany(
      () => agendaItemList,
      (other) => sql`${other.sessionId} = ${t.id}`,
    ),
  }),
  orders: (t) => ({ NUMBER: t.number, STARTS_AT: t.startsAt, HELD_ON: t.heldOn, KIND: t.kind }),
  defaultOrder: [{ field: 'HELD_ON' }, { field: 'NUMBER' }],
};

export const agendaItemList: List<typeof tables.agendaItems> = {
  name: 'AgendaItem',
  table: tables.agendaItems,
  filters: (t) => ({
    id: compares(t.id),
    position: compares(t.position),
    kind: compares(t.kind),
    title: compares(t.title),
    status: compares(t.status),
    division: inDivision(t.divisionCode),
    divisionCode: comparesDivision(t.divisionCode),
    procedure: compares(t.procedure),
    session: hasOne(
      () => sessionList,
      (other) => sql`${other.id} = ${t.sessionId}`,
    ),
    resolutions: hasMany(
      () => resolutionList,
      (other) => sql`${other.agendaItemId} = ${t.id}`,
    ),
  }),
  orders: (t) => ({ POSITION: t.position, KIND: t.kind, STATUS: t.status }),
  defaultOrder: [{ field: 'POSITION' }],
};

export const resolutionList: List<typeof tables.resolutions> = {
  name: 'Resolution',
  table: tables.resolutions,
  filters: (t) => ({
    id: compares(t.id),
    kind: compares(t.kind),
    text: compares(t.text),
    status: compares(t.status),
    adoptedOn: compares(t.adoptedOn),
    followedUpOn: compares(t.followedUpOn),
    agendaItem: hasOne(
      () => agendaItemList,
      (other) => sql`${other.id} = ${t.agendaItemId}`,
    ),
    tasks: hasMany(
      () => taskList,
      (other) => sql`${other.resolutionId} = ${t.id}`,
    ),
  }),
  orders: (t) => ({ ADOPTED_ON: t.adoptedOn, KIND: t.kind, STATUS: t.status }),
  defaultOrder: [{ field: 'ADOPTED_ON' }],
};
