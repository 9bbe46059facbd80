import { readFileSync } from 'node:fs';
import { contracts, partnerScope, type Contract } from '@hub/gateway/contracts.ts';
import { subgraphs } from '@hub/gateway/hub.ts';
import { composedFiles, composeHub, hubServices } from '@hub/gateway/supergraph.ts';
import { getIntrospectionQuery, Kind, visit } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordStatements } from '@hub/kit/database.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import { anonymous, asCoordinator, asDashboard } from '../_kit/people.ts';
import { mode, openRegister, type Register } from '../_kit/register.ts';

/** Which graph a viewer is served: what is not in theirs is, for them, no name at all. */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

const asPartner = () => asDashboard(['figures:read', partnerScope]);
const viewers: Record<Contract, Viewer> = {
  public: anonymous,
  partner: asPartner(),
  internal: asCoordinator('440881'),
};

/** `Type`, `Type.field`, `Type.field(argument:)` of everything an introspection shows. */
async function coordinatesFor(viewer: Viewer): Promise<Set<string>> {
  const { data, errors } = await register.ask(getIntrospectionQuery(), {}, viewer);
  expect(errors).toBeUndefined();
  const seen = new Set<string>();
  for (const type of data.__schema.types) {
    seen.add(type.name);
    for (const { name } of [...(type.inputFields ?? []), ...(type.enumValues ?? [])])
      seen.add(`${type.name}.${name}`);
    for (const field of type.fields ?? []) {
      seen.add(`${type.name}.${field.name}`);
      for (const { name } of field.args) seen.add(`${type.name}.${field.name}(${name}:)`);
    }
  }
  return seen;
}

/** What the subgraphs' own SDL tags, by tag. A tag on a type is one on each of its fields. */
function tagged(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { typeDefs } of hubServices(subgraphs)) {
    const path: string[] = [];
    visit(typeDefs, {
      enter(node) {
        if (!('name' in node) || !node.name || node.kind === Kind.DIRECTIVE) return;
        if (!/Definition$|Extension$/.test(node.kind)) return;
        path.push(node.name.value);
        for (const directive of ('directives' in node ? node.directives : undefined) ?? []) {
          const [value] = directive.arguments ?? [];
          if (directive.name.value !== 'tag' || value?.value.kind !== Kind.STRING) continue;
          const coordinates = found.get(value.value.value) ?? new Set();
          found.set(value.value.value, coordinates.add(path.join('.')));
        }
      },
      leave(node) {
        if ('name' in node && node.name && /Definition$|Extension$/.test(node.kind)) path.pop();
      },
    });
  }
  return found;
}

test('introspection shows each class its own graph: no tagged coordinate outside, and the whole to officials', async () => {
  const tags = tagged();
  expect([...tags.keys()].sort()).toEqual(['internal', 'partner']);
  const seen = Object.fromEntries(
    await Promise.all(
      Object.entries(viewers).map(async ([contract, viewer]) => [contract, await coordinatesFor(viewer)]),
    ),
  ) as Record<Contract, Set<string>>;
  const within = (some: Set<string>, hidden: Set<string>) =>
    [...some].filter((coordinate) =>
      [...hidden].some((one) => coordinate === one || coordinate.startsWith(`${one}.`)),
    );
  for (const [contract, { exclude }] of Object.entries(contracts)) {
    for (const tag of ['internal', 'partner']) {
      const leaked = within(seen[contract as Contract], tags.get(tag)!);
      if ((exclude as readonly string[]).includes(tag)) expect(leaked, contract).toEqual([]);
      else expect(leaked.length, contract).toBeGreaterThan(5);
    }
  }
  expect([...seen.public].filter((one) => !seen.partner.has(one))).toEqual([]);
  expect([...seen.partner].filter((one) => !seen.internal.has(one))).toEqual([]);
  expect(seen.public.has('Mutation')).toBe(false);
  expect(seen.partner.has('CoBuildingPact.dataAnnex')).toBe(true);
  expect(seen.internal.has('Mutation.registerPact')).toBe(true);
});

