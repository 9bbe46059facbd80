import { findPersonalNumber, malformedText } from '@hub/kit/text/free-text.ts';

const longest = 200;

/** A name without a path and as it may stand in a header and on any disk, or why it may not be. */
export function cleanFileName(
  given: string | null,
): { name: string } | { refused: string; details?: Record<string, number> } {
  const name = (given ?? '').normalize('NFC').trim().replace(/ +/g, ' ');
  if (name === '') return { refused: 'FILE_NAME_MISSING' };
  if (/[/\\]|^\.+$|^[A-Za-z]:/.test(name)) return { refused: 'FILE_NAME_UNSAFE' };
  const fault = malformedText(name, { maxLength: longest });
  if (fault === 'TOO_LONG') return { refused: 'FILE_NAME_TOO_LONG', details: { longest } };
  if (fault) return { refused: 'FILE_NAME_UNSAFE' };
  if (findPersonalNumber(name)) return { refused: 'PERSONAL_NUMBER' };
  // Windows takes none of these, and drops dots and blanks at the end.
  return { name: name.replace(/[<>:"|?*]/g, '_').replace(/[. ]+$/, '') };
}
