import { sql } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '../database.ts';
import { idPrefix } from '../ids.ts';
import type { HubContext } from '../subgraph.ts';
import { auditViewer } from './entry.ts';

/** Logs a mutation in its own transaction, with the nodes that its change rows name. */
export async function recordWrite(
  tx: Transaction,
  { viewer, purpose, requestId }: HubContext,
  table: PgTable,
  mutation: string,
  outcome: 'DONE' | 'REPEATED',
): Promise<void> {
  const schema = sql.identifier(getTableConfig(table).schema!);
  await tx.execute(sql`insert into ${schema}.audit_entries (kind, viewer, purpose, operation, nodes, request_id, outcome)
    select 'WRITE', ${JSON.stringify(auditViewer(viewer))}::text::jsonb, ${purpose}::text, ${mutation}::text,
      coalesce(array_agg(distinct node_id order by node_id), '{}'), ${requestId}::text, ${outcome}::text
    from ${schema}.changes where xid = pg_current_xact_id()`);
}

/** Logs a mutation that was refused: outside its transaction, which is rolled back. */
export async function recordRefusal(
  { db, viewer, purpose, requestId }: HubContext,
  table: PgTable,
  mutation: string,
  nodes: readonly string[],
  reasons: readonly { code: string }[],
): Promise<void> {
  const codes = [...new Set(reasons.map(({ code }) => code))].sort();
  await db.audit.append(getTableConfig(table).schema!, [
    {
      kind: 'REFUSAL',
      viewer,
      purpose,
      operation: mutation,
      coordinates: [`Mutation.${mutation}`],
      nodes,
      requestId,
      outcome: codes.join(' '),
    },
  ]);
}

const attempts = new WeakMap<object, string[]>();

/** Keeps which nodes a mutation that fails with this error was about. */
export function noteAttempt(error: unknown, input: object): void {
  if (typeof error === 'object' && error !== null) attempts.set(error, idsIn(input));
}

export function attemptedNodes(error: unknown): string[] {
  return (typeof error === 'object' && error !== null && attempts.get(error)) || [];
}

const done = new WeakMap<object, Set<string>>();

/** Keeps which mutations of a request are committed, whatever becomes of the answer. */
export function noteDone(context: HubContext, mutation: string): void {
  const names = done.get(context) ?? new Set();
  done.set(context, names.add(mutation));
}

export const isDone = (context: HubContext, mutation: string): boolean =>
  done.get(context)?.has(mutation) ?? false;

export const hasDone = (context: HubContext): boolean => done.has(context);

const mostIds = 100;

/** The node ids in an input, and nothing else of it. */
export function idsIn(input: object): string[] {
  const ids = new Set<string>();
  const visit = (value: unknown): void => {
    if (ids.size >= mostIds) return;
    if (typeof value === 'string') {
      if (idPrefix(value)) ids.add(value);
    } else if (value && typeof value === 'object') Object.values(value).forEach(visit);
  };
  visit(input);
  return [...ids].sort();
}