test('every field whose policy lets only officials in is outside `public` and `partner`', async () => {
  const shown = await coordinatesFor(asPartner());
  const guarded = subgraphs.flatMap(({ policies }) =>
    [...policies].filter(([, { rule }]) => rule !== 'PUBLIC').map(([coordinate]) => coordinate),
  );
  expect(guarded.length).toBeGreaterThan(20);
  expect(guarded.filter((coordinate) => shown.has(coordinate))).toEqual([]);
});

/** The errors of a refused document, without the name that was asked for and those that resemble it. */
async function refusalOf(query: string, viewer: Viewer, name: string): Promise<string> {
  const { data, errors } = await register.ask(query, {}, viewer);
  expect(data).toBeUndefined();
  for (const { extensions } of errors!) delete extensions.requestId;
  return JSON.stringify(errors)
    .replaceAll(name, '…')
    .replace(/ Did you mean [^?]*\?/g, '');
}

describe('what is outside a graph is refused like what does not exist', () => {
  test.each<[Viewer, string, string]>([
    [anonymous, '{ pacts { nodes { NAME { __typename } } } }', 'dataAnnex'],
    [anonymous, '{ contactAssignments: NAME { totalCount } }', 'contactAssignments'],
    [anonymous, '{ resolutions(filter: { NAME: { contains: "路灯" } }) { totalCount } }', 'text'],
    [anonymous, '{ claims(orderBy: [{ field: NAME }]) { totalCount } }', 'RATING'],
    [anonymous, '{ node(id: "mem_1") { ... on NAME { id } } }', 'PartyMember'],
    [anonymous, '{ __type(name: "X") { name } ...F } fragment F on NAME { id }', 'PostAssignment'],
    [asDashboard(), '{ pacts { nodes { articles { NAME } } } }', 'text'],
  ])('%#: %s %s', async (viewer, template, name) => {
    const invented = name.replace(/./g, (letter) => (/[A-Z]/.test(letter) ? 'Q' : 'q'));
    const hidden = await refusalOf(template.replace('NAME', name), viewer, name);
    expect(hidden).toEqual(await refusalOf(template.replace('NAME', invented), viewer, invented));
    expect(hidden).toContain('GRAPHQL_VALIDATION_FAILED');
  });

  test('nor do suggestions say it: a name one letter off is met with public names at most', async () => {
    const hidden = new Set(
      [...tagged().values()].flatMap((one) => [...one].map((c) => c.split('.').at(-1)!)),
    );
    for (const query of [
      '{ jointPatrols { nodes { rout } } }',
      '{ mediationCases { nodes { proceeding } } }',
      '{ borderZones { nodes { tierBodies { dutyOfice } } } }',
      '{ pacts { nodes { dataAnex { purpose } articles { texte } } } }',
      '{ contactAssignment { totalCount } }',
      '{ partyMemberz { totalCount } }',
      '{ node(id: "mem_1") { ... on PartyMembr { id } ... on CommunityCheckI { id } } }',
    ]) {
      const { errors } = await register.ask(query);
      const suggested = errors!.flatMap(({ message }) =>
        [...(message.split('Did you mean')[1] ?? '').matchAll(/"(?:[^"]* )?(\w+)"/g)].map(
          (match) => match[1]!,
        ),
      );
      expect(
        suggested.filter((name) => hidden.has(name)),
        query,
      ).toEqual([]);
    }
  });

  test('__type knows nothing of it', async () => {
    const ask = async (viewer: Viewer) =>
      (
        await register.ask(
          '{ a: __type(name: "PartyMember") { name } b: __type(name: "RegisterPactInput") { name } }',
          {},
          viewer,
        )
      ).data;
    expect(await ask(anonymous)).toEqual({ a: null, b: null });
    expect(await ask(viewers.internal)).toEqual({
      a: { name: 'PartyMember' },
      b: { name: 'RegisterPactInput' },
    });
  });
});

