import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { importAdjacency } from '../../scripts/import-adjacency.ts';
import { openRegister } from '../_kit/register.ts';

const curated = fileURLToPath(new URL('../../schema/data/adjacency_curated.csv', import.meta.url));
const header =
  'code_a,name_a,code_b,name_b,level,kind,crosses,confidence,source,source_url,geometry_crosscheck';

function file(...lines: string[]): string {
  const path = join(mkdtempSync(join(tmpdir(), 'hub-import-')), 'adjacency.csv');
  writeFileSync(path, [header, ...lines, ''].join('\n'));
  return path;
}

test('the same file again changes nothing, a new neighbourhood is added', async () => {
  await using register = await openRegister();
  expect(await importAdjacency(register.databaseUrl, [curated])).toEqual({
    added: 0,
    unchanged: 22,
    problems: [],
  });
  const more = file('440881103,吉水镇,440982107,新安镇,TOWNSHIP,LAND,PREFECTURE,STATED,廉江市志,,');
  expect(await importAdjacency(register.databaseUrl, [curated, more])).toEqual({
    added: 1,
    unchanged: 22,
    problems: [],
  });
});

test('a row without a source is refused by file and line, and its sound neighbours are not half-written', async () => {
  await using register = await openRegister();
  const bad = file(
    '440881103,吉水镇,440982107,新安镇,TOWNSHIP,LAND,PREFECTURE,STATED,廉江市志,,',
    '440881102,新民镇,440982107,新安镇,TOWNSHIP,LAND,PREFECTURE,STATED,,,',
    '440881102,新民镇,999999999,无此镇,TOWNSHIP,LAND,PROVINCE,STATED,某报,,',
  );
  const { added, problems } = await importAdjacency(register.databaseUrl, [bad]);
  expect(added).toBe(0);
  expect(problems.map(({ line, zh }) => `${line}: ${zh}`)).toEqual([
    '3: 缺少来源，请填写 source。',
    '4: 没有代码为 999999999 的区划。',
  ]);
  expect(await register.rows('select count(*)::int as n from border.adjacencies')).toEqual([{ n: 22 }]);
});
