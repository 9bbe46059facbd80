import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csv, importing } from '../_kit/importing.ts';
import { asOfficial } from '../_kit/people.ts';
import { openServedRegister } from '../_kit/served.ts';

const asLuchuan = asOfficial({ division: '450922', role: 'ORGANIZATION_ADMIN' });

test('a template is fetched, filled in and sent back', async () => {
  await using served = await openServedRegister();
  const { register, hub } = served;
  const credential = hub.demoCredentials.find(({ zh }) => zh.includes('陆川'))!;
  const authorization = `Bearer ${credential.token}`;
  const template = await fetch(`${hub.url}/imports/UNITS/template.csv`);
  expect(template.headers.get('content-disposition')).toBe('attachment; filename="units.csv"');
  const [header] = parse(await template.text(), { bom: true }) as string[][];
  expect(header).toEqual(['统一社会信用代码', '单位名称', '单位类别', '所在区划']);
  const body = csv([
    header!,
    ...Array.from({ length: 12_000 }, (_, i) => [null, `古城镇第${i}号企业`, '民营企业', '450922111']),
  ]);
  const answer = await fetch(`${hub.url}/imports/UNITS`, {
    method: 'POST',
    headers: {
      authorization,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('单位.csv')}`,
    },
    body,
  });
  expect(answer.status).toBe(201);
  const uploaded = (await answer.json()) as any;
  expect(uploaded.userErrors).toEqual([]);
  const imports = importing(register, asLuchuan, 'UNITS');
  const seen = await imports.settled(await imports.read(uploaded.import.id));
  expect(seen).toMatchObject({ kind: 'UNITS', fileType: 'CSV' });
  const checked = (await imports.check(seen)).import;
  expect(checked).toMatchObject({
    status: 'CHECKED',
    rowCount: 12_000,
    createCount: 12_000,
    progress: { rowsChecked: 12_000 },
  });
  const { import: done } = await imports.commit(checked);
  expect(done).toMatchObject({ status: 'COMMITTED', progress: { rowsWritten: 12_000 } });
});

test('what is no upload is told so', async () => {
  await using served = await openServedRegister();
  const { hub } = served;
  const credential = hub.demoCredentials.find(({ zh }) => zh.includes('陆川'))!;
  const send = async (path: string, init: RequestInit): Promise<[number, string | undefined]> => {
    const answer = await fetch(`${hub.url}${path}`, init);
    const { errors } = (await answer.json()) as { errors?: { extensions: { code: string } }[] };
    return [answer.status, errors?.[0]?.extensions.code];
  };
  const authorization = `Bearer ${credential.token}`;
  expect(await send('/imports/UNITS', { method: 'POST', body: 'x' })).toEqual([401, 'UNAUTHENTICATED']);
  expect(await send('/imports/UNITS', { method: 'GET', headers: { authorization } })).toEqual([
    405,
    'BAD_USER_INPUT',
  ]);
  expect(await send('/imports/HORSES', { method: 'POST', headers: { authorization }, body: 'x' })).toEqual([
    404,
    'BAD_USER_INPUT',
  ]);
  expect(
    await send('/imports/UNITS', {
      method: 'POST',
      headers: { authorization, 'content-encoding': 'gzip' },
      body: 'x',
    }),
  ).toEqual([415, 'BAD_USER_INPUT']);
  process.env.HUB_IMPORT_MAX_BYTES = '1000';
  try {
    expect(
      await send('/imports/UNITS', { method: 'POST', headers: { authorization }, body: 'x'.repeat(1001) }),
    ).toEqual([413, 'REQUEST_TOO_LARGE']);
    const unsized = new Blob(['x'.repeat(700), 'y'.repeat(700)]).stream();
    expect(
      await send('/imports/UNITS', {
        method: 'POST',
        headers: { authorization },
        body: unsized,
        duplex: 'half',
      } as RequestInit),
    ).toEqual([413, 'REQUEST_TOO_LARGE']);
  } finally {
    delete process.env.HUB_IMPORT_MAX_BYTES;
  }
});

test('what is wrong with a file is fetched as a file, for whoever mends it', async () => {
  await using served = await openServedRegister();
  const { register, hub } = served;
  const imports = importing(register, asLuchuan, 'UNITS');
  const bad = Array.from({ length: 250 }, (_, i) => [
    '=1+1',
    '机关',
    i % 2 === 0 ? '450922111' : '440881113',
  ]);
  const { id, problems } = await imports.checked(csv([['单位名称', '单位类别', '所在区划'], ...bad]));
  expect(problems.totalCount).toBeGreaterThan(200);
  const path = `${hub.url}/imports/${id}/problems.csv`;
  const authorization = `Bearer ${hub.demoCredentials.find(({ zh }) => zh.includes('陆川'))!.token}`;
  const answer = await fetch(path, { headers: { authorization } });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${id}-problems.csv"`);
  const text = await answer.text();
  const [header, ...rows] = parse(text, { bom: true }) as string[][];
  expect(header!.slice(0, 4)).toEqual(['级别 severity', '单元格 cell', '行 row', '代码 code']);
  expect(rows).toHaveLength(problems.totalCount);
  // What stands in a cell is not run by whoever opens the list.
  expect(rows[0]!.slice(0, 4)).toEqual(['ERROR', 'A2', '2', 'FORMULA_IN_TEXT']);
  expect(rows[0]!.at(-1)).toBe("'=1+1");
  expect(rows.map(([, address]) => address)).toEqual(
    (await imports.read(id)).problems.nodes
      .map(({ address }: any) => address)
      .concat(rows.slice(200).map(([, address]) => address!)),
  );
  const status = async (url: string, init: RequestInit = {}): Promise<number> =>
    (await fetch(url, init)).status;
  expect(await status(path)).toBe(401);
  const outside = hub.demoCredentials.find(({ zh }) => zh.includes('石角'))!;
  expect(await status(path, { headers: { authorization: `Bearer ${outside.token}` } })).toBe(404);
  expect(await status(`${hub.url}/imports/UNITS/problems.csv`, { headers: { authorization } })).toBe(404);
  expect(await status(path, { method: 'POST', headers: { authorization } })).toBe(405);
});
