import { sql, type SQL } from 'drizzle-orm';
import { catchUpDays, reminderRules } from '../rules/reminders.ts';
import type { ReminderKey } from './key.ts';
import { sources } from './sources/index.ts';

/** A reminder that is to be made. */
export interface DueReminder extends ReminderKey {
  ownerCode: string | null;
  remindsOn: string;
  title: string;
}

/** All matters open on a day, as a query of `kind` and what a source says. */
function openMatters(day: SQL): SQL {
  const each = sources.map(
    ({ kind, open }) =>
      sql`select ${sql.raw(`'${kind}'`)} as kind, one.* from (${open(day)}) as one(subject_id, owner_id, owner_code, due_on, title)`,
  );
  return sql.join(each, sql` union all `);
}

const rules = sql.join(
  Object.entries(reminderRules).map(
    ([kind, { daysBefore, escalatesAfterDays }]) =>
      sql`(${sql.raw(`'${kind}'`)}, ${sql.raw(String(daysBefore))}, ${sql.raw(`${escalatesAfterDays ?? 'null'}::int`)})`,
  ),
  sql`, `,
);

/** Reminders that the rules ask for on a day or before and that are not there, in the order of their keys. */
export function missingReminders(today: string, after: DueReminder | null, limit: number): SQL {
  const day = sql`${today}::date`;
  const key = (from: string) =>
    sql.raw(
      ['kind', 'subject_id', 'due_on', 'level', 'owner_id']
        .map((column) => `${from}.${column} collate "C"`.replace(/due_on collate "C"/, 'due_on'))
        .join(),
    );
  const beyond = after
    ? sql`and (${key('due')}) > (${after.kind}::text collate "C", ${after.subjectId}::text collate "C", ${after.dueOn}::date,
        ${after.level}::text collate "C", ${after.ownerId}::text collate "C")`
    : sql``;
  return sql`
    with due as (
      select matter.*, step.level, step.reminds_on
      from (${openMatters(day)}) as matter
      join (values ${rules}) as rule(kind, days_before, escalates_after) on rule.kind = matter.kind
      cross join lateral (values
        ('AHEAD', matter.due_on - rule.days_before),
        ('DUE', matter.due_on),
        ('ESCALATED', matter.due_on + rule.escalates_after)) as step(level, reminds_on)
      where step.reminds_on <= ${day} and step.reminds_on > ${day} - ${catchUpDays}::int
    )
    select due.* from due
    where not exists (
      select from alliances.reminders r where r.subject_id = due.subject_id and r.kind = due.kind
        and r.due_on = due.due_on and r.level = due.level and r.owner_id = due.owner_id)
    ${beyond}
    order by ${key('due')} limit ${limit}`;
}

/** Makes settled what is no longer open, and open again what has come back. */
export function settleReminders(today: string): SQL {
  const day = sql`${today}::date`;
  return sql`
    with matter as materialized (${openMatters(day)}),
    standing as (
      select r.id, m.kind is not null as is_open
      from alliances.reminders r
      left join (select distinct kind, subject_id, due_on, owner_id from matter) as m
        on m.subject_id = r.subject_id and m.kind = r.kind and m.due_on = r.due_on and m.owner_id = r.owner_id
    )
    update alliances.reminders r
    set settled_on = case when standing.is_open then null else ${day} end
    from standing
    where standing.id = r.id and standing.is_open = (r.settled_on is not null)`;
}
