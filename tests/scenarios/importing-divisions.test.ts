import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { importDivisions, toFollow } from '../../scripts/import-divisions.ts';
import { done } from '../_kit/reorganizing.ts';
import { openRegister } from '../_kit/register.ts';

const required = ['code', 'name'];
const demo = {
  path: fileURLToPath(new URL('../../schema/data/divisions_demo.csv', import.meta.url)),
  required,
};

function file(...lines: string[]) {
  const path = join(mkdtempSync(join(tmpdir(), 'hub-import-')), 'divisions.csv');
  writeFileSync(path, `${lines.join('\n')}\n`);
  return { path, required };
}

const options = { source: '测试', asOf: null };

test('the demonstration table loads into an empty hub, and again without a change', async () => {
  await using register = await openRegister({ from: 'empty' });
  const first = await importDivisions(register.databaseUrl, [demo], options);
  expect(first.written).toMatchObject({ added: 3174, unchanged: 0 });
  const again = await importDivisions(register.databaseUrl, [demo], options);
  expect(again.written).toMatchObject({ added: 0, unchanged: 3174, renamed: 0, ended: 0 });
  const { data } = await register.ask(
    '{ administrativeDivision(code: "440881105") { name ancestors { name } } }',
  );
  expect(data.administrativeDivision).toEqual({
    name: '石角镇',
    ancestors: [{ name: '广东省' }, { name: '湛江市' }, { name: '廉江市' }],
  });
});

test('a newer table renames and ends divisions on its date, and the old ones can still be asked for', async () => {
  await using register = await openRegister();
  const newer = file('code,name', '460105,秀英新区', '46,海南省', '4601,海口市');
  const { written } = await importDivisions(register.databaseUrl, [newer], {
    source: '琼民函',
    asOf: '2026-07-01',
  });
  expect(written).toMatchObject({ renamed: 1, unchanged: 2, added: 0 });
  expect(written!.ended).toBeGreaterThan(0);
  const { data } = await register.ask(`{
    before: administrativeDivision(code: "460105", asOf: "2026-06-30") { name successors { kind successor { name } } }
    after: administrativeDivision(code: "460105", asOf: "2026-07-01") { name }
    ended: administrativeDivision(code: "460106") { name }
  }`);
  expect(data).toEqual({
    before: { name: '秀英区', successors: [{ kind: 'RENAMED', successor: { name: '秀英新区' } }] },
    after: { name: '秀英新区' },
    ended: null,
  });
});

test('whoever imports is told which organizations are seated where nothing is any more, and how they follow', async () => {
  await using register = await openRegister();
  const newer = file('code,name', '44,广东省', '4408,湛江市', '440881,廉江新市');
  const asOf = '2026-07-01';
  const { written } = await importDivisions(register.databaseUrl, [newer], { source: '粤民函', asOf });
  const told = toFollow(written!, asOf);
  const renamed = written!.seatedIn.find(({ code }) => code === '440881')!;
  expect(renamed).toMatchObject({ name: '廉江市', successors: 1 });
  expect(told.find((one) => one.startsWith('440881 '))).toContain(
    'followDivisions(division: "440881", effectiveOn: "2026-07-01")',
  );
  const ended = written!.seatedIn.find(({ code }) => code === '440882')!;
  expect(ended.successors).toBe(0);
  expect(told.find((one) => one.startsWith('440882 '))).toContain('reseatPartyOrganization');
  const followed = await done(register, 'followDivisions', { division: '440881', effectiveOn: asOf });
  expect(followed).toMatchObject({ divisions: 1, unclear: [] });
  const [left] = await register.rows(
    `select count(*)::int as count from organizations.party_organizations o join organizations.divisions d on d.id = o.division_id
     where d.code = '440881' and d.valid_to = '${asOf}' and o.dissolved_on is null`,
  );
  expect(left!.count).toBe(0);
});

test('bad lines are told by file and line, and nothing of the file is written', async () => {
  await using register = await openRegister();
  const before = await register.rows('select count(*)::int as n from organizations.divisions');
  const bad = file(
    'code,name,level,parent,valid_to',
    '440881131,新立镇,TOWNSHIP',
    '44088,短码,COUNTY',
    '440881132,,TOWNSHIP',
    '440881133,级别不符,COUNTY',
    '440881131,另一名,TOWNSHIP',
    '440881134,上级不符,TOWNSHIP,440882',
    '440881135,已撤镇,TOWNSHIP,440881,2020-01-01',
  );
  const { problems } = await importDivisions(register.databaseUrl, [bad], options);
  expect(problems.map(({ line, code, zh }) => `${line} ${code} ${zh.replace(bad.path, 'FILE')}`)).toEqual([
    '3 CODE_MALFORMED 区划代码有误：44088。',
    '4 NAME_MALFORMED 名称为空、过长或含不可用的字符。',
    '5 LEVEL_DISAGREES 级别与代码 440881133 的位数不符。',
    '6 CODE_TWICE 代码 440881131 已见于 FILE:2。',
    '7 PARENT_DISAGREES 上级与代码 440881134 不符。',
    '8 DIVISION_ENDED 代码 440881135 已撤销；文件只列现行区划，撤销由 --as-of 记录。',
  ]);
  const orphan = await importDivisions(register.databaseUrl, [file('code,name', '990101,无省之县')], options);
  expect(orphan.written).toBeNull();
  const conflict = await importDivisions(
    register.databaseUrl,
    [file('code,name', '440881105,石角新镇')],
    options,
  );
  expect(conflict.problems[0]!.zh).toContain('--as-of');
  expect(await register.rows('select count(*)::int as n from organizations.divisions')).toEqual(before);
});
