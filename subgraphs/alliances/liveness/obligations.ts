import { sql } from 'drizzle-orm';
import { obligationOccurrences, sharedFacts } from '../tables.ts';
import { inPeriod, pactsIn, type Source } from './source.ts';

/** What fell due in the period and was neither waived nor ceased to be owed; met when another side accepted it. */
export const acceptedObligations: Source = {
  kind: 'OBLIGATIONS',
  records: (subject, period) => sql`
    select 'ObligationOccurrence', o.id, o.due_on, o.status = 'ACCEPTED' from ${obligationOccurrences} o
    where o.pact_id in (${pactsIn(subject)}) and o.status <> 'WAIVED' and o.ceased_on is null
      and ${inPeriod(sql`o.due_on`, period)}`,
};

/** What one side tells is due to be confirmed by the others; what is withdrawn was never told. */
export const confirmedFacts: Source = {
  kind: 'FACTS',
  records: (subject, period) => sql`
    select 'SharedFact', f.id, f.happened_on, f.status = 'JOINT' from ${sharedFacts} f
    where f.pact_id in (${pactsIn(subject)}) and f.status <> 'WITHDRAWN' and ${inPeriod(sql`f.happened_on`, period)}`,
};
