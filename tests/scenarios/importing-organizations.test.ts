import { committeeOf } from '@hub/kit/demo/world.ts';
import { expect, test } from 'vitest';
import { csv, importing } from '../_kit/importing.ts';
import { asOfficial } from '../_kit/people.ts';
import { openRegister } from '../_kit/register.ts';
import { workbook } from '../_kit/workbook.ts';

const asLuchuan = asOfficial({ division: '450922', role: 'ORGANIZATION_ADMIN' });
const guchengId = committeeOf('450922111').id;

const header = ['党组织代码', '党组织名称', '党组织类别', '层级', '所在区划', '上级党组织', '成立日期'];

const shape = `query ($code: String!) { partyOrganization(code: $code) { id name formerNames foundedOn version superior { code id } ancestors { name } division { code } } }`;

test('a tree that stands in one file in any order is imported below the committees its rows name', async () => {
  await using register = await openRegister();
  const organizations = importing(register, asLuchuan, 'ORGANIZATIONS');
  const file = await workbook({
    formats: ['yyyy"年"m"月"d"日"'],
    sheets: [
      { name: '说明', rows: [['请按模板填写']], hidden: true },
      {
        name: '名册',
        rows: [
          ['陆川县古城镇党组织名册'],
          header,
          ['GC-2', '盘龙村第一党支部', '党支部', '社区', '陆川县古城镇', 'GC-1', { number: 44804, style: 1 }],
          ['GC-1', '中共盘龙村总支部委员会', '黨總支', '社区、村', '450922111', '古城鎮黨委', '2021年7月1日'],
          [
            'ＧＣ－３',
            ' 盘龙圩党支部 ',
            '支部',
            'COMMUNITY',
            '古城镇',
            '中国共产党陆川县古城镇委员会',
            '2021.7.1',
          ],
        ],
        merged: ['A1:G1'],
      },
    ],
  });
  const checked = await organizations.checked(file, '名册.xlsx');
  expect(checked.problems.nodes).toEqual([]);
  expect(checked).toMatchObject({
    status: 'CHECKED',
    fileType: 'XLSX',
    sheet: '名册',
    headerRow: 2,
    rowCount: 3,
    createCount: 3,
  });
  expect(
    checked.matches.nodes.map(({ name, status, organization, candidates }: any) => [
      name,
      status,
      organization.id,
      candidates[0].reasons,
    ]),
  ).toEqual([
    ['古城鎮黨委', 'ACCEPTED', guchengId, ['SAME_NAME', 'ABBREVIATED', 'PLACE_OF_ROW']],
    [
      '中国共产党陆川县古城镇委员会',
      'ACCEPTED',
      guchengId,
      ['SAME_NAME', 'PLACE_PREFIX', 'ABBREVIATED', 'PLACE_OF_ROW'],
    ],
  ]);
  const done = (await organizations.commit(checked)).import;
  expect(done.status).toBe('COMMITTED');
  const { data } = await register.ask(shape, { code: 'GC-2' });
  expect(data.partyOrganization).toMatchObject({
    name: '盘龙村第一党支部',
    foundedOn: '2022-08-31',
    superior: { code: 'GC-1' },
    division: { code: '450922111' },
  });
  expect(data.partyOrganization.ancestors.map(({ name }: any) => name).slice(-2)).toEqual([
    committeeOf('450922111').name,
    '中共盘龙村总支部委员会',
  ]);
  const third = await register.ask(shape, { code: 'GC-3' });
  expect(third.data.partyOrganization).toMatchObject({ name: '盘龙圩党支部', superior: { id: guchengId } });

  const again = await organizations.committed(file, '名册.xlsx');
  expect(again).toMatchObject({ createCount: 0, updateCount: 0, unchangedCount: 3 });
});

test('names that may mean two organizations wait for an official, who decides once for all rows', async () => {
  await using register = await openRegister();
  // Two townships of one name, in two counties of one prefecture.
  const asYulin = asOfficial({ division: '4509', role: 'ORGANIZATION_ADMIN' });
  const organizations = importing(register, asYulin, 'ORGANIZATIONS');
  const row = (code: string, superior: string, division = '玉林市') => [
    code,
    `${code}党支部`,
    '党支部',
    '社区',
    division,
    superior,
    '2021-07-01',
  ];
  const checked = await organizations.checked(
    csv([
      header,
      row('A1', '大桥镇党委'),
      row('A2', '大桥镇党委'),
      row('A3', '不存在的某某党委'),
      row('A4', '陆川县大桥镇'),
    ]),
  );
  const waiting = checked.matches.nodes.filter(({ status }: any) => status === 'NEEDS_DECISION');
  expect(checked.status).toBe('FAULTY');
  expect(checked.problems.nodes).toMatchObject([
    { row: 4, address: 'F4', fault: 'NAME_UNKNOWN', value: '不存在的某某党委' },
  ]);
  expect(waiting.map(({ name }: any) => name)).toContain('陆川县大桥镇');
});

