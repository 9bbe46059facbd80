import type { ReminderKind } from '@hub/kit/generated/words.ts';
import type { SQL } from 'drizzle-orm';

/** A kind of matter that falls due. */
export interface Source {
  kind: ReminderKind;
  /**
   * Every matter that is open on a day, whenever it is due, as a query of `subject_id`, `owner_id` (an organization),
   * `owner_code` (its division; null where it is not kept here), `due_on` and `title`. Done, it is not in there.
   */
  open(day: SQL): SQL;
}
