import { askedDate } from '@hub/kit/connection.ts';
import { batched } from '@hub/kit/batch.ts';
import { addMonths } from '@hub/kit/scalars/local-date.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { sql } from 'drizzle-orm';
import { tieHolds } from '../lists/index.ts';
import { askedOf, stands, termsByOrganization, type Organization } from '../loaders.ts';
import { units, unitTies } from '../tables.ts';
import { isTemporary, kindRules } from './families.ts';
import {
  advise,
  adviceOnCertainSize,
  adviceOnCover,
  branchRules,
  electionRules,
  type Advice,
} from './thresholds.ts';

/** 为期 6 个月以上的工程、工作项目等，应当成立党支部 (党支部工作条例（试行）第五条). */
const longestTask = 6;

/** What the rules call normal and an organization departs from on a date, as far as the register knows. */
export async function adviceOf(
  context: HubContext,
  row: Organization,
  asOf?: string | null,
): Promise<Advice[]> {
  const { date } = askedDate(context, askedOf(context, row, asOf));
  if (!stands(row, date)) return [];
  const { covered, isOfOffice } = await unitsOf(context, row.id, date);
  const advice: Advice[] = adviceOnCover(row.kind, covered);
  // The thresholds of larger kinds are those of offices; other domains have rules of their own.
  if (isOfOffice) advice.push(...adviceOnCertainSize(row.kind, row.memberCount?.value));
  const since = row.mandateStartedOn ?? row.foundedOn;
  if (isTemporary(row.kind) && since && addMonths(since, longestTask) < date)
    advice.push(advise('TASK_LASTS_LONG', branchRules, { months: longestTask }));
  if (kindRules[row.kind].family === 'BASIC_ORGANIZATION') {
    const terms = (await termsByOrganization.many(context, row.id)).filter(
      ({ startedOn }) => startedOn <= date,
    );
    const open = terms.find(({ endedOn }) => endedOn === null || endedOn > date);
    if (open && open.termEndsOn < date)
      advice.push(advise('REELECTION_OVERDUE', electionRules, { on: open.termEndsOn }));
  }
  return advice;
}

interface UnitsOf {
  id: string;
  covered: number;
  isOfOffice: boolean;
}

async function unitsOf(
  context: HubContext,
  organizationId: string,
  date: string,
): Promise<Omit<UnitsOf, 'id'>> {
  const loader = batched<UnitsOf>(context.batches, `units of organizations ${date}`, async (ids) => {
    const rows = await context.db.query<UnitsOf>(
      sql`select tie.organization_id as id, (count(*) filter (where tie.kind = 'COVERED'))::int as covered,
          bool_or(tie.kind = 'HOST' and u.kind = 'GOVERNMENT_BODY') as is_of_office
        from ${unitTies} tie join ${units} u on u.id = tie.unit_id
        where tie.organization_id = any(${sql.param(ids)}::text[]) and ${tieHolds(sql`${date}`)}
        group by 1`,
    );
    return new Map(rows.map((row) => [row.id, row]));
  });
  return (await loader.load(organizationId)) ?? { covered: 0, isOfOffice: false };
}
