import { batched } from '@hub/kit/batch.ts';
import { pageOf, pageSizeOf, type Connection } from '@hub/kit/connection.ts';
import { decodeCursor, encodeCursor, orderingTag } from '@hub/kit/cursor.ts';
import { Fault } from '@hub/kit/errors.ts';
import type { MatchFinding } from '@hub/kit/generated/words.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { sql, type SQL } from 'drizzle-orm';
import { ampleDays, answeringKinds, levelsOf, matchPoints, nearRanges } from './rules/matching.ts';
import * as tables from './tables.ts';

/** One need and one offer, and what was found of kind, place and time. */
export interface Suggestion {
  needId: string;
  offerId: string;
  score: number;
  kindFinding: MatchFinding;
  placeFinding: MatchFinding;
  timeFinding: MatchFinding;
  crossesProvince: boolean;
}

export interface SuggestionArgs {
  first?: number | null;
  after?: string | null;
}

/** For what suggestions are made: the need or offer itself, or all open needs of the sides of a pact or an alliance. */
export type SuggestedFor = 'NEED' | 'OFFER' | 'PACT' | 'ALLIANCE';

/** What is open and looks for its counterpart. */
interface Anchor {
  parentId: string;
  id: string;
  partyId: string;
  divisionCode: string;
  kind: string;
  lastOn: string | null;
}

const { serviceNeeds, resourceOffers } = tables;
const isOpen = (offer: SQL, today: string) =>
  sql`${offer}.status = 'OPEN' and (${offer}.available_until is null or ${offer}.available_until >= ${today}::date)`;

/** Parties of the pacts, and members of the alliances, that `parent` lists. */
function sidesOf(what: 'PACT' | 'ALLIANCE', today: string): SQL {
  return what === 'PACT'
    ? sql`select pact_id as parent_id, party_id from ${tables.pactParties}
        where pact_id = parent.id and status = 'SIGNED' and (withdrawn_on is null or withdrawn_on > ${today}::date)`
    : sql`select alliance_id as parent_id, party_id from ${tables.memberships}
        where alliance_id = parent.id and status = 'ADMITTED'
        and (valid_from is null or valid_from <= ${today}::date) and (valid_to is null or valid_to > ${today}::date)`;
}

async function anchorsOf(context: HubContext, what: SuggestedFor, parents: string[]): Promise<Anchor[]> {
  const { today } = context;
  const need = sql`n.id, n.organization_id as party_id, n.division_code, n.kind, n.needed_by as last_on`;
  const from = sql`unnest(${sql.param(parents)}::text[]) as parent(id)`;
  if (what === 'NEED')
    return await context.db.query<Anchor>(
      sql`select n.id as parent_id, ${need} from ${serviceNeeds} n where n.id = any(${sql.param(parents)}) and n.status = 'OPEN'`,
    );
  if (what === 'OFFER')
    return await context.db.query<Anchor>(
      sql`select o.id as parent_id, o.id, o.party_id, o.division_code, o.kind, o.available_until as last_on
        from ${resourceOffers} o where o.id = any(${sql.param(parents)}) and ${isOpen(sql`o`, today)}`,
    );
  return await context.db.query<Anchor>(
    sql`select parent.id as parent_id, ${need} from ${from}
      cross join lateral (${sidesOf(what, today)}) as side
      join ${serviceNeeds} n on n.organization_id = side.party_id and n.status = 'OPEN'`,
  );
}

/** Neighbours of each code and of the divisions it lies in, as border tells them. */
async function neighboursOf(
  { peers }: HubContext,
  divisionCodes: readonly string[],
): Promise<(divisionCode: string) => string[]> {
  const asked = [...new Set(divisionCodes.flatMap(levelsOf))];
  if (asked.length === 0) return () => [];
  const { data, errors } = await peers('border', {
    query: 'query($codes:[DivisionCode!]!){neighbourCodes(divisionCodes:$codes){divisionCode neighbourCode}}',
    variables: { codes: asked },
  });
  // Without neighbours the order would be another, and cursors would not fit: better none.
  if (!data || errors?.length) throw new Fault('SUBGRAPH_UNAVAILABLE');
  const pairs = (data as { neighbourCodes: { divisionCode: string; neighbourCode: string }[] })
    .neighbourCodes;
  const known = Map.groupBy(pairs, ({ divisionCode }) => divisionCode);
  return (divisionCode) =>
    levelsOf(divisionCode).flatMap((level) =>
      (known.get(level) ?? [])
        .map(({ neighbourCode }) => neighbourCode)
        .filter((code) => code.length === level.length),
    );
}

