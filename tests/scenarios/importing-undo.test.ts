import { expect, test } from 'vitest';
import { csv, importing } from '../_kit/importing.ts';
import { asOfficial } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

const asLuchuan = asOfficial({ division: '450922', role: 'ORGANIZATION_ADMIN' });
const header = ['单位名称', '单位类别', '所在区划'];
const names = ['古城镇中心小学', '古城镇卫生院', '古城供销合作社'];
const file = csv([header, ...names.map((name) => [name, '事业单位', '450922111'])]);

/** Units as they stand, but for what counts writes. */
async function units(register: Register): Promise<object[]> {
  return await register.rows(
    `select id, province, county_code, source, synthetic, valid_from, valid_to, unified_social_credit_code, name, kind,
       division_id, division_code, state_since, search_text, grams,
       (select array_agg(p.name || p.held_to::text) from organizations.past_unit_states p where p.unit_id = u.id) as past
     from organizations.units u order by id`,
  );
}

test('an import is taken back whole: what was new goes, what was changed says again what it said', async () => {
  await using register = await openRegister();
  const imports = importing(register, asLuchuan, 'UNITS');
  const before = await units(register);
  const first = await imports.committed(file);
  const between = await units(register);
  const second = await imports.committed(
    csv([
      header,
      [names[0]!, '国有企业', '450922111'],
      [names[1]!, '事业单位', '450922111'],
      ['新单位', '机关', '450922111'],
    ]),
  );
  expect(second).toMatchObject({ createCount: 1, updateCount: 1, unchangedCount: 1 });
  const undone = (await imports.undo(second)).import;
  expect(undone.status).toBe('UNDONE');
  expect(await units(register)).toEqual(between);
  // The first one's records have been written to by the second one, and by its undoing.
  const refused = await imports.undo(first);
  expect(refused.userErrors).toMatchObject([{ code: 'IMPORT_TOUCHED', path: ['input', 'importId'] }]);
  expect(await units(register)).toEqual(between);
  expect(before.length).toBe(between.length - 3);
});

test('an import whose records others refer to stands, and says which', async () => {
  await using register = await openRegister();
  const imports = importing(register, asLuchuan, 'ORGANIZATIONS');
  const columns = ['党组织代码', '党组织名称', '党组织类别', '层级', '所在区划', '上级党组织', '成立日期'];
  const done = await imports.committed(
    csv([columns, ['U-1', '盘龙村党总支', '党总支', '社区', '450922111', '古城镇党委', '2021-07-01']]),
  );
  const branch = await importing(register, asLuchuan, 'ORGANIZATIONS').committed(
    csv([columns, ['U-2', '盘龙村第一党支部', '党支部', '社区', '450922111', 'U-1', '2021-07-01']]),
  );
  const [{ id }] = (await register.rows(
    `select id from organizations.party_organizations where code = 'U-1'`,
  )) as [{ id: string }];
  const refused = await imports.undo(done);
  expect(refused.userErrors[0]).toMatchObject({ code: 'IMPORT_TOUCHED' });
  expect(refused.userErrors[0].message).toContain(id);
  expect((await imports.undo(branch)).import.status).toBe('UNDONE');
  expect((await imports.undo(done)).import.status).toBe('UNDONE');
  expect(
    await register.rows(`select from organizations.past_states where organization_id = '${id}'`),
  ).toEqual([]);
});

test('what changes between check and commit stops the commit, and nothing is written', async () => {
  await using register = await openRegister();
  const imports = importing(register, asLuchuan, 'UNITS');
  const checked = await imports.checked(file);
  await imports.committed(csv([header, [names[1]!, '机关', '450922111']]), 'other.csv');
  const before = await units(register);
  const stale = (await imports.commit(checked)).import;
  expect(stale).toMatchObject({ status: 'FAULTY' });
  expect(stale.problems.nodes).toMatchObject([{ row: 3, fault: 'CHANGED_SINCE_CHECK' }]);
  expect(await units(register)).toEqual(before);
  const again = (await imports.check(stale)).import;
  expect(again).toMatchObject({ status: 'CHECKED', createCount: 2, updateCount: 1 });
  expect((await imports.commit(again)).import.status).toBe('COMMITTED');
});

