import { divisionId, divisionsBelow, endedOn2021 } from '@hub/kit/demo/divisions.ts';
import { committeeOf, guigangDepartments, luoyangEnterprises, type DemoParty } from '@hub/kit/demo/world.ts';
import type { AgendaItemKind, JointMeetingKind, JointMeetingSessionKind } from '@hub/kit/generated/words.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { searchColumns } from '../search.ts';
import type {
  agendaItems,
  jointMeetings,
  meetingParticipants,
  meetingSessions,
  resolutions,
} from '../tables.ts';
import { allianceId } from './alliances.ts';
import { generated, number, partyOf } from './rows.ts';

interface PlannedSession {
  kind: JointMeetingSessionKind;
  title: string;
  heldOn: string;
  agenda: { kind: AgendaItemKind; title: string }[];
}

interface PlannedMeeting {
  key: string;
  name: string;
  kind: JointMeetingKind;
  divisionCode: string;
  /** The last day of a division that is no more. */
  divisionEndedOn?: string;
  convener: string;
  alliance?: string;
  sessionsPerYear?: number;
  foundedOn: string;
  dissolvedOn?: string;
  source: string;
  participants: readonly DemoParty[];
  sessions: PlannedSession[];
}

/** 吉利区 (S2), a district until 2021: eight meetings settled sixteen problems. */
const jili: PlannedMeeting = {
  key: 'jili',
  name: '吉利区地企党建联席会',
  kind: 'LOCAL_ENTERPRISE',
  divisionCode: '410306',
  divisionEndedOn: endedOn2021,
  convener: idFromKey('org', `committee:410306@${endedOn2021}`),
  foundedOn: '2017-01-01',
  dissolvedOn: endedOn2021,
  source: 'S2',
  participants: luoyangEnterprises.filter(({ divisionCode }) => divisionCode === '410308'),
  sessions: Array.from({ length: 8 }, (_, i) => ({
    kind: i % 2 === 0 ? 'QUARTERLY' : 'PROMOTION',
    title: `吉利区地企联席会第${i + 1}次${i % 2 === 0 ? '会议' : '推进会'}`,
    heldOn: `${2017 + Math.floor(i / 4)}-${['02', '05', '08', '10'][i % 4]}-20`,
    agenda: [0, 1].map((j) => ({ kind: 'PROBLEM', title: `地企协调问题${number(i * 2 + j)}` })),
  })),
};

/** 洛阳 (S2): party organizations of 65 enterprises meet and visit by the quarter. */
const luoyang: PlannedMeeting = {
  key: 'luoyang-enterprises',
  name: '洛阳市地企党建联席会议',
  kind: 'LOCAL_ENTERPRISE',
  divisionCode: '4103',
  convener: committeeOf('4103').id,
  sessionsPerYear: 4,
  foundedOn: '2017-01-01',
  source: 'S2',
  participants: luoyangEnterprises,
  sessions: ['2017-12', '2018-03', '2018-06', '2018-09'].map((month, i) => ({
    kind: 'QUARTERLY',
    title: `洛阳市地企党建观摩交流第${i + 1}次`,
    heldOn: `${month}-12`,
    agenda: [{ kind: 'EXCHANGE', title: `观摩交流${number(i)}` }],
  })),
};

/** 贵港 (S0): the joint meeting of the city with 20 departments, and one in each of its five counties. */
const guigang: PlannedMeeting[] = [
  {
    key: 'guigang',
    name: '贵港市城市基层党建联席会议',
    kind: 'URBAN_PARTY_BUILDING',
    divisionCode: '4508',
    convener: committeeOf('4508').id,
    sessionsPerYear: 1,
    foundedOn: '2019-01-01',
    source: 'S0',
    participants: guigangDepartments,
    sessions: [
      {
        kind: 'PLENARY',
        title: '贵港市城市基层党建联席会议全体会议',
        heldOn: '2021-06-18',
        agenda: [
          { kind: 'REPORT', title: '各成员单位履诺情况' },
          { kind: 'PROPOSAL', title: '居民综合服务中心建设' },
        ],
      },
    ],
  },
  ...divisionsBelow('4508', 'COUNTY').map(({ code, name }): PlannedMeeting => ({
    key: `guigang-county:${code}`,
    name: `${name}城市基层党建联席会议`,
    kind: 'URBAN_PARTY_BUILDING',
    divisionCode: code,
    convener: committeeOf(code).id,
    sessionsPerYear: 1,
    foundedOn: '2019-01-01',
    source: 'S0',
    participants: guigangDepartments.filter(({ divisionCode }) => divisionCode === code),
    sessions: [],
  })),
];

