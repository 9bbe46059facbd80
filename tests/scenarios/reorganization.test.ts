import { anonymous } from '@hub/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asOfficial } from '../_kit/people.ts';
import { divisionIdOf, done, reorganize, seen, type Reorganization } from '../_kit/reorganizing.ts';
import { mode, openRegister, type Register } from '../_kit/register.ts';
import { expectSameStatements } from '../_kit/statements.ts';

/** 党组织的合并、拆分、更名、调整隶属与随区划调整 (mechanisms.md O8; W3C ORG ChangeEvent). */

let register: Register;
let town: { id: string; version: number };
let seat: string;
beforeAll(async () => {
  register = await openRegister();
  town = await seen(register, 'D440881105');
  seat = await divisionIdOf(register, '440881105');
});
afterAll(() => register[Symbol.asyncDispose]());

let made = 0;
const founding = (name: string, superiorId = town.id) => ({
  code: `R-${++made}`,
  name,
  kind: 'GENERAL_BRANCH',
  tier: 'COMMUNITY',
  divisionId: seat,
  superiorId,
});

async function standing(name: string, more: object = {}): Promise<string> {
  const answer = await done(register, 'registerPartyOrganization', {
    ...founding(name),
    foundedOn: '2015-07-01',
    ...more,
  });
  return answer.partyOrganization.id;
}

async function asked(selection: string, id: string, asOf?: string) {
  const { data, errors } = await register.ask(
    `query ($id: ID!) { partyOrganization(id: $id) { ${selection} } }`,
    { id },
    anonymous,
    asOf,
  );
  expect(errors).toBeUndefined();
  return data.partyOrganization;
}

const codes = (answer: { userErrors: { code: string; path: string[] }[] }) =>
  answer.userErrors.map(({ code, path }) => [code, path.join('.')]);

describe('a name', () => {
  test('holds for its time: each date knows the name of that date, and searching finds them all', async () => {
    const id = await standing('石角镇老圩党总支');
    await done(register, 'renamePartyOrganization', {
      ...(await seen(register, id)),
      name: '石角镇新圩党总支',
      effectiveOn: '2018-03-01',
    });
    await done(register, 'renamePartyOrganization', {
      ...(await seen(register, id)),
      name: '石角镇圩镇社区党总支',
      shortName: '圩镇社区',
      effectiveOn: '2021-06-01',
    });
    const names = 'name shortName formerNames';
    expect(await asked(names, id, '2018-02-28')).toEqual({
      name: '石角镇老圩党总支',
      shortName: null,
      formerNames: [],
    });
    expect(await asked(names, id, '2018-03-01')).toEqual({
      name: '石角镇新圩党总支',
      shortName: null,
      formerNames: ['石角镇老圩党总支'],
    });
    expect(await asked(names, id)).toEqual({
      name: '石角镇圩镇社区党总支',
      shortName: '圩镇社区',
      formerNames: ['石角镇老圩党总支', '石角镇新圩党总支'],
    });
    expect(await asked('name(asOf: "2019-01-01")', id)).toEqual({ name: '石角镇新圩党总支' });
    expect(await asked('states { name validFrom validTo superior { code } division { code } }', id)).toEqual({
      states: [
        ['石角镇老圩党总支', '2015-07-01', '2018-03-01'],
        ['石角镇新圩党总支', '2018-03-01', '2021-06-01'],
        ['石角镇圩镇社区党总支', '2021-06-01', null],
      ].map(([name, validFrom, validTo]) => ({
        name,
        validFrom,
        validTo,
        superior: { code: 'D440881105' },
        division: { code: '440881105' },
      })),
    });
    const { data } = await register.ask(
      '{ partyOrganizations(filter: { search: "老圩", division: "440881105" }) { nodes { id name } } was: partyOrganizations(asOf: "2019-01-01", filter: { name: { eq: "石角镇新圩党总支" } }) { nodes { id name } } }',
    );
    expect(data).toEqual({
      partyOrganizations: { nodes: [{ id, name: '石角镇圩镇社区党总支' }] },
      was: { nodes: [{ id, name: '石角镇新圩党总支' }] },
    });
  });

  test('is not given before the last one, before the founding, after the end or in the future', async () => {
    const id = await standing('石角镇待更名党总支');
    const rename = async (effectiveOn: string, name = '石角镇又一名党总支') =>
      codes(
        await reorganize(register, 'renamePartyOrganization', {
          ...(await seen(register, id)),
          name,
          effectiveOn,
        }),
      );
    expect(await rename('2015-06-30')).toEqual([['DATE_BEFORE_START', 'input.effectiveOn']]);
    expect(await rename('2099-01-01')).toEqual([['DATE_IN_FUTURE', 'input.effectiveOn']]);
    expect(await rename('2020-01-01', ' ')).toEqual([['TEXT_BLANK', 'input.name']]);
    expect(await rename('2020-01-01')).toEqual([]);
    expect(await rename('2019-01-01', '石角镇更早一名党总支')).toEqual([
      ['DATE_BEFORE_START', 'input.effectiveOn'],
    ]);
    await done(register, 'dissolvePartyOrganization', {
      ...(await seen(register, id)),
      dissolvedOn: '2021-01-01',
    });
    expect(await rename('2021-01-01')).toEqual([['ORGANIZATION_DISSOLVED', 'input.id']]);
  });
});

