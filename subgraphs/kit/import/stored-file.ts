import { createHash } from 'node:crypto';
import { asc, eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { openPiece, type Importer } from './importer.ts';
import { inOrder, type FileBytes } from './read/file-bytes.ts';
import { FileFault } from './read/file-fault.ts';

const mostKept = 4;

/** An uploaded file as it lies in the database, opened piece by piece: in memory there are never more than a few. */
export async function storedFile(db: Database, importer: Importer, importId: string): Promise<FileBytes> {
  const { importPieces: t } = importer.tables;
  const pieces = await db.query<{ id: string; size: number }>(
    sql`select ${t.id}, ${t.size} from ${t} where ${eq(t.importId, importId)} order by ${asc(t.position)}`,
  );
  if (pieces.length === 0) throw new FileFault('FILE_EMPTY');
  const starts: number[] = [];
  let size = 0;
  for (const piece of pieces) {
    starts.push(size);
    size += piece.size;
  }
  const kept = new Map<number, Buffer>();
  const load = async (index: number): Promise<Buffer> => {
    const known = kept.get(index);
    if (known) return known;
    const { id } = pieces[index]!;
    const [row] = await db.query<{ content: string }>(
      sql`select ${t.content} from ${t} where ${eq(t.id, id)}`,
    );
    // Discarded while it was read.
    if (!row) throw new FileFault('FILE_EMPTY');
    const opened = openPiece(importer, id, row.content);
    kept.set(index, opened);
    if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
    return opened;
  };
  return {
    size,
    async read(offset, length) {
      const end = Math.min(offset + length, size);
      const parts: Buffer[] = [];
      let index = starts.findLastIndex((start) => start <= offset);
      for (let at = offset; at < end; index++) {
        const piece = await load(index);
        const from = at - starts[index]!;
        const part = piece.subarray(from, from + end - at);
        parts.push(part);
        at += part.length;
      }
      return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    },
  };
}

export async function digestOf(bytes: FileBytes): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of inOrder(bytes)) hash.update(piece);
  return hash.digest('hex');
}
