import { type Archive, openArchive } from './zip.ts';
import type { FileBytes } from './file-bytes.ts';
import { FileFault } from './file-fault.ts';
import { isDateFormat, dayOfSerial } from './number-formats.ts';
import {
  columnIndex,
  type OpenedFile,
  type ReadLimits,
  type SheetNotes,
  type SheetRow,
} from './sheet-rows.ts';
import { newTextTable, type TextTable } from './text-table.ts';
import { localName, newParser, parsePart } from './xml.ts';

interface Workbook {
  sheets: { name: string; isHidden: boolean; part: string }[];
  since1904: boolean;
}

/** A workbook of Excel, WPS or LibreOffice (ECMA-376). Sheets are read as they are inflated, never whole. */
export async function openWorkbook(bytes: FileBytes, limits: ReadLimits): Promise<OpenedFile> {
  const archive = await openArchive(bytes);
  const { sheets, since1904 } = await readWorkbook(archive);
  const dates = await readDateStyles(archive);
  let texts: Promise<TextTable> | undefined;
  return {
    shape: {
      type: 'XLSX',
      sheets: sheets.map(({ name, isHidden }) => ({ name, isHidden })),
      encoding: null,
      separator: null,
    },
    async *rows(sheet) {
      const found = sheets.find(({ name }) => name === sheet);
      if (!found) throw new FileFault('SHEET_MISSING');
      const table = await (texts ??= readTexts(archive, limits));
      return yield* readSheet(await archive.part(found.part, limits.inflated), {
        limits,
        texts: table,
        show: (number, style) => (dates.has(style) ? dayOfSerial(number, since1904) : null),
      });
    },
  };
}

const smallPart = 16 * 1024 ** 2;

async function readWorkbook(archive: Archive): Promise<Workbook> {
  const root = await relations(archive, '_rels/.rels', '');
  const main = [...root.values()].find(({ type }) => type.endsWith('/officeDocument'))?.target;
  if (!main) throw new FileFault('FILE_TYPE_UNKNOWN');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const targets = await relations(archive, `${folder}_rels/${main.slice(folder.length)}.rels`, folder);
  const sheets: Workbook['sheets'] = [];
  let since1904 = false;
  const parser = newParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = localName(name);
    if (element === 'workbookPr') since1904 = /^(1|true)$/.test(String(attributes.date1904 ?? ''));
    if (element !== 'sheet') return;
    const id = Object.entries(attributes).find(([key]) => localName(key) === 'id' && key !== 'id')?.[1];
    const target = targets.get(String(id));
    // Sheets of charts and of old macros have no rows.
    if (!target?.type.endsWith('/worksheet')) return;
    sheets.push({
      name: String(attributes.name),
      isHidden: attributes.state !== undefined && attributes.state !== 'visible',
      part: target.target,
    });
  });
  for await (const _ of parsePart(await archive.part(main, smallPart), parser));
  if (sheets.length === 0) throw new FileFault('FILE_BROKEN');
  return { sheets, since1904 };
}

async function relations(
  archive: Archive,
  part: string,
  folder: string,
): Promise<Map<string, { type: string; target: string }>> {
  if (!archive.has(part)) throw new FileFault('FILE_TYPE_UNKNOWN');
  const found = new Map<string, { type: string; target: string }>();
  const parser = newParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (localName(name) !== 'Relationship') return;
    const target = String(attributes.Target);
    found.set(String(attributes.Id), {
      type: String(attributes.Type),
      target: target.startsWith('/') ? target.slice(1) : resolved(folder + target),
    });
  });
  for await (const _ of parsePart(await archive.part(part, smallPart), parser));
  return found;
}

function resolved(path: string): string {
  const kept: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') kept.pop();
    else if (step !== '.') kept.push(step);
  }
  return kept.join('/');
}

/** The numbers of cell styles that show a number as a day. */
async function readDateStyles(archive: Archive): Promise<Set<number>> {
  const dates = new Set<number>();
  if (!archive.has('xl/styles.xml')) return dates;
  const codes = new Map<number, string>();
  let isInCells = false;
  let count = 0;
  const parser = newParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = localName(name);
    if (element === 'numFmt') codes.set(Number(attributes.numFmtId), String(attributes.formatCode));
    else if (element === 'cellXfs') isInCells = true;
    else if (element === 'xf' && isInCells) {
      const id = Number(attributes.numFmtId ?? 0);
      if (isDateFormat(id, codes.get(id))) dates.add(count);
      count += 1;
    }
  });
  parser.on('closetag', ({ name }) => {
    if (localName(name) === 'cellXfs') isInCells = false;
  });
  for await (const _ of parsePart(await archive.part('xl/styles.xml', smallPart), parser));
  return dates;
}

