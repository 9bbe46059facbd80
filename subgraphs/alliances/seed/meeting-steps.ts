import { placeOf } from '@hub/kit/columns.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { addDays, today } from '@hub/kit/scalars/local-date.ts';
import type {
  agendaItems,
  deliberationRecords,
  meetingCadences,
  meetingSessions,
  minutesAnswers,
  resolutions,
  resolutionTasks,
  sessionAttendances,
  sessionEvents,
  sessionMinutes,
  taskEvents,
} from '../tables.ts';
import { meetingId, sessionId } from './meetings.ts';
import { generated, partyOf } from './rows.ts';

/**
 * 玉湛茂: a session whose minutes are confirmed and whose resolution is still being carried out, one that is convened, and
 * one that is only planned. What lies ahead is counted from the day the data is loaded.
 */

const key = 'yulin-zhanjiang-maoming';
const meeting = meetingId(key);
const seat = '450922';
const source = '陆川县委组织部 2024-05-21';
const counties = ['450922', '440881', '440982'].map(committeeOf);
const [luchuan, lianjiang, huazhou] = counties as [
  (typeof counties)[0],
  (typeof counties)[0],
  (typeof counties)[0],
];
const daysAhead = (days: number) => addDays(today(), days);
const at = (day: string, time: string) => `${day}T${time}:00+08:00`;

/** Two sessions a year as before; since 2026 six in ten of its participants have to be there. */
export function cadenceRows(): (typeof meetingCadences.$inferInsert)[] {
  const row = { meetingId: meeting, number: 1, firstOn: '2026-01-01', setOn: '2025-12-18' };
  return [{ ...row, sessionsPerYear: 2, quorumPercent: 60, ...placeOf(seat) }];
}

const minuted = sessionId(key, 3);
const convened = sessionId(key, 4);
const planned = sessionId(key, 5);
const heldOn = '2025-12-11';

function session(id: string, number: number, title: string) {
  return {
    id,
    ...generated(seat, source),
    meetingId: meeting,
    number,
    title,
    divisionCode: seat,
    isChairInTurn: true,
  };
}

function chairedBy({ id, divisionCode }: (typeof counties)[0]) {
  return { chairType: 'PARTY_ORGANIZATION' as const, chairId: id, chairDivisionCode: divisionCode };
}

export function sessionRows(): (typeof meetingSessions.$inferInsert)[] {
  const nothing = {
    startsAt: null,
    endsAt: null,
    place: null,
    heldOn: null,
    noticeOn: null,
    expectedCount: null,
    attendedCount: null,
  };
  return [
    {
      ...session(minuted, 4, '玉湛茂边界党建联席会议第4次'),
      ...nothing,
      ...chairedBy(luchuan),
      kind: 'SPECIAL',
      status: 'MINUTED',
      startsAt: at(heldOn, '09:00'),
      endsAt: at(heldOn, '11:30'),
      place: '陆川县古城镇党建联建工作站',
      heldOn,
      noticeOn: '2025-12-01',
      expectedCount: 3,
      attendedCount: 3,
    },
    {
      ...session(convened, 5, '玉湛茂边界党建联席会议第5次'),
      ...nothing,
      ...chairedBy(lianjiang),
      kind: 'SPECIAL',
      status: 'CONVENED',
      startsAt: at(daysAhead(20), '09:00'),
      endsAt: at(daysAhead(20), '11:30'),
      place: '廉江市石角镇党群服务中心',
      noticeOn: today(),
    },
    {
      ...session(planned, 6, '玉湛茂边界党建联席会议第6次'),
      ...nothing,
      ...chairedBy(huazhou),
      kind: 'PLENARY',
      status: 'PLANNED',
      startsAt: at(daysAhead(200), '15:00'),
      place: '化州市',
    },
  ];
}

const item = (name: string) => idFromKey('agd', `${key}:${name}`);
const [patrol, roads, buses, report] = ['patrol', 'roads', 'buses', 'report'].map(item) as [
  string,
  string,
  string,
  string,
];

export function agendaItemRows(): (typeof agendaItems.$inferInsert)[] {
  const entry = (proposer: (typeof counties)[0]) => ({
    ...generated(seat, source),
    proposerType: 'PARTY_ORGANIZATION' as const,
    proposerId: proposer.id,
    proposerDivisionCode: proposer.divisionCode,
    divisionCode: seat,
  });
  return [
    {
      id: patrol,
      ...entry(lianjiang),
      sessionId: minuted,
      position: 0,
      kind: 'PROPOSAL',
      title: '九洲江交界河段联合巡查',
      status: 'RESOLVED',
      background: '汛期前后交界河段漂浮物较多。',
      procedure: 'DIRECT',
    },
    {
      id: roads,
      ...entry(huazhou),
      sessionId: convened,
      position: 0,
      kind: 'PROPOSAL',
      title: '边界道路养护分工',
      status: 'LISTED',
      background: '三县交界路段养护责任不清。',
      procedure: 'COLLECT_DELIBERATE_PUBLISH',
    },
    {
      id: buses,
      ...entry(luchuan),
      sessionId: convened,
      position: null,
      kind: 'PROPOSAL',
      title: '跨省就学接送班车',
      status: 'PROPOSED',
      background: null,
      procedure: 'DIRECT',
    },
    {
      id: report,
      ...entry(lianjiang),
      sessionId: planned,
      position: null,
      kind: 'REPORT',
      title: '年度联建工作报告',
      status: 'PROPOSED',
      background: null,
      procedure: 'DIRECT',
    },
  ];
}

