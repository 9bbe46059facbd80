import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { csv } from '../_kit/importing.ts';
import { openRegister, type Register } from '../_kit/register.ts';
import { workbook } from '../_kit/workbook.ts';

/** `pnpm run import`, as somebody at a shell has it. */

const script = fileURLToPath(new URL('../../scripts/import.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hub-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  code: number;
  out: string;
  err: string;
}

function run({ databaseUrl }: Register, ...words: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [script, ...words, '--data', folder],
      { env: { ...process.env, DATABASE_URL: databaseUrl } },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const asLuchuan = ['--as', 'D450922'];

test('files that name what others have brought go in one command each, and are taken back by another', async () => {
  await using register = await openRegister();
  const head = (out: string): string => out.trim().split('\n').at(-1)!.split('。')[0]!;
  const units = [
    ['单位名称', '单位性质', '所属镇街'],
    ['古城中心小学', '事业单位', '陆川县古城镇'],
  ];
  const path = file('units.xlsx', await workbook({ sheets: [{ name: '单位', rows: units }] }));
  const preview = await run(register, 'UNITS', path, ...asLuchuan, '--preview');
  expect([preview.code, head(preview.out)]).toEqual([
    0,
    'CHECKED: 1 行，新增 1，更新 0，不变 0，有误 0，待确认 0',
  ]);
  expect(await register.rows(`select from organizations.units where source like '导入%'`)).toEqual([]);
  const done = await run(register, 'UNITS', path, ...asLuchuan);
  expect([done.code, head(done.out)]).toEqual([
    0,
    'COMMITTED: 1 行，新增 1，更新 0，不变 0，有误 0，待确认 0',
  ]);
  const kinds: [string, string[][]][] = [
    [
      'ORGANIZATIONS',
      [
        ['党组织代码', '党组织名称', '党组织类别', '层级', '所在区划', '上级党组织', '成立日期', '所在单位'],
        [
          'GX-1',
          '古城中心小学党支部',
          '党支部',
          '社区',
          '450922111',
          '陆川县古城镇党委',
          '2021-07-01',
          '古城中心小学',
        ],
      ],
    ],
    [
      'MEMBERS',
      [
        ['党员编号', '姓名', '所在党支部', '党员类别'],
        ['GX-001', '某某', '古城中心小学党支部', '正式党员'],
      ],
    ],
    [
      'PACTS',
      [
        ['协议编号', '协议名称', '协议类别', '签约方', '签订日期'],
        ['1', '结对', '结对共建协议', '陆川县古城镇党委', '2024-07-01'],
        ['1', '', '', '陆川县委', '2024-07-01'],
      ],
    ],
  ];
  const ids = new Map<string, string>();
  for (const [kind, rows] of kinds) {
    const one = await run(register, kind, file(`${kind}.csv`, csv(rows)), ...asLuchuan);
    expect([kind, one.code, one.err.replaceAll(/\s/g, '')]).toEqual([kind, 0, '']);
    ids.set(kind, one.out.split('\n')[0]!);
    expect(head(one.out)).toContain('COMMITTED');
    expect(head(one.out)).toContain('新增 1');
  }
  const id = ids.get('MEMBERS')!;
  const undone = await run(register, 'MEMBERS', '--undo', id, ...asLuchuan);
  expect([undone.code, undone.out.trim()]).toEqual([0, `${id} UNDONE 已撤回`]);
  // An organization sits in the unit since.
  const [first] = done.out.split('\n');
  const refused = await run(register, 'UNITS', '--undo', first!, ...asLuchuan);
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('不能撤回');
}, 240_000);

test('what is wrong is printed with its cell, and a doubtful name with whom it may mean', async () => {
  await using register = await openRegister();
  const needs = file(
    'needs.csv',
    csv([
      ['序号', '需求单位', '需求内容', '类别', '完成期限'],
      ['1', '陆川县古城镇', '图书角', '微心愿', ''],
    ]),
  );
  const waiting = await run(register, 'NEEDS', needs, ...asLuchuan);
  expect(waiting.code).toBe(1);
  expect(waiting.out).toContain('? 2\t陆川县古城镇');
  const [, candidate] = /\t(org_\w+)\t/.exec(waiting.out)!;
  const [id] = waiting.out.split('\n');
  const match = `陆川县古城镇=${candidate}`;
  const decided = await run(register, 'NEEDS', '--resume', id!, ...asLuchuan, '--match', match);
  expect(decided.out).toContain('COMMITTED');
  expect([decided.code, decided.err.replaceAll(/\s/g, '')]).toEqual([0, '']);
  const bad = file(
    'bad.csv',
    csv([
      ['序号', '需求单位', '需求内容', '类别'],
      ['1', '陆川县古城镇党委', '=1', '微心愿'],
    ]),
  );
  const faulty = await run(register, 'NEEDS', bad, ...asLuchuan);
  expect(faulty.code).toBe(1);
  expect(faulty.out).toContain('ERROR\tC2\tFORMULA_IN_TEXT');
  const missing = await run(register, 'NEEDS', join(folder, 'none.csv'), ...asLuchuan);
  expect([missing.code, missing.err]).toEqual([1, expect.stringContaining('没有文件')]);
}, 240_000);
