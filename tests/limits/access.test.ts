import { divisionId } from '@hub/kit/demo/divisions.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import fc from 'fast-check';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous, asDashboard, asHubAdmin, asOfficial } from '../_kit/people.ts';
import { guardedTextOf } from '@hub/border/sealed.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** Who sees what a pact opens, against an oracle that knows nothing of how the hub decides. */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

/** Every guarded coordinate: its field set, and the rows it is read on. */
const guarded = {
  BORDER_CASE_DETAILS: { list: 'borderCases(first: 200) { nodes { sides { code } events { id note } } }' },
  PATROL_PLANS: { list: 'jointPatrols(first: 200) { nodes { id sides { code } route } }' },
  MEDIATION_RECORDS: { list: 'mediationCases(first: 200) { nodes { id sides { code } proceedings } }' },
  CONTACT_DUTY_OFFICE: { list: 'borderZones { nodes { tierBodies { id dutyOffice } } }' },
} as const;
type FieldSet = keyof typeof guarded;

interface Cell {
  owner: string;
  value: string | null;
  error: string | undefined;
  path: (string | number)[];
}

/** Every guarded field as this viewer is answered. */
async function cellsOf(viewer: Viewer, fieldSet: FieldSet): Promise<Cell[]> {
  const { data, errors = [] } = await register.ask(`{ ${guarded[fieldSet].list} }`, {}, viewer);
  const codeAt = new Map(errors.map(({ path, extensions }) => [JSON.stringify(path), extensions.code]));
  const cells: Cell[] = [];
  const visit = (value: any, path: (string | number)[]): void => {
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...path, index]));
    else if (value && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) {
        if (['note', 'route', 'proceedings', 'dutyOffice'].includes(key)) {
          const at = [...path, key];
          cells.push({
            owner: value.id,
            value: inner as string | null,
            error: codeAt.get(JSON.stringify(at)),
            path: at,
          });
        } else visit(inner, [...path, key]);
      }
    }
  };
  visit(data, []);
  return cells;
}

interface Text {
  owner_id: string;
  a_code: string;
  b_code: string;
  body: string;
}

interface Opened {
  taker: string;
  taker_place: string;
  code: string;
}

