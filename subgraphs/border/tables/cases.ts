import { byteText, nodeColumns, nodeKey, oneOf, soundPeriod } from '@hub/kit/columns.ts';
import {
  BorderCaseCategory,
  BorderCaseEventKind,
  BorderCaseStatus,
  RecordStanding,
} from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, text } from 'drizzle-orm/pg-core';
import { border, sideColumns } from './schema.ts';

export const cases = border.table(
  'cases',
  {
    ...nodeColumns(),
    ...sideColumns(),
    title: text().notNull(),
    category: text({ enum: BorderCaseCategory }).notNull(),
    status: text({ enum: BorderCaseStatus }).notNull(),
    zoneId: text(),
    pactId: text(),
    articleNumber: integer(),
    /** What one side recorded as resolved and the other has not answered. */
    resolutionEventId: text(),
    reportedOn: date({ mode: 'string' }).notNull(),
    resolvedOn: date({ mode: 'string' }),
    verifiedOn: date({ mode: 'string' }),
  },
  (t) => [
    nodeKey(t),
    index('case_a').on(t.aId),
    index('case_b').on(t.bId),
    index('case_a_code').on(t.aCode),
    index('case_b_code').on(t.bCode),
    index('case_zone').on(t.zoneId),
    index('case_pact').on(t.pactId),
    oneOf('case_category_known', t.category, BorderCaseCategory),
    oneOf('case_status_known', t.status, BorderCaseStatus),
    check(
      'case_resolved_when_said',
      sql`(${t.status} in ('RESOLVED', 'VERIFIED')) = (${t.resolvedOn} is not null)`,
    ),
    soundPeriod('case_period_sound', t.reportedOn, t.resolvedOn),
  ],
);

export type CaseRow = typeof cases.$inferSelect;

export const caseEvents = border.table(
  'case_events',
  {
    ...nodeColumns(),
    caseId: text().notNull(),
    kind: text({ enum: BorderCaseEventKind }).notNull().default('STEP'),
    status: text({ enum: BorderCaseStatus }).notNull(),
    on: date({ mode: 'string' }).notNull(),
    /** Whether side A recorded it, or side B; null for neither alone. */
    recordedByA: boolean(),
    standing: text({ enum: RecordStanding }).notNull().default('ONE_SIDED'),
    /** The jurisdictions of the officials who recorded and answered it. */
    byCode: byteText(),
    answeredByCode: byteText(),
    answeredOn: date({ mode: 'string' }),
  },
  (t) => [
    nodeKey(t),
    index('case_event_case').on(t.caseId),
    oneOf('case_event_kind_known', t.kind, BorderCaseEventKind),
    oneOf('case_event_status_known', t.status, BorderCaseStatus),
    oneOf('case_event_standing_known', t.standing, RecordStanding),
    check('case_event_one_sided_by_one', sql`${t.standing} = 'CONFIRMED' or ${t.recordedByA} is not null`),
  ],
);

export type CaseEventRow = typeof caseEvents.$inferSelect;
