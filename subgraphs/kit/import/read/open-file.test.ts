import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { workbook } from '../../../../tests/_kit/workbook.ts';
import { bytesOf } from './file-bytes.ts';
import { FileFault } from './file-fault.ts';
import { openFile } from './open-file.ts';
import { readLimits, type SheetNotes, type SheetRow } from './sheet-rows.ts';

async function read(
  file: Buffer,
  sheet?: string,
  limits = readLimits,
): Promise<{ rows: SheetRow[]; notes: SheetNotes; shape: unknown }> {
  const opened = await openFile(bytesOf(file), limits);
  const rows: SheetRow[] = [];
  const all = opened.rows(sheet ?? opened.shape.sheets[0]?.name ?? null);
  for (;;) {
    const next = await all.next();
    if (next.done) return { rows, notes: next.value, shape: opened.shape };
    rows.push(...next.value);
  }
}

const cellsOf = ({ rows }: { rows: SheetRow[] }) => rows.map(({ cells }) => cells);

async function faultOf(file: Buffer, limits = readLimits): Promise<string> {
  try {
    await read(file, undefined, limits);
  } catch (error) {
    if (error instanceof FileFault) return error.code;
    throw error;
  }
  return 'none';
}

describe('a workbook', () => {
  test('of another writer is read as it was meant', async () => {
    const text = (value: string) => ({ value, type: String });
    const day = (value: string) => ({
      value: new Date(`${value}T00:00:00Z`),
      type: Date,
      format: 'yyyy-mm-dd',
    });
    const file = await writeExcelFile([
      [text('名称'), text('代码'), text('成立日期')],
      [text('中共古城镇委员会'), { value: 450923105000, type: Number }, day('2022-08-31')],
      [null, text(' 末尾 '), day('1949-10-01')],
    ]).toBuffer();
    expect(cellsOf(await read(file))).toEqual([
      ['名称', '代码', '成立日期'],
      ['中共古城镇委员会', '450923105000', '2022-08-31'],
      [null, ' 末尾 ', '1949-10-01'],
    ]);
  });

  test('tells days from numbers by their format, in both calendars', async () => {
    const formats = ['yyyy"年"m"月"d"日"', '0.00', 'm/d/yy h:mm', '[$-804]yyyy/mm/dd', '"日"0', 'h:mm'];
    const rows = [formats.map((_, i) => ({ number: 44804, style: i + 1 }))];
    const shown = ['2022-08-31', '44804', '2022-08-31', '2022-08-31'];
    expect(
      cellsOf(await read(await workbook({ sheets: [{ name: 'S', rows }], formats })))[0]!.slice(0, 4),
    ).toEqual(shown);
    const since1904 = await workbook({ sheets: [{ name: 'S', rows }], formats, since1904: true });
    expect(cellsOf(await read(since1904))[0]![0]).toBe('2026-09-01');
    const first = [[59, 61, 60, 1].map((number) => ({ number, style: 1 }))];
    expect(cellsOf(await read(await workbook({ sheets: [{ name: 'S', rows: first }], formats })))).toEqual([
      ['1900-02-28', '1900-03-01', '60', '1900-01-01'],
    ]);
  });

  test('gives what formulas came to and says so, and what failed', async () => {
    const file = await workbook({
      sheets: [
        {
          name: 'S',
          rows: [
            [
              { formula: '"a"&"b"', value: 'ab' },
              { xml: '<c r="{at}" t="e"><f>1/0</f><v>#DIV/0!</v></c>' },
              { inline: '内联' },
              {
                xml: '<c r="{at}" t="inlineStr"><is><r><t>富</t></r><r><t>文本</t></r><rPh sb="0" eb="1"><t>fu</t></rPh></is></c>',
              },
              { xml: '<c r="{at}" t="b"><v>1</v></c>' },
              { xml: '<c r="{at}"><v>4.50923105E11</v></c>' },
            ],
          ],
        },
      ],
    });
    expect((await read(file)).rows).toEqual([
      {
        number: 1,
        cells: ['ab', '#DIV/0!', '内联', '富文本', '是', '450923105000'],
        formulas: [0, 1],
        errors: [1],
      },
    ]);
  });

  test('names its sheets, the hidden ones too, and what is merged', async () => {
    const file = await workbook({
      sheets: [
        { name: '说明', rows: [['x']], hidden: true },
        { name: '名单', rows: [['甲', null, '乙'], [], [null, '丙']], merged: ['A1:B1'] },
      ],
    });
    const { shape, rows, notes } = await read(file, '名单');
    expect(shape).toEqual({
      type: 'XLSX',
      sheets: [
        { name: '说明', isHidden: true },
        { name: '名单', isHidden: false },
      ],
      encoding: null,
      separator: null,
    });
    expect(rows).toEqual([
      { number: 1, cells: ['甲', null, '乙'] },
      { number: 3, cells: [null, '丙'] },
    ]);
    expect(notes).toEqual({ merged: ['A1:B1'] });
    await expect(read(file, '没有')).rejects.toThrow('SHEET_MISSING');
  });

  test('that would inflate without end, is broken, or is another kind of file is refused', async () => {
    const rows = Array.from({ length: 200 }, (_, i) => [`单位${i}`]);
    const bomb = await workbook({
      sheets: [{ name: 'S', rows: [] }],
      parts: { 'xl/worksheets/sheet1.xml': Buffer.alloc(2_000_000, ' ') },
    });
    expect(bomb.length).toBeLessThan(10_000);
    expect(await faultOf(bomb, { ...readLimits, inflated: 1_000_000 })).toBe('FILE_TOO_LARGE');
    const texts = await workbook({ sheets: [{ name: 'S', rows }] });
    expect(await faultOf(texts, { ...readLimits, texts: 1000 })).toBe('FILE_TOO_LARGE');
    const entities = await workbook({
      sheets: [{ name: 'S', rows: [] }],
      parts: {
        'xl/worksheets/sheet1.xml':
          '<!DOCTYPE a [<!ENTITY b "bb">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>',
      },
    });
    expect(await faultOf(entities)).toBe('FILE_BROKEN');
    expect(await faultOf(texts.subarray(0, texts.length - 200))).toBe('FILE_BROKEN');
    const wide = await workbook({ sheets: [{ name: 'S', rows: [Array.from({ length: 600 }, () => 'x')] }] });
    expect(await faultOf(wide)).toBe('TOO_MANY_COLUMNS');
    expect(await faultOf(Buffer.from('d0cf11e0a1b11ae1000000', 'hex'))).toBe('FILE_OLD_FORMAT');
    expect(await faultOf(gzipSync('a,b'))).toBe('FILE_TYPE_UNKNOWN');
    expect(await faultOf(Buffer.from('%PDF-1.7'))).toBe('FILE_TYPE_UNKNOWN');
    expect(await faultOf(Buffer.alloc(0))).toBe('FILE_EMPTY');
    const other = await workbook({
      sheets: [{ name: 'S', rows }],
      parts: { '_rels/.rels': '<Relationships/>' },
    });
    expect(await faultOf(other)).toBe('FILE_TYPE_UNKNOWN');
  });

  test('with any byte changed is read or refused, and nothing else', async () => {
    const file = await workbook({ sheets: [{ name: 'S', rows: [['名称', 1, '文字']] }] });
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = Buffer.from(file);
        changed[at] = changed[at]! ^ by;
        await faultOf(changed);
      }),
      { numRuns: 400 },
    );
  });
});

