import { committeeOf } from '@hub/kit/demo/world.ts';
import { expect, test } from 'vitest';
import { csv, importing } from '../_kit/importing.ts';
import { asCoordinator } from '../_kit/people.ts';
import { openRegister } from '../_kit/register.ts';

const asLuchuan = asCoordinator('450922');
const header = ['序号', '需求单位', '需求内容', '类别', '完成期限', '受益人次'];
const rows = [
  ['1', '陸川縣古城鎮黨委', '村口路灯', '惠民项目', '2099年12月31日', '1,200'],
  ['2', '中共陆川县古城镇委员会', '图书角', '微心愿', '', '35'],
];

test('a list of needs is imported for the organizations its names mean, and again without a change', async () => {
  await using register = await openRegister();
  const needs = importing(register, asLuchuan, 'NEEDS');
  const done = await needs.committed(csv([header, ...rows]), '需求清单.csv');
  expect(done).toMatchObject({ createCount: 2 });
  const { id } = committeeOf('450922111');
  const { data } = await register.ask(
    `query ($id: ID!) { partyOrganization(id: $id) { openNeeds { nodes { title kind neededBy beneficiaryPersonTimes source } } } }`,
    { id },
    asLuchuan,
  );
  expect(data.partyOrganization.openNeeds.nodes).toEqual(
    expect.arrayContaining([
      {
        title: '村口路灯',
        kind: 'LIVELIHOOD_PROJECT',
        neededBy: '2099-12-31',
        beneficiaryPersonTimes: 1200,
        source: '导入 需求清单.csv',
      },
    ]),
  );
  const again = await needs.committed(csv([header, ...rows]));
  expect(again).toMatchObject({ createCount: 0, updateCount: 0, unchangedCount: 2 });
  const changed = await needs.committed(csv([header, [...rows[0]!.slice(0, 5), '1500'], rows[1]!]));
  expect(changed).toMatchObject({ createCount: 0, updateCount: 1, unchangedCount: 1 });
  expect((await needs.undo(changed)).import.status).toBe('UNDONE');
  // The first import's record has been written to since.
  expect((await needs.undo(done)).userErrors).toMatchObject([{ code: 'IMPORT_TOUCHED' }]);
});

test('rules of a declaration hold for rows, and a name of nobody waits', async () => {
  await using register = await openRegister();
  const needs = importing(register, asLuchuan, 'NEEDS');
  const checked = await needs.checked(
    csv([
      header,
      ['1', '陆川县古城镇党委', '村口路灯', '惠民项目', '2020-01-01', ''],
      ['2', '陆川县古城镇党委', '图书角', '心愿单', '', '-5'],
      ['4', '廉江市党委', '图书角', '微心愿', '', ''],
      ['3', '陆川县古城镇', '图书角', '微心愿', '', ''],
    ]),
  );
  expect(checked.status).toBe('FAULTY');
  expect(
    checked.problems.nodes.map(({ address, fault, refusal }: any) => [address, fault ?? refusal]),
  ).toEqual([
    ['E2', 'DATE_BEFORE_START'],
    ['D3', 'NOT_A_WORD'],
    ['F3', 'NOT_A_NUMBER'],
    ['B4', 'NOT_YOURS'],
  ]);
  const [match] = checked.matches.nodes.filter(({ status }: any) => status === 'NEEDS_DECISION');
  expect(match).toMatchObject({ name: '陆川县古城镇', firstRow: 5 });
  const decided = (
    await needs.decide(checked, {
      decisions: [{ matchId: match.id, organizationId: committeeOf('450922111').id }],
    })
  ).import;
  const again = (await needs.check(decided)).import;
  expect(again.matches.nodes.find(({ name }: any) => name === '陆川县古城镇')).toMatchObject({
    status: 'DECIDED',
  });
  expect(again).toMatchObject({ waitingCount: 0, createCount: 1 });
});
