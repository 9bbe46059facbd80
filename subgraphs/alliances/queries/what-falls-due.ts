import { sql, type SQL } from 'drizzle-orm';
import { obligationOccurrences, pactMeasures, pactParties, pacts } from '../tables.ts';

/** Something a party owes by a day. */
export interface FallingDue {
  kind: 'OBLIGATION' | 'MEASURE';
  /** An obligation's occurrence (`occ_`) or a measure (`msr_`). */
  subjectId: string;
  pactId: string;
  /** Who owes it, with the division it is seated in; of a measure that all answer for, each has a row. */
  partyType: 'PARTY_ORGANIZATION' | 'UNIT';
  partyId: string;
  divisionCode: string;
  /** The last day on which it is in time. */
  dueOn: string;
}

/**
 * What is still owed and falls due from one day to another, both included, as a sub-select of rows in snake_case
 * (`kind, subject_id, pact_id, party_type, party_id, division_code, due_on`). Where `from` lies in the past, what is
 * overdue since then comes too. Evidence before the other side, a waiver, the end of a pact and its rest take rows away;
 * (kind, subject_id, party_id) is the same row whenever it is asked for.
 */
export function whatFallsDue({
  from,
  until,
  today,
}: {
  from: string;
  until: string;
  today: string | SQL;
}): SQL {
  const [first, last, day] = [sql`${from}::date`, sql`${until}::date`, sql`${today}::date`];
  return sql`(
    select 'OBLIGATION'::text as kind, o.id as subject_id, o.pact_id, o.party_type, o.party_id, o.division_code, o.due_on
    from ${obligationOccurrences} o
    where o.status in ('DUE', 'RETURNED') and o.ceased_on is null and o.due_on between ${first} and ${last}
    union all
    select 'MEASURE', m.id, m.pact_id, s.party_type, s.party_id, s.division_code, m.due_on
    from ${pactMeasures} m
    join ${pacts} p on p.id = m.pact_id
    join ${pactParties} s on s.pact_id = m.pact_id and s.id = coalesce(m.responsible_party_id, s.id)
    where m.status in ('PLANNED', 'UNDER_WAY') and m.due_on between ${first} and ${last}
      and p.signed_on <= m.due_on and p.effective_from <= m.due_on
      and (p.expires_on is null or p.expires_on > m.due_on)
      and (p.terminated_on is null or p.terminated_on > m.due_on)
      and (p.renewed_on is null or p.renewed_on > m.due_on)
      and (p.suspended_on is null or p.suspended_on > ${day})
      and s.status = 'SIGNED' and s.signed_on <= m.due_on and (s.withdrawn_on is null or s.withdrawn_on > m.due_on)
  )`;
}
