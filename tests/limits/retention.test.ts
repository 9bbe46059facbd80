import { retentionRules } from '@hub/gateway/hub.ts';
import { firstKept, retain } from '@hub/kit/retention.ts';
import { expect, test } from 'vitest';
import { csv, importing } from '../_kit/importing.ts';
import { asCoordinator, asHubAdmin, asOfficial } from '../_kit/people.ts';
import { openRegister } from '../_kit/register.ts';

/** What is deleted when its time is over, and what is erased when somebody asks. */

const today = '2026-11-23';
const coordinator = asCoordinator('440881');
const admin = asOfficial({ division: '440881', role: 'ORGANIZATION_ADMIN' });

test.each([
  [{ days: 7 }, '2026-03-05', '2026-02-26'],
  [{ years: 3 }, '2026-11-23', '2023-11-23'],
  [{ years: 3 }, '2028-02-29', '2025-02-28'],
  [{ years: 4 }, '2028-02-29', '2024-02-29'],
])('%o before %s begins on %s', (keep, day, first) => {
  expect(firstKept({ keep }, day)).toBe(first);
});

test('what is past its term goes, with what hangs on it; a day less and it stays', async () => {
  await using register = await openRegister();
  const ids = (
    await register.rows(
      `select id from members.community_check_ins where status = 'ENDED' order by id limit 2`,
    )
  ).map(({ id }) => id as string);
  const [old, young] = ids as [string, string];
  await register.rows(`update members.community_check_ins set synthetic = false,
    registered_on = '2020-01-01', confirmed_on = null, ended_on = case id when '${old}' then date '2023-11-22' else date '2023-11-23' end
    where id in ('${old}', '${young}')`);
  await register.rows(`delete from members.check_in_reports where check_in_id in ('${old}', '${young}')`);
  for (const id of ids)
    await register.rows(`insert into members.check_in_reports (id, province, county_code, check_in_id, period, "on", times_served)
      values ('rep_${id}', '44', '440881', '${id}', 'HALF_YEAR', '2021-06-30', 3)`);
  await register.rows(`insert into members.idempotency (viewer, key, request, answer, at) values
    ('v', 'old-old-old', 'r', '{}', '2026-11-15'), ('v', 'new-new-new', 'r', '{}', '2026-11-17')`);
  const options = { url: register.databaseUrl, rules: retentionRules, today };
  const left = async () => ({
    checkIns: (
      await register.rows(`select id from members.community_check_ins where id in ('${old}', '${young}')`)
    ).map(({ id }) => id),
    reports: (
      await register.rows(`select check_in_id from members.check_in_reports where id like 'rep_cki%'`)
    ).map(({ check_in_id: id }) => id),
    keys: (await register.rows(`select key from members.idempotency`)).map(({ key }) => key),
  });
  const all = (await retain({ ...options, dryRun: true })).filter(({ rows }) => rows > 0);
  expect(all.map(({ rule, rows }) => [rule.table, rows])).toEqual([
    ['members.check_in_reports', 1],
    ['members.community_check_ins', 1],
    ['"members".idempotency', 1],
  ]);
  expect((await left()).checkIns).toHaveLength(2);
  await retain(options);
  expect(await left()).toEqual({ checkIns: [young], reports: [young], keys: ['new-new-new'] });
  expect(
    await register.rows(
      `select kind, node_id from members.changes where node_id = '${old}' and kind = 'DELETED'`,
    ),
  ).toEqual([{ kind: 'DELETED', node_id: old }]);
  const entries = await register.rows(
    `select operation from members.audit_entries where operation like 'retention:%'`,
  );
  expect(entries).toHaveLength(3);
  expect((await retain(options)).every(({ rows }) => rows === 0)).toBe(true);
});

const erasing = `mutation ($input: ErasePartyMemberInput!) {
  erasePartyMember(input: $input) { erasedId erasedRecords userErrors { code } } }`;

