import { byteText, nodeColumns, nodeKey, oneOf } from '@hub/kit/columns.ts';
import {
  AlliancePartyType,
  EvaluationAnswerKind,
  EvaluationGrade,
  EvaluationStatus,
  type LivenessPartKind,
} from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import { char, check, date, index, integer, jsonb, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { alliancesSchema, partyColumns } from './schema.ts';

export interface EvaluationFigure {
  kind: LivenessPartKind;
  due: number;
  met: number;
  points: number;
  outOf: number;
  metIds: string[];
  unmetIds: string[];
}

/** A year of an alliance or a pact. Once closed it is never written again: `evaluation_closed` in the migration. */
export const yearlyEvaluations = alliancesSchema.table(
  'yearly_evaluations',
  {
    ...nodeColumns(),
    allianceId: text(),
    pactId: text(),
    year: integer().notNull(),
    status: text({ enum: EvaluationStatus }).notNull(),
    /** Who drafted it. */
    organizationId: text().notNull(),
    /** The seat of the alliance, or of the side that drafted it: the committee above that grades it. */
    divisionCode: byteText().notNull(),
    score: integer(),
    figures: jsonb().$type<EvaluationFigure[]>().notNull(),
    summary: text(),
    draftedOn: date({ mode: 'string' }).notNull(),
    grade: text({ enum: EvaluationGrade }),
    opinion: text(),
    gradedById: text(),
    gradedOn: date({ mode: 'string' }),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('evaluation_once_an_alliance').on(t.allianceId, t.year),
    uniqueIndex('evaluation_once_a_pact').on(t.pactId, t.year),
    index('evaluation_division').on(t.divisionCode, t.year),
    oneOf('evaluation_status_known', t.status, EvaluationStatus),
    oneOf('evaluation_grade_known', t.grade, EvaluationGrade),
    check('evaluation_of_one', sql`num_nonnulls(${t.allianceId}, ${t.pactId}) = 1`),
    check('evaluation_closed_with_grade', sql`(${t.status} = 'CLOSED') = (${t.grade} is not null)`),
  ],
);

export type YearlyEvaluationRow = typeof yearlyEvaluations.$inferSelect;

/** The sides of an evaluation, and what each says of it. */
export const evaluationAnswers = alliancesSchema.table(
  'evaluation_answers',
  {
    evaluationId: text().notNull(),
    ...partyColumns(),
    answer: text({ enum: EvaluationAnswerKind }),
    objection: text(),
    answeredOn: date({ mode: 'string' }),
    province: char({ length: 2 }).notNull(),
    countyCode: char({ length: 6 }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.evaluationId, t.partyId, t.province, t.countyCode] }),
    index('evaluation_answer_party').on(t.partyId),
    oneOf('evaluation_answer_known', t.answer, EvaluationAnswerKind),
    oneOf('evaluation_answer_type_known', t.partyType, AlliancePartyType),
    check(
      'evaluation_objection_said',
      sql`(${t.answer} = 'OBJECTED') = (${t.objection} is not null) or ${t.answer} is null`,
    ),
  ],
);

export type EvaluationAnswerRow = typeof evaluationAnswers.$inferSelect;