/** What a pair's columns are called, whichever of the two is looking. */
function columnsOf(what: SuggestedFor) {
  const counterpart =
    what === 'OFFER'
      ? { table: serviceNeeds, party: sql`c.organization_id`, lastOn: sql`c.needed_by` }
      : { table: resourceOffers, party: sql`c.party_id`, lastOn: sql`c.available_until` };
  const [need, offer, neededBy] =
    what === 'OFFER' ? [sql`c`, sql`a`, sql`c.needed_by`] : [sql`a`, sql`c`, sql`a.last_on`];
  return { ...counterpart, need, offer, neededBy };
}

const kindFinding = (needKind: SQL, offerKind: SQL): SQL =>
  sql`(case ${needKind} || ' ' || ${offerKind} ${sql.join(
    Object.entries(answeringKinds).flatMap(([need, answers]) =>
      Object.entries(answers).map(([resource, finding]) =>
        sql.raw(`when '${need} ${resource}' then '${finding}'`),
      ),
    ),
    sql` `,
  )} end)`;

const placeFinding = sql`(case
  when c.division_code = a.division_code then 'PLACE_SAME'
  when starts_with(c.division_code, a.division_code) or starts_with(a.division_code, c.division_code) then 'PLACE_WITHIN'
  when left(c.division_code, a.digits) = any(a.neighbours) and length(c.division_code) >= a.digits then 'PLACE_NEIGHBOUR'
  when length(c.division_code) < a.digits and c.division_code = any(a.neighbours) then 'PLACE_NEIGHBOUR'
  when a.digits < 4 or length(c.division_code) < 4 then 'PLACE_ELSEWHERE'
  when a.digits >= 6 and length(c.division_code) >= 6 and left(c.division_code, 6) = left(a.division_code, 6) then 'PLACE_SAME_COUNTY'
  when a.digits >= 6 and length(c.division_code) >= 6 and left(c.division_code, 6) = any(a.neighbours) then 'PLACE_NEIGHBOUR_COUNTY'
  when left(c.division_code, 4) = left(a.division_code, 4) then 'PLACE_SAME_PREFECTURE'
  else 'PLACE_ELSEWHERE' end)`;

const pointsOf = (finding: SQL): SQL =>
  sql`(case ${finding} ${sql.join(
    Object.entries(matchPoints).map(([word, points]) => sql.raw(`when '${word}' then ${points}`)),
    sql` `,
  )} end)`;

interface Search {
  what: SuggestedFor;
  today: string;
  anchors: readonly Anchor[];
  neighboursOf: (divisionCode: string) => string[];
}

/** Every pair of an anchor and its counterpart, below `parent.id`. */
function pairs({ what, today, anchors, neighboursOf: near }: Search): { tables: SQL; pairs: SQL } {
  const { table, party, lastOn, need, offer, neededBy } = columnsOf(what);
  const column = (values: readonly unknown[], type: string) =>
    sql`${sql.param([...values])}::${sql.raw(type)}[]`;
  const known = anchors.map(({ divisionCode }) => near(divisionCode));
  const ranges = anchors.flatMap(({ divisionCode }, i) =>
    nearRanges(divisionCode, known[i]!).map(([low, high]) => ({ i, low, high })),
  );
  const isNear = what === 'NEED' || what === 'OFFER';
  const anchorTable = sql`anchor as materialized (
    select i, parent_id, id, party_id, division_code, length(division_code) as digits, kind, last_on::date,
      string_to_array(neighbours, ' ') as neighbours
    from unnest(${column(
      anchors.map((_, i) => i),
      'int',
    )}, ${column(
      anchors.map(({ parentId }) => parentId),
      'text',
    )}, ${column(
      anchors.map(({ id }) => id),
      'text',
    )}, ${column(
      anchors.map(({ partyId }) => partyId),
      'text',
    )}, ${column(
      anchors.map(({ divisionCode }) => divisionCode),
      'text',
    )}, ${column(
      anchors.map(({ kind }) => kind),
      'text',
    )}, ${column(
      anchors.map(({ lastOn: day }) => day),
      'text',
    )}, ${column(
      known.map((codes) => codes.join(' ')),
      'text',
    )}) as given(i, parent_id, id, party_id, division_code, kind, last_on, neighbours))`;
  const rangeTable = sql`near as materialized (
    select i, low, high from unnest(${column(
      ranges.map(({ i }) => i),
      'int',
    )}, ${column(
      ranges.map(({ low }) => low),
      'text',
    )}, ${column(
      ranges.map(({ high }) => high),
      'text',
    )}) as given(i, low, high))`;
  const counterparts = isNear
    ? sql`join near on near.i = a.i
      join ${table} c on c.division_code >= near.low collate "C" and c.division_code < near.high collate "C"`
    : sql`cross join lateral (${sidesOf(what, today)}) as side
      join ${table} c on ${party} = side.party_id`;
  const open = what === 'OFFER' ? sql`c.status = 'OPEN'` : isOpen(sql`c`, today);
  return {
    tables: isNear ? sql`${anchorTable}, ${rangeTable}` : anchorTable,
    pairs: sql`select found.*, ${pointsOf(sql`kind_finding`)} + ${pointsOf(sql`place_finding`)} + ${pointsOf(sql`time_finding`)} as score
      from (
        select ${need}.id as need_id, ${offer}.id as offer_id,
          ${kindFinding(sql`${need}.kind`, sql`${offer}.kind`)} as kind_finding,
          ${placeFinding} as place_finding,
          (case when ${neededBy} < ${today}::date then 'TIME_OVERDUE'
            when coalesce(least(a.last_on, ${lastOn}) >= ${today}::date + ${sql.raw(String(ampleDays))}, true) then 'TIME_AMPLE'
            else 'TIME_TIGHT' end) as time_finding,
          left(a.division_code, 2) <> left(c.division_code, 2) as crosses_province
        from anchor a ${counterparts}
        where a.parent_id = parent.id and ${open} and ${party} <> a.party_id
      ) as found
      where kind_finding is not null${isNear ? sql` and place_finding <> 'PLACE_ELSEWHERE'` : sql``}`,
  };
}

