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
import * as tables from '../tables.ts';
import { motionList } from './deliberation.ts';
import { meetingList } from './meetings.ts';
import { pactList } from './pacts.ts';
import { projectList } from './services.ts';
import { allianceTouches } from './touching.ts';

/** The status on a day: what ended later stood then. */
function allianceStatusOn(t: typeof tables.alliances, date: string): SQL {
  return sql`(case when ${t.status} = 'DISSOLVED' and ${t.dissolvedOn} > ${date}::date then 'ACTIVE' else ${t.status} end)`;
}

/** The same of a membership; who was never admitted was a member on no day. */
function membershipStatusOn(t: typeof tables.memberships, date: string): SQL {
  return sql`(case when ${t.status} in ('ENDED', 'WITHDRAWN') and ${t.validTo} > ${date}::date and ${t.validTo} > ${t.validFrom}
    then 'ADMITTED' else ${t.status} end)`;
}

export const allianceList: List<typeof tables.alliances> = {
  name: 'Alliance',
  table: tables.alliances,
  validity: (t) => ({ from: t.foundedOn, to: t.dissolvedOn }),
  filters: (t) => ({
    id: compares(t.id),
    name: compares(t.name),
    search: searches(t.grams, t.searchText),
    kind: compares(t.kind),
    status: (input, scope) => compares(allianceStatusOn(t, scope.on.date))(input, scope),
    division: (code: string) => allianceTouches(t, sql`${code}`),
    divisionCode: comparesDivision(t.divisionCode),
    convenerId: compares(t.convenerId),
    foundedOn: compares(t.foundedOn),
    dissolvedOn: compares(t.dissolvedOn),
    synthetic: compares(t.synthetic),
    memberships: hasMany(
      () => membershipList,
      (other) => sql`${other.allianceId} = ${t.id}`,
    ),
    chairRotations: hasMany(
      () => chairRotationList,
      (other) => sql`${other.allianceId} = ${t.id}`,
    ),
    pacts: hasMany(
      () => pactList,
      (other) => sql`${other.allianceId} = ${t.id}`,
    ),
    jointMeetings: hasMany(
      () => meetingList,
      (other) => sql`${other.allianceId} = ${t.id}`,
    ),
    jointActivities: hasMany(
      () => activityList,
      (other) => sql`${other.allianceId} = ${t.id}`,
    ),
    projects: hasMany(
      () => projectList,
      (other) => sql`${other.allianceId} = ${t.id}`,
    ),
    motions: hasMany(
      () => motionList,
      (other) => sql`${other.allianceId} = ${t.id}`,
    ),
  }),
  orders: (t) => ({ NAME: t.name, KIND: t.kind, DIVISION_CODE: t.divisionCode, FOUNDED_ON: t.foundedOn }),
  defaultOrder: [{ field: 'DIVISION_CODE' }, { field: 'NAME' }],
};

export const membershipList: List<typeof tables.memberships> = {
  name: 'AllianceMembership',
  table: tables.memberships,
  validity: (t) => ({ from: t.validFrom, to: t.validTo }),
  filters: (t) => ({
    id: compares(t.id),
    partyId: compares(t.partyId),
    partyType: compares(t.partyType),
    division: inDivision(t.divisionCode),
    divisionCode: comparesDivision(t.divisionCode),
    role: compares(t.role),
    status: (input, scope) => compares(membershipStatusOn(t, scope.on.date))(input, scope),
    validFrom: compares(t.validFrom),
    validTo: compares(t.validTo),
    synthetic: compares(t.synthetic),
    alliance: hasOne(
      () => allianceList,
      (other) => sql`${other.id} = ${t.allianceId}`,
    ),
  }),
  orders: (t) => ({
    ROLE: t.role,
    PARTY_TYPE: t.partyType,
    DIVISION_CODE: t.divisionCode,
    VALID_FROM: t.validFrom,
  }),
  defaultOrder: [{ field: 'PARTY_TYPE' }, { field: 'DIVISION_CODE' }],
};

export const chairRotationList: List<typeof tables.chairRotations> = {
  name: 'ChairRotation',
  table: tables.chairRotations,
  validity: (t) => ({ from: t.validFrom, to: t.validTo }),
  filters: (t) => ({
    id: compares(t.id),
    partyId: compares(t.partyId),
    partyType: compares(t.partyType),
    division: inDivision(t.divisionCode),
    divisionCode: comparesDivision(t.divisionCode),
    turn: compares(t.turn),
    validFrom: compares(t.validFrom),
    validTo: compares(t.validTo),
    alliance: hasOne(
      () => allianceList,
      (other) => sql`${other.id} = ${t.allianceId}`,
    ),
  }),
  orders: (t) => ({ TURN: t.turn, VALID_FROM: t.validFrom }),
  defaultOrder: [{ field: 'TURN' }],
};

export const activityList: List<typeof tables.jointActivities> = {
  name: 'JointActivity',
  table: tables.jointActivities,
  filters: (t) => ({
    id: compares(t.id),
    title: compares(t.title),
    kind: compares(t.kind),
    division: inDivision(t.divisionCode),
    divisionCode: comparesDivision(t.divisionCode),
    hostId: compares(t.hostId),
    heldOn: compares(t.heldOn),
    heldIn: inYear(t.heldOn),
    personTimes: compares(t.personTimes),
    synthetic: compares(t.synthetic),
    alliance: hasOne(
      () => allianceList,
      (other) => sql`${other.id} = ${t.allianceId}`,
    ),
  }),
  orders: (t) => ({ HELD_ON: t.heldOn, PERSON_TIMES: t.personTimes, KIND: t.kind }),
  defaultOrder: [{ field: 'HELD_ON', direction: 'DESC' }],
};
