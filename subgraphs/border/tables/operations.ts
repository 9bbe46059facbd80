import { byteText, nodeColumns, nodeKey, oneOf, soundPeriod } from '@hub/kit/columns.ts';
import { EnforcementResultKind, OperationStatus, RecordStanding } from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { border, sideColumns } from './schema.ts';

export const operations = border.table(
  'operations',
  {
    ...nodeColumns(),
    ...sideColumns(),
    name: text().notNull(),
    status: text({ enum: OperationStatus }).notNull(),
    zoneId: text(),
    startsOn: date({ mode: 'string' }),
    endsOn: date({ mode: 'string' }),
    reportedOn: date({ mode: 'string' }),
    /** The jurisdiction of the official who planned it. */
    byCode: byteText(),
  },
  (t) => [
    nodeKey(t),
    index('operation_a').on(t.aId),
    index('operation_b').on(t.bId),
    index('operation_a_code').on(t.aCode),
    index('operation_zone').on(t.zoneId),
    oneOf('operation_status_known', t.status, OperationStatus),
    soundPeriod('operation_period_sound', t.startsOn, t.endsOn),
  ],
);

export type OperationRow = typeof operations.$inferSelect;

export const enforcementResults = border.table(
  'enforcement_results',
  {
    ...nodeColumns(),
    operationId: text().notNull(),
    kind: text({ enum: EnforcementResultKind }).notNull(),
    count: integer().notNull(),
    /** Whether side A recorded it, or side B; null where a source tells it of both. */
    recordedByA: boolean(),
    standing: text({ enum: RecordStanding }).notNull().default('ONE_SIDED'),
    /** What the other side counts, where it disputes the figure. */
    otherCount: integer(),
    byCode: byteText(),
    answeredByCode: byteText(),
    answeredOn: date({ mode: 'string' }),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('enforcement_result_once').on(
      t.operationId,
      t.kind,
      sql`(${t.recordedByA} is true)`,
      sql`(${t.recordedByA} is false)`,
    ),
    oneOf('enforcement_result_standing_known', t.standing, RecordStanding),
    check(
      'enforcement_result_one_sided_by_one',
      sql`${t.standing} = 'CONFIRMED' or ${t.recordedByA} is not null`,
    ),
    check(
      'enforcement_result_dispute_counts',
      sql`(${t.standing} = 'DISPUTED') = (${t.otherCount} is not null)`,
    ),
    oneOf('enforcement_result_kind_known', t.kind, EnforcementResultKind),
    check('enforcement_result_count', sql`${t.count} >= 0`),
  ],
);

export type EnforcementResultRow = typeof enforcementResults.$inferSelect;
