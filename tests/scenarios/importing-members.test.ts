import { committeeOf, leizhouTemporary } from '@hub/kit/demo/world.ts';
import { expect, test } from 'vitest';
import { csv, importing } from '../_kit/importing.ts';
import { asCoordinator, asDashboard, asOfficial, asTownship } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';
import { workbook } from '../_kit/workbook.ts';

const asLuchuan = asCoordinator('450922');
const header = ['党员编号', '姓名', '身份证号', '所属党组织', '类别', '入党时间', '流动党员', '特长'];
const gucheng = committeeOf('450922111').id;
const rows = [
  ['古甲001', '张某', '', '陸川縣古城鎮黨委', '正式党员', '2015年7月1日', '是', '医疗、调解'],
  ['古甲002', '李某', '', '陆川县古城镇党委', '预备', '2025', '否', ''],
  ['古甲003', '王某', '', '中共陆川县古城镇委员会', '正式', '1998.07', '', ''],
];
const file = csv([header, ...rows]);

const rollOf = `query ($id: ID!) { partyOrganization(id: $id) { memberCount { value isSuppressed } members(first: 200) {
  totalCount nodes { id membershipStatus isMobileMember skills joinedInYear homeOrganization { id } version } } } }`;

async function imported(register: Register): Promise<any[]> {
  const { data, errors } = await register.ask(rollOf, { id: gucheng }, asLuchuan);
  if (errors) throw new Error(JSON.stringify(errors));
  const known = await register.rows(`select node_id from members.import_keys`);
  const ids = new Set(known.map(({ node_id: id }) => id));
  return data.partyOrganization.members.nodes
    .filter(({ id }: any) => ids.has(id))
    .toSorted((a: any, b: any) => b.joinedInYear - a.joinedInYear);
}

test('a roll is imported without names, and again without a change', async () => {
  await using register = await openRegister();
  const members = importing(register, asLuchuan, 'MEMBERS');
  const checked = await members.checked(file, '党员名册.csv');
  expect(checked.columns.map(({ field, reason }: any) => [field, reason])).toEqual([
    ['sourceKey', 'SYNONYM'],
    [null, 'PERSONAL'],
    [null, 'PERSONAL'],
    ['homeOrganization', 'SYNONYM'],
    ['membershipStatus', 'SYNONYM'],
    ['joinedInYear', 'SYNONYM'],
    ['isMobileMember', 'SYNONYM'],
    ['skills', 'SAME'],
  ]);
  expect(checked).toMatchObject({ status: 'CHECKED', createCount: 3 });
  expect(checked.matches.nodes.map(({ organization }: any) => organization.id)).toEqual([
    gucheng,
    gucheng,
    gucheng,
  ]);
  const [first] = await members.rows(checked.id);
  expect(first).toMatchObject({ number: 2, action: 'CREATE' });
  expect(Object.fromEntries(first.cells.map(({ field, value }: any) => [field, value]))).toEqual({
    sourceKey: '古甲001',
    homeOrganization: '陸川縣古城鎮黨委',
    membershipStatus: 'FULL',
    joinedInYear: '2015',
    isMobileMember: 'true',
    skills: 'MEDICINE、MEDIATION',
  });
  const done = (await members.commit(checked)).import;
  expect(done).toMatchObject({ status: 'COMMITTED', createCount: 3 });
  expect(await imported(register)).toMatchObject([
    { membershipStatus: 'PROBATIONARY', isMobileMember: false, skills: [], joinedInYear: 2025 },
    { membershipStatus: 'FULL', isMobileMember: true, skills: ['MEDICINE', 'MEDIATION'], joinedInYear: 2015 },
    {
      membershipStatus: 'FULL',
      isMobileMember: false,
      joinedInYear: 1998,
      homeOrganization: { id: gucheng },
    },
  ]);

  const again = await members.committed(file);
  expect(again).toMatchObject({ createCount: 0, updateCount: 0, unchangedCount: 3 });
  const changed = await members.committed(
    csv([header, ['古甲002', '', '', '陆川县古城镇党委', '正式', '2025', '', '驾驶'], rows[0]!]),
  );
  expect(changed).toMatchObject({ createCount: 0, updateCount: 1, unchangedCount: 1 });
  expect((await imported(register))[0]).toMatchObject({ membershipStatus: 'FULL', skills: ['DRIVING'] });
  expect((await members.undo(changed)).import.status).toBe('UNDONE');
  expect((await imported(register))[0]).toMatchObject({ membershipStatus: 'PROBATIONARY', skills: [] });
});

