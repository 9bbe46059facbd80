import { committeeOf } from '@hub/kit/demo/world.ts';
import { expect, test } from 'vitest';
import { csv, importing } from '../_kit/importing.ts';
import { asCoordinator } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';
import { workbook } from '../_kit/workbook.ts';

const asLuchuan = asCoordinator('450922');
const gucheng = committeeOf('450922111');
const luchuan = committeeOf('450922');
const header = [
  '协议编号',
  '协议名称',
  '协议类别',
  '签约方',
  '签订日期',
  '到期日期',
  '条款',
  '措施类别',
  '措施内容',
  '责任方',
  '完成期限',
];
const number = '古城共建〔2024〕1号';
const pact = [
  [
    number,
    '古城镇结对共建协议',
    '结对共建协议',
    '陸川縣古城鎮黨委',
    '2024年7月1日',
    '2099.7.1',
    '双方每季度会商一次。',
    '活动联办',
    '联合主题党日',
    '',
    '',
  ],
  [
    number,
    '',
    '',
    '陆川县委',
    '2024-07-05',
    '',
    '',
    '阵地共享',
    '开放党群服务中心',
    '陆川县古城镇党委',
    '2030-12-31',
  ],
  [number, '', '', '', '', '', '本协议一式两份。', '', '', '', ''],
];

const shape = `query ($number: String!) { pact(pactNumber: $number) {
  id pactNumber title kind status signingOn signedOn effectiveFrom expiresOn entryRule source version
  parties { name status signedOn party { ... on PartyOrganization { id } } }
  articles { number heading text }
  measures { kind content status dueOn responsibleParty { ... on PartyOrganization { id } } }
  signatureMedium signatures { medium signedOn } logEntries { nodes { kind } }
  textVersions { number title } events { kind textVersion } } }`;

async function read(register: Register, pactNumber: string): Promise<any> {
  const { data, errors } = await register.ask(shape, { number: pactNumber }, asLuchuan);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.pact;
}

/** The same pact by the mutations, under another number. */
async function byHand(register: Register, pactNumber: string): Promise<void> {
  const party = (id: string) => ({ type: 'PARTY_ORGANIZATION', id });
  const done = async (field: string, input: object): Promise<any> => {
    const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
    const { data, errors } = await register.ask(
      `mutation ($input: ${type}!) { done: ${field}(input: $input) { pact { id version } userErrors { code } } }`,
      { input },
      asLuchuan,
    );
    if (errors || data.done.userErrors.length > 0) throw new Error(JSON.stringify(errors ?? data));
    return data.done.pact;
  };
  const registered = await done('registerPact', {
    pactNumber,
    title: '古城镇结对共建协议',
    kind: 'PAIRING',
    signingOn: '2024-07-01',
    effectiveFrom: '2024-07-05',
    expiresOn: '2099-07-01',
    parties: [party(gucheng.id), party(luchuan.id)],
    articles: [{ text: '双方每季度会商一次。' }, { text: '本协议一式两份。' }],
    measures: [
      { kind: 'ACTIVITY_JOINT', content: '联合主题党日' },
      { kind: 'VENUE_SHARED', content: '开放党群服务中心', responsiblePartyIndex: 0, dueOn: '2030-12-31' },
    ],
  });
  const first = await done('signPact', {
    pactId: registered.id,
    version: registered.version,
    party: party(gucheng.id),
    signedOn: '2024-07-01',
  });
  await done('signPact', {
    pactId: first.id,
    version: first.version,
    party: party(luchuan.id),
    signedOn: '2024-07-05',
  });
}

