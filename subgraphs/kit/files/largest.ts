/** Bytes of one file that is taken, by `HUB_ATTACHMENT_MAX_BYTES`: 20 MB by default, at most 200 MB. Null when it says something else. */
export function largestFileOf(environment: Record<string, string | undefined>): number | null {
  const text = environment.HUB_ATTACHMENT_MAX_BYTES;
  if (!text) return 20 * 1024 * 1024;
  const bytes = Number(text);
  return /^\d+$/.test(text) && bytes >= 1 && bytes <= 200 * 1024 * 1024 ? bytes : null;
}

/** In this process. */
export function largestFile(): number {
  const bytes = largestFileOf(process.env);
  if (bytes === null) throw new Error('HUB_ATTACHMENT_MAX_BYTES is a number of bytes');
  return bytes;
}
