/** A file that lies somewhere in pieces. A workbook is read from its end, so that it cannot come as a stream. */
export interface FileBytes {
  size: number;
  /** Fewer bytes only at the end of the file. */
  read(offset: number, length: number): Promise<Buffer>;
}

export function bytesOf(buffer: Buffer): FileBytes {
  return {
    size: buffer.length,
    read: async (offset, length) => buffer.subarray(offset, offset + length),
  };
}

const step = 128 * 1024;

/** The bytes from `start` to before `end`, piece by piece. */
export async function* inOrder(
  bytes: FileBytes,
  start = 0,
  end = bytes.size,
): AsyncGenerator<Buffer, void, undefined> {
  for (let at = start; at < end;) {
    const piece = await bytes.read(at, Math.min(step, end - at));
    if (piece.length === 0) return;
    at += piece.length;
    yield piece;
  }
}
