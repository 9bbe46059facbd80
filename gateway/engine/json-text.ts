/** JSON text of a string; most are short and need no escape. */
export function stringText(value: unknown): string {
  if (typeof value !== 'string') return otherText(value);
  const length = value.length;
  if (length > 48) return JSON.stringify(value);
  for (let index = 0; index < length; index++) {
    const code = value.charCodeAt(index);
    if (code < 32 || code === 34 || code === 92 || (code >= 0xd800 && code <= 0xdfff))
      return JSON.stringify(value);
  }
  return `"${value}"`;
}

/** JSON text of any value; what JSON cannot say is null. */
export function otherText(value: unknown): string {
  return JSON.stringify(value) ?? 'null';
}
