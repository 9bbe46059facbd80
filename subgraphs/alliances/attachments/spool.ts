import { createHash } from 'node:crypto';
import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The bytes of an upload in a temporary file, so that no transaction waits for a client. */
export interface Spooled extends AsyncDisposable {
  file: FileHandle;
  size: number;
  sha256: string;
}

/** Nothing was kept: more came than may, or not everything did. */
export class SpoolFailure extends Error {
  readonly code: 'TOO_LARGE' | 'INCOMPLETE';
  constructor(code: SpoolFailure['code']) {
    super(code);
    this.code = code;
  }
}

export async function spool(body: AsyncIterable<Uint8Array>, largest: number): Promise<Spooled> {
  const folder = await mkdtemp(join(tmpdir(), 'hub-upload-'));
  const file = await open(join(folder, 'bytes'), 'wx+', 0o600);
  const dispose = async () => {
    await file.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    // Where the system lets go of names that are open, nothing is left behind even by a process that is killed.
    if (process.platform !== 'win32') await rm(folder, { recursive: true });
    const hash = createHash('sha256');
    let size = 0;
    try {
      for await (const chunk of body) {
        size += chunk.length;
        if (size > largest) throw new SpoolFailure('TOO_LARGE');
        hash.update(chunk);
        await file.writev([chunk]);
      }
    } catch (error) {
      throw error instanceof SpoolFailure ? error : new SpoolFailure('INCOMPLETE');
    }
    return { file, size, sha256: hash.digest('hex'), [Symbol.asyncDispose]: dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

/** Bytes of a spooled file from a position on; fewer at its end. */
export async function bytesAt({ file }: Spooled, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}