export function deliberationRows(): (typeof deliberationRecords.$inferInsert)[] {
  return [
    {
      agendaItemId: roads,
      step: 'COLLECTED',
      takenOn: today(),
      note: '向六个交界村征集意见。',
      ...placeOf(seat),
    },
  ];
}

export function attendanceRows(): (typeof sessionAttendances.$inferInsert)[] {
  const offices = ['SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER'] as const;
  return counties.map((party, i) => ({
    sessionId: minuted,
    ...placeOf(party.divisionCode),
    ...partyOf(party),
    answer: 'ATTENDING' as const,
    answeredOn: '2025-12-03',
    kind: 'PRESENT' as const,
    office: offices[i]!,
  }));
}

export function sessionEventRows(): (typeof sessionEvents.$inferInsert)[] {
  const place = placeOf(seat);
  const startsAt = at(heldOn, '09:00');
  const past = (['PLANNED', 'CONVENED', 'HELD', 'MINUTES_WRITTEN', 'MINUTES_CONFIRMED'] as const).map(
    (kind, i) => ({
      sessionId: minuted,
      number: i + 1,
      kind,
      happenedOn: ['2025-11-20', '2025-12-01', heldOn, '2025-12-15', '2025-12-20'][i]!,
      startsAt,
      ...place,
    }),
  );
  return [
    ...past,
    ...(['PLANNED', 'CONVENED'] as const).map((kind, i) => ({
      sessionId: convened,
      number: i + 1,
      kind,
      happenedOn: today(),
      startsAt: at(daysAhead(20), '09:00'),
      ...place,
    })),
    {
      sessionId: planned,
      number: 1,
      kind: 'PLANNED',
      happenedOn: today(),
      startsAt: at(daysAhead(200), '15:00'),
      ...place,
    },
  ];
}

const minutes = idFromKey('mnt', `${key}:4:1`);

export function minutesRows(): (typeof sessionMinutes.$inferInsert)[] {
  return [
    {
      id: minutes,
      ...generated(seat, source),
      sessionId: minuted,
      number: 1,
      text: '会议研究了九洲江交界河段联合巡查，通过决议一项，交办事项两项；三地各指定联络单位，按季通报进展。',
      writtenOn: '2025-12-15',
    },
  ];
}

export function minutesAnswerRows(): (typeof minutesAnswers.$inferInsert)[] {
  return counties.map((party) => ({
    minutesId: minutes,
    ...placeOf(party.divisionCode),
    ...partyOf(party),
    answer: 'CONFIRMED' as const,
    objection: null,
    answeredOn: '2025-12-20',
  }));
}

const resolution = idFromKey('res', `${key}:patrol`);

export function resolutionRows(): (typeof resolutions.$inferInsert)[] {
  return [
    {
      id: resolution,
      ...generated(seat, source),
      agendaItemId: patrol,
      kind: 'MAJOR_AFFAIR',
      text: '三地每月联合巡查交界河段一次，轮流牵头；汛期前清理漂浮物。',
      status: 'UNDER_WAY',
      adoptedOn: heldOn,
      followedUpOn: '2026-05-10',
    },
  ];
}

const tasks = [
  { name: 'roster', title: '排出月度联合巡查轮值表', party: lianjiang, dueOn: '2026-01-31', isSettled: true },
  { name: 'clearing', title: '清理交界河段漂浮物', party: huazhou, dueOn: daysAhead(30), isSettled: false },
] as const;
const taskId = (name: string) => idFromKey('tsk', `${key}:${name}`);

export function taskRows(): (typeof resolutionTasks.$inferInsert)[] {
  return tasks.map(({ name, title, party, dueOn, isSettled }) => ({
    id: taskId(name),
    ...generated(party.divisionCode, source),
    resolutionId: resolution,
    agendaItemId: patrol,
    sessionId: minuted,
    sessionNumber: 4,
    meetingId: meeting,
    title,
    ...partyOf(party),
    dueOn,
    status: isSettled ? ('ACCEPTED' as const) : ('IN_PROGRESS' as const),
    progress: isSettled ? null : '已完成化州段。',
    evidence: isSettled ? '轮值表已发三地。' : null,
    reportedOn: isSettled ? '2026-01-28' : null,
    settledOn: isSettled ? '2026-05-10' : null,
  }));
}

export function taskEventRows(): (typeof taskEvents.$inferInsert)[] {
  return tasks.flatMap(({ name, party, dueOn, isSettled }) => {
    const kinds = isSettled
      ? (['ASSIGNED', 'COMPLETION_REPORTED', 'ACCEPTED'] as const)
      : (['ASSIGNED', 'PROGRESS'] as const);
    const days = isSettled ? [heldOn, '2026-01-28', '2026-05-10'] : [heldOn, '2026-10-20'];
    return kinds.map((kind, i) => ({
      taskId: taskId(name),
      number: i + 1,
      kind,
      happenedOn: days[i]!,
      text:
        kind === 'PROGRESS' ? '已完成化州段。' : kind === 'COMPLETION_REPORTED' ? '轮值表已发三地。' : null,
      dueOn,
      ...placeOf(party.divisionCode),
    }));
  });
}
