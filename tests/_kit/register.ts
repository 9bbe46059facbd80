import { recordStatements } from '@hub/kit/database.ts';
import { anonymous, type Viewer } from '@hub/kit/viewer.ts';
import { openGraphHub, type OpenedHub } from '@hub/gateway/hub.ts';
import postgres from 'postgres';
import { inject } from 'vitest';

export interface Answer {
  data?: any;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, any> }[];
}

/** A hub of one test's own: a copy of a database, and the whole graph over it. */
export interface Register extends AsyncDisposable {
  databaseUrl: string;
  hub: OpenedHub;
  ask(query: string, variables?: Record<string, unknown>, viewer?: Viewer, asOf?: string): Promise<Answer>;
  /** The HTTP status the answer would be sent with, beside the answer. */
  send(
    query: string,
    variables?: Record<string, unknown>,
    viewer?: Viewer,
  ): Promise<{ status: number; body: Answer }>;
  /** The SQL statements a query causes; in distributed mode they run elsewhere and are not seen. */
  statements(query: string, variables?: Record<string, unknown>, viewer?: Viewer): Promise<string[]>;
  /** Reads the database directly, past the graph: for what must not have been written. */
  rows(text: string): Promise<Record<string, any>[]>;
}

/** The mode the run is in: `HUB_MODE=distributed` puts every subgraph behind HTTP. */
export const mode = process.env.HUB_MODE === 'distributed' ? 'distributed' : 'embedded';

let copies = 0;

/**
 * Opens a register over a copy of the demonstration data, or of an empty hub.
 * @param from `demo` by default.
 */
export async function openRegister({ from = 'demo' }: { from?: 'demo' | 'empty' } = {}): Promise<Register> {
  const server = inject('postgres');
  const name = `hub_${process.pid}_${++copies}`;
  await administer(server, `create database ${name} template hub_${from} strategy file_copy`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const databaseUrl = url.href;
  const hub = await openGraphHub({ mode, databaseUrl });
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });

  const send: Register['send'] = async (query, variables, viewer = anonymous) => {
    const { status, text } = await hub.ask({ query, variables }, viewer);
    return { status, body: JSON.parse(text) as Answer };
  };
  return {
    databaseUrl,
    hub,
    send,
    ask: async (query, variables, viewer = anonymous, asOf) => {
      const { text } = await hub.ask({ query, variables }, viewer, asOf);
      return JSON.parse(text) as Answer;
    },
    statements: async (query, variables, viewer) => {
      const { result, statements } = await recordStatements(() => send(query, variables, viewer));
      if (result.body.errors) throw new Error(`the query failed: ${JSON.stringify(result.body.errors)}`);
      return statements;
    },
    rows: async (text) => [...(await sql.unsafe(text))],
    [Symbol.asyncDispose]: async () => {
      await hub.close();
      await sql.end();
      await administer(server, `drop database if exists ${name} with (force)`);
    },
  };
}

async function administer(server: string, statement: string): Promise<void> {
  const sql = postgres(server, { max: 1, onnotice: () => {} });
  await sql.unsafe(statement).finally(() => sql.end());
}
