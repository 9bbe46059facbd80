import type { List } from '@hub/kit/connection.ts';
import { compares, hasOne, inYear } from '@hub/kit/filter.ts';
import { sql } from 'drizzle-orm';
import * as tables from '../tables.ts';
import { pactList } from './pacts.ts';
import { factTouches } from './touching.ts';

export const factList: List<typeof tables.sharedFacts> = {
  name: 'SharedFact',
  table: tables.sharedFacts,
  filters: (t) => ({
    id: compares(t.id),
    pactId: compares(t.pactId),
    kind: compares(t.kind),
    status: compares(t.status),
    happenedOn: compares(t.happenedOn),
    happenedIn: inYear(t.happenedOn),
    division: (code: string) => factTouches(t, sql`${code}::text`),
    awaitedPartyId: (id: string) =>
      sql`(${t.status} in ('ONE_SIDED', 'DISPUTED') and exists (select from ${tables.sharedFactAnswers} a
        join ${tables.pactParties} p on p.id = a.pact_party_id
        where a.fact_id = ${t.id} and a.number = ${t.number} and a.answer = 'PENDING' and p.party_id = ${id}))`,
    synthetic: compares(t.synthetic),
    pact: hasOne(
      () => pactList,
      (other) => sql`${other.id} = ${t.pactId}`,
    ),
  }),
  orders: (t) => ({ HAPPENED_ON: t.happenedOn, KIND: t.kind, STATUS: t.status }),
  defaultOrder: [{ field: 'HAPPENED_ON', direction: 'DESC' }],
};