/** The oracle: tables read past the hub, and the rule of the issue in a few lines. */
async function oracle(fieldSet: FieldSet, today: string) {
  const rows = (await register.rows(
    `select owner_id, a_code, b_code, body from border.guarded_texts where field_set = '${fieldSet}'`,
  )) as Text[];
  const texts = rows.map((row) => ({
    ...row,
    body: guardedTextOf({ ownerId: row.owner_id, body: row.body }),
  }));
  const items =
    await register.rows(`select p.*, i.division_code as opens, i.valid_from as item_from, i.valid_to as item_to
    from alliances.pacts p join alliances.data_annex_items i on i.pact_id = p.id where i.field_set = '${fieldSet}'`);
  const parties = await register.rows('select * from alliances.pact_parties');
  const day = (value: unknown): string | null =>
    value instanceof Date
      ? new Date(value.getTime() - value.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
      : (value as string | null);
  const begun = (value: unknown) => value !== null && day(value)! <= today;
  const over = (value: unknown) => value !== null && day(value)! <= today;
  const opened: Opened[] = [];
  for (const item of items) {
    const inForce =
      begun(item.signed_on) &&
      begun(item.effective_from) &&
      !over(item.expires_on) &&
      !over(item.terminated_on) &&
      !over(item.renewed_on) &&
      !over(item.suspended_on) &&
      (item.item_from === null || begun(item.item_from)) &&
      !over(item.item_to);
    if (!inForce) continue;
    const sides = parties.filter(
      ({ pact_id, status, withdrawn_on }) =>
        pact_id === item.id && status === 'SIGNED' && !over(withdrawn_on),
    );
    for (const taker of sides) {
      const givers = sides.filter(
        ({ party_id, division_code }) => party_id !== taker.party_id && item.opens.startsWith(division_code),
      );
      if (givers.length > 0 && !item.opens.startsWith(taker.division_code))
        opened.push({ taker: taker.party_id, taker_place: taker.division_code, code: item.opens });
    }
  }
  return {
    texts,
    maySee(viewer: Viewer, { a_code, b_code }: Text): boolean {
      if (viewer.kind !== 'OFFICIAL') return false;
      const codes = [a_code, b_code];
      if (viewer.role === 'HUB_ADMIN' || codes.some((code) => code.startsWith(viewer.divisionCode)))
        return true;
      return opened.some(
        ({ taker, taker_place, code }) =>
          (taker === viewer.organizationId || taker_place.startsWith(viewer.divisionCode)) &&
          codes.some((one) => one.startsWith(code)),
      );
    },
  };
}

const places = [
  '440881105',
  '440881112',
  '440881104',
  '440881',
  '4408',
  '450922111',
  '450922',
  '4509',
  '440982116',
  '450521108',
  '450922108',
  '440825',
  '460105',
  '530102',
  '4408811',
];
const roles = ['CLERK', 'COORDINATOR', 'SECRETARY', 'ORGANIZATION_ADMIN'] as const;
const officials = fc
  .record({ division: fc.constantFrom(...places.slice(0, -1)), role: fc.constantFrom(...roles) })
  .map((one): Viewer => asOfficial(one));
const viewers = fc.oneof(
  { weight: 8, arbitrary: officials },
  { weight: 1, arbitrary: fc.constantFrom<Viewer>(anonymous, asDashboard(), asHubAdmin()) },
);

/** What may happen to a pact, put into the tables as the mutations would. */
const events = fc.constantFrom(
  `update alliances.pacts set suspended_on = current_date where id = $pact`,
  `update alliances.pacts set suspended_on = null where id = $pact`,
  `update alliances.pacts set terminated_on = current_date where id = $pact`,
  `update alliances.pacts set terminated_on = null where id = $pact`,
  `update alliances.pacts set expires_on = current_date, effective_from = current_date - 5000 where id = $pact`,
  `update alliances.pacts set expires_on = current_date + 1, effective_from = current_date - 5000 where id = $pact`,
  `update alliances.pacts set effective_from = current_date - 5000, expires_on = null where id = $pact`,
  `update alliances.pacts set effective_from = current_date + 1, expires_on = null where id = $pact`,
  `update alliances.pact_parties set withdrawn_on = current_date where pact_id = $pact and position = 0`,
  `update alliances.pact_parties set withdrawn_on = null, status = 'SIGNED' where pact_id = $pact`,
  `update alliances.data_annex_items set valid_to = current_date, valid_from = null where pact_id = $pact`,
  `update alliances.data_annex_items set valid_to = null, valid_from = null where pact_id = $pact`,
  `update alliances.data_annex_items set valid_from = current_date + 1, valid_to = null where pact_id = $pact`,
);
const pactIds = [...Array.from({ length: 17 }, (_, i) => `lianjiang-border:${i}`), 'xuwen-haikou'].map(
  (key) => idFromKey('pact', key),
);

test('ten thousand cells: nobody sees more, and nobody less, than pacts in force and their own line open', async () => {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
  let cells = 0;
  let opened = 0;
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(
      viewers,
      fc.constantFrom(...(Object.keys(guarded) as FieldSet[])),
      fc.array(fc.tuple(events, fc.constantFrom(...pactIds)), { maxLength: 3 }),
      async (viewer, fieldSet, happened) => {
        for (const [statement, pact] of happened)
          await register.rows(statement.replaceAll('$pact', `'${pact}'`));
        const { texts, maySee } = await oracle(fieldSet, today);
        const byOwner = new Map(texts.map((text) => [text.owner_id, text]));
        for (const { owner, value, error, path } of await cellsOf(viewer, fieldSet)) {
          const text = byOwner.get(owner);
          if (!text) {
            expect(value, JSON.stringify(path)).toBeNull();
            continue;
          }
          cells += 1;
          if (maySee(viewer, text)) {
            shown += 1;
            if (
              viewer.kind === 'OFFICIAL' &&
              ![text.a_code, text.b_code].some((code) => code.startsWith(viewer.divisionCode))
            )
              opened += 1;
            expect({ value, error }, JSON.stringify({ path, viewer })).toEqual({
              value: text.body,
              error: undefined,
            });
          } else
            expect({ value, error }, JSON.stringify({ path, viewer, text })).toEqual({
              value: null,
              error: viewer.kind === 'ANONYMOUS' ? 'UNAUTHENTICATED' : 'FORBIDDEN',
            });
        }
      },
    ),
    { numRuns: 400, seed: 20261123, endOnFailure: true },
  );
  expect(cells).toBeGreaterThan(10_000);
  // Without these the test would prove little.
  expect(shown).toBeGreaterThan(500);
  expect(opened).toBeGreaterThan(50);
}, 300_000);

test('a denial names the coordinate, what is missing and whom to ask, and the rest of the answer stays', async () => {
  const { data, errors } = await register.ask(
    `{ jointPatrols(first: 1) { nodes { on route zone { name } } } }`,
    {},
    asOfficial({ division: '530102' }),
  );
  expect(data.jointPatrols.nodes[0]).toMatchObject({ route: null, zone: { name: expect.any(String) } });
  expect(errors).toHaveLength(1);
  expect(errors![0]!.path).toEqual(['jointPatrols', 'nodes', 0, 'route']);
  expect(errors![0]!.extensions).toMatchObject({
    code: 'FORBIDDEN',
    coordinate: 'JointPatrol.route',
    required: { rule: 'PACT', fieldSet: 'PATROL_PLANS' },
    askDivisions: ['440881105', '450922111'],
    messages: {
      zh: expect.stringContaining('联合巡查安排'),
      en: expect.stringContaining('plans of joint patrols'),
    },
  });
});

