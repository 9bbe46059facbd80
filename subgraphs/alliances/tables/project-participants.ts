import { oneOf } from '@hub/kit/columns.ts';
import { AlliancePartyType } from '@hub/kit/generated/words.ts';
import { char, date, index, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { alliancesSchema, partyColumns } from './schema.ts';

/** Parties of a project beside the organization in the lead. */
export const projectParticipants = alliancesSchema.table(
  'project_participants',
  {
    projectId: text().notNull(),
    ...partyColumns(),
    task: text(),
    joinedOn: date({ mode: 'string' }).notNull(),
    confirmedOn: date({ mode: 'string' }),
    province: char({ length: 2 }).notNull(),
    countyCode: char({ length: 6 }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.partyId, t.province, t.countyCode] }),
    // A party that has moved to another division is still the same.
    uniqueIndex('project_participant_once').on(t.projectId, t.partyId),
    index('project_participant_party').on(t.partyId),
    oneOf('project_participant_type_known', t.partyType, AlliancePartyType),
  ],
);

export type ProjectParticipantRow = typeof projectParticipants.$inferSelect;
