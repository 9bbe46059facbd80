import { committeeOf } from '@hub/kit/demo/world.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asCoordinator } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** While a mutation waits for another subgraph's answer, nobody waits for the rows it is about. */

let register: Register;
let sql: postgres.Sql;
beforeAll(async () => {
  register = await openRegister();
  sql = postgres(register.databaseUrl, { max: 3, onnotice: () => {} });
});
afterAll(async () => {
  await sql.end();
  await register[Symbol.asyncDispose]();
});

const party = { type: 'PARTY_ORGANIZATION', id: committeeOf('440881').id };
const whistleId = idFromKey('whi', 'lianjiang-exercise:0');
const needId = idFromKey('need', 'lianjiang:0');
const orderId = idFromKey('ord', 'suixi:0');
const projectId = idFromKey('prj', 'border-road');

const allianceId = idFromKey('all', 'yulin-zhanjiang-maoming');

const cases: {
  mutation: string;
  input: (activationId: string, memberId: string) => object;
  division?: string;
  /** In the schema of alliances, unless it says another. */
  table: string;
  id?: string;
}[] = [
  { mutation: 'claim', input: () => ({ needId, party }), table: 'service_needs', id: needId },
  {
    mutation: 'blowWhistle',
    input: (activationId) => ({
      callerId: party.id,
      level: 'COUNTY',
      kind: 'EMERGENCY',
      subject: '应急征调',
      activationId,
    }),
    table: 'emergency_activations',
  },
  {
    mutation: 'respondToWhistle',
    input: () => ({ whistleId, version: 1, party, kind: 'ARRIVED' }),
    table: 'whistles',
    id: whistleId,
  },
  {
    mutation: 'dispatchServiceOrder',
    input: () => ({ orderId, version: 1, provider: party }),
    division: '440823',
    table: 'service_orders',
    id: orderId,
  },
  {
    mutation: 'assignNeed',
    input: () => ({ needId, version: 1, functionalGroupId: idFromKey('fng', 'suixi:LIVELIHOOD') }),
    table: 'service_needs',
    id: needId,
  },
  {
    mutation: 'joinCoBuildingProject',
    input: () => ({ projectId, version: 1, party }),
    table: 'co_building_projects',
    id: projectId,
  },
  {
    mutation: 'joinAlliance',
    input: () => ({ allianceId, party: { type: 'PARTY_ORGANIZATION', id: committeeOf('440881105').id } }),
    table: 'alliances',
    id: allianceId,
  },
  {
    mutation: 'bookSharedResource',
    input: () => ({
      resourceId: idFromKey('shr', 'luoyang:0'),
      party,
      startsAt: '2998-01-01T00:00:00Z',
      endsAt: '2998-01-01T01:00:00Z',
    }),
    table: 'shared_resources',
    id: idFromKey('shr', 'luoyang:0'),
  },
  {
    mutation: 'registerCommunityCheckIn',
    input: (_activationId, memberId) => ({
      memberId,
      receivingOrganizationId: committeeOf('450922111').id,
      registeredOn: '2026-11-01',
    }),
    table: 'members.party_members',
  },
];

async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const [row] = await sql`select count(*)::int as waiting from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock' and usename is not null`;
    if (row!.waiting > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test.each(cases)(
  '$mutation asks organizations before it locks',
  async ({ mutation, input, division, table, id }) => {
    const [activation] =
      await sql`select id from alliances.emergency_activations where status = 'ACTIVATED' limit 1`;
    const [member] =
      await sql`select id from members.party_members where division_code like '440881%' order by id limit 1`;
    const row = id ?? ((table === 'members.party_members' ? member : activation)!.id as string);
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const answered = await sql.begin(async (tx) => {
      // Organizations cannot answer while these are held.
      await tx`lock table organizations.party_organizations, organizations.functional_groups in access exclusive mode`;
      const answer = register.ask(
        `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`,
        { input: input(activation!.id as string, member!.id as string) },
        asCoordinator(division ?? '440881'),
      );
      await untilSomebodyWaits();
      const free = await sql.begin((other) =>
        other.unsafe(
          `select id from ${table.includes('.') ? table : `alliances.${table}`} where id = '${row}' for update nowait`,
        ),
      );
      expect(free).toHaveLength(1);
      return { answer };
    });
    const { data, errors } = await answered.answer;
    expect(errors).toBeUndefined();
    expect(data[mutation].__typename).toMatch(/Payload$/);
  },
);
