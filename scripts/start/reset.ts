import { rename } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { removeEmbeddedDatabase } from '../embedded-database.ts';
import { StartFailure } from '../embedded-database/start-failure.ts';
import type { StartConfig } from './config.ts';

/** Deletes the embedded data, once the person who asked has agreed. Never touches a DATABASE_URL. */
export async function resetData(config: StartConfig, databaseFolder: string): Promise<void> {
  if (config.databaseUrl !== null) {
    throw new StartFailure(
      '--reset 只删除内嵌数据库，不会动 DATABASE_URL 指向的数据库：请去掉其中之一。',
      '--reset only deletes the embedded database and never the one DATABASE_URL names: leave out one of them.',
    );
  }
  if (!config.yes && !(await agreed(databaseFolder))) {
    throw new StartFailure(
      '没有删除任何数据：确认要删除时请加上 --yes。',
      'Nothing was deleted: add --yes when you mean it.',
    );
  }
  await removeEmbeddedDatabase(databaseFolder);
  // Kept, and out of the way: the next audit log is another one.
  const aside = `${config.audit.witness}.until-${new Date().toISOString().replaceAll(':', '')}`;
  await rename(config.audit.witness, aside).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

async function agreed(databaseFolder: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question(
      `删除 ${databaseFolder} 中的全部数据？· Delete all data there? (yes/no) `,
    );
    return /^(y|yes|是|好)$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}
