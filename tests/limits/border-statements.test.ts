import { demoDivisions, divisionId } from '@hub/kit/demo/divisions.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { expect, test } from 'vitest';
import { asCoordinator } from '../_kit/people.ts';
import { mode, openRegister, type Register } from '../_kit/register.ts';
import { expectSameStatements } from '../_kit/statements.ts';

/** However many rows a page of the border has, each relation under it is one statement. */

const viewer = asCoordinator('440881');

/** Copies one row of a table so often that a page of it is long. */
async function multiply(
  register: Register,
  table: string,
  prefix: string,
  more: Record<string, string> = {},
) {
  const [row] = await register.rows(
    `select string_agg(quote_ident(column_name), ',') as names from information_schema.columns
     where table_schema = 'border' and table_name = '${table}' and column_name not in ('id'${Object.keys(more)
       .map((name) => `, '${name}'`)
       .join('')})`,
  );
  const others = Object.entries(more);
  await register.rows(
    `insert into border.${table} (id${others.map(([name]) => `, "${name}"`).join('')}, ${row!.names})
     select '${prefix}_copy' || n${others.map(([, value]) => `, ${value}`).join('')}, ${row!.names} from (select * from border.${table} order by id limit 1) one, generate_series(1, 99) n`,
  );
}

const sides = 'sides { code }';
const pages: Record<string, { query: string; prepare(register: Register): Promise<void> }> = {
  'zones with participants, bodies and turns': {
    query: `borderZones(first: $first) { nodes { status participants { code } participantCounts { count } tierBodies { secretaryTurns { name } secretary { organization { name } } } dutyRosters { parties { divisionCode } onDuty { on } swaps { status } days(first: 2) { nodes { on } } } } }`,
    prepare: (register) => multiply(register, 'zones', 'bor', { name: `'共治区' || n` }),
  },
  'adjacencies with every statement': {
    query: `divisionAdjacencies(first: $first) { nodes { statements { act source } } }`,
    prepare: async () => {},
  },
  'cases with events and who recorded them': {
    query: `borderCases(first: $first) { nodes { ${sides} pendingResolution { id } events { standing recordedBy { code } note counterNote } } }`,
    prepare: (register) => multiply(register, 'cases', 'bca'),
  },
  'operations with figures and tallies': {
    query: `jointEnforcementOperations(first: $first) { nodes { tally { jointCount } results { standing recordedBy { code } } } }`,
    prepare: (register) => multiply(register, 'operations', 'ope'),
  },
  'mediations with their rounds': {
    query: `mediationCases(first: $first) { nodes { rounds { recordedBy { code } proceedings } } }`,
    prepare: (register) => multiply(register, 'mediations', 'med'),
  },
  'patrols with duty days and findings': {
    query: `jointPatrols(first: $first) { nodes { recordedBy { code } findings counterFindings dutyDay { on patrols { id } } } }`,
    prepare: (register) => multiply(register, 'patrols', 'pat'),
  },
  'bulletins with acknowledgements': {
    query: `sharedBulletins(first: $first) { nodes { status acknowledgements { division { name } } } }`,
    prepare: (register) => multiply(register, 'bulletins', 'bul'),
  },
  'lines with pillars and inspections': {
    query: `administrativeBoundaries(first: $first) { nodes { nextInspectionDueOn pillars { findings { condition } } inspections { status reportedBy { code } pillarFindings { pillar { pillarNumber } recordedBy { code } } } } }`,
    prepare: (register) =>
      multiply(register, 'boundaries', 'bdl', { line_code: `'9' || lpad(n::text, 3, '0')` }),
  },
  'enclaves with who answers for them': {
    query: `enclaves(first: $first) { nodes { responsible { name } proposedResponsible { name } } }`,
    prepare: (register) => multiply(register, 'enclaves', 'enc', { name: `'飞地' || n` }),
  },
  'rosters with parties and days': {
    query: `dutyRosters(first: $first) { nodes { standing parties { organization { name } } days(first: 3) { totalCount nodes { on patrols { on } } } } }`,
    prepare: (register) => multiply(register, 'duty_rosters', 'dut'),
  },
};

test.skipIf(mode === 'distributed').each(Object.keys(pages))(
  'a page of a hundred %s asks what a page of two asks',
  async (name) => {
    await using register = await openRegister();
    const { query, prepare } = pages[name]!;
    await prepare(register);
    const page = `query ($first: Int!) { ${query} }`;
    // What a small page happens to have none of would ask less.
    const two = await register.statements(page, { first: 30 }, viewer);
    const hundred = await register.statements(page, { first: 100 }, viewer);
    expect(two.length).toBeGreaterThan(0);
    expectSameStatements(two, hundred);
  },
);

test.skipIf(mode === 'distributed')(
  'gaps along three hundred neighbours cost what gaps along a few cost',
  async () => {
    await using register = await openRegister();
    const query = `{ borderGaps(division: "440881", on: "2026-11-20", first: 200) { totalCount nodes {
    kind near { name } far { name } callOn { name } callOnOrganization { name } boundary { lineCode } borderCase { title } zone { name } } } }`;
    const ask = async () => {
      const { data, errors } = await register.ask(query, {}, viewer);
      expect(errors).toBeUndefined();
      return data.borderGaps.totalCount as number;
    };
    const few = await ask();
    const before = await register.statements(query, {}, viewer);
    // 河唇镇 has no pact with any of them.
    const more = demoDivisions
      .filter(({ level, code }) => level === 'TOWNSHIP' && !code.startsWith('44'))
      .slice(0, 300);
    await register.rows(
      `insert into border.adjacencies (id, province, county_code, a_id, a_code, a_name, b_id, b_code, b_name, level, kind, crosses, confidence, source) values ${more
        .map(
          ({ code, name }, n) =>
            `('adj_more${n}', '44', '440881', '${divisionId('440881104')}', '440881104', '河唇镇', '${divisionId(code)}', '${code}', '${name}', 'TOWNSHIP', 'MARITIME', 'PROVINCE', 'STATED', 'test')`,
        )
        .join()}`,
    );
    expect(await ask()).toBeGreaterThan(few + 250);
    expectSameStatements(before, await register.statements(query, {}, viewer));
  },
);

test.skipIf(mode === 'distributed')(
  'a roster of a year is written in as many statements as one of a week',
  async () => {
    await using register = await openRegister();
    const mutation = `mutation ($input: RegisterDutyRosterInput!) { registerDutyRoster(input: $input) { dutyRoster { id } userErrors { code } } }`;
    const input = (startsOn: string, endsOn: string) => ({
      input: {
        zoneId: idFromKey('bor', 'jiuzhou-river'),
        name: '值守',
        startsOn,
        endsOn,
        organizationIds: ids,
      },
    });
    const { data } = await register.ask(
      `{ a: administrativeDivision(code: "440881") { partyOrganizations(first: 1) { nodes { id } } } b: administrativeDivision(code: "450922") { partyOrganizations(first: 1) { nodes { id } } } }`,
    );
    const ids = [data.a, data.b].map(
      ({ partyOrganizations }: any) => partyOrganizations.nodes[0].id as string,
    );
    const week = await register.statements(mutation, input('2028-01-01', '2028-01-07'), viewer);
    const year = await register.statements(mutation, input('2029-01-01', '2029-12-31'), viewer);
    expect(year.length).toBe(week.length);
  },
);
