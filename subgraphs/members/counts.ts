import { counting } from '@hub/kit/access/row-scope.ts';
import { batched } from '@hub/kit/batch.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { suppressed } from '@hub/kit/suppression.ts';
import { sql, type SQL } from 'drizzle-orm';
import { awayOn } from './emergencies/resting.ts';
import { communityCheckIns, partyMembers, postAssignments, teamMemberships } from './tables.ts';

/** Counts of persons. None takes a filter, so that no two of them differ by one person. */

interface Counted {
  id: string;
  count: number;
}

async function countOf(context: HubContext, question: string, id: string, statement: (ids: SQL) => SQL) {
  const loader = batched<number>(context.batches, question, async (ids) => {
    const rows = await context.db.guarded(counting).query<Counted>(statement(sql`${sql.param(ids)}::text[]`));
    return new Map(rows.map((row) => [row.id, row.count]));
  });
  return suppressed((await loader.load(id)) ?? 0);
}

export const memberCount = (context: HubContext, organizationId: string) =>
  countOf(
    context,
    'members by organization',
    organizationId,
    (ids) => sql`select ${partyMembers.homeOrganizationId} as id, count(*)::int as count from ${partyMembers}
      where ${partyMembers.homeOrganizationId} = any(${ids}) group by 1`,
  );

interface Mobile {
  id: string;
  mobile: number;
  settled: number;
}

/** The count of all members is published beside it, so that it is withheld where either part of them is small. */
export async function mobileMemberCount(context: HubContext, organizationId: string) {
  const loader = batched<Mobile>(context.batches, 'mobile members by organization', async (ids) => {
    const rows = await context.db.guarded(counting).query<Mobile>(
      sql`select ${partyMembers.homeOrganizationId} as id,
            (count(*) filter (where ${partyMembers.isMobileMember}))::int as mobile,
            (count(*) filter (where not ${partyMembers.isMobileMember}))::int as settled
          from ${partyMembers} where ${partyMembers.homeOrganizationId} = any(${sql.param(ids)}::text[]) group by 1`,
    );
    return new Map(rows.map((row) => [row.id, row]));
  });
  const { mobile, settled } = (await loader.load(organizationId)) ?? { mobile: 0, settled: 0 };
  return suppressed(settled).isSuppressed ? { value: null, isSuppressed: true } : suppressed(mobile);
}

export const checkInCount = (context: HubContext, organizationId: string) =>
  countOf(
    context,
    'check-ins by organization',
    organizationId,
    (
      ids,
    ) => sql`select ${communityCheckIns.receivingOrganizationId} as id, count(distinct ${communityCheckIns.memberId})::int as count
      from ${communityCheckIns} where ${communityCheckIns.receivingOrganizationId} = any(${ids})
        and ${communityCheckIns.status} <> 'ENDED' group by 1`,
  );

export const teamMemberCount = (context: HubContext, teamId: string) =>
  countOf(
    context,
    'members by team',
    teamId,
    (ids) => sql`select ${teamMemberships.teamId} as id, count(*)::int as count from ${teamMemberships}
      where ${teamMemberships.teamId} = any(${ids}) and ${teamMemberships.validTo} is null group by 1`,
  );

interface Assigned {
  id: string;
  normal: number;
  emergency: number;
  /** Some side of an emergency has posted few here. */
  hasSmallPart: boolean;
}

/**
 * Who is away on an emergency's post is not counted here. The modes of a post and their sum are published together, so the
 * sum is withheld where a mode is; and what each side of an emergency has posted is published with the emergency, so the
 * mode is withheld where one of them has posted few.
 */
export async function assignedCount(
  context: HubContext,
  postId: string,
  mode: 'NORMAL' | 'EMERGENCY' | null,
  date: string,
) {
  const loader = batched<Assigned>(context.batches, `assigned ${date}`, async (ids) => {
    const rows = await context.db.guarded(counting).query<Assigned>(
      sql`select id, sum(normal)::int as normal, sum(emergency)::int as emergency,
            bool_or(emergency between 1 and 4) as has_small_part
          from (select ${postAssignments.postId} as id,
              count(*) filter (where ${postAssignments.mode} = 'NORMAL'
                and not ${awayOn(sql`${postAssignments.memberId}`, date)}) as normal,
              count(*) filter (where ${postAssignments.mode} = 'EMERGENCY') as emergency
            from ${postAssignments} where ${postAssignments.postId} = any(${sql.param(ids)}::text[])
              and (${postAssignments.validFrom} is null or ${postAssignments.validFrom} <= ${date}::date)
              and (${postAssignments.validTo} is null or ${postAssignments.validTo} > ${date}::date)
            group by 1, ${postAssignments.activationId}, ${postAssignments.activationSide}) as part group by id`,
    );
    return new Map(rows.map((row) => [row.id, row]));
  });
  const { normal, emergency, hasSmallPart } = (await loader.load(postId)) ?? nobody;
  if (mode === 'NORMAL') return suppressed(normal);
  const isWithheld = hasSmallPart || (!mode && suppressed(normal).isSuppressed);
  return isWithheld ? { value: null, isSuppressed: true } : suppressed(mode ? emergency : normal + emergency);
}

const nobody = { normal: 0, emergency: 0, hasSmallPart: false };

interface Total {
  id: string;
  total: number;
  /** Persons in organizations whose own count is withheld, and how many such organizations there are. */
  hidden: number;
  hiddenParts: number;
}

/**
 * The count of a whole whose parts are published too. It is told only where it leaves every withheld part
 * anything from 1 to 4; otherwise whole minus published parts would narrow one down.
 */
async function totalOf(context: HubContext, question: string, id: string, parts: (ids: SQL) => SQL) {
  const loader = batched<Total>(context.batches, question, async (ids) => {
    const rows = await context.db.guarded(counting).query<Total>(
      sql`select id, sum(count)::int as total,
            coalesce(sum(count) filter (where count < 5), 0)::int as hidden,
            (count(*) filter (where count < 5))::int as hidden_parts
          from (${parts(sql`${sql.param(ids)}::text[]`)}) as part group by id`,
    );
    return new Map(rows.map((row) => [row.id, row]));
  });
  const { total, hidden, hiddenParts } = (await loader.load(id)) ?? { total: 0, hidden: 0, hiddenParts: 0 };
  // k parts of 1 to 4 with sum s: each may still be 1 and may still be 4 only while k + 3 <= s <= 4k - 3.
  const givesAway = hiddenParts > 0 && (hidden < hiddenParts + 3 || hidden > 4 * hiddenParts - 3);
  return givesAway ? { value: null, isSuppressed: true } : suppressed(total);
}

export const divisionMemberCount = (context: HubContext, divisionId: string) =>
  totalOf(
    context,
    'members by division',
    divisionId,
    (ids) => sql`select ${partyMembers.divisionId} as id, count(*) as count from ${partyMembers}
      where ${partyMembers.divisionId} = any(${ids}) group by ${partyMembers.divisionId}, ${partyMembers.homeOrganizationId}`,
  );

export const divisionCheckInCount = (context: HubContext, divisionId: string) =>
  totalOf(
    context,
    'check-ins by division',
    divisionId,
    (
      ids,
    ) => sql`select ${communityCheckIns.receivingDivisionId} as id, count(distinct ${communityCheckIns.memberId}) as count
      from ${communityCheckIns} where ${communityCheckIns.receivingDivisionId} = any(${ids}) and ${communityCheckIns.status} <> 'ENDED'
      group by ${communityCheckIns.receivingDivisionId}, ${communityCheckIns.receivingOrganizationId}`,
  );
