import { byteText, changesTable, figuresTable, idempotencyTable } from '@hub/kit/columns.ts';
import { pgSchema, text } from 'drizzle-orm/pg-core';

export const border = pgSchema('border');

export const changes = changesTable(border);

export const idempotency = idempotencyTable(border);

export const figures = figuresTable(border);

/** The two divisions of a record. Ids are of the organizations subgraph; codes serve filters and permission. */
export function sideColumns() {
  return { aId: text(), aCode: byteText().notNull(), bId: text(), bCode: byteText().notNull() };
}