describe('PostgreSQL itself', () => {
  /** A connection that acts as the subgraph does, past all of its code. */
  async function asSubgraph<T>(name: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
    const sql = postgres(register.databaseUrl, {
      max: 1,
      onnotice: () => {},
      connection: { role: `hub_${name}` } as never,
    });
    return await work(sql).finally(() => sql.end());
  }
  const tables = [
    'members.party_members',
    'members.community_check_ins',
    'members.check_in_reports',
    'members.check_in_feedback',
    'members.post_assignments',
    'border.guarded_texts',
  ];

  test.each(tables)('%s has no rows for a statement that says nothing of its reader', async (table) => {
    const [schema] = table.split('.');
    const [all] = await register.rows(`select count(*)::int as count from ${table}`);
    await asSubgraph(schema!, async (sql) => {
      for (const line of ['', null]) {
        if (line !== null) await sql`select set_config('hub.line', ${line}, false)`;
        const [seen] = await sql.unsafe(`select count(*)::int as count from ${table}`);
        expect(seen!.count).toBe(0);
      }
      await sql`select set_config('hub.line', '*', false)`;
      const [whole] = await sql.unsafe(`select count(*)::int as count from ${table}`);
      expect(whole!.count).toBe(all!.count);
    });
  });

  test('the subgraph can neither switch its policies off nor act as another', async () => {
    await asSubgraph('members', async (sql) => {
      await expect(sql`alter table members.party_members disable row level security`).rejects.toThrow(
        /must be owner/,
      );
      await expect(sql`select * from border.guarded_texts`).rejects.toThrow(/permission denied/);
      const [role] = await sql`select rolsuper, rolbypassrls from pg_roles where rolname = 'hub_members'`;
      expect(role).toEqual({ rolsuper: false, rolbypassrls: false });
    });
  });

  test('a row of another line is not written', async () => {
    await asSubgraph('border', async (sql) => {
      await sql`select set_config('hub.line', '440881', false)`;
      await expect(
        sql`insert into border.guarded_texts values ('bce_x', 'BORDER_CASE_DETAILS', '450922111', '450922', 'x', '45', '450922')`,
      ).rejects.toThrow(/row-level security/);
    });
  });

  test('a pooled connection carries no reader over to the next', async () => {
    const ask = (viewer: Viewer) =>
      register.ask(`{ jointPatrols(first: 3) { nodes { route } } }`, {}, viewer);
    const shijiao = asOfficial({ division: '440881105', role: 'CLERK' });
    const stranger = asOfficial({ division: '530102' });
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, i) => ask([shijiao, stranger, anonymous][i % 3]!)),
    );
    answers.forEach(({ data, errors }, i) => {
      const routes = data.jointPatrols.nodes.map(({ route }: any) => route);
      if (i % 3 === 0) expect(routes).toEqual(Array.from(routes, () => '九洲江石角—古城段'));
      else {
        expect(routes).toEqual([null, null, null]);
        expect(errors).toHaveLength(3);
      }
    });
  });
});

test('a text is found by nobody through its id, and filters do not reach it', async () => {
  const [event] = await register.rows(
    `select owner_id from border.guarded_texts where field_set = 'BORDER_CASE_DETAILS' limit 1`,
  );
  const { data, errors } = await register.ask(
    `query($id: ID!) { node(id: $id) { id ... on BorderCaseEvent { note } } }`,
    { id: event!.owner_id },
    asDashboard(),
  );
  expect(data.node).toEqual({ id: event!.owner_id, note: null });
  expect(errors![0]!.extensions.code).toBe('FORBIDDEN');
  const { errors: refused } = await register.ask(
    `{ borderCases(filter: { events: { note: { contains: "研判" } } }) { totalCount } }`,
  );
  expect(refused![0]!.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(divisionId('440881105')).toMatch(/^div_/);
});

test('a dry run says of every field what the real run then says', async () => {
  const explain = `query($query: String!) { explainAccess(query: $query) {
    subgraphs cost fetches rounds denied { path coordinate rule fieldSet code askDivisions messageZh } } }`;
  for (const viewer of [
    anonymous,
    asDashboard(),
    ...places.slice(0, 10).map((division) => asOfficial({ division })),
  ]) {
    for (const { list } of Object.values(guarded)) {
      const query = `{ ${list} }`;
      const { errors = [] } = await register.ask(query, {}, viewer);
      const { data, errors: failed } = await register.ask(explain, { query }, viewer);
      expect(failed).toBeUndefined();
      expect(
        data.explainAccess.denied.map(({ path, coordinate, code }: any) => ({ path, coordinate, code })),
      ).toEqual(
        errors.map(({ path, extensions }) => ({
          path: path!.map(String),
          coordinate: extensions.coordinate,
          code: extensions.code,
        })),
      );
      expect(data.explainAccess.subgraphs).toEqual(['border']);
      expect(data.explainAccess.cost).toBeGreaterThan(1);
    }
  }
});

test('a dry run refuses what would write, and what cannot run', async () => {
  const explain = 'query($query: String!) { explainAccess(query: $query) { fetches } }';
  for (const query of [
    'mutation { __typename }',
    '{ nothingLikeThis }',
    '{',
    '{ explainAccess(query: "{ viewer { kind } }") { fetches } }',
  ]) {
    const { errors } = await register.ask(explain, { query });
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
  }
});
