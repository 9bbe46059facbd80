import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { openEmbeddedDatabase } from '../../scripts/embedded-database.ts';
import { migrateAll } from '../../scripts/migrate.ts';
import { analyse, seedAll } from '../../scripts/seed.ts';
import { keep, mayKeep, takeKept } from './kept-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgres: string;
  }
}

/** One server a run, and two databases in it to copy from: one migrated, one with the demonstration data. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'hub-tests-'));
  const place = join(folder, 'postgres');
  const open = () => openEmbeddedDatabase({ folder: place, durable: false });
  const isKept = takeKept(place);
  let server = await open();
  if (!isKept) {
    await make(server.url);
    if (mayKeep) {
      await server.stop();
      keep(place);
      server = await open();
    }
  }
  project.provide('postgres', server.url);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function make(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  await sql.unsafe('create database hub_empty');
  await migrateAll(withDatabase(url, 'hub_empty'));
  await sql.unsafe('create database hub_demo template hub_empty');
  await seedAll(withDatabase(url, 'hub_demo'));
  await analyse(withDatabase(url, 'hub_demo'));
  await sql.end();
}

export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
