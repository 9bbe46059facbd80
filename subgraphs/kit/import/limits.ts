/** Bytes of one piece of a file as it is uploaded; each of them lies in one row. */
export const pieceSize = 256 * 1024;

export interface ImportLimits {
  /** Bytes of a file. */
  bytes: number;
  rows: number;
}

/** `HUB_IMPORT_MAX_BYTES` and `HUB_IMPORT_MAX_ROWS`. */
export function importLimits(environment: Record<string, string | undefined> = process.env): ImportLimits {
  return {
    bytes: countOf(environment.HUB_IMPORT_MAX_BYTES, 100 * 1024 * 1024, 'HUB_IMPORT_MAX_BYTES'),
    rows: countOf(environment.HUB_IMPORT_MAX_ROWS, 500_000, 'HUB_IMPORT_MAX_ROWS'),
  };
}

function countOf(text: string | undefined, fallback: number, name: string): number {
  if (!text) return fallback;
  const count = Number(text);
  if (Number.isInteger(count) && count > 0 && count <= 2 ** 31 - 1) return count;
  throw new Error(`${name} must be a whole number above 0 · ${name} 须为正整数`);
}
