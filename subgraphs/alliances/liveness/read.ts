import { batched } from '@hub/kit/batch.ts';
import { pageOf, pageSizeOf, type Connection } from '@hub/kit/connection.ts';
import { decodeCursor, encodeCursor, orderingTag } from '@hub/kit/cursor.ts';
import type { Reader } from '@hub/kit/database.ts';
import type { LivenessPartKind } from '@hub/kit/generated/words.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { sql, type SQL } from 'drizzle-orm';
import { scored, type Counted, type Part, type Period } from '../rules/liveness.ts';
import type { Subject } from './source.ts';
import { sources } from './sources.ts';

/** One record behind the points. */
export interface Evidence {
  type: string;
  id: string;
  on: string;
  isMet: boolean;
}

export interface Liveness extends Period {
  score: number | null;
  isAsleep: boolean;
  lastActiveOn: string | null;
  parts: LivenessPart[];
}

export interface LivenessPart extends Part {
  subject: Subject;
  subjectId: string;
  period: Period;
}

/** All records of a subject, `parent.id`: (kind, type, id, on, is_met). */
function allRecords(subject: Subject, period: Period, kinds?: readonly LivenessPartKind[]): SQL {
  const wanted = sources.filter(({ kind }) => !kinds || kinds.includes(kind));
  return sql.join(
    wanted.map(
      ({ kind, records }) =>
        sql`select ${sql.raw(`'${kind}'`)}::text as kind, type, id, "on", is_met
          from (${records(subject, period)}) as found(type, id, "on", is_met)`,
    ),
    sql` union all `,
  );
}

interface Sums {
  id: string;
  kind: LivenessPartKind;
  due: number;
  met: number;
  lastOn: string | null;
}

/** What was due and met of each kind, for each subject. */
function sumsOf(subject: Subject, period: Period, parents: SQL): SQL {
  const dues = sources.map(
    ({ kind, due }) =>
      sql`(${sql.raw(`'${kind}'`)}, ${due ? sql`(${due(subject, period)})` : sql`null::int`})`,
  );
  return sql`select parent.id, part.kind, coalesce(part.due, sums.count, 0)::int as due,
      coalesce(sums.met, 0)::int as met, sums.last_on
    from ${parents}
    cross join lateral (values ${sql.join(dues, sql`, `)}) as part(kind, due)
    left join lateral (
      select kind, count(*) as count, count(*) filter (where is_met) as met, max("on") filter (where is_met) as last_on
      from (${allRecords(subject, period)}) as record group by kind
    ) as sums on sums.kind = part.kind`;
}

function livenessFrom(sums: readonly Sums[], subject: Subject, subjectId: string, period: Period): Liveness {
  const { score, parts } = scored(sums as readonly Counted[]);
  const lastActiveOn = sums.reduce<string | null>(
    (last, { lastOn }) => (lastOn !== null && (last === null || lastOn > last) ? lastOn : last),
    null,
  );
  return {
    ...period,
    score,
    isAsleep: lastActiveOn === null,
    lastActiveOn,
    parts: parts.map((part) => ({ ...part, subject, subjectId, period })),
  };
}

/** The liveness of one subject; one statement for all subjects of a request. */
export async function livenessOf(
  context: HubContext,
  subject: Subject,
  id: string,
  period: Period,
): Promise<Liveness> {
  const question = `liveness ${subject} ${period.from} ${period.to}`;
  const loader = batched<Sums[]>(context.batches, question, async (ids) => {
    const parents = sql`unnest(${sql.param(ids)}::text[]) as parent(id)`;
    const rows = await context.db.query<Sums>(sumsOf(subject, period, parents));
    return Map.groupBy(rows, (row) => row.id);
  });
  return livenessFrom((await loader.load(id)) ?? [], subject, id, period);
}

const tag = orderingTag('LivenessEvidence', 'on id');

/** One page of the records behind a part. */
export async function evidenceOf(
  context: HubContext,
  { kind, subject, subjectId, period }: LivenessPart,
  { first, after }: { first?: number | null; after?: string | null },
): Promise<Connection<Evidence>> {
  const size = pageSizeOf(first);
  const position = after == null ? null : decodeCursor(tag, 2, after);
  const beyond = position
    ? sql`and (record."on" < ${position[0]}::date or (record."on" = ${position[0]}::date and record.id > ${position[1]}))`
    : sql``;
  const question = `evidence ${subject} ${period.from} ${period.to} ${size} ${after ?? ''}`;
  // Parts of several kinds are one question: the key names the kind.
  const loader = batched<Evidence[]>(context.batches, question, async (keys) => {
    const rows = await context.db.query<Evidence & { key: string }>(
      sql`select parent.key, page.type, page.id, page."on", page.is_met
        from (select key, split_part(key, ' ', 1) as kind, split_part(key, ' ', 2) as id from unnest(${sql.param(keys)}::text[]) as asked(key)) as parent
        cross join lateral (
          select record.* from (${allRecords(subject, period)}) as record
          where record.kind = parent.kind ${beyond}
          order by record."on" desc, record.id limit ${size + 1}
        ) as page`,
    );
    return Map.groupBy(rows, (row) => row.key);
  });
  const found = size === 0 ? [] : ((await loader.load(`${kind} ${subjectId}`)) ?? []);
  const cursorOf = ({ on, id }: Evidence) => encodeCursor(tag, [on, id]);
  const counts = batched<number>(context.batches, `${question} count`, async (keys) => {
    const rows = await context.db.query<{ key: string; count: number }>(
      sql`select parent.key, (select count(*)::int from (${allRecords(subject, period)}) as record where record.kind = parent.kind) as count
        from (select key, split_part(key, ' ', 1) as kind, split_part(key, ' ', 2) as id from unnest(${sql.param(keys)}::text[]) as asked(key)) as parent`,
    );
    return new Map(rows.map((row) => [row.key, row.count]));
  });
  return pageOf({
    found,
    size,
    isBegun: position !== null,
    cursorOf,
    totalCount: async () => (await counts.load(`${kind} ${subjectId}`)) ?? 0,
  });
}

/** Whether nothing done by the subject in the period is on record; `id` is an SQL text. */
export function isAsleep(subject: Subject, period: Period, id: SQL): SQL {
  return sql`not exists (select 1 from (select ${id} as id) as parent
    cross join lateral (${allRecords(subject, period)}) as record where record.is_met)`;
}

/** The figures of a period with the ids of their records, as an evaluation keeps them. */
export async function figuresOf(
  { query }: Pick<Reader, 'query'>,
  subject: Subject,
  id: string,
  period: Period,
): Promise<{ score: number | null; figures: (Part & { metIds: string[]; unmetIds: string[] })[] }> {
  const parent = sql`(select ${id}::text as id) as parent`;
  const sums = await query<Sums>(sumsOf(subject, period, parent));
  const records = await query<Evidence & { kind: LivenessPartKind }>(
    sql`select record.* from ${parent} cross join lateral (${allRecords(subject, period)}) as record order by record."on", record.id`,
  );
  const { score, parts } = scored(sums);
  return {
    score,
    figures: parts.map((part) => {
      const own = records.filter(({ kind }) => kind === part.kind);
      return {
        ...part,
        metIds: own.filter(({ isMet }) => isMet).map((record) => record.id),
        unmetIds: own.filter(({ isMet }) => !isMet).map((record) => record.id),
      };
    }),
  };
}