test('nothing of a person stays but what the register may hold: no name, no number, no row', async () => {
  await using register = await openRegister();
  const members = importing(register, asLuchuan, 'MEMBERS');
  const checked = await members.checked(file, '党员名册.csv');
  const told = async (): Promise<string> =>
    JSON.stringify(
      await Promise.all(
        [
          'imports',
          'import_pieces',
          'import_rows',
          'import_problems',
          'import_matches',
          'import_keys',
          'import_writes',
          'party_members',
          'changes',
          'audit_entries',
          'idempotency',
        ].map((table) => register.rows(`select * from members.${table}`)),
      ),
    );
  const secrets = /张某|李某|古甲00/;
  expect(secrets.test(await told())).toBe(false);
  await members.commit(checked);
  expect(secrets.test(await told())).toBe(false);
  for (const table of ['import_rows', 'import_pieces'])
    expect(await register.rows(`select from members.${table}`)).toEqual([]);
});

test('what may not be imported of a member is told by its cell, and never shown', async () => {
  await using register = await openRegister();
  const members = importing(register, asLuchuan, 'MEMBERS');
  const temporary = (
    await register.rows(
      `select code from organizations.party_organizations where id = '${leizhouTemporary[0]!.id}'`,
    )
  )[0] as { code: string } | undefined;
  const home = '陆川县古城镇党委';
  const checked = await members.checked(
    await workbook({
      sheets: [
        {
          name: '党员',
          rows: [
            header,
            ['11010519491231002X', '', '', home, '正式', '2015', '', ''],
            ['B-2', '', '', '廉江市石角镇党委', '正式', '2015', '', ''],
            ['B-3', '', '', home, '群众', '1900', '', ''],
            ['B-4', '', '', home, '正式', '2099', '也许', '13812345678'],
            ['B-5', '', '', home, '正式', '', '', ''],
            ['B-5', '', '', '陸川縣古城鎮黨委', '正式', '', '', ''],
            ['B-6', '', '', '不存在的某某党委', '正式', '', '', ''],
            ['', '', '', home, '正式', '', '', ''],
          ],
        },
      ],
    }),
    'x.xlsx',
  );
  expect(checked.status).toBe('FAULTY');
  expect(
    checked.problems.nodes.map(({ address, fault, refusal, value }: any) => [
      address,
      fault ?? refusal,
      value,
    ]),
  ).toEqual([
    ['党员!A2', 'PERSONAL_NUMBER_IN_TEXT', null],
    ['党员!D3', 'NOT_YOURS', null],
    ['党员!E4', 'NOT_A_WORD', null],
    ['党员!F4', 'NOT_A_YEAR', null],
    ['党员!F5', 'DATE_IN_FUTURE', null],
    ['党员!G5', 'NOT_YES_OR_NO', null],
    ['党员!H5', 'NOT_A_WORD', null],
    ['党员!7', 'ROW_TWICE', null],
    ['党员!D8', 'NAME_UNKNOWN', null],
    ['党员!A9', 'REQUIRED_BLANK', null],
  ]);
  expect(JSON.stringify(checked.problems)).not.toMatch(/B-5|11010519491231002X|13812345678/);

  const asLeizhou = asCoordinator('440882');
  const refused = await importing(register, asLeizhou, 'MEMBERS').checked(
    csv([header, ['L-1', '', '', temporary?.code ?? leizhouTemporary[0]!.name, '正式', '', '', '']]),
  );
  expect(refused.problems.nodes).toMatchObject([{ address: 'D2', fault: 'HOME_WITHOUT_ROLL' }]);
});

test('an import never moves the home of a member', async () => {
  await using register = await openRegister();
  const members = importing(register, asLuchuan, 'MEMBERS');
  await members.committed(file);
  const elsewhere = committeeOf('450922').id;
  await register.rows(
    `update members.party_members set home_organization_id = '${elsewhere}' where joined_in_year = 2015
       and id in (select node_id from members.import_keys)`,
  );
  const checked = await members.checked(file);
  expect(checked.problems.nodes).toMatchObject([{ address: 'D2', fault: 'HOME_DIFFERS', value: null }]);
  expect(checked).toMatchObject({ unchangedCount: 2, refusedCount: 1 });
});

