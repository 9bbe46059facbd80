import { sql } from 'drizzle-orm';
import { claims, coBuildingProjects, projectParticipants, resourceOffers, serviceNeeds } from '../tables.ts';
import { inPeriod, sidesIn, type Source } from './source.ts';

/** What one side took up of another: a claim that was not taken back is kept when it is fulfilled within the period. */
export const keptClaims: Source = {
  kind: 'CLAIMS',
  records: (subject, period) => sql`
    select 'Claim', c.id, c.claimed_on, c.status in ('FULFILLED', 'RATED') and coalesce(c.fulfilled_on <= ${period.to}::date, false)
    from (select party_id as id from (${sidesIn(subject, period)}) as side) as claimant
    join ${claims} c on c.party_id = claimant.id
    left join ${serviceNeeds} n on n.id = c.need_id
    left join ${resourceOffers} o on o.id = c.offer_id
    where ${inPeriod(sql`c.claimed_on`, period)} and c.status <> 'WITHDRAWN'
      and coalesce(n.organization_id, o.party_id) <> c.party_id
      and coalesce(n.organization_id, o.party_id) in (${sidesIn(subject, period)})`,
};

/** A project counts when it is due or done; it is met when it is done and every other party has confirmed the result. */
export const confirmedProjects: Source = {
  kind: 'PROJECTS',
  records: (subject, period) => sql`
    select 'CoBuildingProject', p.id, coalesce(p.completed_on, p.due_on),
      p.status = 'COMPLETED' and p.completed_on <= ${period.to}::date
        and exists (select 1 from ${projectParticipants} q where q.project_id = p.id)
        and not exists (select 1 from ${projectParticipants} q where q.project_id = p.id and q.confirmed_on is null)
    from ${coBuildingProjects} p
    where ${subject === 'PACT' ? sql`p.pact_id` : sql`p.alliance_id`} = parent.id and p.status <> 'CANCELLED'
      and ${inPeriod(sql`coalesce(p.completed_on, p.due_on)`, period)}`,
};
