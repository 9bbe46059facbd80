import type { DataFieldSet } from '@hub/kit/generated/words.ts';
import type { Lookup } from '@hub/kit/database.ts';
import { batched } from '@hub/kit/batch.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';

/** What one party may read of another's place, because a pact in force opens it. Nothing is stored: it follows from the pact. */
export interface GrantRow {
  pactId: string;
  fieldSet: DataFieldSet;
  purpose: string;
  /** The place whose rows are opened. */
  divisionCode: string;
  /** The party they are opened to. */
  partyId: string;
  partyType: 'PARTY_ORGANIZATION' | 'UNIT';
  partyDivisionCode: string;
  validFrom: string;
  /** First day without it; null while no end is known. */
  validTo: string | null;
  isEmergency: boolean;
}

/** How long an emergency opens more than the annex names, unless the area stands down before. */
export const emergencyHours = 72;

const today = `(now() at time zone 'Asia/Shanghai')::date`;

/*
 * Giver and taker are parties of one pact that have signed and not withdrawn; the pact is in force and not suspended. The
 * giver opens places of its own, to others only. While an area of the giver is in emergency mode, the sets that joint
 * work needs then are opened as well, whatever the annex names. An emergency by a plan opens what its plan names, while it
 * is joint, to parties that are its sides; a drill opens nothing.
 */
const granted = `
  select p.id as pact_id, opened.field_set, opened.purpose, opened.division_code,
    taker.party_id, taker.party_type, taker.division_code as party_division_code,
    greatest(p.effective_from, opened.valid_from)::text as valid_from,
    least(p.expires_on, p.terminated_on, p.renewed_on, opened.valid_to)::text as valid_to,
    opened.is_emergency
  from alliances.pact_parties taker
  join alliances.pacts p on p.id = taker.pact_id
  join alliances.pact_parties giver on giver.pact_id = p.id and giver.party_id <> taker.party_id
  cross join lateral (
    select i.field_set, i.purpose, i.division_code, i.valid_from, i.valid_to, false as is_emergency
    from alliances.data_annex_items i
    where i.pact_id = p.id and starts_with(i.division_code, giver.division_code)
    union all
    select sets.field_set, '平急转换',
      case when starts_with(giver.division_code, a.division_code) then giver.division_code else a.division_code end,
      a.activated_at::date,
      (a.activated_at + interval '${emergencyHours} hours')::date + 1, true
    from alliances.emergency_activations a,
      unnest(array['BORDER_CASE_DETAILS', 'CONTACT_DUTY_OFFICE', 'PATROL_PLANS']) as sets(field_set)
    where a.status = 'ACTIVATED' and a.plan_id is null and not a.is_drill
      and a.activated_at > now() - interval '${emergencyHours} hours'
      and (starts_with(a.division_code, giver.division_code) or starts_with(giver.division_code, a.division_code))
    union all
    select access.field_set, '平急转换', access.division_code, a.joint_at::date, a.expires_at::date + 1, true
    from alliances.emergency_plans plan
    join alliances.emergency_activations a on a.plan_id = plan.id
    join alliances.emergency_plan_accesses access on access.plan_id = plan.id
    where plan.pact_id = p.id and a.status = 'ACTIVATED' and not a.is_drill
      and a.joint_at is not null and a.joint_ended_at is null and a.expires_at > now()
      and starts_with(access.division_code, giver.division_code)
      and exists (select from alliances.emergency_plan_sides side where side.plan_id = plan.id
        and (starts_with(side.division_code, taker.division_code) or starts_with(taker.division_code, side.division_code)))
  ) as opened
  where taker.status = 'SIGNED' and (taker.withdrawn_on is null or taker.withdrawn_on > ${today})
    and giver.status = 'SIGNED' and (giver.withdrawn_on is null or giver.withdrawn_on > ${today})
    and (p.suspended_on is null or p.suspended_on > ${today})
    and p.signed_on <= ${today} and p.effective_from <= ${today}
    and (p.expires_on is null or p.expires_on > ${today})
    and (p.terminated_on is null or p.terminated_on > ${today})
    and (p.renewed_on is null or p.renewed_on > ${today})
    and (opened.valid_from is null or opened.valid_from <= ${today})
    and (opened.valid_to is null or opened.valid_to > ${today})
    and not starts_with(opened.division_code, taker.division_code)`;

const order = 'order by pact_id, field_set, division_code, party_id, is_emergency';

const byPact: Lookup<GrantRow> = {
  text: `${granted} and p.id = any($1) ${order}`,
  identity: 'grants by pact',
  parameters: (ids) => [ids],
  keyOf: ({ pactId }) => pactId,
};

/** What a pact opens today, to whom. */
export async function grantsOfPact(context: HubContext, pactId: string): Promise<GrantRow[]> {
  const grants = batched<GrantRow[]>(context.batches, byPact.identity, (ids) =>
    context.db.lookUp(byPact, ids),
  );
  return (await grants.load(pactId)) ?? [];
}

/** Whoever acts for an organization in a jurisdiction: what is opened to that organization, or to parties it oversees. */
const byHolder: Lookup<GrantRow & { holder: string }> = {
  text: `select holder.key as holder, opened.* from (
      select key, split_part(key, ' ', 1) as organization_id, split_part(key, ' ', 2) as line
      from unnest($1::text[]) as keys(key)
    ) as holder
    cross join lateral (${granted}
      and taker.pact_id in (
        select pact_id from alliances.pact_parties where party_id = holder.organization_id
        union all
        select pact_id from alliances.pact_parties
        where division_code >= holder.line and division_code < holder.line || ':'
      )
      and (taker.party_id = holder.organization_id
        or (taker.division_code >= holder.line and taker.division_code < holder.line || ':'))
      ${order}
    ) as opened`,
  identity: 'grants by holder',
  parameters: (keys) => [keys],
  keyOf: ({ holder }) => holder,
};

/** What is opened today to officials of an organization with this jurisdiction. */
export async function grantsHeldBy(
  context: HubContext,
  organizationId: string,
  divisionCode: string,
): Promise<GrantRow[]> {
  const key = `${organizationId} ${divisionCode}`;
  const grants = batched<(GrantRow & { holder: string })[]>(context.batches, byHolder.identity, (keys) =>
    context.db.lookUp(byHolder, keys),
  );
  return (await grants.load(key)) ?? [];
}
