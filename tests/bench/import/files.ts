import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { divisionsBelow } from '@hub/kit/demo/divisions.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import { csvLine } from '@hub/kit/import/write-csv.ts';
import { creditCodeCheckCharacter } from '@hub/kit/scalars/credit-code.ts';
import { ZipFile } from 'yazl';

export type Line = (string | number)[];

const towns = divisionsBelow('45', 'TOWNSHIP');

export const unitHeader = ['统一社会信用代码', '单位名称', '单位类别', '所在区划'];

export function* unitLines(count: number): Generator<Line> {
  for (let i = 0; i < count; i++) {
    const first17 = `91450900${String(i).padStart(9, '0')}`;
    const town = towns[i % towns.length]!;
    yield [first17 + creditCodeCheckCharacter(first17), `${town.name}第${i}号企业`, '非公企业', town.code];
  }
}

export const organizationHeader = [
  '党组织代码',
  '党组织名称',
  '党组织类别',
  '层级',
  '所在区划',
  '上级党组织',
  '成立日期',
];

/** General branches under the committees of townships, by name, and branches under them, by the code they have in this file. */
export function* organizationLines(count: number): Generator<Line> {
  for (let i = 0; i < count; i++) {
    const town = towns[i % towns.length]!;
    const isGeneral = i < towns.length;
    const name = committeeOf(town.code)
      .name.replace(/^中共/, '')
      .replace(/工作委员会$/, '党工委')
      .replace(/委员会$/, '党委');
    yield [
      `B-${i}`,
      `${town.name}第${i}${isGeneral ? '党总支' : '党支部'}`,
      isGeneral ? '党总支' : '党支部',
      '社区',
      town.code,
      isGeneral ? name : `B-${i % towns.length}`,
      '2021年7月1日',
    ];
  }
}

export async function writeCsv(path: string, header: Line, lines: Iterable<Line>): Promise<void> {
  function* text(): Generator<string> {
    yield csvLine(header);
    for (const line of lines) yield csvLine(line);
  }
  await pipeline(Readable.from(text()), createWriteStream(path));
}

/** As Excel writes one: texts shared, in the order they come. */
export async function writeWorkbook(path: string, header: Line, lines: Iterable<Line>): Promise<void> {
  const texts = new Map<string, number>();
  const cell = (value: string | number, at: string): string => {
    if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
    if (!texts.has(value)) texts.set(value, texts.size);
    return `<c r="${at}" t="s"><v>${texts.get(value)}</v></c>`;
  };
  const row = (line: Line, number: number): string =>
    `<row r="${number}">${line.map((value, i) => cell(value, `${String.fromCodePoint(65 + i)}${number}`)).join('')}</row>`;
  function* sheet(): Generator<string> {
    yield '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
    yield row(header, 1);
    let number = 1;
    for (const line of lines) yield row(line, ++number);
    yield '</sheetData></worksheet>';
  }
  function* shared(): Generator<string> {
    yield '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
    for (const text of texts.keys()) yield `<si><t>${text}</t></si>`;
    yield '</sst>';
  }
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = (id: string, type: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/></Relationships>`;
  const zip = new ZipFile();
  const done = pipeline(zip.outputStream, createWriteStream(path));
  zip.addBuffer(Buffer.from(relations('r1', 'officeDocument', 'xl/workbook.xml')), '_rels/.rels');
  zip.addBuffer(
    Buffer.from(relations('s1', 'worksheet', 'worksheets/sheet1.xml')),
    'xl/_rels/workbook.xml.rels',
  );
  zip.addBuffer(
    Buffer.from(
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="s1"/></sheets></workbook>`,
    ),
    'xl/workbook.xml',
  );
  zip.addReadStream(Readable.from(sheet(), { objectMode: false }), 'xl/worksheets/sheet1.xml');
  zip.addReadStreamLazy('xl/sharedStrings.xml', (give) =>
    give(null, Readable.from(shared(), { objectMode: false })),
  );
  zip.end();
  await done;
}
