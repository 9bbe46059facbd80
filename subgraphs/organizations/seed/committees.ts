import { placeOf } from '@hub/kit/columns.ts';
import { divisionsBelow } from '@hub/kit/demo/divisions.ts';
import { committeeOf, kunmingStreets, kunmingUnits, luoyangUnits } from '@hub/kit/demo/world.ts';
import { CommitteeSection } from '@hub/kit/generated/words.ts';
import { codelist } from '@hub/kit/codelists.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { addYears } from '@hub/kit/scalars/local-date.ts';
import { seededRandom } from '@hub/kit/demo/random.ts';
import type {
  committeeTerms,
  concurrentAppointments,
  demonstrationRatings,
  expandedCommittees,
  functionalGroups,
  organizationSuccessions,
  unitTies,
} from '../tables.ts';

const communityCommittee = (i: number) => idFromKey('exc', `kunming-community:${i}`);
const suixi = '440823';

/** 昆明: 80 subdistrict and exactly 370 community committees; 遂溪: one with five functional groups. */
export function expandedCommitteeRows(): (typeof expandedCommittees.$inferInsert)[] {
  const rows: (typeof expandedCommittees.$inferInsert)[] = kunmingStreets.map((code) => ({
    id: idFromKey('exc', `kunming-street:${code}`),
    ...placeOf(code),
    name: `${committeeOf(code).name}（大工委）`,
    tier: 'SUBDISTRICT',
    organizationId: committeeOf(code).id,
    divisionCode: code,
    source: 'S1',
    synthetic: true,
  }));
  for (let i = 0; i < 370; i++) {
    const code = kunmingStreets[i % kunmingStreets.length]!;
    rows.push({
      id: communityCommittee(i),
      ...placeOf(code),
      name: `昆明社区大党委${String(i + 1).padStart(4, '0')}`,
      tier: 'COMMUNITY',
      organizationId: idFromKey('org', `kunming-community:${i}`),
      divisionCode: code,
      source: 'S1',
      synthetic: true,
    });
  }
  rows.push({
    id: idFromKey('exc', 'suixi'),
    ...placeOf(suixi),
    name: '遂溪县社区大党委',
    tier: 'COMMUNITY',
    organizationId: committeeOf(suixi).id,
    divisionCode: suixi,
    source: 'S3',
    synthetic: true,
  });
  return rows;
}

export function functionalGroupRows(): (typeof functionalGroups.$inferInsert)[] {
  return CommitteeSection.map((section) => ({
    id: idFromKey('fng', `suixi:${section}`),
    ...placeOf(suixi),
    name: `${codelist('CommitteeSection').find(({ code }) => code === section)!.zh}小组`,
    section,
    committeeId: idFromKey('exc', 'suixi'),
    source: 'S3',
    synthetic: true,
  }));
}

/** Exactly 1,490 seats in the community committees of 昆明, each lent by one unit. */
export function appointmentRows(): (typeof concurrentAppointments.$inferInsert)[] {
  return Array.from({ length: 1490 }, (_, i) => {
    const code = kunmingStreets[(i % 370) % kunmingStreets.length]!;
    return {
      id: idFromKey('apt', `kunming:${i}`),
      ...placeOf(code),
      committeeId: communityCommittee(i % 370),
      post: '兼职委员',
      onBehalfOfId: null,
      onBehalfOfUnitId: kunmingUnits[i]!.id,
      divisionCode: code,
      validFrom: '2018-01-01',
      validTo: null,
      source: 'S1',
      synthetic: true,
    };
  });
}

/** Terms of the village organizations of 湛江: five years each; some re-elected in time, some overdue. */
export function termRows(): (typeof committeeTerms.$inferInsert)[] {
  const chance = seededRandom(5);
  return divisionsBelow('4408', 'VILLAGE').flatMap(({ code }) => {
    const startedOn = chance.day(2021, 2021);
    const termEndsOn = addYears(startedOn, 5);
    const reelected = chance.next() < 0.7;
    const term = (number: number, from: string, endedOn: string | null) => ({
      id: idFromKey('trm', `${code}:${number}`),
      ...placeOf(code),
      organizationId: committeeOf(code).id,
      divisionCode: code,
      body: 'VILLAGE_COMMUNITY' as const,
      number,
      startedOn: from,
      termEndsOn: addYears(from, 5),
      endedOn,
      synthetic: true,
    });
    return reelected
      ? [term(1, startedOn, termEndsOn), term(2, termEndsOn, null)]
      : [term(1, startedOn, null)];
  });
}

export function ratingRows(): (typeof demonstrationRatings.$inferInsert)[] {
  return ['450802', '450803'].map((code) => ({
    id: idFromKey('rat', `demonstration-district:${code}`),
    ...placeOf(code),
    scheme: 'DEMONSTRATION_DISTRICT',
    grade: '示范城区',
    organizationId: committeeOf(code).id,
    divisionCode: code,
    awardedOn: null,
    validThrough: null,
    source: 'S0',
    synthetic: false,
  }));
}

/** The 17 committees directly under 昆明 passed into the five working committees founded in their place. */
export function organizationSuccessionRows(): (typeof organizationSuccessions.$inferInsert)[] {
  return Array.from({ length: 17 }, (_, i) => ({
    predecessorId: idFromKey('org', `kunming-direct:${i}`),
    successorId: idFromKey('org', `kunming-working:${2 + (i % 5)}`),
    kind: 'REORGANIZED' as const,
    on: '2019-06-01',
  }));
}

/** Units that organizations sit in or cover. */
export function unitTieRows(): (typeof unitTies.$inferInsert)[] {
  return Array.from({ length: 810 }, (_, i) => ({
    organizationId: idFromKey('org', `luoyang-joint:${i % 14}`),
    unitId: luoyangUnits[i]!.id,
    kind: 'COVERED' as const,
  }));
}
