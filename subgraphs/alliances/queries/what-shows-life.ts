import { sql, type SQL } from 'drizzle-orm';
import { evidenceItems, obligationOccurrences, pactMeasures, pacts, sharedFacts } from '../tables.ts';

/** One thing that was to be done, or was done, under a pact; each names the record that shows it. */
export interface SignOfLife {
  kind: 'OBLIGATION' | 'FACT' | 'MEASURE';
  /** `occ_`, `fct_` or `msr_`: what to open. */
  subjectId: string;
  pactId: string;
  allianceId: string | null;
  /** The side that owes it, or told it (`pty_`); null for a measure that all answer for. */
  pactPartyId: string | null;
  /** The day it fell due, happened, or was last moved on. */
  day: string;
  /** The status as it is kept: OccurrenceStatus (never OVERDUE), SharedFactStatus or PactMeasureStatus. */
  status: string;
  /** Of an obligation: evidence was there on the last day or before, and was not sent back since. */
  isInTime: boolean;
  /** Evidence was given: of an obligation and not sent back, of a measure at any step; a fact is none by itself. */
  isEvidenced: boolean;
  /**
   * More than one side has said so: a confirmed fact; an obligation that points to facts, while all of them are
   * confirmed; one that points to none, once it is accepted.
   */
  isByBothSides: boolean;
}

/**
 * What pacts show of being alive between two days, both included, as a sub-select of rows in snake_case. What fell due
 * and was not done is among them, what was waived, withdrawn or no longer owed is not; nothing one-sided is by both sides.
 */
export function whatShowsLife({ from, until }: { from: string; until: string }): SQL {
  const [first, last] = [sql`${from}::date`, sql`${until}::date`];
  return sql`(
    select 'OBLIGATION'::text as kind, o.id as subject_id, o.pact_id, p.alliance_id, o.pact_party_id,
      o.due_on as day, o.status,
      (o.status in ('EVIDENCED', 'ACCEPTED') and o.evidenced_on <= o.due_on) as is_in_time,
      o.status in ('EVIDENCED', 'ACCEPTED') as is_evidenced,
      coalesce(shown.is_joint and o.status in ('EVIDENCED', 'ACCEPTED'), o.status = 'ACCEPTED') as is_by_both_sides
    from ${obligationOccurrences} o
    join ${pacts} p on p.id = o.pact_id
    left join lateral (
      select bool_and(f.status = 'JOINT') as is_joint from ${evidenceItems} e
      join ${sharedFacts} f on f.id = e.reference_id
      where e.occurrence_id = o.id and e.round = o.round and e.kind = 'FACT'
    ) as shown on true
    where o.status <> 'WAIVED' and o.ceased_on is null and o.due_on between ${first} and ${last}
    union all
    select 'FACT', f.id, f.pact_id, p.alliance_id, f.pact_party_id, f.happened_on, f.status,
      false, false, f.status = 'JOINT'
    from ${sharedFacts} f
    join ${pacts} p on p.id = f.pact_id
    where f.status <> 'WITHDRAWN' and f.happened_on between ${first} and ${last}
    union all
    select 'MEASURE', m.id, m.pact_id, p.alliance_id, m.responsible_party_id, m.advanced_on, m.status,
      false, exists (select from ${evidenceItems} e where e.measure_id = m.id), false
    from ${pactMeasures} m
    join ${pacts} p on p.id = m.pact_id
    where m.advanced_on between ${first} and ${last}
  )`;
}
