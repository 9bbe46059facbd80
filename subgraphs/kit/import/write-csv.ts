/**
 * A line of a file that spreadsheet programs open. A text that they would run as a formula gets an apostrophe before it,
 * which they do not show, and which an import takes off again.
 */
export function csvLine(cells: readonly (string | number | boolean | null | undefined)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  // Full-width signs as well: some programs take them for the others.
  const safe = /^[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value;
  // Every separator is quoted, so that a reader who tells the separator by the lines is not told another.
  return /[",;|\t\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What tells spreadsheet programs that a file is UTF-8. */
export const csvMark = '\uFEFF';
