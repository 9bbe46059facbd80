export { findPersonalNumber } from './personal-number.ts';

export type TextFault = 'NUL' | 'LONE_SURROGATE' | 'CONTROL' | 'TOO_LONG' | 'BLANK';

// C0, DEL and C1, the line separators, and the marks that make text read in another order than it is stored.
const control = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/;
const controlBesidesLines =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]|\r(?!\n)/;
// White space, format characters and the letters that are drawn as nothing.
const blank = /^[\s\p{Cf}\u115F\u1160\u2800\u3164\uFFA0]*$/u;

/**
 * Why a text may not be stored, or null. NUL and lone surrogates are what PostgreSQL refuses; length counts
 * code points; newline (also CR LF) and tab are allowed in multiline text only.
 */
export function malformedText(
  value: string,
  { maxLength, multiline = false }: { maxLength: number; multiline?: boolean },
): TextFault | null {
  if (value.includes('\0')) return 'NUL';
  if (!value.isWellFormed()) return 'LONE_SURROGATE';
  if ((multiline ? controlBesidesLines : control).test(value)) return 'CONTROL';
  if (value.length > maxLength && [...value].length > maxLength) return 'TOO_LONG';
  return blank.test(value) ? 'BLANK' : null;
}
