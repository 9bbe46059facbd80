import { creditCodeCheckCharacter } from '@hub/kit/scalars/credit-code.ts';
import { expect, test } from 'vitest';
import { csv, importing } from '../_kit/importing.ts';
import { asOfficial, asTownship } from '../_kit/people.ts';
import { openRegister } from '../_kit/register.ts';

const asLuchuan = asOfficial({ division: '450922', role: 'ORGANIZATION_ADMIN' });

const creditCode = (n: number): string => {
  const first17 = `12450922${String(n).padStart(9, '0')}`;
  return first17 + creditCodeCheckCharacter(first17);
};

const header = ['统一社会信用代码', '单位名称', '单位类别', '所在区划'];
const rows = [
  [creditCode(1), '古城镇中心小学', '事业单位', '450922111'],
  [creditCode(2), '古城镇卫生院', '事业单位', '陆川县古城镇'],
  [null, '古城供销合作社', '国有企业', '广西壮族自治区玉林市陆川县古城镇'],
];

test('a file of units is looked at, checked, committed, and changes nothing when it comes again', async () => {
  await using register = await openRegister();
  const units = importing(register, asLuchuan, 'UNITS');
  const uploaded = await units.upload(csv([header, ...rows]));
  expect(uploaded).toMatchObject({ status: 'MAPPED', fileType: 'CSV', encoding: 'utf-8', headerRow: 1 });
  const checked = (await units.check(uploaded)).import;
  expect(checked.problems.nodes).toEqual([]);
  expect(checked).toMatchObject({ status: 'CHECKED', rowCount: 3, createCount: 3, errorCount: 0 });
  const before = await register.rows('select count(*)::int as count from organizations.units');
  const done = (await units.commit(checked)).import;
  expect(done).toMatchObject({ status: 'COMMITTED', createCount: 3 });
  const after = await register.rows('select count(*)::int as count from organizations.units');
  expect(after[0]!.count - before[0]!.count).toBe(3);
  const { data } = await register.ask(
    `query ($code: UnifiedSocialCreditCode!) { unit(unifiedSocialCreditCode: $code) { name kind division { code } source version } units(filter: { search: "供銷" }) { nodes { name } } }`,
    { code: creditCode(2) },
  );
  expect(data).toEqual({
    unit: {
      name: '古城镇卫生院',
      kind: 'PUBLIC_INSTITUTION',
      division: { code: '450922111' },
      source: '导入 test.csv',
      version: 1,
    },
    units: { nodes: [{ name: '古城供销合作社' }] },
  });

  const again = await units.committed(csv([header, ...rows]));
  expect(again).toMatchObject({ createCount: 0, updateCount: 0, unchangedCount: 3 });
  const changed = rows.map((row) => [...row]);
  changed[2]![2] = '非公企业';
  const third = await units.committed(csv([header, ...changed]));
  expect(third).toMatchObject({ createCount: 0, updateCount: 1, unchangedCount: 2 });
  const versions = await register.rows(
    `select name, version from organizations.units where source = '导入 test.csv' order by name collate "C"`,
  );
  expect(versions).toEqual([
    { name: '古城供销合作社', version: 2 },
    { name: '古城镇中心小学', version: 1 },
    { name: '古城镇卫生院', version: 1 },
  ]);
});

test('a clerk may not import', async () => {
  await using register = await openRegister();
  const { errors } = await register.ask(
    `mutation { openOrganizationImport(input: { kind: UNITS, fileName: "x.csv" }) { import { id } } }`,
    {},
    asTownship('450922111'),
  );
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
