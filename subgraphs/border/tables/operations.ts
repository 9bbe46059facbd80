import { nodeColumns, nodeKey, oneOf, soundPeriod } from '@hub/kit/columns.ts';
import { EnforcementResultKind, OperationStatus } from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import { check, date, index, integer, text, uniqueIndex } from 'drizzle-orm/pg-core';
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
  },
  (t) => [
    nodeKey(t),
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
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('enforcement_result_once').on(t.operationId, t.kind),
    oneOf('enforcement_result_kind_known', t.kind, EnforcementResultKind),
    check('enforcement_result_count', sql`${t.count} >= 0`),
  ],
);

export type EnforcementResultRow = typeof enforcementResults.$inferSelect;
