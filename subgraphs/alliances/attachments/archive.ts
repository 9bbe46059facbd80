import { RandomAccessReader, fromRandomAccessReaderPromise, type Entry, type ZipFile } from 'yauzl';
import { Readable } from 'node:stream';
import type { AttachmentFormat } from '@hub/kit/generated/words.ts';
import { bytesAt, type Spooled } from './spool.ts';

export type ArchiveFinding =
  | { format: AttachmentFormat | null }
  | { refused: 'ARCHIVE_UNSOUND' | 'UNPACKS_TOO_LARGE' | 'MACROS' };

const mostEntries = 10_000;
/** Unpacked: in bytes, and in multiples of what is packed. Office documents with long tables reach some 40. */
const mostUnpacked = 512 * 1024 * 1024;
const mostTimes = 100;

class SpoolReader extends RandomAccessReader {
  readonly #spooled: Spooled;
  constructor(spooled: Spooled) {
    super();
    this.#spooled = spooled;
  }
  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(chunksOf(this.#spooled, start, end), { objectMode: false });
  }
}

async function* chunksOf(spooled: Spooled, start: number, end: number): AsyncGenerator<Buffer> {
  for (let at = start; at < end;) {
    const chunk = await bytesAt(spooled, at, Math.min(64 * 1024, end - at));
    if (chunk.length === 0) return;
    at += chunk.length;
    yield chunk;
  }
}

/** What document a ZIP file is, after everything in it has been unpacked once, into nothing and up to a limit. */
export async function lookIntoArchive(spooled: Spooled): Promise<ArchiveFinding> {
  let zip: ZipFile | undefined;
  try {
    zip = await fromRandomAccessReaderPromise(new SpoolReader(spooled), spooled.size, { autoClose: false });
    if (zip.entryCount > mostEntries) return { refused: 'UNPACKS_TOO_LARGE' };
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    // Entries that share bytes are how a small file unpacks to a large one.
    if (sum(entries, 'compressedSize') > spooled.size) return { refused: 'UNPACKS_TOO_LARGE' };
    const limit = Math.min(mostUnpacked, mostTimes * Math.max(spooled.size, 1024 * 1024));
    if (sum(entries, 'uncompressedSize') > limit) return { refused: 'UNPACKS_TOO_LARGE' };
    const names = new Set(entries.map(({ fileName }) => fileName));
    if ([...names].some((name) => /vbaProject\.bin$/i.test(name))) return { refused: 'MACROS' };
    if (entries.some((entry) => entry.isEncrypted())) return { refused: 'ARCHIVE_UNSOUND' };
    for (const entry of entries) {
      // Fails as soon as more comes out than the entry says.
      for await (const chunk of await zip.openReadStreamPromise(entry)) void chunk;
    }
    return { format: documentOf(names) };
  } catch {
    return { refused: 'ARCHIVE_UNSOUND' };
  } finally {
    zip?.close();
  }
}

function documentOf(names: ReadonlySet<string>): AttachmentFormat | null {
  if (names.has('OFD.xml')) return 'OFD';
  if (!names.has('[Content_Types].xml')) return null;
  if (names.has('word/document.xml')) return 'DOCX';
  return names.has('xl/workbook.xml') ? 'XLSX' : null;
}

function sum(entries: readonly Entry[], size: 'compressedSize' | 'uncompressedSize'): number {
  return entries.reduce((total, entry) => total + entry[size], 0);
}
