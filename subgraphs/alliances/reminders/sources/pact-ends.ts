import { sql, type SQL } from 'drizzle-orm';
import type { Source } from '../source.ts';
import { boundParties, stands } from './pact-parties.ts';

/** How long after its end a pact that was not renewed is still a matter. */
const lingers = 30;

const pacts = (day: SQL, dueOn: SQL): SQL => sql`
  select p.id, party.party_id, party.division_code, ${dueOn}, p.title
  from alliances.pacts p
  ${boundParties(day)}
  where ${stands(day)} and p.expires_on is not null and p.effective_from <= ${day}
    and not exists (select from alliances.pacts next where next.predecessor_id = p.id and next.signed_on <= ${day})`;

export const pactExpiry: Source = {
  kind: 'PACT_EXPIRY',
  open: (day) => sql`${pacts(day, sql`p.expires_on`)} and p.expires_on + ${lingers}::int > ${day}`,
};

export const pactNotice: Source = {
  kind: 'PACT_NOTICE',
  open: (day) =>
    sql`${pacts(day, sql`p.expires_on - p.notice_days`)} and p.notice_days > 0 and p.expires_on > ${day}`,
};
