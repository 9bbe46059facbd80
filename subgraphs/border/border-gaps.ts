import { pageOf, pageSizeOf, type Connection } from '@hub/kit/connection.ts';
import { decodeCursor, encodeCursor, orderingTag } from '@hub/kit/cursor.ts';
import { Fault } from '@hub/kit/errors.ts';
import { divisionSubtree } from '@hub/kit/filter.ts';
import type { BorderGapKind } from '@hub/kit/generated/words.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { sql, type SQL } from 'drizzle-orm';
import { nextDue } from './rules/boundary-steps.ts';
import {
  after,
  gapsBetween,
  positionOf,
  type Gap,
  type JointWork,
  type Neighbours,
  type OpenCase,
  type OpenDuty,
  type OverdueLine,
} from './rules/gap-finding.ts';
import type { AdjacencyRow } from './tables.ts';

export interface GapRow extends Gap {
  adjacency: AdjacencyRow;
  on: string;
}

interface GapArguments {
  division: string;
  on?: string | null;
  kinds?: readonly BorderGapKind[] | null;
  first?: number | null;
  after?: string | null;
}

const tag = orderingTag('BorderGap', 'place, kind');
const cursorOf = (gap: Gap) => encodeCursor(tag, positionOf(gap));

/** One page of what is missing along a division's lines. What is asked does not grow with the number of neighbours. */
export async function borderGaps(context: HubContext, args: GapArguments): Promise<Connection<GapRow>> {
  const size = pageSizeOf(args.first);
  const position = args.after == null ? null : decodeCursor(tag, 5, args.after);
  const found = await gapsOf(context, args.division, args.on ?? context.asOf ?? context.today);
  const { kinds } = args;
  const wanted = kinds ? found.filter(({ kind }) => kinds.includes(kind)) : found;
  const rest = position ? (after(wanted, position) as GapRow[]) : wanted;
  return pageOf<GapRow>({
    found: rest,
    size,
    isBegun: position !== null,
    cursorOf,
    totalCount: async () => wanted.length,
  });
}

async function gapsOf(context: HubContext, division: string, on: string): Promise<GapRow[]> {
  const { db } = context;
  const adjacencies = await db.query<AdjacencyRow>(sql`
    select * from border.adjacencies t
    where crosses in ('PROVINCE', 'PREFECTURE')
      and (${divisionSubtree(sql`t.a_code`, division)} or ${divisionSubtree(sql`t.b_code`, division)})
      and (valid_from is null or valid_from <= ${on}::date) and (valid_to is null or valid_to > ${on}::date)`);
  const byId = new Map(adjacencies.map((one) => [one.id, one]));
  const neighbours = adjacencies.map((one) => seenFrom(division, one));
  const [works, cases, lines, duties] = await Promise.all([
    jointWork(context, neighbours, on),
    openCases(context, division, on),
    overdueLines(context, division, on),
    openDuties(context, division, on),
  ]);
  return gapsBetween(neighbours, works, cases, lines, duties).map((gap) => ({
    ...gap,
    adjacency: byId.get(gap.adjacencyId)!,
    on,
  }));
}

/** Of two places in the division, the first by code is the near one. */
function seenFrom(division: string, { id, aCode, bCode }: AdjacencyRow): Neighbours {
  const [first, second] = aCode < bCode ? [aCode, bCode] : [bCode, aCode];
  return first.startsWith(division)
    ? { adjacencyId: id, near: first, far: second }
    : { adjacencyId: id, near: second, far: first };
}

const question = `query($pairs:[PlacePair!]!,$on:LocalDate!){
  jointWorkAcross(pairs:$pairs,on:$on){isBound unboundSince overdueMeetings{id dueOn} overdueTurns{id dueOn}}}`;

async function jointWork(
  { peers }: HubContext,
  neighbours: readonly Neighbours[],
  on: string,
): Promise<JointWork[]> {
  if (neighbours.length === 0) return [];
  const pairs = neighbours.map(({ near, far }) => ({ a: near, b: far }));
  const { data, errors } = await peers('alliances', { query: question, variables: { pairs, on } });
  if (!data || errors?.length) throw new Fault('SUBGRAPH_UNAVAILABLE');
  return (data as { jointWorkAcross: JointWork[] }).jointWorkAcross;
}

async function openCases({ db }: HubContext, division: string, on: string): Promise<OpenCase[]> {
  return await db.query<OpenCase>(sql`
    select id, a_code, b_code, reported_on::text from border.cases t
    where pact_id is null and reported_on <= ${on}::date and (resolved_on is null or resolved_on > ${on}::date)
      and (${divisionSubtree(sql`t.a_code`, division)} or ${divisionSubtree(sql`t.b_code`, division)})`);
}

/** Places above the division, below it, or itself: whose lines and zones may concern it. */
const onTheWay = (code: SQL, division: string): SQL =>
  sql`(starts_with(${code}, ${division}) or starts_with(${division}, ${code}))`;

/** Lines of which a round is overdue, or the one that should have followed the last and was never scheduled. */
async function overdueLines({ db }: HubContext, division: string, on: string): Promise<OverdueLine[]> {
  const rounds = await db.query<{
    id: string;
    boundaryId: string;
    aCode: string;
    bCode: string;
    dueOn: string;
    completedOn: string | null;
    isLast: boolean;
  }>(sql`
    select i.id, i.boundary_id, l.a_code, l.b_code, i.due_on::text,
      case when i.completed_on <= ${on}::date then i.completed_on::text end as completed_on,
      not exists (select 1 from border.inspections later
        where later.boundary_id = i.boundary_id and later.round > i.round) as is_last
    from border.inspections i join border.boundaries l on l.id = i.boundary_id
    where ${onTheWay(sql`l.a_code`, division)} or ${onTheWay(sql`l.b_code`, division)}`);
  return rounds.flatMap(({ id, boundaryId, aCode, bCode, dueOn, completedOn, isLast }): OverdueLine[] => {
    if (completedOn === null)
      return dueOn < on ? [{ boundaryId, inspectionId: id, aCode, bCode, dueOn }] : [];
    const next = nextDue({ dueOn, completedOn });
    return isLast && next < on ? [{ boundaryId, inspectionId: null, aCode, bCode, dueOn: next }] : [];
  });
}

/** Zones that stand and have had somebody on duty, but nobody on the day. */
async function openDuties({ db }: HubContext, division: string, on: string): Promise<OpenDuty[]> {
  return await db.query<OpenDuty>(sql`
    select z.id as zone_id, (select max(d."on") + 1 from border.duty_days d
        join border.duty_rosters r on r.id = d.roster_id and r.standing = 'CONFIRMED'
        where d.zone_id = z.id and d."on" < ${on}::date)::text as since,
      array(select p.code from border.zone_participants p where p.zone_id = z.id
        and (p.valid_from is null or p.valid_from <= ${on}::date) and (p.valid_to is null or p.valid_to > ${on}::date)) as codes
    from border.zones z
    where (z.valid_from is null or z.valid_from <= ${on}::date) and (z.valid_to is null or z.valid_to > ${on}::date)
      and exists (select 1 from border.zone_participants p where p.zone_id = z.id and ${onTheWay(sql`p.code`, division)})
      and exists (select 1 from border.duty_days d join border.duty_rosters r on r.id = d.roster_id
        and r.standing = 'CONFIRMED' where d.zone_id = z.id and d."on" < ${on}::date)
      and not exists (select 1 from border.duty_days d join border.duty_rosters r on r.id = d.roster_id
        and r.standing = 'CONFIRMED' where d.zone_id = z.id and d."on" = ${on}::date)`);
}