/** 玉湛茂: the meeting of the alliance across the line. */
const border: PlannedMeeting = {
  key: 'yulin-zhanjiang-maoming',
  name: '玉湛茂边界党建联席会议',
  kind: 'BORDER',
  divisionCode: '450922',
  convener: committeeOf('450922').id,
  alliance: 'yulin-zhanjiang-maoming',
  sessionsPerYear: 2,
  foundedOn: '2024-05-01',
  source: '陆川县委组织部 2024-05-21',
  participants: ['450922', '440881', '440982'].map(committeeOf),
  sessions: ['2024-06-20', '2024-12-12', '2025-06-19'].map((heldOn, i) => ({
    kind: i === 0 ? 'PLENARY' : 'SPECIAL',
    title: `玉湛茂边界党建联席会议第${i + 1}次`,
    heldOn,
    agenda: [{ kind: 'PROBLEM', title: `边界问题会商${number(i)}` }],
  })),
};

const plannedMeetings: readonly PlannedMeeting[] = [jili, luoyang, ...guigang, border];

export const meetingId = (key: string) => idFromKey('jmt', key);
export const sessionId = (key: string, i: number) => idFromKey('ses', `${key}:${i}`);

export function meetingRows(): (typeof jointMeetings.$inferInsert)[] {
  return plannedMeetings.map((one) => ({
    id: meetingId(one.key),
    ...generated(one.divisionCode, one.source),
    name: one.name,
    kind: one.kind,
    divisionId: divisionId(one.divisionCode, one.divisionEndedOn),
    divisionCode: one.divisionCode,
    convenerId: one.convener,
    allianceId: one.alliance ? allianceId(one.alliance) : null,
    sessionsPerYear: one.sessionsPerYear ?? null,
    foundedOn: one.foundedOn,
    dissolvedOn: one.dissolvedOn ?? null,
    ...searchColumns(one.name),
  }));
}

export function participantRows(): (typeof meetingParticipants.$inferInsert)[] {
  return plannedMeetings.flatMap(({ key, source, foundedOn, dissolvedOn, participants }) =>
    participants.map((party) => ({
      id: idFromKey('jmp', `${key}:${party.id}`),
      ...generated(party.divisionCode, source),
      meetingId: meetingId(key),
      ...partyOf(party),
      validFrom: foundedOn,
      validTo: dissolvedOn ?? null,
    })),
  );
}

export function sessionRows(): (typeof meetingSessions.$inferInsert)[] {
  return plannedMeetings.flatMap(({ key, divisionCode, source, sessions }) =>
    sessions.map(({ kind, title, heldOn }, i) => ({
      id: sessionId(key, i),
      ...generated(divisionCode, source),
      meetingId: meetingId(key),
      number: i + 1,
      kind,
      title,
      status: 'HELD' as const,
      heldOn,
      divisionCode,
    })),
  );
}

const agenda = plannedMeetings.flatMap(({ key, divisionCode, source, sessions }) =>
  sessions.flatMap((session, i) =>
    session.agenda.map((item, position) => ({
      id: idFromKey('agd', `${key}:${i}:${position}`),
      session: sessionId(key, i),
      position,
      heldOn: session.heldOn,
      divisionCode,
      source,
      ...item,
    })),
  ),
);

export function agendaItemRows(): (typeof agendaItems.$inferInsert)[] {
  return agenda.map(({ id, session, position, kind, title, divisionCode, source }) => ({
    id,
    ...generated(divisionCode, source),
    sessionId: session,
    position,
    kind,
    title,
    status: kind === 'PROBLEM' ? ('RESOLVED' as const) : ('DISCUSSED' as const),
    divisionCode,
  }));
}

/** Each problem was settled by one resolution that has been carried out. */
export function resolutionRows(): (typeof resolutions.$inferInsert)[] {
  return agenda
    .filter(({ kind }) => kind === 'PROBLEM')
    .map(({ id, title, heldOn, divisionCode, source }) => ({
      id: idFromKey('res', id),
      ...generated(divisionCode, source),
      agendaItemId: id,
      kind: 'PROBLEM' as const,
      text: `${title}：由召集单位牵头，限期办结。`,
      status: 'DONE' as const,
      adoptedOn: heldOn,
      followedUpOn: null,
    }));
}
