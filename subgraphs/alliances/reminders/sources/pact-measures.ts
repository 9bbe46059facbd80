import { sql } from 'drizzle-orm';
import type { Source } from '../source.ts';
import { boundParties, stands } from './pact-parties.ts';

/** The party that answers for a measure; all of them where none is named, or where it is a unit. */
export const pactMeasures: Source = {
  kind: 'PACT_MEASURE',
  open: (day) => sql`
    select m.id, party.party_id, party.division_code, m.due_on, m.content
    from alliances.pact_measures m
    join alliances.pacts p on p.id = m.pact_id and ${stands(day)}
    ${boundParties(day)}
    left join alliances.pact_parties named
      on named.id = m.responsible_party_id and named.party_type = 'PARTY_ORGANIZATION'
    where m.due_on is not null and m.status in ('PLANNED', 'UNDER_WAY') and (named.id is null or named.id = party.id)`,
};
