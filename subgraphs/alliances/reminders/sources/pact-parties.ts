import { sql, type SQL } from 'drizzle-orm';

/** Organizations that are bound by a pact `p` on a day, as `party`. A unit has no superior to report to. */
export function boundParties(day: SQL): SQL {
  return sql`join alliances.pact_parties party on party.pact_id = p.id and party.party_type = 'PARTY_ORGANIZATION'
    and party.status = 'SIGNED' and (party.withdrawn_on is null or party.withdrawn_on > ${day})`;
}

/** Whether a pact `p` binds, or has just run out without anybody having ended or renewed it. */
export function stands(day: SQL): SQL {
  return sql`p.signed_on <= ${day} and (p.terminated_on is null or p.terminated_on > ${day})
    and (p.renewed_on is null or p.renewed_on > ${day})`;
}
