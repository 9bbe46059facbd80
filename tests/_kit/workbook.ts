import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A cell: a text, a number, a number in a style, a formula with what it came to, or XML as it stands. */
export type Cell =
  | string
  | number
  | null
  | { number: number; style: number }
  | { formula: string; value: string }
  | { inline: string }
  | { xml: string };

export interface Sheet {
  name: string;
  rows: readonly (readonly Cell[])[];
  hidden?: boolean;
  merged?: readonly string[];
}

export interface WorkbookParts {
  sheets: readonly Sheet[];
  since1904?: boolean;
  /** Format codes of the styles 1, 2 …; style 0 is General. */
  formats?: readonly string[];
  /** Parts beside or instead of those written. */
  parts?: Readonly<Record<string, string | Buffer>>;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => `&#${c.codePointAt(0)};`).replaceAll('\r', '_x000D_');

function letters(index: number): string {
  return index < 26
    ? String.fromCodePoint(65 + index)
    : letters(Math.floor(index / 26) - 1) + letters(index % 26);
}

/** A workbook written by hand, for what no library would write. Texts are shared, as Excel does. */
export async function workbook({
  sheets,
  since1904,
  formats = [],
  parts = {},
}: WorkbookParts): Promise<Buffer> {
  const zip = new ZipFile();
  const texts = new Map<string, number>();
  const textOf = (text: string): number => {
    if (!texts.has(text)) texts.set(text, texts.size);
    return texts.get(text)!;
  };
  const cell = (value: Cell, at: string): string => {
    if (value === null) return '';
    if (typeof value === 'string') return `<c r="${at}" t="s"><v>${textOf(value)}</v></c>`;
    if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
    if ('number' in value) return `<c r="${at}" s="${value.style}"><v>${value.number}</v></c>`;
    if ('formula' in value)
      return `<c r="${at}" t="str"><f>${escaped(value.formula)}</f><v>${escaped(value.value)}</v></c>`;
    if ('inline' in value) return `<c r="${at}" t="inlineStr"><is><t>${escaped(value.inline)}</t></is></c>`;
    return value.xml.replaceAll('{at}', at);
  };
  const written = new Map<string, string | Buffer>();
  sheets.forEach(({ rows, merged = [] }, i) => {
    const lines = rows.map(
      (row, r) =>
        `<row r="${r + 1}">${row.map((one, c) => cell(one, `${letters(c)}${r + 1}`)).join('')}</row>`,
    );
    const merges = merged.length
      ? `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '';
    written.set(
      `xl/worksheets/sheet${i + 1}.xml`,
      `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join('')}</sheetData>${merges}</worksheet>`,
    );
  });
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  written.set(
    '_rels/.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  written.set(
    'xl/workbook.xml',
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><workbookPr${since1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name, hidden }, i) =>
          `<sheet name="${escaped(name)}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="s${i + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
  );
  written.set(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
      .map(
        (_, i) =>
          `<Relationship Id="s${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
      )
      .join('')}</Relationships>`,
  );
  written.set(
    'xl/styles.xml',
    `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>${formats
      .map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${escaped(code)}"/>`)
      .join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats
      .map((_, i) => `<xf numFmtId="${200 + i}"/>`)
      .join('')}</cellXfs></styleSheet>`,
  );
  written.set(
    'xl/sharedStrings.xml',
    `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${[...texts.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
  );
  for (const [name, content] of Object.entries(parts)) written.set(name, content);
  for (const [name, content] of written) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return await buffer(zip.outputStream);
}
