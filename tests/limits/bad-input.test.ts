import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asOfficial } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** Whatever is typed, the answer is a coded sentence in both languages, and nothing is written. */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

const admin = asOfficial({ division: '440881', role: 'ORGANIZATION_ADMIN' });

const wrongQueries: [string, string, Record<string, unknown>?][] = [
  ['a malformed division code', '{ administrativeDivision(code: "44088") { name } }'],
  ['a code of no province', '{ administrativeDivision(code: "990000") { name } }'],
  [
    'a code with letters in a variable',
    'query ($c: DivisionCode) { administrativeDivision(code: $c) { name } }',
    { c: '44O881' },
  ],
  ['an id of another type', '{ partyOrganization(id: "div_00000000000000000000000000") { name } }'],
  ['an id that is none', '{ node(id: "石角镇") { id } }'],
  ['an id with SQL in it', `{ partyOrganization(id: "org_' or 1=1 --") { name } }`],
  ['a day that does not exist', '{ administrativeDivision(code: "4408", asOf: "2023-02-29") { name } }'],
  ['a date with a time', '{ administrativeDivision(code: "4408", asOf: "2023-02-28T00:00:00Z") { name } }'],
  ['an unknown word in a filter', '{ partyOrganizations(filter: { kind: { eq: SOVIET } }) { totalCount } }'],
  [
    'an unknown word in a variable',
    'query ($f: PartyOrganizationFilter) { partyOrganizations(filter: $f) { totalCount } }',
    { f: { kind: { eq: 'SOVIET' } } },
  ],
  [
    'a NUL in a filter',
    'query ($s: String) { partyOrganizations(filter: { name: { eq: $s } }) { totalCount } }',
    { s: 'a\0b' },
  ],
  ['a NUL in a code', 'query ($s: String) { partyOrganization(code: $s) { name } }', { s: '\0' }],
  ['a page too large', '{ partyOrganizations(first: 100000) { totalCount } }'],
  ['a page of less than nothing', '{ partyOrganizations(first: -1) { totalCount } }'],
  ['first and last together', '{ partyOrganizations(first: 1, last: 1) { totalCount } }'],
  ['a cursor that is none', '{ partyOrganizations(after: "🙃") { totalCount } }'],
  [
    'a forged cursor',
    `{ partyOrganizations(after: "${Buffer.from('["x","a"]').toString('base64url')}") { totalCount } }`,
  ],
  ['neither code nor id', '{ partyOrganization { name } }'],
  [
    'a credit code with a wrong check character',
    '{ unit(unifiedSocialCreditCode: "91350100M000100Y44") { name } }',
  ],
  ['a number beyond all bounds', '{ partyOrganizations(first: 99999999999) { totalCount } }'],
  ['a field that does not exist', '{ partyOrganizations { nodes { idCardNumber } } }'],
  ['a text that is no query', '{ partyOrganizations('],
];

describe('a query with', () => {
  test.each(wrongQueries)(
    '%s is refused with a code and a sentence in both languages',
    async (_, query, variables) => {
      const { status, body } = await register.send(query, variables);
      expect(status).toBeLessThan(500);
      expect(body.errors?.length).toBeGreaterThan(0);
      for (const { message, extensions } of body.errors!) {
        expect(extensions.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED)$/);
        expect(extensions.messages.zh).toMatch(/[\u4e00-\u9fff]/);
        expect(extensions.messages.en).toMatch(/\w/);
        expect(JSON.stringify([message, extensions])).not.toMatch(/select |postgres|at async|node_modules/i);
      }
    },
  );
});

test('a lone surrogate finds nothing and breaks nothing', async () => {
  const { data, errors } = await register.ask(
    'query ($s: String) { partyOrganizations(filter: { search: $s }) { totalCount } }',
    {
      s: '\ud800',
    },
  );
  expect(errors).toBeUndefined();
  expect(data.partyOrganizations.totalCount).toBe(0);
});

