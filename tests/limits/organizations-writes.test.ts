import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOfficial } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** Dates at their edges, the same thing named twice, and two people at once. */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

const admin = asOfficial({ division: '440881', role: 'ORGANIZATION_ADMIN' });

async function organization(code: string): Promise<{ id: string; version: number }> {
  const { data } = await register.ask(
    'query ($code: String!) { partyOrganization(code: $code) { id version } }',
    { code },
  );
  return data.partyOrganization;
}

async function registered(code: string, more: object = {}): Promise<{ id: string; version: number }> {
  const { data } = await register.ask('{ administrativeDivision(code: "440881105") { id } }');
  const input = {
    code,
    name: `石角镇${code}党总支`,
    kind: 'GENERAL_BRANCH',
    tier: 'COMMUNITY',
    divisionId: data.administrativeDivision.id,
    superiorId: (await organization('D440881105')).id,
    foundedOn: '2024-07-01',
    ...more,
  };
  const answer = await register.ask(
    `mutation ($input: RegisterPartyOrganizationInput!) {
      registerPartyOrganization(input: $input) { partyOrganization { id version } userErrors { code } }
    }`,
    { input },
    admin,
  );
  expect(answer.errors).toBeUndefined();
  expect(answer.data.registerPartyOrganization.userErrors).toEqual([]);
  return answer.data.registerPartyOrganization.partyOrganization;
}

async function moved(input: object) {
  const { data, errors } = await register.ask(
    `mutation ($input: ChangeSuperiorInput!) {
      changeSuperior(input: $input) { partyOrganization { id version superior { code } } userErrors { code } }
    }`,
    { input },
    admin,
  );
  expect(errors).toBeUndefined();
  return data.changeSuperior;
}

async function dissolved(input: object) {
  const { data, errors } = await register.ask(
    `mutation ($input: DissolvePartyOrganizationInput!) {
      dissolvePartyOrganization(input: $input) {
        partyOrganization { id version dissolvedOn successors { kind successor { code } } }
        userErrors { code }
      }
    }`,
    { input },
    admin,
  );
  expect(errors).toBeUndefined();
  return data.dissolvePartyOrganization;
}

test('an organization placed wrongly is put right on the same day, and never was below the wrong one', async () => {
  const one = await registered('E-1');
  const county = await organization('D440881');
  const answer = await moved({ ...one, superiorId: county.id, effectiveOn: '2024-07-01' });
  expect(answer).toMatchObject({ partyOrganization: { superior: { code: 'D440881' } }, userErrors: [] });
  const { data } = await register.ask(
    '{ partyOrganization(code: "E-1") { superior(asOf: "2024-07-01") { code } } }',
  );
  expect(data.partyOrganization.superior).toEqual({ code: 'D440881' });
});

test('a move before the founding, in the future, or of a dissolved organization is refused', async () => {
  const one = await registered('E-2');
  const superiorId = (await organization('D440881')).id;
  const codes = async (input: object) =>
    (await moved(input)).userErrors.map(({ code }: { code: string }) => code);
  expect(await codes({ ...one, superiorId, effectiveOn: '2024-06-30' })).toEqual(['END_BEFORE_START']);
  expect(await codes({ ...one, superiorId, effectiveOn: '9999-12-31' })).toEqual(['DATE_IN_FUTURE']);
  const { partyOrganization } = await dissolved({ ...one, dissolvedOn: '2024-09-01' });
  expect(
    await codes({ id: one.id, version: partyOrganization.version, superiorId, effectiveOn: '2024-08-01' }),
  ).toEqual(['ORGANIZATION_DISSOLVED']);
});

test('an end before the last move is refused, not an error', async () => {
  const one = await registered('E-3');
  const county = await organization('D440881');
  const { partyOrganization } = await moved({ ...one, superiorId: county.id, effectiveOn: '2025-03-01' });
  const answer = await dissolved({
    id: one.id,
    version: partyOrganization.version,
    dissolvedOn: '2025-02-01',
  });
  expect(answer).toEqual({ partyOrganization: null, userErrors: [{ code: 'END_BEFORE_START' }] });
});

test('a successor or unit named twice counts once; a dissolved successor is refused', async () => {
  const { data } = await register.ask('{ units(first: 1) { nodes { id } } }');
  const unit = data.units.nodes[0].id;
  const [heir, gone] = [await registered('E-4'), await registered('E-5')];
  await dissolved({ ...gone, dissolvedOn: '2024-08-01' });
  const one = await registered('E-6', { unitIds: [unit, unit] });
  const refused = await dissolved({ ...one, dissolvedOn: '2025-01-01', successorIds: [gone.id] });
  expect(refused.userErrors).toEqual([{ code: 'ORGANIZATION_DISSOLVED' }]);
  const answer = await dissolved({ ...one, dissolvedOn: '2025-01-01', successorIds: [heir.id, heir.id] });
  expect(answer).toMatchObject({
    partyOrganization: {
      dissolvedOn: '2025-01-01',
      successors: [{ kind: 'MERGED', successor: { code: 'E-4' } }],
    },
    userErrors: [],
  });
});

test('registrations below an organization that moves at the same moment stand below it afterwards', async () => {
  const parent = await registered('E-7');
  const county = await organization('D440881');
  await Promise.all([
    ...[0, 1, 2, 3].map((i) => registered(`E-7-${i}`, { superiorId: parent.id })),
    moved({ ...parent, superiorId: county.id, effectiveOn: '2025-01-01' }),
    ...[4, 5, 6, 7].map((i) => registered(`E-7-${i}`, { superiorId: parent.id })),
  ]);
  const strays = await register.rows(`
    select below.code from organizations.party_organizations below
    join organizations.party_organizations above on above.id = below.superior_id
    where above.code = 'E-7' and not starts_with(below.path, above.path)`);
  expect(strays).toEqual([]);
  const { data } = await register.ask('{ partyOrganization(code: "E-7") { descendants { totalCount } } }');
  expect(data.partyOrganization.descendants.totalCount).toBe(8);
});
