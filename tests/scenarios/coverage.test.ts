import { anonymous } from '@hub/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asOfficial } from '../_kit/people.ts';
import { divisionIdOf } from '../_kit/reorganizing.ts';
import { mode, openRegister, type Register } from '../_kit/register.ts';
import { expectSameStatements } from '../_kit/statements.ts';

/** 党组织覆盖与汇总，任一区划、任一日期 (mechanisms.md O4, O10, O13). */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

const people = {
  admin: asOfficial({ division: '440881105', role: 'ORGANIZATION_ADMIN' }),
  above: asOfficial({ division: '4408', role: 'SECRETARY' }),
  clerk: asOfficial({ division: '440881', role: 'CLERK' }),
  stranger: asOfficial({ division: '450922', role: 'ORGANIZATION_ADMIN' }),
};
type Role = keyof typeof people;

async function take(name: string, input: object, role: Role = 'admin') {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const fields: Record<string, string> = {
    registerUnit: 'unit { id version }',
    changeUnit: 'unit { id version name kind unifiedSocialCreditCode }',
    endUnit: 'unit { validTo }',
    tieUnit: 'unit { name } partyOrganization { code } advice { code }',
    untieUnit: 'unit { name }',
  };
  const { data, errors } = await register.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields[name] ?? 'residentialEstate { id version name partyOrganizations { code } }'} userErrors { code } } }`,
    { input },
    people[role],
  );
  return { errors, ...data?.[name] };
}
const codesOf = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);

const asked = `query ($code: DivisionCode!) { administrativeDivision(code: $code) {
  partyCoverage { estateCount coveredEstateCount units { kind count coveredCount } }
  organizationRollUp { total byKind { kind count } byTier { tier count } byProgramme { programme count } }
} }`;
async function of(code: string, asOf?: string) {
  const { data, errors } = await register.ask(asked, { code }, anonymous, asOf);
  expect(errors).toBeUndefined();
  return data.administrativeDivision;
}

test('estates with an organization are counted in Guigang, from the day they are covered', async () => {
  const { partyCoverage } = await of('4508');
  expect(partyCoverage).toMatchObject({ estateCount: 40, coveredEstateCount: 32 });
  expect((await of('4508', '2020-06-30')).partyCoverage).toMatchObject({
    estateCount: 40,
    coveredEstateCount: 0,
  });
});

test('810 units are covered by the joint organizations of Luoyang', async () => {
  const { partyCoverage } = await of('4103');
  const covered = partyCoverage.units.reduce(
    (sum: number, one: { coveredCount: number }) => sum + one.coveredCount,
    0,
  );
  expect(covered).toBe(810);
});

test('a roll-up says the same as counting one by one, for any division and date', async () => {
  for (const code of ['45', '4408', '440881', '440881105', '5301'])
    for (const date of ['2000-01-01', '2018-12-31', '2022-07-01', '2026-01-01']) {
      const { organizationRollUp } = await of(code, date);
      const stood = `from organizations.party_organizations where division_code >= '${code}' and division_code < '${code}:'
        and (founded_on is null or founded_on <= '${date}') and (dissolved_on is null or dissolved_on > '${date}')`;
      const [{ n: total }] = (await register.rows(`select count(*)::int as n ${stood}`)) as [{ n: number }];
      expect(organizationRollUp).toEqual({
        total,
        byKind: await register.rows(
          `select kind, count(*)::int as count ${stood} group by 1 order by kind collate "C"`,
        ),
        byTier: await register.rows(
          `select tier, count(*)::int as count ${stood} group by 1 order by tier collate "C"`,
        ),
        byProgramme: await register.rows(
          `select programme, count(*)::int as count from (select unnest(programmes) as programme ${stood}) p group by 1 order by programme collate "C"`,
        ),
      });
    }
});

describe('a unit', () => {
  test('changes from a day on, is tied to an organization, and ends with its ties', async () => {
    const divisionId = await divisionIdOf(register, '440881105');
    const { data } = await register.ask(
      '{ partyOrganization(code: "D440881105") { id } units(first: 1) { nodes { unifiedSocialCreditCode } } }',
    );
    const organizationId = data.partyOrganization.id;
    await register.rows(
      `insert into organizations.units (id, province, county_code, name, kind, division_id, division_code, search_text, grams, valid_from)
        values ('unt_00000000000000000000000001', '44', '440881', '石角镇旧厂', 'STATE_ENTERPRISE', '${divisionId}', '440881105', '石角镇旧厂', '{}', '2015-01-01')`,
    );
    const id = 'unt_00000000000000000000000001';
    const changed = await take('changeUnit', {
      id,
      version: 1,
      name: '石角镇新厂',
      kind: 'PRIVATE_ENTERPRISE',
      effectiveOn: '2020-01-01',
    });
    expect(changed).toMatchObject({
      unit: { name: '石角镇新厂', kind: 'PRIVATE_ENTERPRISE' },
      userErrors: [],
    });
    const { version } = changed.unit;
    const was = await register.ask('query ($id: ID!) { unit(id: $id, asOf: "2019-12-31") { name kind } }', {
      id,
    });
    expect(was.data.unit).toEqual({ name: '石角镇旧厂', kind: 'STATE_ENTERPRISE' });
    expect(
      codesOf(await take('changeUnit', { id, version, name: '石角镇老厂', effectiveOn: '2018-01-01' })),
    ).toEqual(['DATE_BEFORE_START']);
    expect(
      codesOf(await take('changeUnit', { id, version: 9, name: '石角镇老厂', effectiveOn: '2021-01-01' })),
    ).toEqual(['VERSION_CONFLICT']);
    const taken = data.units.nodes[0].unifiedSocialCreditCode;
    expect(
      codesOf(
        await take('changeUnit', { id, version, unifiedSocialCreditCode: taken, effectiveOn: '2021-01-01' }),
      ),
    ).toEqual(['CREDIT_CODE_TAKEN']);

    const tie = { organizationId, unitId: id, kind: 'HOST', validFrom: '2021-01-01' };
    expect(await take('tieUnit', tie)).toMatchObject({ unit: { name: '石角镇新厂' }, userErrors: [] });
    expect(codesOf(await take('tieUnit', tie))).toEqual(['ALREADY_TIED']);
    const covered = async (asOf?: string) =>
      (await of('440881105', asOf)).partyCoverage.units.find(
        (one: { kind: string }) => one.kind === 'PRIVATE_ENTERPRISE',
      );
    expect(await covered()).toEqual({ kind: 'PRIVATE_ENTERPRISE', count: 1, coveredCount: 1 });
    expect(await covered('2020-12-31')).toEqual({ kind: 'PRIVATE_ENTERPRISE', count: 1, coveredCount: 0 });
    expect(await covered('2019-12-31')).toBeUndefined();
    const filtered = await register.ask(
      'query ($asOf: LocalDate) { units(asOf: $asOf, filter: { division: "440881105", partyOrganizations: { some: { code: { eq: "D440881105" } } } }) { totalCount } }',
      { asOf: '2020-12-31' },
    );
    expect(filtered.data.units.totalCount).toBe(0);

    expect(codesOf(await take('untieUnit', { organizationId, unitId: id, endedOn: '2020-01-01' }))).toEqual([
      'DATE_BEFORE_START',
    ]);
    expect(codesOf(await take('untieUnit', { organizationId, unitId: id, endedOn: '2022-01-01' }))).toEqual(
      [],
    );
    expect(codesOf(await take('untieUnit', { organizationId, unitId: id, endedOn: '2022-01-01' }))).toEqual([
      'UNKNOWN_RECORD',
    ]);
    const ended = await take('endUnit', { id, version, endedOn: '2024-01-01' });
    expect(ended).toMatchObject({ unit: { validTo: '2024-01-01' }, userErrors: [] });
    expect(codesOf(await take('endUnit', { id, version: version + 1, endedOn: '2025-01-01' }))).toEqual([
      'RECORD_ENDED',
    ]);
    expect(await covered()).toBeUndefined();
  });
});

describe('an estate', () => {
  test('is registered, covered, left and ended', async () => {
    const divisionId = await divisionIdOf(register, '440881105');
    const { data } = await register.ask('{ partyOrganization(code: "D440881105") { id } }');
    const organizationId = data.partyOrganization.id;
    const { residentialEstate } = await take('registerResidentialEstate', {
      name: '石角镇江滨小区',
      divisionId,
      validFrom: '2016-01-01',
    });
    const { id, version } = residentialEstate;
    const cover = { organizationId, estateId: id, validFrom: '2017-01-01' };
    expect(codesOf(await take('coverEstate', { ...cover, validFrom: '2015-01-01' }))).toEqual([
      'DATE_BEFORE_START',
    ]);
    expect((await take('coverEstate', cover)).residentialEstate.partyOrganizations).toEqual([
      { code: 'D440881105' },
    ]);
    expect(codesOf(await take('coverEstate', cover))).toEqual(['ALREADY_TIED']);
    const { data: found } = await register.ask(
      `{ partyOrganization(code: "D440881105") { residentialEstates { nodes { name } } was: residentialEstates(asOf: "2016-06-01") { totalCount } }
        residentialEstates(filter: { division: "440881", partyOrganizations: { some: { code: { eq: "D440881105" } } } }) { totalCount } }`,
    );
    expect(found).toEqual({
      partyOrganization: {
        residentialEstates: { nodes: [{ name: '石角镇江滨小区' }] },
        was: { totalCount: 0 },
      },
      residentialEstates: { totalCount: 1 },
    });
    expect(
      codesOf(await take('uncoverEstate', { organizationId, estateId: id, endedOn: '2020-01-01' })),
    ).toEqual([]);
    expect((await of('440881105')).partyCoverage).toMatchObject({ estateCount: 1, coveredEstateCount: 0 });
    expect(codesOf(await take('endResidentialEstate', { id, version, endedOn: '2021-01-01' }))).toEqual([]);
    expect((await of('440881105')).partyCoverage).toMatchObject({ estateCount: 0 });
    expect((await of('440881105', '2019-01-01')).partyCoverage).toMatchObject({
      estateCount: 1,
      coveredEstateCount: 1,
    });
  });
});

describe('who may', () => {
  const inputs: Record<
    string,
    (context: { divisionId: string; organizationId: string; unitId: string; estateId: string }) => object
  > = {
    changeUnit: ({ unitId }) => ({ id: unitId, version: 1, name: '石角镇某厂', effectiveOn: '2020-01-01' }),
    tieUnit: ({ organizationId, unitId }) => ({
      organizationId,
      unitId,
      kind: 'HOST',
      validFrom: '2020-01-01',
    }),
    untieUnit: ({ organizationId, unitId }) => ({ organizationId, unitId, endedOn: '2020-01-01' }),
    endUnit: ({ unitId }) => ({ id: unitId, version: 1, endedOn: '2020-01-01' }),
    registerResidentialEstate: ({ divisionId }) => ({ name: '石角镇某小区', divisionId }),
    coverEstate: ({ organizationId, estateId }) => ({ organizationId, estateId, validFrom: '2020-01-01' }),
    uncoverEstate: ({ organizationId, estateId }) => ({ organizationId, estateId, endedOn: '2020-01-01' }),
    endResidentialEstate: ({ estateId }) => ({ id: estateId, version: 1, endedOn: '2020-01-01' }),
  };
  describe.each(Object.keys(inputs))('%s', (action) => {
    test.each(Object.keys(people) as Role[])('as %s', async (role) => {
      await using own = await openRegister();
      const divisionId = await divisionIdOf(own, '440881105');
      const { data } = await own.ask('{ partyOrganization(code: "D440881105") { id } }');
      const organizationId = data.partyOrganization.id;
      const [unitId, estateId] = ['unt_00000000000000000000000002', 'est_00000000000000000000000002'];
      const place = `'44', '440881', '${divisionId}', '440881105'`;
      await own.rows(`insert into organizations.units (id, name, kind, search_text, grams, province, county_code, division_id, division_code)
        values ('${unitId}', '石角镇厂', 'STATE_ENTERPRISE', '', '{}', ${place})`);
      await own.rows(
        `insert into organizations.estates (id, name, province, county_code, division_id, division_code) values ('${estateId}', '石角镇小区', ${place})`,
      );
      if (action === 'untieUnit')
        await own.rows(
          `insert into organizations.unit_ties (organization_id, unit_id, kind) values ('${organizationId}', '${unitId}', 'HOST')`,
        );
      if (action === 'uncoverEstate')
        await own.rows(
          `insert into organizations.estate_covers (organization_id, estate_id) values ('${organizationId}', '${estateId}')`,
        );
      const type = `${action[0]!.toUpperCase()}${action.slice(1)}Input`;
      const { data: answer, errors } = await own.ask(
        `mutation ($input: ${type}!) { ${action}(input: $input) { userErrors { code } } }`,
        { input: inputs[action]!({ divisionId, organizationId, unitId, estateId }) },
        people[role],
      );
      if (role === 'clerk' || role === 'stranger') expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      else expect(answer[action].userErrors).toEqual([]);
    });
  });
});

test.skipIf(mode === 'distributed')('a hundred divisions cost as many statements as two', async () => {
  const query = `query ($first: Int) { administrativeDivisions(first: $first, filter: { level: { eq: TOWNSHIP } }) { nodes {
    partyCoverage { estateCount units { kind coveredCount } } organizationRollUp { total } partyOrganizationCounts { count } } }
    residentialEstates(first: $first) { nodes { name division { name } partyOrganizations { name } } } }`;
  expectSameStatements(
    await register.statements(query, { first: 2 }),
    await register.statements(query, { first: 100 }),
  );
});
