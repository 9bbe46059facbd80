import { normalizeForSearch } from '../text/search-text.ts';
import type { ImportField } from './fields.ts';
import type { SheetRow } from './read/sheet-rows.ts';

export interface ColumnMapping {
  /** 0 is A. */
  index: number;
  header: string;
  /** The field it goes to; null for none. */
  field: string | null;
  /** Of the suggestion, 0 to 1. */
  confidence: number;
  reason: MappingReason;
}

export type MappingReason = 'SAME' | 'SYNONYM' | 'CONTAINED' | 'SIMILAR' | 'CHOSEN' | 'PERSONAL' | 'NONE';

export interface FoundHeader {
  /** The row whose cells name the columns. */
  row: number;
  columns: ColumnMapping[];
}

const firmest = 0.8;

/** What tells who somebody is. No field takes it, and no value of such a column is ever kept or shown. */
const personal =
  /^(姓名|党员姓名|联系人|书记|书记姓名|负责人|身份证.*|证件号.*|公民身份.*|手机.*|电话.*|联系电话|联系方式|住址|家庭住址|地址|出生.*|生日|性别|民族|籍贯|邮箱|微信.*|qq.*|name|phone|mobile|email|address|birth.*|gender)$/;

export function headerKey(text: string): string {
  const bare = text
    .normalize('NFKC')
    .replace(/[(（【[][^)）】\]]*[)）】\]]/g, '')
    .replace(/[*:：#]/g, '');
  return normalizeForSearch(bare).replaceAll(' ', '');
}

export function isPersonalHeader(header: string): boolean {
  return personal.test(headerKey(header));
}

/**
 * The header among the first rows: the one that names the most fields, its empty cells filled from the rows above, as
 * merged headers of several rows leave them.
 */
export function findHeader(rows: readonly SheetRow[], fields: readonly ImportField[]): FoundHeader | null {
  let best: (FoundHeader & { score: number }) | null = null;
  const above: (string | null)[] = [];
  for (const { number, cells } of rows) {
    const named = cells.map((text, i) => text ?? above[i] ?? null);
    // A title over the whole table stands in one cell and names no column but its own.
    cells.forEach((text, i) => (above[i] = text ?? above[i] ?? null));
    const columns = suggest(named, fields);
    const own = columns.filter(({ index, field }) => field && cells[index] != null).length;
    const score =
      own === 0 ? 0 : columns.reduce((sum, { field, confidence }) => sum + (field ? confidence : 0), 0);
    if (score > (best?.score ?? 0)) best = { row: number, columns, score };
  }
  return best && { row: best.row, columns: best.columns };
}

/** Which field each column of a header is likely to be; no field twice. */
export function suggest(
  headers: readonly (string | null | undefined)[],
  fields: readonly ImportField[],
): ColumnMapping[] {
  const guesses = headers.flatMap((header, index) =>
    header == null || isPersonalHeader(header)
      ? []
      : fields.map((field) => ({ index, field: field.name, ...likeness(headerKey(header), field) })),
  );
  guesses.sort((a, b) => b.confidence - a.confidence || a.index - b.index);
  const byColumn = new Map<number, (typeof guesses)[number]>();
  const taken = new Set<string>();
  for (const guess of guesses) {
    if (guess.confidence < 0.5 || byColumn.has(guess.index) || taken.has(guess.field)) continue;
    byColumn.set(guess.index, guess);
    taken.add(guess.field);
  }
  return headers.map((header, index) => {
    const found = byColumn.get(index);
    const isPersonal = header != null && isPersonalHeader(header);
    return {
      index,
      header: shortened(header ?? ''),
      field: found && found.confidence >= firmest ? found.field : null,
      confidence: found ? found.confidence : 0,
      reason: found ? found.reason : isPersonal ? 'PERSONAL' : 'NONE',
    };
  });
}

function likeness(
  key: string,
  { zh, name, headers }: ImportField,
): { confidence: number; reason: MappingReason } {
  if (key === '') return { confidence: 0, reason: 'NONE' };
  const own = headerKey(zh);
  if (key === own || key === name.toLowerCase()) return { confidence: 1, reason: 'SAME' };
  const others = headers.map(headerKey);
  if (others.includes(key)) return { confidence: 0.95, reason: 'SYNONYM' };
  const all = [own, ...others];
  if (all.some((one) => one.length >= 3 && key.includes(one)))
    return { confidence: 0.8, reason: 'CONTAINED' };
  const dice = Math.max(...all.map((one) => diceOf(key, one)));
  return dice >= 0.6
    ? { confidence: round(dice * 0.9), reason: 'SIMILAR' }
    : { confidence: 0, reason: 'NONE' };
}

/** How many pairs of neighbours two texts share, of all they have. */
export function diceOf(a: string, b: string): number {
  const pairs = (text: string): string[] => {
    const characters = [...text];
    return characters.slice(1).map((c, i) => characters[i]! + c);
  };
  const left = pairs(a);
  const right = pairs(b);
  if (left.length + right.length === 0) return a === b ? 1 : 0;
  const rest = [...right];
  let shared = 0;
  for (const pair of left) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / (left.length + right.length);
}

const round = (x: number): number => Math.round(x * 100) / 100;

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
}