const belongings = `dissolvedOn successors { kind on successor { name } } units { nodes { name } }
  concurrentAppointments { nodes { post validFrom committee { name } } }
  expandedCommittee { name dissolvedOn concurrentAppointments { nodes { post } } functionalGroups { name } }
  committeeTerms { number endedOn } subordinates { nodes { name superior { name } } }`;

/** An organization with one of everything that may hang on it. */
async function furnished(name: string, units: string[]): Promise<string> {
  const id = await standing(name, { unitIds: units });
  await standing(`${name}第一支部`, { superiorId: id });
  await standing(`${name}第二支部`, { superiorId: id });
  const place = `'44', '440881'`;
  await register.rows(
    `insert into organizations.expanded_committees (id, province, county_code, name, tier, organization_id, division_code, founded_on)
      values ('exc_${id.slice(4)}', ${place}, '${name}大党委', 'COMMUNITY', '${id}', '440881105', '2016-01-01')`,
  );
  await register.rows(
    `insert into organizations.functional_groups (id, province, county_code, name, section, committee_id)
      values ('fng_${id.slice(4)}', ${place}, '${name}民生服务组', 'LIVELIHOOD', 'exc_${id.slice(4)}')`,
  );
  await register.rows(
    `insert into organizations.concurrent_appointments (id, province, county_code, committee_id, post, on_behalf_of_id, division_code, valid_from)
      select 'apt_${id.slice(4)}', ${place}, 'exc_${id.slice(4)}', '派出所兼职委员', id, '440881105', '2016-02-01'
      from organizations.party_organizations where code = 'D440881106'`,
  );
  await register.rows(
    `insert into organizations.committee_terms (id, province, county_code, organization_id, division_code, body, number, started_on, term_ends_on)
      values ('trm_${id.slice(4)}', ${place}, '${id}', '440881105', 'VILLAGE_COMMUNITY', 1, '2020-01-01', '2025-01-01')`,
  );
  return id;
}

async function someUnits(count: number): Promise<string[]> {
  const { data } = await register.ask('query ($n: Int) { units(first: $n) { nodes { id } } }', { n: count });
  return data.units.nodes.map(({ id }: { id: string }) => id);
}

