import type { PactStatus } from '@hub/kit/generated/words.ts';
import { sql, type SQL } from 'drizzle-orm';
import type { PactRow, pacts } from '../tables.ts';

type PactDays = Pick<
  PactRow,
  'stage' | 'signedOn' | 'effectiveFrom' | 'expiresOn' | 'terminatedOn' | 'renewedOn' | 'suspendedOn'
>;

/** The status of a pact on a day. What happened later than that day has not happened yet. */
export function pactStatus(
  { stage, signedOn, effectiveFrom, expiresOn, terminatedOn, renewedOn, suspendedOn }: PactDays,
  date: string,
): PactStatus {
  if (signedOn === null) return stage;
  if (signedOn > date) return 'DRAFT';
  if (terminatedOn !== null && terminatedOn <= date) return 'TERMINATED';
  if (renewedOn !== null && renewedOn <= date) return 'RENEWED';
  if (expiresOn !== null && expiresOn <= date) return 'EXPIRED';
  if (effectiveFrom > date) return 'SIGNED';
  return suspendedOn !== null && suspendedOn <= date ? 'SUSPENDED' : 'IN_FORCE';
}

/** The same in SQL. */
export function statusOn(t: typeof pacts, date: string): SQL {
  const day = sql`${date}::date`;
  return sql`(case
    when ${t.signedOn} is null then ${t.stage}
    when ${t.signedOn} > ${day} then 'DRAFT'
    when ${t.terminatedOn} <= ${day} then 'TERMINATED'
    when ${t.renewedOn} <= ${day} then 'RENEWED'
    when ${t.expiresOn} <= ${day} then 'EXPIRED'
    when ${t.effectiveFrom} > ${day} then 'SIGNED'
    when ${t.suspendedOn} <= ${day} then 'SUSPENDED'
    else 'IN_FORCE' end)`;
}
