import { sql } from 'drizzle-orm';
import { pactMeasures } from '../tables.ts';
import { inPeriod, pactsIn, type Source } from './source.ts';

export const doneMeasures: Source = {
  kind: 'MEASURES',
  records: (subject, period) => sql`
    select 'PactMeasure', m.id, m.due_on, m.status = 'DONE' from ${pactMeasures} m
    where m.pact_id in (${pactsIn(subject)}) and m.status <> 'DROPPED' and ${inPeriod(sql`m.due_on`, period)}`,
};