test('of two imports of one file at once one writes, and the other one writes nothing twice', async () => {
  await using register = await openRegister();
  const imports = importing(register, asLuchuan, 'UNITS');
  const [one, two] = [await imports.checked(file, 'a.csv'), await imports.checked(file, 'b.csv')];
  const [first, second] = await Promise.all([imports.commit(one), imports.commit(two)]);
  const states = [String(first.import.status), String(second.import.status)].sort();
  expect(states).toEqual(['COMMITTED', 'FAULTY']);
  const found = await register.rows(
    `select name from organizations.units where source like '导入%' order by name collate "C"`,
  );
  expect(found.map(({ name }) => name)).toEqual(names.toSorted());
});

test('work whose process is gone is taken up by the same step, and not before', async () => {
  await using register = await openRegister();
  const imports = importing(register, asLuchuan, 'UNITS');
  const checked = await imports.checked(file);
  // As a process that was killed in the middle of a commit leaves it.
  await register.rows(`update organizations.imports set status = 'COMMITTING' where id = '${checked.id}'`);
  await register.rows(
    `update organizations.import_progress set owner = 'gone', at = clock_timestamp() where import_id = '${checked.id}'`,
  );
  const working = await imports.read(checked.id);
  expect(working).toMatchObject({ status: 'COMMITTING', progress: { isStalled: false } });
  const early = await imports.mutate('commitOrganizationImport', 'ImportStepInput', {
    importId: working.id,
    version: working.version,
  });
  expect(early.userErrors).toMatchObject([{ code: 'STATUS_NOT_ALLOWED' }]);
  await register.rows(
    `update organizations.import_progress set at = clock_timestamp() - interval '1 minute' where import_id = '${checked.id}'`,
  );
  expect((await imports.read(checked.id)).progress.isStalled).toBe(true);
  expect((await imports.commit(working)).import).toMatchObject({ status: 'COMMITTED', createCount: 3 });
});

test('a discarded import leaves nothing of its file', async () => {
  await using register = await openRegister();
  const imports = importing(register, asLuchuan, 'UNITS');
  const checked = await imports.checked(
    csv([
      ['姓名', ...header],
      ['张某', names[0]!, '事业单位', '450922111'],
    ]),
  );
  expect(checked.columns[0]).toMatchObject({ column: 'A', field: null, reason: 'PERSONAL' });
  const rows = await register.rows(
    `select content from organizations.import_rows union all select content from organizations.import_pieces`,
  );
  expect(rows.length).toBe(2);
  expect(JSON.stringify(rows)).not.toContain('张某');
  expect((await imports.discard(checked)).import.status).toBe('DISCARDED');
  for (const table of ['import_rows', 'import_pieces', 'import_problems', 'import_matches'])
    expect(
      await register.rows(`select from organizations.${table} where import_id = '${checked.id}'`),
    ).toEqual([]);
});

test('an import is seen in its own line only', async () => {
  await using register = await openRegister();
  const imports = importing(register, asLuchuan, 'UNITS');
  const { id } = await imports.checked(file);
  const ask = `query ($id: ID!) { organizationImport(id: $id) { id } organizationImports { nodes { id } } node(id: $id) { id } }`;
  const seen = async (division: string) =>
    (await register.ask(ask, { id }, asOfficial({ division, role: 'SECRETARY' }))).data;
  const mine = { organizationImport: { id }, organizationImports: { nodes: [{ id }] }, node: { id } };
  const none = { organizationImport: null, organizationImports: { nodes: [] }, node: null };
  expect(await seen('450922')).toEqual(mine);
  expect(await seen('4509')).toEqual(mine);
  expect(await seen('440881')).toEqual(none);
  expect(await seen('450922111')).toEqual(none);
});

