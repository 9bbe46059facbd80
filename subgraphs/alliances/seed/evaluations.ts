import { placeOf } from '@hub/kit/columns.ts';
import { render } from '@hub/kit/database.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import type { SQL } from 'drizzle-orm';
import postgres from 'postgres';
import { figuresOf } from '../liveness/read.ts';
import { calendarYear } from '../rules/liveness.ts';
import type { evaluationAnswers, yearlyEvaluations } from '../tables.ts';
import { allianceId } from './alliances.ts';
import { generated, partyOf } from './rows.ts';

const evaluations = [
  {
    key: 'yulin-zhanjiang-maoming',
    initiator: '450922',
    year: 2025,
    summary: '联席会议按期召开，联合巡河项目办结，成果尚有一方未确认。',
    grade: { grade: 'FAIRLY_GOOD', opinion: '机制运转较好，项目成果应及时确认。', by: '4509' },
  },
  {
    key: 'wanfeng-lake',
    initiator: '451030103',
    year: 2025,
    summary: '全年未登记联席会议，请三方核对。',
    grade: null,
  },
] as const;

const evaluationId = (key: string, year: number) => idFromKey('eva', `${key}:${year}`);

/** Evaluations of 2025, with the figures the rows loaded before them make. */
export async function evaluationRows(
  sql: postgres.Sql | postgres.TransactionSql,
): Promise<(typeof yearlyEvaluations.$inferInsert)[]> {
  const query = async <Row>(statement: SQL): Promise<Row[]> => {
    const { text, parameters } = render(statement);
    const rows = await sql.unsafe(text, parameters as never[]);
    return rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          postgres.toCamel(name),
          value instanceof Date ? value.toISOString().slice(0, 10) : value,
        ]),
      ),
    ) as Row[];
  };
  return await Promise.all(
    evaluations.map(async ({ key, initiator, year, summary, grade }) => {
      const { score, figures } = await figuresOf({ query }, 'ALLIANCE', allianceId(key), calendarYear(year));
      return {
        id: evaluationId(key, year),
        ...generated(initiator),
        allianceId: allianceId(key),
        year,
        status: grade ? ('CLOSED' as const) : ('DRAFT' as const),
        organizationId: committeeOf(initiator).id,
        divisionCode: initiator,
        score,
        figures,
        summary,
        draftedOn: '2026-01-08',
        grade: grade?.grade ?? null,
        opinion: grade?.opinion ?? null,
        gradedById: grade ? committeeOf(grade.by).id : null,
        gradedOn: grade ? '2026-02-05' : null,
      };
    }),
  );
}

export function evaluationAnswerRows(): (typeof evaluationAnswers.$inferInsert)[] {
  return evaluations.map(({ key, initiator, year, grade }) => ({
    evaluationId: evaluationId(key, year),
    ...partyOf(committeeOf(initiator)),
    answer: grade ? ('CONFIRMED' as const) : null,
    objection: null,
    answeredOn: grade ? '2026-01-15' : null,
    ...placeOf(initiator),
  }));
}
