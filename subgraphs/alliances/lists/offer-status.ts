import type { ResourceOfferStatus } from '@hub/kit/generated/words.ts';
import { sql, type SQL } from 'drizzle-orm';
import type { ResourceOfferRow, resourceOffers } from '../tables.ts';

/** The status of an offer on a day: what nobody took up by its last day is expired. */
export function offerStatus(
  { status, availableUntil }: Pick<ResourceOfferRow, 'status' | 'availableUntil'>,
  date: string,
): ResourceOfferStatus {
  return status === 'OPEN' && availableUntil !== null && availableUntil < date ? 'EXPIRED' : status;
}

/** The same in SQL, today in China. */
export function offerStatusNow(t: typeof resourceOffers): SQL {
  return sql`(case when ${t.status} = 'OPEN' and ${t.availableUntil} < (now() at time zone 'Asia/Shanghai')::date
    then 'EXPIRED' else ${t.status} end)`;
}
