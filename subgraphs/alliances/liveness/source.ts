import type { LivenessPartKind } from '@hub/kit/generated/words.ts';
import { sql, type SQL } from 'drizzle-orm';
import type { Period } from '../rules/liveness.ts';
import * as tables from '../tables.ts';

/** Of what liveness speaks. */
export type Subject = 'ALLIANCE' | 'PACT';

/** Where records of one kind come from. All SQL is about one subject, `parent.id`. */
export interface Source {
  kind: LivenessPartKind;
  /** Rows (type, id, on, is_met): what was due in the period, or simply happened. */
  records(subject: Subject, period: Period): SQL;
  /** How many were due, where a cadence says so; otherwise as many as there are records. */
  due?(subject: Subject, period: Period): SQL;
}

/** A condition that a day lies in the period. */
export function inPeriod(day: SQL, { from, to }: Period): SQL {
  return sql`${day} between ${from}::date and ${to}::date`;
}

/** Ids of the parties that were sides in the period. */
export function sidesIn(subject: Subject, { from, to }: Period): SQL {
  return subject === 'PACT'
    ? sql`select party_id from ${tables.pactParties} where pact_id = parent.id and status = 'SIGNED'
        and signed_on <= ${to}::date and (withdrawn_on is null or withdrawn_on > ${from}::date)`
    : sql`select party_id from ${tables.memberships} where alliance_id = parent.id and status in ('ADMITTED', 'WITHDRAWN', 'ENDED')
        and (valid_from is null or valid_from <= ${to}::date) and (valid_to is null or valid_to > ${from}::date)`;
}

/** Ids of the pacts concerned: the pact itself, or those of the alliance. */
export function pactsIn(subject: Subject): SQL {
  return subject === 'PACT'
    ? sql`select parent.id`
    : sql`select id from ${tables.pacts} where alliance_id = parent.id`;
}

export const none = sql`select null::text as type, null::text as id, null::date as "on", false as is_met where false`;