test('pacts signed on paper are imported as if they were registered and signed by hand', async () => {
  await using register = await openRegister();
  const pacts = importing(register, asLuchuan, 'PACTS');
  const checked = await pacts.checked(csv([header, ...pact]), '协议台账.csv');
  expect(checked.problems.nodes).toEqual([]);
  expect(checked).toMatchObject({ status: 'CHECKED', rowCount: 3, createCount: 1 });
  const rows = await pacts.rows(checked.id);
  expect(new Set(rows.map(({ nodeId }) => nodeId)).size).toBe(1);
  const done = (await pacts.commit(checked)).import;
  expect(done).toMatchObject({ status: 'COMMITTED', createCount: 1, updateCount: 0 });
  const imported = await read(register, number);
  expect(imported).toMatchObject({ id: rows[0].nodeId, status: 'IN_FORCE', source: '导入 协议台账.csv' });
  await byHand(register, '手工〔2024〕1号');
  const other = { id: '', pactNumber: '', source: '' };
  expect({ ...imported, ...other }).toEqual({ ...(await read(register, '手工〔2024〕1号')), ...other });

  const again = await pacts.committed(csv([header, ...pact]));
  expect(again).toMatchObject({ createCount: 0, updateCount: 0, unchangedCount: 1 });
  expect(await read(register, number)).toEqual(imported);
  // What was signed is in the log, which only grows.
  const refused = await pacts.undo(done);
  expect(refused.userErrors).toMatchObject([{ code: 'IMPORT_TOUCHED' }]);
  expect(refused.userErrors[0].message).toContain(imported.id);
});

test('rows of one pact that say otherwise, and pacts that cannot be, are told by their cells', async () => {
  await using register = await openRegister();
  const pacts = importing(register, asLuchuan, 'PACTS');
  const row = (...cells: string[]) => [...cells, ...Array<string>(header.length - cells.length).fill('')];
  const us = '陆川县古城镇党委';
  const above = '陆川县委';
  const checked = await pacts.checked(
    await workbook({
      sheets: [
        {
          name: '台账',
          rows: [
            header,
            row('A', '甲协议', '结对共建协议', us, '2024-07-01', '2030-01-01'),
            row('A', '乙协议', '', above, '2024-07-01', '2031-01-01'),
            row('B', '独签', '结对共建协议', us, '2024-07-01'),
            row('C', '', '结对共建协议', us, '2024-07-01'),
            row('C', '', '', above, '2024-07-01'),
            row('D', '丁', '结对共建协议', us, '2024-07-01', '2020-01-01'),
            row('D', '', '', us, '2099-07-01'),
            row('E', '戊', '结对共建协议', us, ''),
            row('E', '', '', above, ''),
            ['F', '己', '结对共建协议', us, '2024-07-01', '', '', '活动联办', '', '', ''],
            ['F', '', '', above, '2024-07-01', '', '', '', '', '', '2024-07-01'],
            ['G', '庚', '结对共建协议', us, '2024-07-01', '', '', '活动联办', '会商', '陆川县大桥镇党委', ''],
            row('G', '', '', above, '2024-07-01'),
            row('H', '辛', '结对共建协议', '廉江市石角镇党委', '2024-07-01'),
            row('H', '', '', '廉江市委', '2024-07-01'),
          ],
        },
      ],
    }),
    'x.xlsx',
  );
  expect(checked.status).toBe('FAULTY');
  const told = checked.problems.nodes
    .filter(({ severity }: any) => severity === 'ERROR')
    .map(({ address, fault, refusal }: any) => `${address} ${fault ?? refusal}`);
  expect(told).toEqual([
    '台账!B3 RECORD_DIFFERS',
    '台账!F3 RECORD_DIFFERS',
    '台账!D4 TOO_FEW_PARTIES',
    '台账!B5 REQUIRED_BLANK',
    '台账!F7 EXPIRY_NOT_AFTER_EFFECT',
    '台账!D8 PARTY_TWICE',
    '台账!E8 DATE_IN_FUTURE',
    '台账!E9 REQUIRED_BLANK',
    '台账!I11 REQUIRED_BLANK',
    '台账!I12 REQUIRED_BLANK',
    '台账!J13 NOT_A_PACT_PARTY',
    '台账!D15 NOT_YOURS',
  ]);
  expect(await register.rows(`select from alliances.pacts where pact_number in ('A','B','C','D')`)).toEqual(
    [],
  );
});