/** GB 18030 by the standard's own tables, which TextDecoder has and TextEncoder has not. */
const encodeGb18030 = (() => {
  const decoder = new TextDecoder('gb18030');
  const known = new Map<string, Buffer>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const bytes = Buffer.from([lead, trail]);
      const text = decoder.decode(bytes);
      if ([...text].length === 1 && text !== '\uFFFD') known.set(text, bytes);
    }
  return (text: string) =>
    Buffer.concat([...text].map((c) => (c.codePointAt(0)! < 0x80 ? Buffer.from(c) : known.get(c)!)));
})();

describe('a file of separated values', () => {
  const text = '名称,代码\r\n古城镇党委,450923105\r\n"石角,镇 ""党委""",\n';
  const expected = [['名称', '代码'], ['古城镇党委', '450923105'], ['石角,镇 "党委"']];

  test.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`), 'utf-8'],
    ['GB 18030', encodeGb18030(text), 'gb18030'],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le'), 'utf-16le'],
  ])('in %s is read', async (_name, file, encoding) => {
    const { rows, shape } = await read(file);
    expect(rows.map(({ cells }) => cells)).toEqual(expected);
    expect(shape).toMatchObject({ type: 'CSV', encoding, separator: ',' });
  });

  test('whose first Chinese character comes late is told by it all the same', async () => {
    const late = `${'code,name\n'.repeat(40_000)}1,贵港\n`;
    expect((await read(encodeGb18030(late))).shape).toMatchObject({ encoding: 'gb18030' });
    expect((await read(Buffer.from(late))).shape).toMatchObject({ encoding: 'utf-8' });
  });

  test.each([';', '\t', '|'])('separated by %j is told by its lines', async (separator) => {
    const file = Buffer.from(text.replaceAll(/,(?!镇)/g, separator));
    const { rows, shape } = await read(file);
    expect(shape).toMatchObject({ separator });
    expect(rows.map(({ cells }) => cells)).toEqual(expected);
  });

  test('keeps the numbers of its rows over empty ones', async () => {
    const { rows } = await read(Buffer.from('a,b\n\n,,\nc,d\n'));
    expect(rows.map(({ number }) => number)).toEqual([1, 4]);
  });

  test('with quotes that do not match, or no text at all, is refused', async () => {
    expect(await faultOf(Buffer.from('a,b\n"c,d\ne,f\n'))).toBe('QUOTES_BROKEN');
    expect(await faultOf(Buffer.from('a,b\n"c"d,e\n'))).toBe('QUOTES_BROKEN');
    expect(await faultOf(Buffer.from([0x61, 0x2c, 0x00, 0x62]))).toBe('FILE_TYPE_UNKNOWN');
    expect(await faultOf(Buffer.from([0x61, 0x2c, 0xff, 0xff, 0x80, 0x0a]))).toBe('ENCODING_UNKNOWN');
  });

  test('of any bytes is read or refused, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        await faultOf(Buffer.from(bytes));
      }),
      { numRuns: 400 },
    );
    // Half a character after the mark of UTF-16, of either order.
    for (const mark of [0xfffe, 0xfeff])
      expect(await faultOf(Buffer.from([mark >> 8, mark & 255, 0x4e]))).toBe('ENCODING_UNKNOWN');
    expect(await faultOf(randomBytes(4096))).not.toBe('none');
  });
});
