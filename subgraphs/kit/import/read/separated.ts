import { CsvError, parse } from 'csv-parse';
import { Readable } from 'node:stream';
import { inOrder, type FileBytes } from './file-bytes.ts';
import { FileFault } from './file-fault.ts';
import type { OpenedFile, ReadLimits, SheetRow } from './sheet-rows.ts';

const separators = [',', '\t', ';', '|'] as const;

/** A file of separated values, in UTF-8, GB 18030 or UTF-16, separated by whatever its first lines are separated by. */
export async function openSeparated(bytes: FileBytes, limits: ReadLimits): Promise<OpenedFile> {
  const encoding = await encodingOf(bytes);
  const separator = await separatorOf(bytes, encoding);
  return {
    shape: { type: 'CSV', sheets: [], encoding, separator },
    async *rows() {
      const source = Readable.from(decoded(bytes, encoding));
      const parser = source.pipe(
        parse({
          bom: true,
          delimiter: separator,
          relax_column_count: true,
          skip_empty_lines: false,
          max_record_size: 4 * limits.cell,
        }),
      );
      source.once('error', (error) => parser.destroy(error));
      let number = 0;
      let ready: SheetRow[] = [];
      try {
        for await (const record of parser as AsyncIterable<string[]>) {
          number += 1;
          let last = record.length - 1;
          while (last >= 0 && record[last]!.trim() === '') last -= 1;
          if (last < 0) continue;
          if (last >= limits.columns) throw new FileFault('TOO_MANY_COLUMNS', { most: limits.columns });
          const cells = record.slice(0, last + 1).map((text) => (text.trim() === '' ? null : text));
          ready.push({ number, cells });
          if (ready.length === 500) {
            yield ready;
            ready = [];
          }
        }
      } catch (error) {
        if (error instanceof CsvError)
          throw new FileFault('QUOTES_BROKEN', {
            line: (error as CsvError & { lines?: number }).lines ?? number + 1,
          });
        throw error;
      } finally {
        source.destroy();
        parser.destroy();
      }
      if (ready.length > 0) yield ready;
      return { merged: [] };
    },
  };
}

async function* decoded(bytes: FileBytes, encoding: string): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const piece of inOrder(bytes)) {
    const text = decoder.decode(piece, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

/** Told by the whole file: a list of codes is plain ASCII until its first Chinese name. */
async function encodingOf(bytes: FileBytes): Promise<string> {
  for (const encoding of encodingsBy(await bytes.read(0, 2))) {
    try {
      for await (const text of decoded(bytes, encoding))
        if (text.includes('\0')) throw new FileFault('FILE_TYPE_UNKNOWN');
      return encoding;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  throw new FileFault('ENCODING_UNKNOWN');
}

/** What the first two bytes leave to choose from. */
function encodingsBy([first, second]: Uint8Array): string[] {
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return ['utf-8', 'gb18030'];
}

/** The separator that cuts the first lines into the same number of cells, and into the most. */
async function separatorOf(bytes: FileBytes, encoding: string): Promise<string> {
  const head = await bytes.read(0, 64 * 1024);
  const text = new TextDecoder(encoding).decode(head);
  const lines = text
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  let best: { separator: string; score: number } = { separator: ',', score: 0 };
  for (const separator of separators) {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const most = Math.max(0, ...counts);
    const score = most === 0 ? 0 : counts.filter((count) => count === most).length * 100 + most;
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}
