import { placeOf } from '@hub/kit/columns.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import type { CommitteeSection, ResourceKind } from '@hub/kit/generated/words.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { searchColumns } from '../search.ts';
import type {
  claims,
  coBuildingProjects,
  projectParticipants,
  resourceBookings,
  resourceOffers,
  serviceNeeds,
} from '../tables.ts';
import { allianceId } from './alliances.ts';
import { generated, partyOf } from './rows.ts';

/** What the counties and townships of 玉湛茂 offer each other, on both sides of the line; one offer is over. */
const offers: { code: string; title: string; kind: ResourceKind; availableUntil: string | null }[] = [
  { code: '450922', title: '防汛冲锋舟', kind: 'EQUIPMENT', availableUntil: null },
  { code: '450922108', title: '边界村议事厅', kind: 'VENUE', availableUntil: null },
  { code: '450922111', title: '水质检测', kind: 'SKILL', availableUntil: '2027-12-31' },
  { code: '440881105', title: '巡河志愿队', kind: 'STAFF', availableUntil: null },
  { code: '440982116', title: '法律援助工作站', kind: 'SKILL', availableUntil: null },
  { code: '440982', title: '乡村振兴帮扶资金', kind: 'FUNDS', availableUntil: '2025-12-31' },
];

export function borderOfferRows(): (typeof resourceOffers.$inferInsert)[] {
  return offers.map(({ code, title, kind, availableUntil }, i) => ({
    id: idFromKey('off', `border:${i}`),
    ...generated(code),
    ...partyOf(committeeOf(code)),
    title,
    kind,
    terms: 'FREE',
    status: 'OPEN',
    offeredOn: '2025-03-01',
    availableUntil,
    ...searchColumns(title),
  }));
}

/** 心愿库 of 遂溪 (S3, mechanisms.md A10): found at the doors, kept, classified; a functional group carries them out. */
const wishes: { town: string; title: string; section: CommitteeSection | null; isTaken: boolean }[] = [
  { town: '440823101', title: '独居老人家电路老化', section: 'LIVELIHOOD', isTaken: true },
  { town: '440823102', title: '村道反光镜', section: 'SECURITY', isTaken: true },
  { town: '440823103', title: '农家书屋添书', section: 'EDUCATION', isTaken: false },
  { town: '440823104', title: '文化广场照明', section: null, isTaken: false },
];

export function wishRows(): (typeof serviceNeeds.$inferInsert)[] {
  return wishes.map(({ town, title, section, isTaken }, i) => ({
    id: idFromKey('need', `suixi-wish:${i}`),
    ...generated(town, 'S3'),
    organizationId: committeeOf(town).id,
    divisionCode: town,
    title,
    kind: 'MICRO_WISH',
    status: isTaken ? 'ACCEPTED' : 'OPEN',
    surveyedOn: '2022-06-20',
    declaredOn: '2022-06-25',
    section,
    ...searchColumns(title),
  }));
}

export function assignedClaimRows(): (typeof claims.$inferInsert)[] {
  return wishes.flatMap(({ section, isTaken }, i) =>
    isTaken
      ? [
          {
            id: idFromKey('clm', `suixi-wish:${i}`),
            ...generated('440823', 'S3'),
            needId: idFromKey('need', `suixi-wish:${i}`),
            ...partyOf(committeeOf('440823')),
            status: 'ACCEPTED' as const,
            claimedOn: '2022-06-28',
            functionalGroupId: idFromKey('fng', `suixi:${section}`),
          },
        ]
      : [],
  );
}

const projects = [
  {
    key: 'jiuzhou-patrol',
    title: '九洲江联合巡河',
    status: 'COMPLETED' as const,
    startedOn: '2025-03-05',
    completedOn: '2025-11-28',
    result: '设联合巡河点六处，全年联合巡河四十八次。',
  },
  {
    key: 'border-road',
    title: '边界村道亮化',
    status: 'UNDER_WAY' as const,
    startedOn: '2026-04-01',
    completedOn: null,
    result: null,
  },
];

/** Projects of the alliance across the line. */
export function allianceProjectRows(): (typeof coBuildingProjects.$inferInsert)[] {
  return projects.map(({ key, ...rest }) => ({
    id: idFromKey('prj', key),
    ...generated('450922', '陆川县委组织部 2024-05-21'),
    organizationId: committeeOf('450922').id,
    divisionCode: '450922',
    allianceId: allianceId('yulin-zhanjiang-maoming'),
    dueOn: '2026-12-31',
    ...rest,
  }));
}

export function projectParticipantRows(): (typeof projectParticipants.$inferInsert)[] {
  return projects.flatMap(({ key, startedOn, completedOn }) =>
    ['440881', '440982'].map((code) => ({
      projectId: idFromKey('prj', key),
      ...partyOf(committeeOf(code)),
      task: '本侧河段与村道',
      joinedOn: startedOn,
      confirmedOn: completedOn && code === '440881' ? '2025-12-03' : null,
      ...placeOf(code),
    })),
  );
}

/** Who had the base of the first street of 洛阳, and who booked it next. */
export function bookingRows(resourceId: string, place: string): (typeof resourceBookings.$inferInsert)[] {
  const booked = [
    { status: 'USED' as const, startsAt: '2026-09-12T01:00:00Z', endsAt: '2026-09-12T03:30:00Z' },
    { status: 'BOOKED' as const, startsAt: '2036-03-05T01:00:00Z', endsAt: '2036-03-05T04:00:00Z' },
  ];
  return booked.map((one, i) => ({
    id: idFromKey('bkg', `luoyang:${i}`),
    ...generated(place),
    resourceId,
    ...partyOf(committeeOf('410305')),
    purpose: '主题党日',
    ...one,
  }));
}
