/** A row with anything in it, as every reader gives it. */
export interface SheetRow {
  /** As the spreadsheet program counts: the first row is 1. */
  number: number;
  /** Texts by column; numbers as plain decimals, dates as YYYY-MM-DD. Null where there is nothing. */
  cells: (string | null)[];
  /** Columns whose text is what a formula came to. */
  formulas?: number[];
  /** Columns with an error in the place of a value, such as #REF!. */
  errors?: number[];
}

/** What a file holds before its rows are read. */
export interface FileShape {
  type: 'CSV' | 'XLSX';
  sheets: { name: string; isHidden: boolean }[];
  encoding: string | null;
  separator: string | null;
}

export interface SheetNotes {
  /** Ranges below the header that are merged, as A1:B2; the first hundred. */
  merged: string[];
}

export interface OpenedFile {
  shape: FileShape;
  /** Rows in their order, in batches; each call begins anew. */
  rows(sheet: string | null): AsyncGenerator<SheetRow[], SheetNotes, undefined>;
}

export interface ReadLimits {
  columns: number;
  /** Bytes a part of a workbook may come to when inflated. */
  inflated: number;
  /** Bytes all texts of a workbook may come to. */
  texts: number;
  /** Characters of one cell. */
  cell: number;
}

export const readLimits: ReadLimits = {
  columns: 512,
  inflated: 1024 ** 3,
  texts: 256 * 1024 ** 2,
  cell: 32_767,
};

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCodePoint(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The index of a column from its letters, or -1. */
export function columnIndex(letters: string): number {
  if (!/^[A-Z]{1,3}$/.test(letters)) return -1;
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.codePointAt(0)! - 64;
  return index - 1;
}

/** A cell as spreadsheet programs write it: Sheet1!C17. */
export function cellAddress(sheet: string | null, row: number, column: number | null): string {
  const cell = column === null ? String(row) : `${columnLetters(column)}${row}`;
  if (!sheet) return cell;
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${name}!${cell}`;
}
