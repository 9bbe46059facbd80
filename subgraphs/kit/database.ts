import { AsyncLocalStorage } from 'node:async_hooks';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { SQL } from 'drizzle-orm';
import postgres from 'postgres';
import { newGathering } from './gather.ts';

export type Transaction = Parameters<Parameters<PostgresJsDatabase['transaction']>[0]>[0];

/** One subgraph's door to PostgreSQL: reads are prepared, rows come back in camelCase with dates as strings. */
export interface Database extends AsyncDisposable {
  /** Runs composed SQL as a prepared statement; PostgreSQL may plan it anew for its values. */
  query<Row>(statement: SQL): Promise<Row[]>;
  /**
   * Rows by key, in the order the statement gives them. The statement is planned once for all values, which saves
   * several times what running it takes; reads of several requests for different keys may go out as one (gather.ts).
   */
  lookUp<Row>(lookup: Lookup<Row>, keys: readonly string[]): Promise<Map<string, Row[]>>;
  /** One transaction. Serialization failures and deadlocks are tried again, up to five times. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface Lookup<Row> {
  text: string;
  /** The keys are passed whole (`= ANY($1)`, `unnest($1)`). */
  parameters(keys: string[]): unknown[];
  /** Equal for lookups of equal text and equal parameters but for the keys; the text itself when it has no others. */
  identity: string;
  keyOf(row: Row): string;
}

export interface DatabaseOptions {
  url: string;
  /** The database role to act as; it reaches one schema only. */
  role?: string;
  connections?: number;
  applicationName?: string;
}

const dialect = new PgDialect({ casing: 'snake_case' });

/** Composed SQL as PostgreSQL gets it. Placeholders stand among the parameters and are filled for each run. */
export interface Rendered {
  text: string;
  parameters: unknown[];
}

export function render(statement: SQL): Rendered {
  const { sql: text, params } = dialect.sqlToQuery(statement);
  return { text, parameters: params };
}

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
  settings: Record<string, string> = {},
): postgres.Sql {
  return postgres(url, {
    max: connections,
    connect_timeout: 5,
    idle_timeout: 60,
    onnotice: () => {},
    connection: {
      application_name: applicationName ?? role ?? 'hub',
      ...(role ? { role } : {}),
      ...settings,
    },
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
  const lookups = connect(options, true, { plan_cache_mode: 'force_generic_plan' });
  const writes = connect(
    { ...options, connections: Math.max(2, Math.ceil((options.connections ?? 10) / 2)) },
    false,
  );
  const gathering = newGathering();
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
    await Promise.all([reads, lookups, writes].map((pool) => pool.end({ timeout: 5 })));
  }

  return {
    query: async (statement) => {
      const { text, parameters } = render(statement);
      note(text);
      return (await reads.unsafe(text, parameters as never[], { prepare: mayPrepare(text) })) as never;
    },
    lookUp: <Row>({ text, parameters, identity, keyOf }: Lookup<Row>, keys: readonly string[]) => {
      note(text);
      return gathering.read<Row>(
        {
          identity,
          keyOf,
          run: async (all) =>
            (await lookups.unsafe(text, parameters(all) as never[], { prepare: mayPrepare(text) })) as never,
        },
        keys,
      );
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
