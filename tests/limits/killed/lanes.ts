import { divisionId } from '@hub/kit/demo/divisions.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import { asCoordinator } from '../../_kit/people.ts';

/** Whatever answers a query: a hub in this process or in another. */
export type Asks = (query: string, variables: Record<string, unknown>, viewer: Viewer) => Promise<any>;

export interface Taken {
  lane: number;
  /** The idempotency key it was sent with. */
  key: string;
  mutation: string;
  id: string;
}

interface Step {
  mutation: string;
  field: string;
  who: Viewer;
  /** Follows from the ids of the steps before it, so that a retry sends the same. */
  input: (ids: string[], lane: number) => Record<string, unknown>;
}

const here = asCoordinator('440881');
const across = asCoordinator('450922');
const shijiao = committeeOf('440881105').id;
const gucheng = committeeOf('450922111').id;
const party = (id: string) => ({ type: 'PARTY_ORGANIZATION', id });

const text = {
  title: '石角镇—古城镇九洲江共治协议',
  kind: 'BORDER',
  signingOn: '2024-11-01',
  effectiveFrom: '2024-11-02',
  parties: [party(shijiao), party(gucheng)],
  articles: [{ heading: '宗旨', text: '共治九洲江。' }],
};

const claiming: Step[] = [
  {
    mutation: 'declareNeed',
    field: 'need',
    who: here,
    input: (_ids, lane) => ({ organizationId: shijiao, title: `修缮界河便桥${lane}`, kind: 'MICRO_WISH' }),
  },
  {
    mutation: 'claim',
    field: 'claim',
    who: across,
    input: ([needId]) => ({ needId, party: party(gucheng), note: '备料已齐' }),
  },
  {
    mutation: 'acceptClaim',
    field: 'claim',
    who: here,
    input: ([, claimId]) => ({ claimId, version: 1 }),
  },
  {
    mutation: 'fulfilClaim',
    field: 'claim',
    who: across,
    input: ([, claimId]) => ({ claimId, version: 2 }),
  },
  {
    mutation: 'rateClaim',
    field: 'claim',
    who: here,
    input: ([, claimId]) => ({ claimId, version: 3, rating: 5 }),
  },
];

const drafting: Step[] = [
  {
    mutation: 'draftPact',
    field: 'pact',
    who: here,
    input: (_ids, lane) => ({ pactNumber: `断电〔2026〕${lane}号`, text }),
  },
  ...(
    [
      ['openConsultation', here, {}],
      ['consentToDraft', here, { partyId: shijiao }],
      ['consentToDraft', across, { partyId: gucheng }],
      ['approveDraft', here, { partyId: shijiao }],
      ['returnDraft', across, { reason: '须再议' }],
    ] as const
  ).map(([mutation, who, more]): Step => ({
    mutation,
    field: 'pact',
    who,
    input: ([pactId]) => ({ pactId, textVersion: 1, ...more }),
  })),
];

const concluding: Step[] = [
  {
    mutation: 'registerPact',
    field: 'pact',
    who: across,
    input: (_ids, lane) => ({ pactNumber: `断电〔2024〕${lane}号`, ...text }),
  },
  ...(
    [
      ['signPact', here, { party: party(shijiao), signedOn: '2024-11-03' }],
      ['signPact', across, { party: party(gucheng), signedOn: '2024-11-05' }],
      ['suspendPact', here, { reason: '汛期' }],
      ['resumePact', across, {}],
      ['terminatePact', here, { reason: '任务完成' }],
    ] as const
  ).map(([mutation, who, more], i): Step => ({
    mutation,
    field: 'pact',
    who,
    input: ([pactId]) => ({ pactId, version: i + 1, ...more }),
  })),
];

const noting: Step[] = [
  {
    mutation: 'reportBorderCase',
    field: 'borderCase',
    who: here,
    input: (_ids, lane) => ({
      title: `界河取水纠纷${lane}`,
      category: 'ROAD_AND_WATER',
      ourDivisionId: divisionId('440881105'),
      theirDivisionId: divisionId('450922111'),
      reportedOn: '2026-01-10',
      note: '上游筑坝',
    }),
  },
  ...[here, across, here, across].map((who, i): Step => ({
    mutation: 'recordBorderCaseEvent',
    field: 'borderCase',
    who,
    input: ([id]) => ({ id, version: i + 1, on: '2026-02-02', note: `第${i + 1}次会商` }),
  })),
];

const kinds = [claiming, drafting, concluding, noting];
export const stepsOf = (lane: number): readonly Step[] => kinds[lane % kinds.length]!;
export const keyOf = (lane: number, step: number) => `killed-lane-${lane}-step-${step}`;

/** Takes every step of a lane, one after the other, from the first: whatever was taken before is only told again. */
export async function runLane(ask: Asks, lane: number, taken: (one: Taken) => void): Promise<void> {
  const ids: string[] = [];
  for (const [i, { mutation, field, who, input }] of stepsOf(lane).entries()) {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const key = keyOf(lane, i);
    const { data, errors } = await ask(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${field} { id } userErrors { code message } } }`,
      { input: { ...input(ids, lane), idempotencyKey: key } },
      who,
    );
    const answer = data?.[mutation];
    if (errors || answer.userErrors.length > 0)
      throw new Error(`${key} ${mutation}: ${JSON.stringify(errors ?? answer.userErrors)}`);
    const { id } = answer[field] as { id: string };
    ids.push(id);
    taken({ lane, key, mutation, id });
  }
}