test('an id or code nobody bears is answered with null', async () => {
  const { data, errors } = await register.ask(`{
    node(id: "org_00000000000000000000000000") { id }
    nodes(ids: ["org_00000000000000000000000000", "div_00000000000000000000000000"]) { id }
    partyOrganization(id: "org_00000000000000000000000000") { name }
    administrativeDivision(code: "440881105199") { name }
    before: administrativeDivision(code: "410308", asOf: "1949-10-01") { name }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    node: null,
    nodes: [null, null],
    partyOrganization: null,
    administrativeDivision: null,
    before: null,
  });
});

async function template(): Promise<Record<string, unknown>> {
  const { data } = await register.ask(
    '{ administrativeDivision(code: "440881105") { id partyOrganizations { nodes { id } } } }',
  );
  return {
    code: 'NEW-1',
    name: '石角镇河堤党支部',
    kind: 'BRANCH',
    tier: 'COMMUNITY',
    divisionId: data.administrativeDivision.id,
    superiorId: data.administrativeDivision.partyOrganizations.nodes[0].id,
    foundedOn: '2024-07-01',
  };
}

const registration = `mutation ($input: RegisterPartyOrganizationInput!) {
  registerPartyOrganization(input: $input) { partyOrganization { id } userErrors { code message messageZh path } }
}`;

const wrongNames: [string, string, string][] = [
  ['a NUL', '石角\0镇', 'TEXT_MALFORMED'],
  ['a lone surrogate', '石角\udfff镇', 'TEXT_MALFORMED'],
  ['text that runs backwards', '石角\u202e镇', 'TEXT_MALFORMED'],
  ['six thousand characters', '石'.repeat(6000), 'TEXT_TOO_LONG'],
  ['nothing but space', '　 ', 'TEXT_BLANK'],
  ['an identity card number', '负责人11010519491231002X', 'PERSONAL_NUMBER_IN_TEXT'],
  ['a telephone number', '联系１３８００１３８０００', 'PERSONAL_NUMBER_IN_TEXT'],
];

describe('a registration whose name holds', () => {
  test.each(wrongNames)('%s is refused and not written', async (_, name, code) => {
    const before = await register.rows('select count(*) from organizations.party_organizations');
    const { data, errors } = await register.ask(
      registration,
      { input: { ...(await template()), name } },
      admin,
    );
    expect(errors).toBeUndefined();
    expect(data.registerPartyOrganization.partyOrganization).toBeNull();
    expect(data.registerPartyOrganization.userErrors.map((one: { code: string }) => one.code)).toEqual([
      code,
    ]);
    expect(data.registerPartyOrganization.userErrors[0].path).toEqual(['input', 'name']);
    expect(await register.rows('select count(*) from organizations.party_organizations')).toEqual(before);
  });
});

test('every reason against a registration comes at once, and nothing is half-written', async () => {
  const input = {
    ...(await template()),
    kind: 'TEMPORARY_BRANCH',
    superiorId: 'all_00000000000000000000000000',
    unitIds: ['unt_00000000000000000000000000'],
  };
  const { data } = await register.ask(registration, { input }, admin);
  expect(data.registerPartyOrganization.userErrors).toEqual([
    {
      code: 'MANDATE_MISSING',
      message: 'A temporary organization needs its task and the superior that approved it.',
      messageZh: '临时党组织须写明批准的上级与任务。',
      path: ['input', 'temporaryMandate'],
    },
    expect.objectContaining({ code: 'ALLIANCE_AS_SUPERIOR', path: ['input', 'superiorId'] }),
    expect.objectContaining({ code: 'UNKNOWN_UNIT', path: ['input', 'unitIds', '0'] }),
  ]);
});

test('nobody registers without signing in, or in a place that is not theirs', async () => {
  const input = await template();
  const unknown = await register.ask(registration, { input });
  expect(unknown.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const elsewhere = await register.ask(
    registration,
    { input },
    asOfficial({ division: '450922', role: 'SECRETARY' }),
  );
  expect(elsewhere.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(elsewhere.errors?.[0]?.extensions.messages.zh).toContain('辖区');
});
