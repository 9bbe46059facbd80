import type { FactAnswer, SharedFactKind, SharedFactStatus } from '@hub/kit/generated/words.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import type { sharedFactAnswers, sharedFacts, sharedFactVersions } from '../tables.ts';
import { home, pactId, pactPartyId, plannedPacts } from './pacts.ts';
import { generated } from './rows.ts';

const pactKey = 'yulin-zhanjiang-maoming';
export const factId = (key: string) => idFromKey('fct', `${pactKey}:${key}`);

interface PlannedFact {
  key: string;
  kind: SharedFactKind;
  status: SharedFactStatus;
  statement: string;
  happenedOn: string;
  quantity?: number;
  unit?: string;
  /** By the first side; what the second and the third say. */
  answers: [FactAnswer, FactAnswer];
  /** How the third side tells it. */
  counter?: { statement: string; quantity: number };
}

const facts: PlannedFact[] = [
  {
    key: 'meeting',
    kind: 'MEETING_HELD',
    status: 'JOINT',
    statement: '陆川、廉江、化州三方联席会议在陆川召开，通报上半年矛盾联调情况。',
    happenedOn: '2026-05-20',
    answers: ['CONFIRMED', 'CONFIRMED'],
  },
  {
    key: 'problem',
    kind: 'PROBLEM_SOLVED',
    status: 'ONE_SIDED',
    statement: '九洲江支流插花地水面漂浮物已清理并明确日常保洁责任。',
    happenedOn: '2026-03-12',
    answers: ['CONFIRMED', 'PENDING'],
  },
  {
    key: 'figure',
    kind: 'RESULT_FIGURE',
    status: 'DISPUTED',
    statement: '第一季度三方联合调解矛盾纠纷。',
    happenedOn: '2026-04-10',
    quantity: 12,
    unit: '件',
    answers: ['CONFIRMED', 'DISPUTED'],
    counter: { statement: '其中两件系本县自行调解，联合调解为十件。', quantity: 10 },
  },
];

const pact = plannedPacts.find(({ key }) => key === pactKey)!;
const place = generated(pact.parties[0]!.divisionCode);
const { province, countyCode } = place;

export function factRows(): (typeof sharedFacts.$inferInsert)[] {
  return facts.map(({ key, kind, status, happenedOn }) => ({
    id: factId(key),
    ...home(pact),
    source: null,
    pactId: pactId(pactKey),
    kind,
    status,
    number: 1,
    pactPartyId: pactPartyId(pactKey, 0),
    happenedOn,
    confirmedOn: status === 'JOINT' ? happenedOn : null,
  }));
}

export function factVersionRows(): (typeof sharedFactVersions.$inferInsert)[] {
  return facts.map(({ key, statement, happenedOn, quantity, unit }) => ({
    factId: factId(key),
    number: 1,
    pactPartyId: pactPartyId(pactKey, 0),
    statement,
    happenedOn,
    quantity: quantity ?? null,
    unit: unit ?? null,
    reason: null,
    recordedOn: happenedOn,
    organizationId: pact.parties[0]!.id,
    province,
    countyCode,
  }));
}

export function factAnswerRows(): (typeof sharedFactAnswers.$inferInsert)[] {
  return facts.flatMap(({ key, happenedOn, answers, counter }) =>
    answers.map((answer, i) => {
      const { divisionCode, id } = pact.parties[i + 1]!;
      const { province: ofProvince, countyCode: ofCounty } = generated(divisionCode);
      return {
        factId: factId(key),
        number: 1,
        pactPartyId: pactPartyId(pactKey, i + 1),
        answer,
        statement: answer === 'DISPUTED' ? counter!.statement : null,
        quantity: answer === 'DISPUTED' ? counter!.quantity : null,
        answeredOn: answer === 'PENDING' ? null : happenedOn,
        organizationId: answer === 'PENDING' ? null : id,
        province: ofProvince,
        countyCode: ofCounty,
      };
    }),
  );
}