const tag = orderingTag('MatchSuggestion', 'score need offer');

/** One page of suggestions for each parent: the same statements however many parents ask. */
export async function suggestionsFor(
  context: HubContext,
  what: SuggestedFor,
  parentId: string,
  { first, after }: SuggestionArgs,
): Promise<Connection<Suggestion>> {
  const size = pageSizeOf(first);
  const position = after == null ? null : decodeCursor(tag, 3, after);
  const { today } = context;
  const searches = batched<Search>(context.batches, `match ${what}`, async (parents) => {
    const anchors = await anchorsOf(context, what, parents);
    const near = await neighboursOf(
      context,
      anchors.map(({ divisionCode }) => divisionCode),
    );
    const byParent = Map.groupBy(anchors, (anchor) => anchor.parentId);
    return new Map(
      parents.map((id) => [id, { what, today, anchors: byParent.get(id) ?? [], neighboursOf: near }]),
    );
  });
  const together = async (parents: string[]): Promise<Search> => {
    const found = (await searches.loadMany(parents)).map((one) => {
      if (one instanceof Error) throw one;
      return one!;
    });
    return { ...found[0]!, anchors: found.flatMap(({ anchors }) => anchors) };
  };
  const parentsFrom = (parents: string[]) => sql`unnest(${sql.param(parents)}::text[]) as parent(id)`;

  const beyond = position
    ? sql`where score < ${position[0]}::int or (score = ${position[0]}::int and (need_id, offer_id) > (${position[1]}, ${position[2]}))`
    : sql``;
  const pages = batched<Suggestion[]>(
    context.batches,
    `match ${what} ${size} ${after ?? ''}`,
    async (parents) => {
      const search = await together(parents);
      if (size === 0 || search.anchors.length === 0) return new Map();
      const { tables: given, pairs: all } = pairs(search);
      const rows = await context.db.query<Suggestion & { parentId: string }>(
        sql`with ${given} select parent.id as parent_id, page.* from ${parentsFrom(parents)}
          cross join lateral (
            select * from (${all}) as pair ${beyond} order by score desc, need_id, offer_id limit ${size + 1}
          ) as page`,
      );
      return Map.groupBy(rows, (row) => row.parentId);
    },
  );
  const counts = batched<number>(context.batches, `match count ${what}`, async (parents) => {
    const search = await together(parents);
    if (search.anchors.length === 0) return new Map();
    const { tables: given, pairs: all } = pairs(search);
    const rows = await context.db.query<{ id: string; count: number }>(
      sql`with ${given} select parent.id, (select count(*)::int from (${all}) as pair) as count from ${parentsFrom(parents)}`,
    );
    return new Map(rows.map(({ id, count }) => [id, count]));
  });

  const found = (await pages.load(parentId)) ?? [];
  const cursorOf = ({ score, needId, offerId }: Suggestion) =>
    encodeCursor(tag, [String(score), needId, offerId]);
  return pageOf({
    found,
    size,
    isBegun: position !== null,
    cursorOf,
    totalCount: async () => (await counts.load(parentId)) ?? 0,
  });
}