describe('a field denied by its policy is null and says why, and the rest of the answer stays', () => {
  const denied = async (viewer: Viewer, query: string, variables = {}) => {
    const { data, errors = [] } = await register.ask(query, variables, viewer);
    return {
      data,
      denied: errors.map(({ path, extensions }) => [path!.join('.'), extensions.code, extensions.coordinate]),
    };
  };

  test('in lists, one error for each place', async () => {
    const whole = await register.ask('{ jointPatrols(first: 2) { nodes { id } } }');
    const { data, denied: said } = await denied(
      anonymous,
      '{ jointPatrols(first: 2) { nodes { id way: route } } }',
    );
    expect(data.jointPatrols.nodes).toEqual(
      whole.data.jointPatrols.nodes.map(({ id }: { id: string }) => ({ id, way: null })),
    );
    expect(said).toEqual(
      [0, 1].map((i) => [`jointPatrols.nodes.${i}.way`, 'UNAUTHENTICATED', 'JointPatrol.route']),
    );
  });

  test('behind fragments, conditions and variables that nothing else uses', async () => {
    const query = `query Q($id: ID!, $skill: Skill, $no: Boolean = false, $n: Int) {
      partyOrganization(code: "D440881105") { ...F name }
      roll: partyMembers(filter: { skill: $skill }) { nodes { id } }
      partyMember(id: $id) @include(if: $no) { id }
      node(id: $id) { __typename ... on PartyOrganization { name ...F } }
    }
    fragment F on PartyOrganization { mobileMemberCount { value } members(first: $n) { ...M } }
    fragment M on PartyMemberConnection { totalCount }`;
    const { data: found } = await register.ask('{ partyOrganization(code: "D440881105") { id name } }');
    const { id, name } = found.partyOrganization;
    const { data, denied: said } = await denied(asDashboard(), query, { id, n: 1 });
    const nothing = { mobileMemberCount: null, members: null };
    expect(data).toEqual({
      partyOrganization: { ...nothing, name },
      roll: null,
      node: { __typename: 'PartyOrganization', name, ...nothing },
    });
    expect(said).toHaveLength(5);
    expect(said).toEqual(
      expect.arrayContaining([
        ['partyOrganization.mobileMemberCount', 'FORBIDDEN', 'PartyOrganization.mobileMemberCount'],
        ['partyOrganization.members', 'FORBIDDEN', 'PartyOrganization.members'],
        ['roll', 'FORBIDDEN', 'Query.partyMembers'],
        ['node.mobileMemberCount', 'FORBIDDEN', 'PartyOrganization.mobileMemberCount'],
        ['node.members', 'FORBIDDEN', 'PartyOrganization.members'],
      ]),
    );
  });

  test.skipIf(mode === 'distributed')('no subgraph is asked for it', async () => {
    const query = '{ jointPatrols(first: 2) { nodes { id route } } partyMembers { totalCount } }';
    const { result, statements } = await recordStatements(() => register.ask(query));
    expect(result.errors).toHaveLength(3);
    expect(statements.join('\n')).toContain('"patrols"');
    expect(statements.join('\n')).not.toMatch(/guarded_texts|party_members/);
  });

  test('where one place may hold it and something else, the document is refused', async () => {
    const { data, errors } = await register.ask(
      '{ node(id: "x") { ... on JointPatrol { a: route } ... on PartyOrganization { a: name } } }',
    );
    expect([data, errors![0]!.extensions.code]).toEqual([undefined, 'GRAPHQL_VALIDATION_FAILED']);
  });

  test('another mistake in the document is told, and nothing of what is denied', async () => {
    const { data, errors } = await register.ask('{ jointPatrols(first: 2) { nodes { id route nothing } } }');
    expect(data).toBeUndefined();
    expect(new Set(errors!.map(({ extensions }) => extensions.code))).toEqual(
      new Set(['GRAPHQL_VALIDATION_FAILED']),
    );
  });
});