test('organizations that records of other subgraphs refer to are not taken back', async () => {
  await using register = await openRegister();
  const imports = importing(register, asLuchuan, 'ORGANIZATIONS');
  const columns = ['党组织代码', '党组织名称', '党组织类别', '层级', '所在区划', '上级党组织', '成立日期'];
  const done = await imports.committed(
    csv([
      columns,
      ['U-1', '盘龙村党总支', '党总支', '社区', '450922111', '古城镇党委', '2021-07-01'],
      ['U-2', '清耳村党总支', '党总支', '社区', '450922111', '古城镇党委', '2021-07-01'],
    ]),
  );
  const [{ id }] = (await register.rows(
    `select id from organizations.party_organizations where code = 'U-2'`,
  )) as [{ id: string }];
  const { data } = await register.ask(
    `mutation ($input: DeclareNeedInput!) { declareNeed(input: $input) { need { id } userErrors { code } } }`,
    { input: { organizationId: id, title: '村口路灯', kind: 'LIVELIHOOD_PROJECT' } },
    asLuchuan,
  );
  expect(data.declareNeed.userErrors).toEqual([]);
  const refused = await imports.undo(done);
  expect(refused.userErrors).toMatchObject([{ code: 'IMPORT_TOUCHED', path: ['input', 'importId'] }]);
  expect(refused.userErrors[0].message).toContain(id);
  expect(
    await register.rows(
      `select code from organizations.party_organizations where code like 'U-%' order by 1`,
    ),
  ).toEqual([{ code: 'U-1' }, { code: 'U-2' }]);
  // Nobody but the hub itself may ask what is referred to.
  const asked = await register.ask(
    `query ($ids: [ID!]!) { referredTo(ids: $ids) }`,
    { ids: [id] },
    asLuchuan,
  );
  expect(asked.errors).toHaveLength(1);
});

test('a large import is taken back after the answer, and what stands in its way is among its problems', async () => {
  await using register = await openRegister();
  const imports = importing(register, asLuchuan, 'UNITS');
  const lines = Array.from({ length: 1200 }, (_, i) => [`古城镇第${i}号企业`, '非公企业', '450922111']);
  const before = await units(register);
  const done = await imports.committed(csv([header, ...lines]));
  expect(done.createCount).toBe(1200);
  const touching = await imports.committed(csv([header, ['古城镇第7号企业', '机关', '450922111']]));
  const refused = await imports.undo(done);
  expect(refused.userErrors).toEqual([]);
  const [{ id }] = (await register.rows(
    `select id from organizations.units where name = '古城镇第7号企业'`,
  )) as [{ id: string }];
  const stands = await imports.read(done.id);
  expect(stands).toMatchObject({ status: 'COMMITTED', problems: { totalCount: 1 } });
  expect(stands.problems.nodes[0]).toMatchObject({ refusal: 'IMPORT_TOUCHED', row: null });
  expect(stands.problems.nodes[0].message).toContain(id);
  expect((await imports.undo(touching)).import.status).toBe('UNDONE');
  // Undoing the other one has written to the record once more.
  await register.rows(
    `update organizations.import_writes w set version_after = u.version from organizations.units u where u.id = w.node_id`,
  );
  const undone = (await imports.undo(stands)).import;
  expect(undone).toMatchObject({
    status: 'UNDONE',
    progress: { rowsWritten: 1200 },
    problems: { totalCount: 0 },
  });
  expect(await units(register)).toEqual(before);
});

test('an undo whose process is gone is taken up by the next', async () => {
  await using register = await openRegister();
  const imports = importing(register, asLuchuan, 'UNITS');
  const before = await units(register);
  const done = await imports.committed(file);
  await register.rows(`update organizations.imports set status = 'UNDOING' where id = '${done.id}'`);
  await register.rows(
    `update organizations.import_progress set owner = 'gone', at = clock_timestamp() where import_id = '${done.id}'`,
  );
  const working = await imports.read(done.id);
  const undo = { importId: working.id, version: working.version };
  const early = await imports.mutate('undoOrganizationImport', 'ImportStepInput', undo);
  expect(early.userErrors).toMatchObject([{ code: 'STATUS_NOT_ALLOWED' }]);
  await register.rows(
    `update organizations.import_progress set at = clock_timestamp() - interval '1 minute' where import_id = '${done.id}'`,
  );
  expect((await imports.undo(working)).import.status).toBe('UNDONE');
  expect(await units(register)).toEqual(before);
});
