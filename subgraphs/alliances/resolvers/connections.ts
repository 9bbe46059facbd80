import {
  dateOf,
  page,
  pageByParent,
  type Connection,
  type List,
  type PageArgs,
} from '@hub/kit/connection.ts';
import type { PactStatus } from '@hub/kit/generated/words.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import { and, sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { areaKey, codeOf, idOf } from '../counts.ts';
import { evidenceList, pactList } from '../lists/index.ts';
import { statusOn } from '../lists/pact-status.ts';
import { areaIsIn } from '../lists/touching.ts';
import * as tables from '../tables.ts';

interface ById<Row> {
  one(context: HubContext, key: string): Promise<Row | null>;
}

/** A root field that finds one node by its id. */
export function nodeField<Row>(prefix: string, zh: string, byId: ById<Row>) {
  return (_root: unknown, { id }: { id: string }, context: HubContext) =>
    byId.one(context, expectId(id, prefix, zh));
}

/** A root list. */
export function listField<T extends PgTable>(list: List<T>) {
  return (_root: unknown, args: PageArgs, context: HubContext) => page(context, list, args);
}

/** What every type that others may refer to needs. */
export function referable<Row>(byId: ById<Row>) {
  return ({ id }: { id: string }, context: HubContext) => byId.one(context, id);
}

type Link<T extends PgTable> = (t: T, parentId: SQL, date: SQL) => SQL;

/** A connection under a parent, loaded for all parents of the request in one statement. */
export function under<T extends PgTable>(question: string, list: List<T>, link: Link<T>) {
  return (
    { id }: { id: string },
    args: PageArgs,
    context: HubContext,
  ): Promise<Connection<T['$inferSelect']>> =>
    pageByParent(context, list, question, id, args, (t, parent) =>
      link(t, parent, sql`${dateOf(context, args.asOf)}::date`),
    );
}

/** What a record is evidence of. */
export function evidencedBy(type: string) {
  return under(`${type}.evidence`, evidenceList, (t, id) => sql`${t.referenceId} = ${id}`);
}

/** A connection of what lies in a division, by the rows' own code. */
export function inArea<T extends PgTable & { divisionCode: any; divisionId?: any }>(
  question: string,
  list: List<T>,
  link: (t: T, code: SQL, id: SQL) => SQL = areaIsIn,
) {
  return (
    division: { id: string; code?: string },
    args: PageArgs,
    context: HubContext,
  ): Promise<Connection<T['$inferSelect']>> =>
    pageByParent(context, list, question, areaKey(division), args, (t, parent) =>
      link(t, codeOf(parent), idOf(parent)),
    );
}

interface PactArgs extends PageArgs {
  status?: PactStatus | null;
}

/** Pacts that have a status on the date the field asks about. */
function withStatus(
  t: typeof tables.pacts,
  { status, asOf }: PactArgs,
  context: HubContext,
): SQL | undefined {
  return status ? sql`${statusOn(t, dateOf(context, asOf))} = ${status}` : undefined;
}

/** The root list of pacts. */
export function pactsField(_root: unknown, args: PactArgs, context: HubContext) {
  return page(context, pactList, args, (t) => withStatus(t, args, context));
}

/** Pacts under a parent. */
export function pactsUnder<Parent extends { id: string }>(
  question: string,
  link: (t: typeof tables.pacts, parent: SQL) => SQL,
  keyOf: (parent: Parent) => string = ({ id }) => id,
) {
  return (parent: Parent, args: PactArgs, context: HubContext) =>
    pageByParent(context, pactList, question, keyOf(parent), args, (t, key) =>
      and(link(t, key), withStatus(t, args, context))!,
    );
}
