import { Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { inOrder, type FileBytes } from './file-bytes.ts';
import { FileFault } from './file-fault.ts';

export interface Archive {
  has(name: string): boolean;
  /** A part, inflated piece by piece. Refused before the first byte when it is larger than `largest`. */
  part(name: string, largest: number): Promise<AsyncIterable<Buffer>>;
}

const mostEntries = 10_000;

class Pieces extends yauzl.RandomAccessReader {
  readonly bytes: FileBytes;
  /** What went wrong where the file lies, and not in it. */
  failure: Error | undefined;
  constructor(bytes: FileBytes) {
    super();
    this.bytes = bytes;
  }
  override _readStreamForRange(start: number, end: number): Readable {
    const stream = Readable.from(inOrder(this.bytes, start, end), { objectMode: false });
    return stream.on('error', (error) => (this.failure ??= error));
  }
}

/** Opens a ZIP file by its directory; parts are read when asked for. */
export async function openArchive(bytes: FileBytes): Promise<Archive> {
  const pieces = new Pieces(bytes);
  const broken = (): Error => pieces.failure ?? new FileFault('FILE_BROKEN');
  const { zip, entries } = await readDirectory(pieces, broken);
  return {
    has: (name) => entries.has(name),
    async part(name, largest) {
      const entry = entries.get(name);
      if (!entry) throw new FileFault('FILE_BROKEN');
      if (entry.uncompressedSize > largest) throw new FileFault('FILE_TOO_LARGE');
      if (entry.generalPurposeBitFlag & 1) throw new FileFault('FILE_OLD_FORMAT');
      // yauzl holds the stream to the size that the directory states, so that it cannot grow past the check above.
      const stream = await new Promise<Readable>((resolve, reject) => {
        zip.openReadStream(entry, (error, opened) => (error ? reject(broken()) : resolve(opened)));
      });
      return sound(stream, broken);
    },
  };
}

async function* sound(stream: Readable, broken: () => Error): AsyncGenerator<Buffer, void, undefined> {
  const pieces = stream[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await pieces.next().catch(() => {
        throw broken();
      });
      if (next.done) return;
      yield next.value as Buffer;
    }
  } finally {
    stream.destroy();
  }
}

async function readDirectory(
  pieces: Pieces,
  broken: () => Error,
): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  return await new Promise((resolve, reject) => {
    const refuse = (): void => reject(broken());
    yauzl.fromRandomAccessReader(
      pieces,
      pieces.bytes.size,
      { lazyEntries: true, autoClose: false },
      (error, zip) => {
        if (error) return refuse();
        if (zip.entryCount > mostEntries) return reject(new FileFault('FILE_TOO_LARGE'));
        const entries = new Map<string, Entry>();
        zip.on('entry', (entry: Entry) => {
          entries.set(entry.fileName, entry);
          zip.readEntry();
        });
        zip.once('end', () => resolve({ zip, entries }));
        zip.once('error', refuse);
        zip.readEntry();
      },
    );
  });
}
