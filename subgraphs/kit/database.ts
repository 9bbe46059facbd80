import { AsyncLocalStorage } from 'node:async_hooks';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { PgDialect } from 'drizzle-orm/pg-core';
import { sql, type SQL } from 'drizzle-orm';
import postgres from 'postgres';
import { sqlState } from './sql-state.ts';
import { readAuditKeys, type AuditKeys } from './audit/keys.ts';
import { openAuditLog, type AuditLog } from './audit/log.ts';
import { newGathering } from './gather.ts';

export type Transaction = Parameters<Parameters<PostgresJsDatabase['transaction']>[0]>[0];

/** What row-level security is told of the reader, for one transaction. */
export interface RowScope {
  /** The division whose subtree is the reader's own; `*` for all, empty for none. */
  line: string;
  /** `FIELD_SET:division`, comma separated: what pacts open. */
  opened: string;
  /** `COUNT` where rows are only counted. */
  purpose: '' | 'COUNT';
}

export interface Reader {
  /** Runs composed SQL as a prepared statement; PostgreSQL may plan it anew for its values. */
  query<Row>(statement: SQL): Promise<Row[]>;
  /**
   * Rows by key, in the order the statement gives them. The statement is planned once for all values, which saves
   * several times what running it takes; reads of several requests for different keys may go out as one (gather.ts).
   */
  lookUp<Row>(lookup: Lookup<Row>, keys: readonly string[]): Promise<Map<string, Row[]>>;
}

/** One subgraph's door to PostgreSQL: reads are prepared, rows come back in camelCase with dates as strings. */
export interface Database extends Reader, AsyncDisposable {
  /** Reads of tables under row-level security; without it they have no rows. Only equal scopes share a statement. */
  guarded(scope: RowScope): Reader;
  /** One transaction. Serialization failures and deadlocks are tried again, up to five times. */
  transaction<T>(work: (tx: Transaction) => Promise<T>, scope?: RowScope): Promise<T>;
  /**
   * One transaction for rows by the ten thousand: COPY and statements over whole sets, with rows as reads have them.
   * It is not tried again.
   */
  bulk<T>(work: (sql: postgres.TransactionSql) => Promise<T>, scope?: RowScope): Promise<T>;
  /** Calls `wake` after each notification, and whenever the connection had to be made anew. Resolves once it listens. */
  listen(channel: string, wake: () => void): Promise<() => Promise<void>>;
  /** The keys that sign heads of logs, as the audit log's are signed. */
  headKeys(): Promise<AuditKeys>;
  /** The audit log, written on a connection of its own and outside the transactions above. */
  readonly audit: AuditLog;
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
  /** `HUB_AUDIT_KEY`; the keys made with the database when left out. */
  auditKeys?: readonly string[];
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

/** Opens a transaction in which PostgreSQL's row-level security knows who reads. */
function beginWithin({ line, opened, purpose }: RowScope): string {
  // Codes alone, so that they can stand in the text: in one message with `begin` they cost no round trip.
  for (const code of [line, opened, purpose])
    if (!/^[\w:,*]*$/.test(code)) throw new Error('a row scope is made of codes');
  return `begin read only; select set_config('hub.line', '${line}', true), set_config('hub.opened', '${opened}', true), set_config('hub.purpose', '${purpose}', true)`;
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
  const bulks = connect({ ...options, connections: 3 }, true);
  const gathering = newGathering();
  const audit = openAuditLog(options);
  let headKeys: Promise<AuditKeys> | undefined;
  const orm = drizzle(writes, { casing: 'snake_case', logger: { logQuery: note } });

  async function transaction<T>(work: (tx: Transaction) => Promise<T>, scope?: RowScope): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await orm.transaction(async (tx) => {
          if (scope)
            await tx.execute(
              sql`select set_config('hub.line', ${scope.line}, true), set_config('hub.opened', ${scope.opened}, true), set_config('hub.purpose', ${scope.purpose}, true)`,
            );
          return await work(tx);
        });
      } catch (error) {
        if (attempt === 5 || !retried.has(sqlState(error) ?? '')) throw error;
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt));
      }
    }
  }

  async function close() {
    await audit.close();
    await Promise.all([reads, lookups, writes, bulks].map((pool) => pool.end({ timeout: 5 })));
  }

  type Send = (pool: postgres.Sql, text: string, parameters: unknown[]) => Promise<unknown>;

  const plainly: Send = async (pool, text, parameters) =>
    await pool.unsafe(text, parameters as never[], { prepare: mayPrepare(text) });

  /**
   * The settings end with the transaction: whoever gets the connection next has none of them. All statements leave at
   * once. Should the transaction not begin, the settings hold for nothing and no row is found.
   */
  const scoped = (scope: RowScope): Send => {
    const begin = beginWithin(scope);
    return async (pool, text, parameters) => {
      const connection = await pool.reserve();
      const [begun, answered, ended] = await Promise.allSettled([
        connection.unsafe(begin).simple(),
        connection.unsafe(text, parameters as never[], { prepare: mayPrepare(text) }),
        connection.unsafe('commit').simple(),
      ]);
      connection.release();
      if (begun.status === 'rejected') throw begun.reason;
      if (answered.status === 'rejected') throw answered.reason;
      if (ended.status === 'rejected') throw ended.reason;
      return answered.value;
    };
  };

  const reader = (send: Send, scope: string): Reader => ({
    query: async (statement) => {
      const { text, parameters } = render(statement);
      note(text);
      return (await send(reads, text, parameters)) as never;
    },
    lookUp: <Row>({ text, parameters, identity, keyOf }: Lookup<Row>, keys: readonly string[]) => {
      note(text);
      return gathering.read<Row>(
        {
          identity: identity + scope,
          keyOf,
          run: async (all) => (await send(lookups, text, parameters(all))) as never,
        },
        keys,
      );
    },
  });

  return {
    ...reader(plainly, ''),
    guarded: (scope) => reader(scoped(scope), `\n${JSON.stringify(scope)}`),
    transaction,
    headKeys: () =>
      (headKeys ??= readAuditKeys(options.url, options.auditKeys).catch((error: unknown) => {
        headKeys = undefined;
        throw error;
      })),
    bulk: async (work, scope = { line: '', opened: '', purpose: '' }) =>
      (await bulks.begin(async (sql) => {
        await sql`select set_config('hub.line', ${scope.line}, true), set_config('hub.opened', ${scope.opened}, true), set_config('hub.purpose', ${scope.purpose}, true)`;
        return await work(sql);
      })) as never,
    audit,
    listen: async (channel, wake) => {
      const { unlisten } = await reads.listen(channel, wake, wake);
      return unlisten;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
