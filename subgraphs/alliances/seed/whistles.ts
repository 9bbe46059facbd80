import { divisionId, divisionsBelow } from '@hub/kit/demo/divisions.ts';
import { committeeOf, kunmingStreets } from '@hub/kit/demo/world.ts';
import type { WhistleKind, WhistleLevel } from '@hub/kit/generated/words.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import type { emergencyActivations, whistleResponses, whistles, whistleSupervisions } from '../tables.ts';
import { generated, number } from './rows.ts';

/** 昆明 (S1): counties blew 19 whistles for departments of the city, subdistricts 1,303, communities 15,900. */
const levels: { level: WhistleLevel; count: number }[] = [
  { level: 'COUNTY', count: 19 },
  { level: 'SUBDISTRICT', count: 1303 },
  { level: 'COMMUNITY', count: 15_900 },
];

const counties = divisionsBelow('5301', 'COUNTY').map(({ code }) => code);
const communities = 370;

/** Who calls from where, and who comes: the level above. */
function callOf(
  level: WhistleLevel,
  i: number,
): { divisionCode: string; callerId: string; calledCode: string } {
  if (level === 'COUNTY') {
    const code = counties[i % counties.length]!;
    return { divisionCode: code, callerId: committeeOf(code).id, calledCode: '5301' };
  }
  const community = i % communities;
  const street = kunmingStreets[(level === 'COMMUNITY' ? community : i) % kunmingStreets.length]!;
  return level === 'SUBDISTRICT'
    ? { divisionCode: street, callerId: committeeOf(street).id, calledCode: street.slice(0, 6) }
    : {
        divisionCode: street,
        callerId: idFromKey('org', `kunming-community:${community}`),
        calledCode: street,
      };
}

const kinds: WhistleKind[] = ['LIVELIHOOD', 'LIVELIHOOD', 'JOINT_ENFORCEMENT', 'LIVELIHOOD', 'EMERGENCY'];
const subjects: Record<WhistleKind, string> = {
  LIVELIHOOD: '民生事项协调',
  JOINT_ENFORCEMENT: '联合执法',
  EMERGENCY: '应急处置',
};

const pad = (n: number) => String(n).padStart(2, '0');
/** Spread over 2019; hours are Beijing's working hours. */
const blownAt = (i: number) => `2019-${pad(1 + (i % 12))}-${pad(1 + (i % 28))}T${pad(1 + (i % 9))}:00:00Z`;
const closedAt = (i: number) => `${blownAt(i).slice(0, 11)}23:00:00Z`;

export function* whistleRows(): Generator<typeof whistles.$inferInsert> {
  for (const { level, count } of levels) {
    for (let i = 0; i < count; i++) {
      const { divisionCode, callerId } = callOf(level, i);
      const kind = kinds[i % kinds.length]!;
      yield {
        id: idFromKey('whi', `kunming:${level}:${i}`),
        ...generated(divisionCode, 'S1'),
        divisionId: divisionId(divisionCode),
        divisionCode,
        level,
        kind,
        mode: 'NORMAL',
        status: 'CLOSED',
        callerId,
        subject: `${subjects[kind]}${number(i)}`,
        activationId: null,
        blownAt: blownAt(i),
        closedAt: closedAt(i),
      };
    }
  }
  for (const { id, divisionCode, i } of stormWhistles) {
    yield {
      id,
      ...generated(divisionCode, 'S3'),
      divisionId: divisionId(divisionCode),
      divisionCode,
      level: 'SUBDISTRICT',
      kind: 'EMERGENCY',
      mode: 'EMERGENCY',
      status: i < 6 ? 'CLOSED' : 'REPORTED_BACK',
      callerId: committeeOf(divisionCode).id,
      subject: `平急转换应急征调${number(i)}`,
      activationId: activation2022,
      blownAt: '2022-07-02T02:00:00Z',
      closedAt: i < 6 ? '2022-07-04T08:00:00Z' : null,
    };
  }
  yield exerciseWhistle();
}

