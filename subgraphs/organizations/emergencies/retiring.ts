import { idempotency, plannedOrganizations } from '../tables.ts';

/** What is deleted when a plan is retired: the organizations that were to be founded. */
export const prepared = { table: plannedOrganizations, idempotency };