test('an import of members stands once one of them takes part in anything, and forgets a member who is erased', async () => {
  await using register = await openRegister();
  const members = importing(register, asLuchuan, 'MEMBERS');
  const done = await members.committed(file);
  const [one, other] = await imported(register);
  const { data, errors } = await register.ask(
    `mutation ($input: RegisterCommunityCheckInInput!) { registerCommunityCheckIn(input: $input) { checkIn { id } userErrors { code } } }`,
    {
      input: {
        memberId: one.id,
        receivingOrganizationId: committeeOf('450922').id,
        registeredOn: '2026-01-10',
      },
    },
    asLuchuan,
  );
  expect([errors, data.registerCommunityCheckIn.userErrors]).toEqual([undefined, []]);
  const refused = await members.undo(done);
  expect(refused.userErrors).toMatchObject([{ code: 'IMPORT_TOUCHED' }]);
  expect(refused.userErrors[0].message).toContain(one.id);
  const erased = await register.ask(
    `mutation ($input: ErasePartyMemberInput!) { erasePartyMember(input: $input) { erasedId userErrors { code } } }`,
    { input: { id: other.id, version: other.version } },
    asOfficial({ division: '450922', role: 'ORGANIZATION_ADMIN' }),
  );
  expect(erased.data.erasePartyMember).toEqual({ erasedId: other.id, userErrors: [] });
  expect(await register.rows(`select from members.import_keys where node_id = '${other.id}'`)).toEqual([]);
});

test('a file that waits to be committed forgets a member who is erased, and does not bring the member back', async () => {
  await using register = await openRegister();
  const members = importing(register, asLuchuan, 'MEMBERS');
  await members.committed(file);
  const waiting = await members.checked(file, '再报.csv');
  const [one] = await imported(register);
  const kept = async () =>
    await register.rows(
      `select number from members.import_rows where node_id = '${one.id}' and import_id = '${waiting.id}'`,
    );
  expect(await kept()).toHaveLength(1);
  const { data } = await register.ask(
    `mutation ($input: ErasePartyMemberInput!) { erasePartyMember(input: $input) { erasedId userErrors { code } } }`,
    { input: { id: one.id, version: one.version } },
    asOfficial({ division: '450922', role: 'ORGANIZATION_ADMIN' }),
  );
  expect(data.erasePartyMember.userErrors).toEqual([]);
  expect(await kept()).toEqual([]);
  await members.commit(waiting);
  expect(await imported(register)).toHaveLength(2);
});

test('nobody outside sees an import of members, clerks and dashboards start none, and each look is on record', async () => {
  await using register = await openRegister();
  const members = importing(register, asLuchuan, 'MEMBERS');
  const { id } = await members.checked(file);
  const ask = `query ($id: ID!) { memberImport(id: $id) { id rows { totalCount nodes { cells { value } } } problems { totalCount } matches { totalCount } }
    memberImports { nodes { id } } node(id: $id) { id } }`;
  for (const viewer of [asCoordinator('440881'), asCoordinator('450921'), asTownship('450922111')]) {
    const { data } = await register.ask(ask, { id }, viewer);
    expect(data).toEqual({ memberImport: null, memberImports: { nodes: [] }, node: null });
  }
  for (const viewer of [asDashboard(), { kind: 'ANONYMOUS' as const }]) {
    const { data, errors } = await register.ask(ask, { id }, viewer);
    expect(errors).toBeDefined();
    expect(JSON.stringify(data ?? null)).not.toContain(id);
  }
  const opening = `mutation ($input: OpenImportInput!) { openMemberImport(input: $input) { import { id } } }`;
  const input = { kind: 'MEMBERS', fileName: 'x.csv' };
  for (const viewer of [asDashboard(), asTownship('450922111')]) {
    const { errors } = await register.ask(opening, { input }, viewer);
    expect(errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN' });
  }
  const read = async () =>
    await register.rows(
      `select count from members.audit_entries where kind = 'PERSONAL_READ' and 'ImportRow.cells' = any(coordinates) order by key`,
    );
  expect(await read()).toEqual([]);
  await members.rows(id);
  expect(await read()).toMatchObject([{ count: '3' }]);
});
