import type { PactPartyStatus } from '@hub/kit/generated/words.ts';
import { sql, type SQL } from 'drizzle-orm';
import type { PactPartyRow, pactParties } from '../tables.ts';

/** The status of a side of a pact on a day. What happened later than that day has not happened yet. */
export function partyStatus(
  { signedOn, withdrawnOn }: Pick<PactPartyRow, 'signedOn' | 'withdrawnOn'>,
  date: string,
): PactPartyStatus {
  if (signedOn === null || signedOn > date) return 'PENDING';
  return withdrawnOn !== null && withdrawnOn <= date ? 'WITHDRAWN' : 'SIGNED';
}

/** The same in SQL. */
export function partyStatusOn(t: typeof pactParties, date: string): SQL {
  const day = sql`${date}::date`;
  return sql`(case
    when ${t.signedOn} is null or ${t.signedOn} > ${day} then 'PENDING'
    when ${t.withdrawnOn} <= ${day} then 'WITHDRAWN'
    else 'SIGNED' end)`;
}
