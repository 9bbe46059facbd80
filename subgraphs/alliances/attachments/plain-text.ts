import { findPersonalNumber } from '@hub/kit/text/free-text.ts';
import { setImmediate as turn } from 'node:timers/promises';
import { bytesAt, type Spooled } from './spool.ts';

export type TextFinding = 'TEXT' | 'PERSONAL_NUMBER' | 'NO_TEXT';

const piece = 64 * 1024;
/** Of the piece before, so that no number hides where two pieces meet. */
const overlap = 64;
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

/** Whether the bytes are text: UTF-8, or GB 18030 as office programs in China save it. */
export async function readAsText(spooled: Spooled): Promise<TextFinding> {
  for (const encoding of ['utf-8', 'gb18030']) {
    const finding = await readAs(encoding, spooled);
    if (finding !== 'NO_TEXT') return finding;
  }
  return 'NO_TEXT';
}

async function readAs(encoding: string, spooled: Spooled): Promise<TextFinding> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let before = '';
  for (let at = 0; at < spooled.size; at += piece) {
    let text: string;
    try {
      text = decoder.decode(await bytesAt(spooled, at, piece), { stream: at + piece < spooled.size });
    } catch {
      return 'NO_TEXT';
    }
    if (control.test(text)) return 'NO_TEXT';
    if (findPersonalNumber(before + text)) return 'PERSONAL_NUMBER';
    before = text.slice(-overlap);
    await turn();
  }
  return 'TEXT';
}