/** A whistle of the exercise, taken up by those who came and not dispatched with a deadline. */
const exerciseWhistle = (): typeof whistles.$inferInsert => ({
  id: idFromKey('whi', 'lianjiang-exercise:0'),
  ...generated('440881105'),
  divisionId: divisionId('440881105'),
  divisionCode: '440881105',
  level: 'SUBDISTRICT',
  kind: 'EMERGENCY',
  mode: 'EMERGENCY',
  status: 'ACCEPTED',
  callerId: committeeOf('440881105').id,
  subject: '九洲江防汛演练征调',
  activationId: idFromKey('ema', 'lianjiang-exercise'),
  blownAt: '2026-11-20T01:00:00Z',
  closedAt: null,
});

/** Each whistle was answered by the committee it called. */
export function* whistleResponseRows(): Generator<typeof whistleResponses.$inferInsert> {
  const row = (whistleId: string, calledCode: string, at: string) => ({
    id: idFromKey('whr', whistleId),
    ...generated(calledCode),
    whistleId,
    partyType: 'PARTY_ORGANIZATION' as const,
    partyId: committeeOf(calledCode).id,
    divisionCode: calledCode,
    kind: 'REPORTED_BACK' as const,
    note: null,
    respondedAt: at,
  });
  for (const { level, count } of levels) {
    for (let i = 0; i < count; i++)
      yield row(idFromKey('whi', `kunming:${level}:${i}`), callOf(level, i).calledCode, closedAt(i));
  }
  for (const { id, divisionCode } of stormWhistles)
    yield row(id, divisionCode.slice(0, 6), '2022-07-03T08:00:00Z');
}

/** One was pressed for twice before it was reported back. */
export function supervisionRows(): (typeof whistleSupervisions.$inferInsert)[] {
  const { id: whistleId } = stormWhistles[0]!;
  const [province, countyCode] = ['44', '440882'];
  return [
    { on: '2022-07-02T10:00:00Z', note: '请于当晚前抽调排水设备到场' },
    { on: '2022-07-03T02:00:00Z', note: '排水设备仍未到位，请说明原因并于正午前办结' },
  ].map(({ on: supervisedAt, note }, i) => ({
    whistleId,
    number: i + 1,
    organizationId: committeeOf('440882').id,
    round: 1,
    note,
    supervisedAt,
    province: province!,
    countyCode: countyCode!,
  }));
}

const activation2022 = idFromKey('ema', 'zhanjiang-2022');
const stormWhistles = divisionsBelow('440882', 'TOWNSHIP')
  .slice(0, 8)
  .map(({ code }, i) => ({ id: idFromKey('whi', `leizhou:${i}`), divisionCode: code, i }));

/** 湛江 (S3) 平急转换: one in 2022 that ended, and an exercise in 廉江 that stands. */
export function activationRows(): (typeof emergencyActivations.$inferInsert)[] {
  return [
    {
      id: activation2022,
      ...generated('4408', 'S3'),
      divisionId: divisionId('4408'),
      divisionCode: '4408',
      trigger: '台风防御',
      status: 'STOOD_DOWN',
      level: 'COUNTY',
      organizationId: committeeOf('4408').id,
      activatedAt: '2022-07-01T00:00:00Z',
      stoodDownAt: '2022-07-05T00:00:00Z',
    },
    {
      id: idFromKey('ema', 'lianjiang-exercise'),
      ...generated('440881105'),
      divisionId: divisionId('440881105'),
      divisionCode: '440881105',
      trigger: '九洲江防汛演练',
      status: 'ACTIVATED',
      level: 'SUBDISTRICT',
      organizationId: committeeOf('440881105').id,
      activatedAt: '2026-11-20T00:00:00Z',
      stoodDownAt: null,
    },
  ];
}