test('a member is erased with everything kept of the member, once, and whoever follows changes is told', async () => {
  await using register = await openRegister();
  const [row] =
    await register.rows(`select m.id, m.version, m.home_organization_id as home, count(c.id)::int as check_ins
    from members.party_members m join members.community_check_ins c on c.member_id = m.id
    where m.division_code like '440881%' group by m.id, m.province, m.county_code order by m.id limit 1`);
  const { id, version, home, check_ins: checkIns } = row!;
  const count = async () =>
    (
      await register.ask(
        'query ($id: ID!) { partyOrganization(id: $id) { memberCount { value isSuppressed } members(first: 1) { totalCount } } memberFigures { key value } }',
        { id: home },
        coordinator,
      )
    ).data;
  const before = await count();
  const input = { id, version, idempotencyKey: 'erase-once-and-only' };
  for (let times = 0; times < 2; times++) {
    const { data, errors } = await register.ask(erasing, { input }, admin);
    expect(errors).toBeUndefined();
    expect(data.erasePartyMember).toEqual({
      erasedId: id,
      erasedRecords: expect.any(Number),
      userErrors: [],
    });
    expect(data.erasePartyMember.erasedRecords).toBeGreaterThanOrEqual(1 + checkIns);
  }
  for (const table of [
    'party_members where id',
    'community_check_ins where member_id',
    'post_assignments where member_id',
  ])
    expect(await register.rows(`select 1 from members.${table} = '${id}'`)).toEqual([]);
  const after = await count();
  expect(after.partyOrganization.members.totalCount).toBe(before.partyOrganization.members.totalCount - 1);
  expect(after.memberFigures).toEqual(before.memberFigures);
  expect(
    await register.rows(
      `select kind from members.changes where node_id = '${id}' order by xid desc, key desc limit 1`,
    ),
  ).toEqual([{ kind: 'DELETED' }]);
  const [entry] = await register.rows(
    `select nodes, outcome from members.audit_entries where operation = 'erasePartyMember' order by key limit 1`,
  );
  expect(entry!.nodes).toContain(id);
  const again = await register.ask(erasing, { input: { id, version } }, admin);
  expect(again.data.erasePartyMember).toMatchObject({
    erasedId: null,
    userErrors: [{ code: 'UNKNOWN_MEMBER' }],
  });
});

test('nobody erases a member of another line, or without the office, or of another version', async () => {
  await using register = await openRegister();
  const [row] = await register.rows(
    `select id, version from members.party_members where division_code like '440881%' order by id limit 1`,
  );
  const input = { id: row!.id, version: row!.version };
  const codeFor = async (viewer: typeof admin, given = input) => {
    const { data, errors } = await register.ask(erasing, { input: given }, viewer);
    return errors?.[0]?.extensions.code ?? data.erasePartyMember.userErrors[0]?.code;
  };
  expect(await codeFor(coordinator)).toBe('FORBIDDEN');
  expect(await codeFor(asOfficial({ division: '450922', role: 'ORGANIZATION_ADMIN' }))).toBe(
    'UNKNOWN_MEMBER',
  );
  expect(await codeFor(admin, { ...input, version: input.version + 1 })).toBe('VERSION_CONFLICT');
  expect(
    await register.rows(`select 1 as there from members.party_members where id = '${row!.id}'`),
  ).toHaveLength(1);
  expect(await codeFor(asHubAdmin())).toBeUndefined();
});

test('a file that was uploaded and left goes after a month, with all that was read from it; what was written stays', async () => {
  await using register = await openRegister();
  const luchuan = asOfficial({ division: '450922', role: 'ORGANIZATION_ADMIN' });
  const imports = importing(register, luchuan, 'UNITS');
  const file = csv([
    ['单位名称', '单位类别', '所在区划'],
    ['古城镇中心小学', '事业单位', '450922111'],
    ['古城镇卫生院', '不知道', '450922111'],
  ]);
  const left = await imports.checked(file);
  const young = await imports.checked(file);
  const done = await imports.committed(file.replace('不知道', '事业单位'));
  const ids = `'${left.id}', '${young.id}', '${done.id}'`;
  await register.rows(`alter table organizations.imports disable trigger user`);
  await register.rows(
    `update organizations.imports set updated_at = case id when '${left.id}' then timestamptz '2026-10-23 12:00+08'
       when '${done.id}' then timestamptz '2025-11-22 12:00+08' else timestamptz '2026-10-25 12:00+08' end where id in (${ids})`,
  );
  await register.rows(`alter table organizations.imports enable trigger user`);
  await retain({ url: register.databaseUrl, rules: retentionRules, today });
  const kept = async (table: string, column: string) =>
    (
      await register.rows(
        `select distinct ${column} as id from organizations.${table} where ${column} in (${ids}) order by 1`,
      )
    ).map(({ id }) => id);
  expect(await kept('imports', 'id')).toEqual([young.id, done.id]);
  for (const table of ['import_pieces', 'import_rows', 'import_problems', 'import_progress'])
    expect([table, await kept(table, 'import_id')]).toEqual([table, [young.id]]);
  expect(await kept('import_writes', 'import_id')).toEqual([done.id]);
  expect(await register.rows(`select name from organizations.units where source like '导入%'`)).toHaveLength(
    2,
  );
});
