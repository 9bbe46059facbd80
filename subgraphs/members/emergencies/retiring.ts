import { idempotency, plannedPostings } from '../tables.ts';
import { everyLine } from './posting.ts';

/** What is deleted when a plan is retired: who was to go to which post. */
export const prepared = { table: plannedPostings, idempotency, scope: everyLine };