test('across a line each side enters its own signature: the second one by importing the same file', async () => {
  await using register = await openRegister();
  const file = csv([
    header.slice(0, 5),
    ['两广〔2024〕9号', '边界联建', '边界党建联建协议', '陆川县古城镇党委', '2024-07-01'],
    ['两广〔2024〕9号', '', '', '廉江市石角镇党委', '2024-07-02'],
  ]);
  const here = importing(register, asLuchuan, 'PACTS');
  const checked = await here.checked(file);
  expect(checked.problems.nodes).toMatchObject([
    { severity: 'NOTICE', address: 'E3', fault: 'SIGNED_ELSEWHERE' },
  ]);
  const { import: done } = await here.commit(checked);
  expect(done.status).toBe('COMMITTED');
  expect(await read(register, '两广〔2024〕9号')).toMatchObject({
    status: 'SIGNING',
    signedOn: null,
    parties: [{ status: 'SIGNED', signedOn: '2024-07-01' }, { status: 'PENDING' }],
  });
  const across = importing(register, asCoordinator('440881'), 'PACTS');
  const second = await across.committed(file);
  expect(second).toMatchObject({ createCount: 0, updateCount: 1 });
  expect(await read(register, '两广〔2024〕9号')).toMatchObject({
    status: 'IN_FORCE',
    signedOn: '2024-07-02',
    effectiveFrom: '2024-07-02',
    parties: [{ signedOn: '2024-07-01' }, { status: 'SIGNED', signedOn: '2024-07-02' }],
  });
  expect(await across.committed(file)).toMatchObject({ createCount: 0, updateCount: 0, unchangedCount: 1 });
});

test('a pact on file is not changed by a file that says otherwise', async () => {
  await using register = await openRegister();
  const pacts = importing(register, asLuchuan, 'PACTS');
  await pacts.committed(csv([header, ...pact]));
  const [first, second, third] = pact as [string[], string[], string[]];
  const checked = await pacts.checked(
    csv([
      header,
      first.with(1, '另一名称'),
      second.with(4, '2024-07-06').with(8, '另一措施'),
      third.with(6, '另一条款。'),
      [number, '', '', '陆川县大桥镇党委', '2024-07-01', '', '', '', '', '', ''],
    ]),
  );
  expect(checked.problems.nodes.map(({ address, fault }: any) => `${address} ${fault}`)).toEqual([
    'B2 FIELD_FIXED',
    'E3 FIELD_FIXED',
    'I3 FIELD_FIXED',
    'G4 FIELD_FIXED',
    'D5 FIELD_FIXED',
  ]);
});

test('a number that was taken between check and commit stops the commit, and no pact is written', async () => {
  await using register = await openRegister();
  const pacts = importing(register, asLuchuan, 'PACTS');
  const other = pact.map((row) => row.with(0, '古城共建〔2024〕2号'));
  const checked = await pacts.checked(csv([header, ...other, ...pact]));
  expect(checked).toMatchObject({ status: 'CHECKED', createCount: 2 });
  await byHand(register, number);
  const stale = (await pacts.commit(checked)).import;
  expect(stale.status).toBe('FAULTY');
  expect(stale.problems.nodes.map(({ row, fault }: any) => [row, fault])).toEqual([
    [5, 'CHANGED_SINCE_CHECK'],
    [6, 'CHANGED_SINCE_CHECK'],
    [7, 'CHANGED_SINCE_CHECK'],
  ]);
  expect(await read(register, '古城共建〔2024〕2号')).toBeNull();
  expect((await pacts.check(stale)).import).toMatchObject({
    status: 'CHECKED',
    createCount: 1,
    unchangedCount: 1,
  });
});
