import { codelist } from '../codelists.ts';
import type { FileAnswer } from './file-door.ts';

const words = new Map(codelist('AttachmentRefusalCode').map((word) => [word.code, word]));

export interface FileRefusal {
  code: string;
  message: string;
  messageZh: string;
  path: string[];
}

/** Why a file is not taken, in both languages; `details` fill the `{name}` places of the sentences. */
export function fileRefusal(
  code: string,
  path: readonly string[],
  details: Record<string, string | number> = {},
): FileRefusal {
  const word = words.get(code);
  if (!word) throw new Error(`no sentence for ${code}`);
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole));
  return { code, message: fill(word.en), messageZh: fill(word.zh), path: [...path] };
}

const statuses: Record<string, number> = { TOO_LARGE: 413, FORMAT_NOT_ALLOWED: 415, FORMAT_MISMATCH: 415 };

export function refusedFile(refusals: readonly FileRefusal[]): FileAnswer {
  return {
    status: statuses[refusals[0]!.code] ?? 422,
    body: { attachment: null, userErrors: refusals },
  };
}
