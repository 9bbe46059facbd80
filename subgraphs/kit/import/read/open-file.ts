import type { FileBytes } from './file-bytes.ts';
import { FileFault } from './file-fault.ts';
import { openSeparated } from './separated.ts';
import { readLimits, type OpenedFile, type ReadLimits } from './sheet-rows.ts';
import { openWorkbook } from './workbook.ts';

/** Opens a file for what it holds, whatever its name says. */
export async function openFile(bytes: FileBytes, limits: ReadLimits = readLimits): Promise<OpenedFile> {
  const head = await bytes.read(0, 8);
  if (head.length === 0) throw new FileFault('FILE_EMPTY');
  if (head.subarray(0, 4).equals(Buffer.from('PK\x03\x04'))) return await openWorkbook(bytes, limits);
  // What Excel wrote until 2003, and what it writes when a file is given a password.
  if (head.equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'))) throw new FileFault('FILE_OLD_FORMAT');
  if (/^(%PDF|\{\\rtf|\x89PNG|GIF8|\xff\xd8\xff|PK|\x1f\x8b)/.test(head.toString('latin1')))
    throw new FileFault('FILE_TYPE_UNKNOWN');
  return await openSeparated(bytes, limits);
}
