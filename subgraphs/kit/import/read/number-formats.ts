// ECMA-376 18.8.30: formats by number that are dates; 27 to 36 and 50 to 58 are those of East Asian editions.
const builtIn = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Whether a number in this format is shown as a day. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn.has(id);
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').split(';')[0]!;
  return /[yYdD]|m{3,}/i.test(bare) || /[年月日]/.test(code);
}

const dayMs = 86_400_000;

/** The day a spreadsheet program shows for a number; null where it shows none. */
export function dayOfSerial(serial: number, since1904: boolean): string | null {
  if (!(serial >= 0 && serial < 2_958_466)) return null;
  const whole = Math.floor(serial);
  if (since1904) return iso(Date.UTC(1904, 0, 1) + whole * dayMs);
  // 1900 is taken for a leap year: 60 is a day that never was, and all before it are one off.
  if (whole === 0 || whole === 60) return null;
  return iso(Date.UTC(1899, 11, whole < 60 ? 31 : 30) + whole * dayMs);
}

const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);