describe('whoever tries to register is told to sign in', () => {
  const documents = [
    'mutation { registerPact(input: {}) { pact { id } } }',
    'mutation { whatever }',
    'query Other { __typename } mutation Do { signPact { pact { id } } }',
  ];

  test.each(documents)('%s', async (query) => {
    const operationName = query.includes('Do') ? 'Do' : undefined;
    const answer = async (viewer: Viewer) => {
      const { status, text } = await register.hub.ask({ query, operationName }, viewer);
      const { data, errors } = JSON.parse(text) as { data?: unknown; errors: any[] };
      expect(data).toBeUndefined();
      expect(errors).toHaveLength(1);
      expect(errors[0].extensions.messages.zh).toMatch(/[\u4e00-\u9fff]/);
      return [status, errors[0].extensions.code];
    };
    expect(await answer(anonymous)).toEqual([401, 'UNAUTHENTICATED']);
    expect(await answer(asDashboard())).toEqual([403, 'FORBIDDEN']);
    expect(await answer(asPartner())).toEqual([403, 'FORBIDDEN']);
  });

  test('a real and an invented registration are answered alike', async () => {
    const told = async (name: string) => {
      const { errors } = await register.ask(`mutation { ${name}(input: {}) { pact { id } } }`);
      return { ...errors![0], extensions: { ...errors![0]!.extensions, requestId: '' } };
    };
    expect(await told('registerPact')).toEqual(await told('abolishPact'));
  });

  test('a mistake in a public query stays a mistake', async () => {
    const { errors } = await register.ask('{ pacts { nodes { titel } } }');
    expect(errors![0]!.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(errors![0]!.message).toContain('"title"');
  });
});

test('a partner reads the texts of pacts and minutes; a public key does not', async () => {
  const texts =
    '{ pacts(first: 1) { nodes { dataAnnex { purpose } articles { text } } } resolutions(first: 1) { nodes { text } } }';
  const { data, errors } = await register.ask(texts, {}, asPartner());
  expect(errors).toBeUndefined();
  expect(data.resolutions.nodes[0].text).toMatch(/[\u4e00-\u9fff]/);
  expect((await register.ask(texts, {}, asDashboard())).errors![0]!.extensions.code).toBe(
    'GRAPHQL_VALIDATION_FAILED',
  );
});

test('two classes at once, asking the same words, are each answered from their own graph', async () => {
  const query = '{ jointPatrols(first: 2) { nodes { route } } }';
  const shijiao = asCoordinator('440881');
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, i) => register.ask(query, {}, i % 2 ? anonymous : shijiao)),
  );
  answers.forEach(({ data, errors }, i) => {
    expect(data.jointPatrols.nodes).toHaveLength(2);
    if (i % 2)
      expect(errors!.map(({ extensions }) => extensions.code)).toEqual(Array(2).fill('UNAUTHENTICATED'));
    for (const { route } of data.jointPatrols.nodes) if (i % 2) expect(route).toBeNull();
  });
});

test('equal queries at once are each answered for whoever asks', async () => {
  const asking: Viewer[] = [
    anonymous,
    asDashboard(),
    asPartner(),
    asCoordinator('440881'),
    asCoordinator('450922'),
  ];
  const query = '{ viewer { kind divisionCode grants { divisionCode } } pacts(first: 3) { nodes { id } } }';
  const alone = await Promise.all(asking.map((viewer) => register.ask(query, {}, viewer)));
  expect(new Set(alone.map(({ data }) => JSON.stringify(data.viewer))).size).toBe(4);
  const together = await Promise.all(
    Array.from({ length: 100 }, (_, i) => register.ask(query, {}, asking[i % asking.length])),
  );
  together.forEach((answer, i) => expect(answer).toEqual(alone[i % asking.length]));
});

test('what an official has just written is in the answer to the next query, whatever else is under way', async () => {
  const clerk = asCoordinator('440881');
  const find = '{ serviceNeeds(first: 1) { totalCount } }';
  const count = async () => (await register.ask(find, {}, clerk)).data.serviceNeeds.totalCount as number;
  for (let i = 0; i < 5; i++) {
    const before = await count();
    const noise = Array.from({ length: 10 }, () => count());
    const { data } = await register.ask(
      `mutation ($input: DeclareNeedInput!) { declareNeed(input: $input) { need { id } userErrors { code } } }`,
      { input: { organizationId: clerk.organizationId, kind: 'VENUE', title: `需求 ${i}` } },
      clerk,
    );
    expect(data.declareNeed.userErrors).toEqual([]);
    expect(await count()).toBe(before + 1);
    await Promise.all(noise);
  }
});

test('the committed graphs are those the subgraphs compose', () => {
  for (const contract of Object.keys(contracts) as Contract[]) {
    const { supergraphSdl, apiSdl } = composeHub(subgraphs, contract);
    const { supergraph, api } = composedFiles(contract);
    expect(readFileSync(supergraph, 'utf8').includes(supergraphSdl.trim()), contract).toBe(true);
    expect(readFileSync(api, 'utf8').includes(apiSdl.trim()), contract).toBe(true);
  }
}, 30_000);
