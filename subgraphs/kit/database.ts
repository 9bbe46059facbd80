import { AsyncLocalStorage } from 'node:async_hooks';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { SQL } from 'drizzle-orm';
import postgres from 'postgres';

export type Transaction = Parameters<Parameters<PostgresJsDatabase['transaction']>[0]>[0];

/** One subgraph's door to PostgreSQL: reads are prepared, rows come back in camelCase with dates as strings. */
export interface Database extends AsyncDisposable {
  /** Runs composed SQL as a prepared statement. */
  query<Row>(statement: SQL): Promise<Row[]>;
  /** Runs a fixed text as a prepared statement; arrays are passed whole (`= ANY($1)`). */
  prepared<Row>(text: string, parameters: readonly unknown[]): Promise<Row[]>;
  /** One transaction. Serialization failures and deadlocks are tried again, up to five times. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  url: string;
  /** The database role to act as; it reaches one schema only. */
  role?: string;
  connections?: number;
  applicationName?: string;
}

const dialect = new PgDialect({ casing: 'snake_case' });

const statementLog = new AsyncLocalStorage<string[]>();

// Noted when asked and not when sent: a statement that waits for a connection is sent in another's name.
function note(text: string): void {
  statementLog.getStore()?.push(text);
}

/** Collects the text of every statement that `work` causes in this process; what the no-N+1 tests count. */
export async function recordStatements<T>(
  work: () => Promise<T>,
): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  const result = await statementLog.run(statements, work);
  return { result, statements };
}

function connect(
  { url, role, connections = 10, applicationName }: DatabaseOptions,
  raw: boolean,
): postgres.Sql {
  return postgres(url, {
    max: connections,
    connect_timeout: 5,
    idle_timeout: 60,
    onnotice: () => {},
    connection: { application_name: applicationName ?? role ?? 'hub', ...(role ? { role } : {}) },
    ...(raw
      ? {
          transform: { column: { from: postgres.toCamel } },
          // Dates and instants stay the strings PostgreSQL prints: a Date would lose microseconds and move days.
          types: {
            date: { to: 1082, from: [1082, 1114, 1184], serialize: String, parse: (text: string) => text },
          },
        }
      : {}),
  });
}

const retried = new Set(['40001', '40P01']);

const mostShapes = 500;

/**
 * Composed statements are prepared up to a number of shapes. Clients compose filters freely, and each prepared
 * shape stays in the memory of every connection.
 */
function shapeLimit(): (text: string) => boolean {
  const known = new Set<string>();
  return (text) => {
    if (known.has(text)) return true;
    if (known.size >= mostShapes) return false;
    known.add(text);
    return true;
  };
}

export function openDatabase(options: DatabaseOptions): Database {
  const mayPrepare = shapeLimit();
  const reads = connect(options, true);
  const writes = connect(
    { ...options, connections: Math.max(2, Math.ceil((options.connections ?? 10) / 2)) },
    false,
  );
  const orm = drizzle(writes, { casing: 'snake_case', logger: { logQuery: note } });

  async function transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await orm.transaction(work);
      } catch (error) {
        if (attempt === 5 || !retried.has(sqlState(error) ?? '')) throw error;
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt));
      }
    }
  }

  async function close() {
    await Promise.all([reads.end({ timeout: 5 }), writes.end({ timeout: 5 })]);
  }

  return {
    query: async (statement) => {
      const { sql, params } = dialect.sqlToQuery(statement);
      note(sql);
      return (await reads.unsafe(sql, params as never[], { prepare: mayPrepare(sql) })) as never;
    },
    prepared: async (text, parameters) => {
      note(text);
      return (await reads.unsafe(text, parameters as never[], { prepare: true })) as never;
    },
    transaction,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** The five-character SQLSTATE of a PostgreSQL error, also under Drizzle's wrapper. */
export function sqlState(error: unknown): string | null {
  return databaseError(error)?.code ?? null;
}

/** The name of the constraint a write ran into, to be translated into a refusal. */
export function violatedConstraint(error: unknown): string | null {
  return databaseError(error)?.constraint_name ?? null;
}

function databaseError(error: unknown): postgres.PostgresError | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof postgres.PostgresError) return cause;
  }
  return null;
}