describe('a merger', () => {
  test('makes one of two, and what belonged to them follows on the day', async () => {
    const units = await someUnits(3);
    const east = await furnished('石角镇东街党总支', units.slice(0, 2));
    const west = await furnished('石角镇西街党总支', units.slice(1));
    const elsewhere = await standing('石角镇北街党总支');
    const { data: first } = await register.ask(
      'query ($id: ID!) { partyOrganization(id: $id) { subordinates { nodes { id name } } } }',
      { id: west },
    );
    const apart = first.partyOrganization.subordinates.nodes.find((one: any) =>
      one.name.endsWith('二支部'),
    ).id;
    const answer = await done(register, 'mergePartyOrganizations', {
      predecessors: [await seen(register, east), await seen(register, west)],
      founding: founding('石角镇东西街党委'),
      effectiveOn: '2022-07-01',
      reassignments: [
        { id: apart, toId: elsewhere },
        { id: units[2], toId: elsewhere },
      ],
    });
    const heir = answer.partyOrganization.id;
    const merged = await asked(`name foundedOn ${belongings}`, heir);
    expect(merged).toMatchObject({
      name: '石角镇东西街党委',
      foundedOn: '2022-07-01',
      dissolvedOn: null,
      expandedCommittee: {
        name: '石角镇东街党总支大党委',
        dissolvedOn: null,
        concurrentAppointments: { nodes: [{ post: '派出所兼职委员' }, { post: '派出所兼职委员' }] },
        functionalGroups: [{ name: '石角镇东街党总支民生服务组' }],
      },
      committeeTerms: [],
    });
    expect(merged.units.nodes).toHaveLength(2);
    expect(merged.subordinates.nodes.map((one: any) => one.name).sort()).toEqual([
      '石角镇东街党总支第一支部',
      '石角镇东街党总支第二支部',
      '石角镇西街党总支第一支部',
    ]);
    expect(await asked('units { totalCount } subordinates { totalCount }', elsewhere)).toEqual({
      units: { totalCount: 1 },
      subordinates: { totalCount: 1 },
    });
    expect(await asked(belongings, east)).toEqual({
      dissolvedOn: '2022-07-01',
      successors: [{ kind: 'MERGED', on: '2022-07-01', successor: { name: '石角镇东西街党委' } }],
      units: { nodes: [] },
      concurrentAppointments: { nodes: [] },
      expandedCommittee: null,
      committeeTerms: [{ number: 1, endedOn: '2022-07-01' }],
      subordinates: { nodes: [] },
    });
    const before = await asked(belongings, east, '2022-06-30');
    expect(before.units.nodes).toHaveLength(2);
    expect(before.subordinates.nodes).toHaveLength(2);
    expect(before.expandedCommittee).toMatchObject({
      concurrentAppointments: { nodes: [{ post: '派出所兼职委员' }] },
      functionalGroups: [{ name: '石角镇东街党总支民生服务组' }],
    });
    expect(
      await asked('currentSuccessors { name } successorChain { depth kind successor { name } }', west),
    ).toEqual({
      currentSuccessors: [{ name: '石角镇东西街党委' }],
      successorChain: [{ depth: 1, kind: 'MERGED', successor: { name: '石角镇东西街党委' } }],
    });
    expect(await asked('currentSuccessors { name }', west, '2022-06-30')).toEqual({
      currentSuccessors: [{ name: '石角镇西街党总支' }],
    });
  });

  test('goes into one that stands; seats lent go on in its name', async () => {
    const small = await standing('石角镇小街党总支');
    const large = await standing('石角镇大街党总支');
    await register.rows(
      `insert into organizations.concurrent_appointments (id, province, county_code, committee_id, post, on_behalf_of_id, division_code, valid_from)
        values ('apt_${small.slice(4)}', '44', '440881', (select id from organizations.expanded_committees limit 1), '兼职委员', '${small}', '440881105', '2016-02-01')`,
    );
    await done(register, 'mergePartyOrganizations', {
      predecessors: [await seen(register, small)],
      successor: await seen(register, large),
      effectiveOn: '2023-01-01',
    });
    expect(await asked('concurrentAppointments { nodes { validFrom validTo } }', large)).toEqual({
      concurrentAppointments: { nodes: [{ validFrom: '2023-01-01', validTo: null }] },
    });
    expect(
      (await asked('concurrentAppointments { nodes { validTo } }', small, '2022-12-31'))
        .concurrentAppointments.nodes,
    ).toEqual([{ validTo: '2023-01-01' }]);
    expect(await asked('predecessorChain { depth predecessor { name } }', large)).toEqual({
      predecessorChain: [{ depth: 1, predecessor: { name: '石角镇小街党总支' } }],
    });
  });

  test('is refused with every reason', async () => {
    const one = await standing('石角镇甲街党总支');
    const below = await standing('石角镇甲街支部', { superiorId: one });
    const other = await standing('石角镇乙街党总支', { foundedOn: '2018-01-01' });
    const merge = async (input: object) =>
      codes(
        await reorganize(register, 'mergePartyOrganizations', {
          predecessors: [await seen(register, one)],
          successor: await seen(register, other),
          effectiveOn: '2022-01-01',
          ...input,
        }),
      );
    const at = await seen(register, one);
    expect(await merge({ predecessors: [] })).toEqual([['TOO_FEW_PARTIES', 'input.predecessors']]);
    expect(await merge({ predecessors: [at, at] })).toEqual([['PARTY_TWICE', 'input.predecessors.1.id']]);
    expect(await merge({ predecessors: [{ ...at, version: 9 }] })).toEqual([
      ['VERSION_CONFLICT', 'input.predecessors.0.version'],
    ]);
    expect(await merge({ predecessors: [{ id: 'org_00000000000000000000000000', version: 1 }] })).toEqual([
      ['UNKNOWN_ORGANIZATION', 'input.predecessors.0.id'],
    ]);
    expect(await merge({ effectiveOn: '2099-01-01' })).toEqual([['DATE_IN_FUTURE', 'input.effectiveOn']]);
    expect(await merge({ effectiveOn: '2017-01-01' })).toEqual([['DATE_BEFORE_START', 'input.effectiveOn']]);
    expect(await merge({ effectiveOn: '2014-01-01', successor: town })).toEqual([
      ['END_BEFORE_START', 'input.effectiveOn'],
    ]);
    expect(await merge({ successor: await seen(register, below) })).toEqual([
      ['SUPERIOR_CYCLE', 'input.successor.id'],
    ]);
    expect(await merge({ successor: at })).toEqual([['SUPERIOR_CYCLE', 'input.successor.id']]);
    expect(await merge({ successor: undefined, founding: founding('石角镇独家党委') })).toEqual([
      ['TOO_FEW_PARTIES', 'input.predecessors'],
    ]);
    const two = [at, await seen(register, other)];
    const made = (more: object) =>
      merge({
        predecessors: two,
        successor: undefined,
        founding: { ...founding('石角镇丙街党委'), ...more },
      });
    expect(await made({ superiorId: one })).toEqual([['SUPERIOR_CYCLE', 'input.founding.superiorId']]);
    expect(await made({ code: 'D440881105' })).toEqual([['CODE_TAKEN', 'input.founding.code']]);
    expect(await merge({ reassignments: [{ id: other, toId: other }] })).toEqual([
      ['UNKNOWN_RECORD', 'input.reassignments.0.id'],
    ]);
    expect(await merge({ reassignments: [{ id: below, toId: one }] })).toEqual([
      ['ORGANIZATION_DISSOLVED', 'input.reassignments.0.toId'],
    ]);
    // Nothing of all this was written.
    expect(await asked('dissolvedOn subordinates { totalCount }', one)).toEqual({
      dissolvedOn: null,
      subordinates: { totalCount: 1 },
    });
    for (const wrong of [{ successor: undefined }, { founding: founding('两者皆填党委') }]) {
      const { errors } = await register.ask(
        'mutation ($input: MergePartyOrganizationsInput!) { mergePartyOrganizations(input: $input) { userErrors { code } } }',
        { input: { predecessors: two, successor: town, effectiveOn: '2022-01-01', ...wrong } },
        asOfficial({ division: '440881' }),
      );
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('a split', () => {
  test('ends the one and founds several; each thing goes where it is told, the rest to the first', async () => {
    const units = await someUnits(2);
    const whole = await furnished('石角镇长街党总支', units);
    const { data } = await register.ask(
      'query ($id: ID!) { partyOrganization(id: $id) { subordinates { nodes { id name } } } }',
      { id: whole },
    );
    const second = data.partyOrganization.subordinates.nodes.find((one: any) =>
      one.name.endsWith('二支部'),
    ).id;
    const answer = await done(register, 'splitPartyOrganization', {
      ...(await seen(register, whole)),
      effectiveOn: '2023-05-01',
      parts: [
        { founding: founding('石角镇长街上党总支') },
        { founding: founding('石角镇长街下党总支'), subordinateIds: [second], unitIds: [units[1]] },
      ],
    });
    const [upper, lower] = answer.parts.map(({ id }: { id: string }) => id);
    const shape = 'units { totalCount } subordinates { nodes { name } } expandedCommittee { name }';
    expect(await asked(shape, upper)).toEqual({
      units: { totalCount: 1 },
      subordinates: { nodes: [{ name: '石角镇长街党总支第一支部' }] },
      expandedCommittee: { name: '石角镇长街党总支大党委' },
    });
    expect(await asked(shape, lower)).toEqual({
      units: { totalCount: 1 },
      subordinates: { nodes: [{ name: '石角镇长街党总支第二支部' }] },
      expandedCommittee: null,
    });
    expect(await asked('dissolvedOn currentSuccessors { name } successors { kind }', whole)).toEqual({
      dissolvedOn: '2023-05-01',
      currentSuccessors: [{ name: '石角镇长街上党总支' }, { name: '石角镇长街下党总支' }],
      successors: [{ kind: 'SPLIT' }, { kind: 'SPLIT' }],
    });
    expect(await asked('subordinates { totalCount }', whole, '2023-04-30')).toEqual({
      subordinates: { totalCount: 2 },
    });
  });

  test('may leave the one standing, with what is not given away', async () => {
    const [unit] = await someUnits(1);
    const whole = await furnished('石角镇横街党总支', [unit!]);
    const receiver = await standing('石角镇竖街党总支');
    await done(register, 'splitPartyOrganization', {
      ...(await seen(register, whole)),
      effectiveOn: '2023-05-01',
      continues: true,
      parts: [{ standing: await seen(register, receiver), unitIds: [unit] }],
    });
    expect(await asked('dissolvedOn units { totalCount } subordinates { totalCount }', whole)).toEqual({
      dissolvedOn: null,
      units: { totalCount: 0 },
      subordinates: { totalCount: 2 },
    });
    expect(await asked('units { totalCount } predecessorChain { predecessor { name } }', receiver)).toEqual({
      units: { totalCount: 1 },
      predecessorChain: [{ predecessor: { name: '石角镇横街党总支' } }],
    });
  });

  test('is refused with every reason', async () => {
    const whole = await standing('石角镇短街党总支');
    const below = await standing('石角镇短街支部', { superiorId: whole });
    const split = async (input: object) =>
      codes(
        await reorganize(register, 'splitPartyOrganization', {
          ...(await seen(register, whole)),
          effectiveOn: '2022-01-01',
          parts: [{ founding: founding('石角镇短街一党总支') }, { founding: founding('石角镇短街二党总支') }],
          ...input,
        }),
      );
    const part = (more: object = {}, name = '石角镇短街某党总支') => ({ founding: founding(name), ...more });
    expect(await split({ parts: [part()] })).toEqual([['TOO_FEW_PARTIES', 'input.parts']]);
    expect(await split({ parts: [], continues: true })).toEqual([['TOO_FEW_PARTIES', 'input.parts']]);
    expect(await split({ version: 9 })).toEqual([['VERSION_CONFLICT', 'input.version']]);
    expect(await split({ effectiveOn: '2099-01-01' })).toEqual([['DATE_IN_FUTURE', 'input.effectiveOn']]);
    expect(await split({ effectiveOn: '2015-01-01' })).toEqual([['DATE_BEFORE_START', 'input.effectiveOn']]);
    expect(
      await split({ parts: [part({ subordinateIds: [below] }), part({ subordinateIds: [below] })] }),
    ).toEqual([['PARTY_TWICE', 'input.parts.1.subordinateIds.0']]);
    expect(await split({ parts: [part({ subordinateIds: [town.id] }), part()] })).toEqual([
      ['UNKNOWN_RECORD', 'input.parts.0.subordinateIds.0'],
    ]);
    expect(await split({ parts: [part(), { standing: await seen(register, whole) }] })).toEqual([
      ['PARTY_TWICE', 'input.parts.1.standing.id'],
    ]);
    expect(await split({ parts: [part(), { standing: await seen(register, below) }] })).toEqual([
      ['SUPERIOR_CYCLE', 'input.parts.1.standing.id'],
    ]);
    expect(await split({ parts: [part(), { founding: founding('石角镇短街下属', whole) }] })).toEqual([
      ['SUPERIOR_CYCLE', 'input.parts.1.founding.superiorId'],
    ]);
    const taken = { founding: { ...founding('石角镇重码党总支'), code: 'D440881' } };
    expect(await split({ parts: [part(), taken] })).toEqual([['CODE_TAKEN', 'input.parts']]);
    expect(await asked('dissolvedOn subordinates { totalCount }', whole)).toEqual({
      dissolvedOn: null,
      subordinates: { totalCount: 1 },
    });
  });
});

describe('a seat', () => {
  test('changes from a day on, and what is counted in a division follows the date', async () => {
    const id = await standing('石角镇迁址党总支');
    const counts = async (code: string, asOf?: string) => {
      const { data } = await register.ask(
        'query ($code: DivisionCode) { administrativeDivision(code: $code) { partyOrganizations(first: 200) { nodes { id } } partyOrganizationCounts { count } } }',
        { code },
        anonymous,
        asOf,
      );
      const { partyOrganizations, partyOrganizationCounts } = data.administrativeDivision;
      return [
        partyOrganizations.nodes.some((one: { id: string }) => one.id === id),
        partyOrganizationCounts.reduce((sum: number, one: { count: number }) => sum + one.count, 0),
      ];
    };
    const [, here] = await counts('440881105');
    const [, there] = await counts('440881106');
    await done(register, 'reseatPartyOrganization', {
      ...(await seen(register, id)),
      divisionId: await divisionIdOf(register, '440881106'),
      effectiveOn: '2024-01-01',
    });
    expect(await counts('440881105')).toEqual([false, here - 1]);
    expect(await counts('440881106')).toEqual([true, there + 1]);
    expect((await counts('440881105', '2023-12-31'))[0]).toBe(true);
    expect((await counts('440881106', '2023-12-31'))[0]).toBe(false);
    expect(await asked('division { code }', id, '2023-12-31')).toEqual({ division: { code: '440881105' } });
    const again = await reorganize(register, 'reseatPartyOrganization', {
      ...(await seen(register, id)),
      divisionId: seat,
      effectiveOn: '2023-06-01',
    });
    expect(codes(again)).toEqual([['DATE_BEFORE_START', 'input.effectiveOn']]);
  });

  test('follows when divisions are renumbered; where there is a choice it is left to somebody', async () => {
    await using own = await openRegister();
    const place = `'44', '440881'`;
    // 石颈镇 is renumbered; 雅塘镇 falls into two.
    for (const [code, successors] of [
      ['440881106', ['440881196']],
      ['440881107', ['440881197', '440881198']],
    ] as const) {
      await own.rows(`update organizations.divisions set valid_to = '2025-01-01' where code = '${code}'`);
      for (const successor of successors) {
        const id = `div_0000000000000000000${successor.slice(2)}`;
        await own.rows(`insert into organizations.divisions (id, province, county_code, valid_from, code, name, level, designation, parent_code, search_text, grams)
          select '${id}', ${place}, '2025-01-01', '${successor}', name, level, designation, parent_code, search_text, grams from organizations.divisions where code = '${code}'`);
        await own.rows(`insert into organizations.division_successions (predecessor_id, successor_id, kind, "on")
          select id, '${id}', '${successors.length > 1 ? 'SPLIT' : 'RENUMBERED'}', '2025-01-01' from organizations.divisions where code = '${code}'`);
      }
    }
    const answer = await done(own, 'followDivisions', { division: '440881', effectiveOn: '2025-01-01' });
    expect(answer).toEqual({ divisions: 1, unclear: [{ code: '440881107' }], userErrors: [] });
    const code = async (asOf?: string) =>
      (await own.ask('{ partyOrganization(code: "D440881106") { division { code } } }', {}, anonymous, asOf))
        .data.partyOrganization.division.code;
    expect(await code()).toBe('440881196');
    expect(await code('2024-12-31')).toBe('440881106');
    const { data } = await own.ask(`{
      now: administrativeDivision(code: "440881196") { partyOrganizations { nodes { code } } }
      then: administrativeDivision(code: "440881106", asOf: "2024-12-31") { partyOrganizations { nodes { code } } }
    }`);
    expect(data.now.partyOrganizations.nodes).toContainEqual({ code: 'D440881106' });
    expect(data.then.partyOrganizations.nodes).toContainEqual({ code: 'D440881106' });
    const nothing = await reorganize(own, 'followDivisions', {
      division: '440881',
      effectiveOn: '2025-02-01',
    });
    expect(codes(nothing)).toEqual([['UNKNOWN_DIVISION', 'input.division']]);
  });
});

describe('who may', () => {
  const people = {
    admin: asOfficial({ division: '440881', role: 'ORGANIZATION_ADMIN' }),
    above: asOfficial({ division: '4408', role: 'SECRETARY' }),
    coordinator: asOfficial({ division: '440881105', role: 'COORDINATOR' }),
    clerk: asOfficial({ division: '440881', role: 'CLERK' }),
    neighbour: asOfficial({ division: '450922', role: 'ORGANIZATION_ADMIN' }),
  };
  const inputs: Partial<
    Record<Reorganization, (id: string, version: number, other: string) => Promise<object>>
  > = {
    renamePartyOrganization: async (id, version) => ({
      id,
      version,
      name: '石角镇改名党总支',
      effectiveOn: '2020-01-01',
    }),
    changeSuperior: async (id, version) => ({
      id,
      version,
      superiorId: (await seen(register, 'D440881106')).id,
      effectiveOn: '2020-01-01',
    }),
    dissolvePartyOrganization: async (id, version) => ({ id, version, dissolvedOn: '2020-01-01' }),
    reseatPartyOrganization: async (id, version) => ({
      id,
      version,
      divisionId: seat,
      effectiveOn: '2020-01-01',
    }),
    mergePartyOrganizations: async (id, version, other) => ({
      predecessors: [{ id, version }],
      successor: await seen(register, other),
      effectiveOn: '2020-01-01',
    }),
    splitPartyOrganization: async (id, version) => ({
      id,
      version,
      effectiveOn: '2020-01-01',
      parts: [{ founding: founding('石角镇析一党总支') }, { founding: founding('石角镇析二党总支') }],
    }),
  };
  describe.each(Object.keys(inputs) as Reorganization[])('%s', (action) => {
    describe.each(Object.keys(people) as (keyof typeof people)[])('as %s', (role) => {
      test.each(['STANDING', 'DISSOLVED'])('one that is %s', async (state) => {
        const id = await standing('石角镇待办党总支');
        const other = await standing('石角镇承接党总支');
        if (state === 'DISSOLVED')
          await done(register, 'dissolvePartyOrganization', {
            ...(await seen(register, id)),
            dissolvedOn: '2019-01-01',
          });
        const { version } = await seen(register, id);
        const type = `${action[0]!.toUpperCase()}${action.slice(1)}Input`;
        const { data, errors } = await register.ask(
          `mutation ($input: ${type}!) { ${action}(input: $input) { userErrors { code } } }`,
          { input: await inputs[action]!(id, version, other) },
          people[role],
        );
        if (role === 'clerk' || role === 'neighbour') expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
        else {
          expect(errors).toBeUndefined();
          const expected = state === 'STANDING' ? [] : [{ code: 'ORGANIZATION_DISSOLVED' }];
          expect(data[action].userErrors).toEqual(expected);
        }
      });
    });
  });
});

test('one registered late has been where its superior was', async () => {
  const upper = await standing('石角镇先立党总支');
  const county = await seen(register, 'D440881');
  await done(register, 'changeSuperior', {
    ...(await seen(register, upper)),
    superiorId: county.id,
    effectiveOn: '2020-01-01',
  });
  const late = await standing('石角镇补登支部', { superiorId: upper, foundedOn: '2016-01-01' });
  const above = async (asOf?: string) =>
    (await asked('ancestors { code }', late, asOf)).ancestors
      .map(({ code }: { code: string }) => code)
      .slice(2, 4);
  expect(await above('2019-12-31')).toEqual(['D440881', 'D440881105']);
  expect((await above())[0]).toBe('D440881');
  expect((await above())[1]).toMatch(/^R-/);
  const { data } = await register.ask(
    '{ partyOrganization(code: "D440881105", asOf: "2019-12-31") { descendants(first: 200) { nodes { name } } } }',
  );
  expect(data.partyOrganization.descendants.nodes).toContainEqual({ name: '石角镇补登支部' });
});

test.skipIf(mode === 'distributed')(
  'a hundred organizations of a past date cost as many statements as two',
  async () => {
    const query = `query ($first: Int) { partyOrganizations(first: $first, asOf: "2019-01-01", filter: { division: "4408" }) {
    totalCount
    nodes { name formerNames states { name superior { name } } division { name } superior { name } ancestors { name }
      subordinates(first: 3) { totalCount nodes { name } } descendants(first: 2) { nodes { name } } subtreeCounts { count }
      units(first: 2) { nodes { name } } successorChain { successor { name } } currentSuccessors { name } }
  } }`;
    const two = await register.statements(query, { first: 2 });
    const hundred = await register.statements(query, { first: 100 });
    expectSameStatements(two, hundred);
  },
);
