import { getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Reader, RowScope } from '../database.ts';
import type { HubContext } from '../subgraph.ts';
import { grantsHeld } from './grants.ts';

/** Tables under row-level security, and what opens their rows: the viewer's own line, or pacts as well. */
const guarded = new WeakMap<PgTable, 'LINE' | 'PACT'>();

/** Declares a table to be under row-level security; its migration enables it. */
export function guardRows<T extends PgTable>(table: T, openedBy: 'LINE' | 'PACT'): T {
  guarded.set(table, openedBy);
  return table;
}

/** The road to a table's rows: for a guarded one, PostgreSQL is told who reads. */
export function readerOf(context: Pick<HubContext, 'db'>, table: PgTable): Reader | Promise<Reader> {
  const openedBy = guarded.get(table);
  if (!openedBy) return context.db;
  const { viewer } = context as HubContext;
  if (!viewer) throw new Error(`${getTableName(table)} is read without a viewer`);
  if (openedBy === 'LINE' || viewer.kind !== 'OFFICIAL')
    return context.db.guarded(lineOf(context as HubContext));
  return grantsHeld(context as HubContext).then((grants) =>
    context.db.guarded({
      ...lineOf(context as HubContext),
      opened: grants.map(({ fieldSet, divisionCode }) => `${fieldSet}:${divisionCode}`).join(),
    }),
  );
}

/** The viewer's own line, as PostgreSQL's policies read it. Nobody but officials has one. */
export function lineOf({ viewer }: HubContext): RowScope {
  if (viewer.kind !== 'OFFICIAL') return { line: '', opened: '', purpose: '' };
  return { line: viewer.role === 'HUB_ADMIN' ? '*' : viewer.divisionCode, opened: '', purpose: '' };
}

/** For statements that give away nothing but counts, which are suppressed before anybody sees them. */
export const counting: RowScope = { line: '', opened: '', purpose: 'COUNT' };