async function readTexts(archive: Archive, limits: ReadLimits): Promise<TextTable> {
  const table = newTextTable(limits.texts);
  if (!archive.has('xl/sharedStrings.xml')) return table;
  let text = '';
  let isWanted = false;
  let isReading = 0;
  const parser = newParser();
  parser.on('opentag', ({ name }) => {
    const element = localName(name);
    if (element === 'si') text = '';
    // Readings of characters stand beside the text and are no part of it.
    else if (element === 'rPh') isReading += 1;
    else if (element === 't') isWanted = isReading === 0;
  });
  parser.on('text', (piece) => {
    if (isWanted) text += piece;
  });
  parser.on('closetag', ({ name }) => {
    const element = localName(name);
    if (element === 'si') table.add(text.length > limits.cell ? text.slice(0, limits.cell + 1) : text);
    else if (element === 'rPh') isReading -= 1;
    else if (element === 't') isWanted = false;
  });
  for await (const _ of parsePart(await archive.part('xl/sharedStrings.xml', limits.inflated), parser));
  return table;
}

interface SheetParts {
  limits: ReadLimits;
  texts: TextTable;
  /** The day a number in a style is shown as. */
  show(number: number, style: number): string | null;
}

async function* readSheet(
  pieces: AsyncIterable<Buffer>,
  { limits, texts, show }: SheetParts,
): AsyncGenerator<SheetRow[], SheetNotes, undefined> {
  let ready: SheetRow[] = [];
  const merged: string[] = [];
  let row: SheetRow = { number: 0, cells: [] };
  let isFilled = false;
  let column = -1;
  let type = '';
  let style = 0;
  let text = '';
  let isWanted = false;
  let isReading = 0;
  let isFormula = false;

  const take = (): void => {
    let shown: string | null = text;
    if (type === 's') shown = texts.get(Number(text));
    else if (type === 'b') shown = text === '1' ? '是' : '否';
    else if (type === '' || type === 'n') shown = shownNumber(text, show, style);
    else if (type === 'd') shown = text.slice(0, 10);
    else if (type === 'e') (row.errors ??= []).push(column);
    // A line break that XML cannot hold is written as _x000D_.
    if (shown?.includes('_x'))
      shown = shown.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
        String.fromCharCode(parseInt(hex, 16)),
      );
    if (shown === null || shown.trim() === '') return;
    if (column >= limits.columns) throw new FileFault('TOO_MANY_COLUMNS', { most: limits.columns });
    while (row.cells.length < column) row.cells.push(null);
    row.cells[column] = shown.length > limits.cell ? shown.slice(0, limits.cell + 1) : shown;
    if (isFormula) (row.formulas ??= []).push(column);
    isFilled = true;
  };

  const parser = newParser();
  parser.on('opentag', ({ name, attributes }) => {
    switch (localName(name)) {
      case 'row':
        row = { number: attributes.r === undefined ? row.number + 1 : Number(attributes.r), cells: [] };
        isFilled = false;
        column = -1;
        break;
      case 'c': {
        const letters = attributes.r === undefined ? undefined : /^[A-Z]+/.exec(String(attributes.r))?.[0];
        column = letters === undefined ? column + 1 : columnIndex(letters);
        if (column < 0) throw new FileFault('FILE_BROKEN');
        type = attributes.t === undefined ? '' : String(attributes.t);
        style = attributes.s === undefined ? 0 : Number(attributes.s);
        text = '';
        isFormula = false;
        break;
      }
      case 'f':
        isFormula = true;
        break;
      case 'v':
        isWanted = true;
        break;
      case 't':
        isWanted = isReading === 0;
        break;
      case 'rPh':
        isReading += 1;
        break;
      case 'mergeCell':
        if (merged.length < 100) merged.push(String(attributes.ref));
        break;
      default:
    }
  });
  parser.on('text', (piece) => {
    if (isWanted) text += piece;
  });
  parser.on('closetag', ({ name }) => {
    switch (localName(name)) {
      case 'v':
      case 't':
        isWanted = false;
        break;
      case 'rPh':
        isReading -= 1;
        break;
      case 'c':
        if (text !== '') take();
        break;
      case 'row':
        if (isFilled) ready.push(row);
        break;
      default:
    }
  });
  for await (const _ of parsePart(pieces, parser)) {
    if (ready.length === 0) continue;
    const taken = ready;
    ready = [];
    yield taken;
  }
  return { merged };
}

/** A number as people would write it: a day where its style is one, and no 4.5E+11 for a code. */
function shownNumber(text: string, show: SheetParts['show'], style: number): string | null {
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  const day = show(number, style);
  if (day !== null) return day;
  if (Number.isInteger(number) && Math.abs(number) < 1e21) return BigInt(number).toString();
  return String(Number(number.toPrecision(15)));
}
