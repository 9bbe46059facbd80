import { createReadStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import type { AuditKeys, SignedHead } from './keys.ts';

/** The heads of all chains, one JSON line each, in a file outside the database: what was cut off there is still seen here. */

export interface WitnessOptions {
  url: string;
  keys: AuditKeys;
  /** The file that heads are appended to. */
  witness: string;
}

/** Appends the heads of a log, until it is closed. */
export type OpenWitness = (options: WitnessOptions) => { close(): Promise<void> };

/** Appends heads and returns when they are on the disk. */
export async function appendWitness(path: string, heads: readonly SignedHead[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'a', 0o600);
  try {
    // One write a call: several processes may share the file.
    await file.write(heads.map((head) => `${JSON.stringify(head)}\n`).join(''));
    await file.datasync();
  } finally {
    await file.close();
  }
}

export interface WitnessLine {
  line: number;
  /** Null for a line that cannot be read. */
  head: SignedHead | null;
}

/** The lines of a witness, or null when there is no such file. */
export async function readWitness(path: string): Promise<WitnessLine[] | null> {
  const lines: WitnessLine[] = [];
  try {
    let line = 0;
    for await (const text of createInterface({ input: createReadStream(path, 'utf8') })) {
      line += 1;
      if (text !== '') lines.push({ line, head: parsed(text) });
    }
    return lines;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function parsed(text: string): SignedHead | null {
  try {
    const head = JSON.parse(text) as SignedHead;
    return typeof head.chain === 'string' && Number.isInteger(head.sequence) ? head : null;
  } catch {
    return null;
  }
}
