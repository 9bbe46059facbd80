import { changesTable, figuresTable, idempotencyTable } from '@hub/kit/columns.ts';
import { pgSchema } from 'drizzle-orm/pg-core';

export const organizations = pgSchema('organizations');

export const changes = changesTable(organizations);
export const idempotency = idempotencyTable(organizations);
export const figures = figuresTable(organizations);