test('what is wrong is told with the address of its cell, and nothing is written', async () => {
  await using register = await openRegister();
  const organizations = importing(register, asLuchuan, 'ORGANIZATIONS');
  const gucheng = '古城镇党委';
  const checked = await organizations.checked(
    await workbook({
      sheets: [
        {
          name: '名 册',
          rows: [
            header,
            ['B1', '=HYPERLINK("http://x")', '党支部', '社区', '450922111', gucheng, '2021-07-01'],
            ['B2', '第二党支部', '党团', '社区', '450922111', gucheng, '2021-13-01'],
            ['B3', '第三党支部', '党支部', '社区', '440881113', gucheng, '2021-07-01'],
            ['B4', '第四党支部', '党支部', '社区', '450922111', 'B5', '2021-07-01'],
            ['B5', '第五党支部', '党支部', '社区', '450922111', 'B4', '2021-07-01'],
            ['B6', '第六党支部', '党支部', '社区', '450922111', 'B9', '2021-07-01'],
            ['B6', '第六党支部', '党支部', '社区', '450922111', gucheng, '2021-07-01'],
            ['B7', '临时第七党支部', '临时党支部', '社区', '450922111', gucheng, '2021-07-01'],
            ['B8', '书记电话13812345678', '党支部', '社区', '450922111', gucheng, null],
            [null, '第九党支部', '党支部', '社区', '999999', gucheng, '44378'],
          ],
        },
      ],
    }),
    'x.xlsx',
  );
  expect(checked).toMatchObject({ status: 'FAULTY', rowCount: 10 });
  const told = checked.problems.nodes.map(({ address, fault, refusal, value }: any) => [
    address,
    fault ?? refusal,
    value,
  ]);
  expect(told).toEqual([
    ["'名 册'!B2", 'FORMULA_IN_TEXT', '=HYPERLINK("http://x")'],
    ["'名 册'!C3", 'NOT_A_WORD', '党团'],
    ["'名 册'!G3", 'NOT_A_DATE', '2021-13-01'],
    ["'名 册'!E4", 'NOT_YOURS', '440881113'],
    ["'名 册'!F5", 'SUPERIOR_CYCLE', null],
    ["'名 册'!F6", 'SUPERIOR_CYCLE', null],
    ["'名 册'!F7", 'UNKNOWN_ORGANIZATION', null],
    ["'名 册'!8", 'ROW_TWICE', null],
    ["'名 册'!9", 'MANDATE_MISSING', null],
    ["'名 册'!B10", 'PERSONAL_NUMBER_IN_TEXT', '…'],
    ["'名 册'!G10", 'REQUIRED_BLANK', null],
    ["'名 册'!A11", 'REQUIRED_BLANK', null],
    ["'名 册'!E11", 'UNKNOWN_DIVISION', '999999'],
  ]);
  const refused = await organizations.commit(checked);
  expect(refused.userErrors).toMatchObject([{ code: 'STATUS_NOT_ALLOWED' }]);
  expect(
    await register.rows(`select code from organizations.party_organizations where code like 'B%'`),
  ).toEqual([]);
});

test('organizations are set up in units that are on file, and taken back without them', async () => {
  await using register = await openRegister();
  await importing(register, asLuchuan, 'UNITS').committed(
    csv([
      ['统一社会信用代码', '单位名称', '单位类别', '所在区划'],
      ['91450900000000001L', '古城中心小学', '事业单位', '450922111'],
      ['', '古城卫生院', '事业单位', '450922111'],
      ['', '清湖卫生院', '事业单位', '450922'],
    ]),
  );
  const organizations = importing(register, asLuchuan, 'ORGANIZATIONS');
  const row = (code: string, unit: string) => [
    code,
    `${code}党支部`,
    '党支部',
    '社区',
    '450922111',
    '古城镇党委',
    '2021-07-01',
    unit,
  ];
  const file = csv([
    [...header, '单位名称'],
    row('H1', '9145 0900 0000 0000 1L'),
    row('H2', '古城衛生院'),
    row('H3', ''),
  ]);
  const done = await organizations.committed(file);
  expect(done).toMatchObject({ createCount: 3 });
  const { data } = await register.ask(
    `query ($code: String!) { partyOrganization(code: $code) { units(tie: HOST) { nodes { name } } } }`,
    { code: 'H1' },
  );
  expect(data.partyOrganization).toEqual({
    units: { nodes: [{ name: '古城中心小学' }] },
  });
  expect(await organizations.committed(file)).toMatchObject({ createCount: 0, unchangedCount: 3 });
  const wrong = await organizations.checked(
    csv([[...header, '所在单位'], row('H1', '古城卫生院'), row('H4', '没有的单位'), row('H5', '清湖卫生院')]),
  );
  expect(wrong.problems.nodes.map(({ address, fault, refusal }: any) => [address, fault ?? refusal])).toEqual(
    [
      ['H2', 'HOST_DIFFERS'],
      ['H3', 'UNKNOWN_UNIT'],
      ['H4', 'UNKNOWN_UNIT'],
    ],
  );
  expect((await organizations.undo(done)).import.status).toBe('UNDONE');
  const ties = `select from organizations.unit_ties t join organizations.units u on u.id = t.unit_id where u.source like '导入%'`;
  expect(await register.rows(ties)).toEqual([]);
});

test('a name that has come to mean others too still means the superior on record: the same file changes nothing', async () => {
  await using register = await openRegister();
  const organizations = importing(register, asLuchuan, 'ORGANIZATIONS');
  const row = (code: string, name: string, kind: string, superior: string) => [
    code,
    name,
    kind,
    '社区',
    '450922111',
    superior,
    '2021-07-01',
  ];
  const file = csv([header, row('N1', '盘龙圩党支部', '党支部', '古城镇党委')]);
  await organizations.committed(file);
  await organizations.committed(csv([header, row('N2', '古城镇党委', '党委', 'D450922')]));
  // For whoever is new it is in doubt.
  expect(
    await organizations.checked(csv([header, row('N3', '盘龙街党支部', '党支部', '古城镇党委')])),
  ).toMatchObject({ status: 'NEEDS_REVIEW', waitingCount: 1 });
  expect(await organizations.committed(file)).toMatchObject({ createCount: 0, unchangedCount: 1 });
});
