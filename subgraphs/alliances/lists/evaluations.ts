import type { List } from '@hub/kit/connection.ts';
import { compares, comparesDivision, hasOne, inDivision } from '@hub/kit/filter.ts';
import { sql } from 'drizzle-orm';
import * as tables from '../tables.ts';
import { allianceList } from './alliances.ts';
import { pactList } from './pacts.ts';

export const evaluationList: List<typeof tables.yearlyEvaluations> = {
  name: 'YearlyEvaluation',
  table: tables.yearlyEvaluations,
  filters: (t) => ({
    id: compares(t.id),
    year: compares(t.year),
    status: compares(t.status),
    grade: compares(t.grade),
    division: inDivision(t.divisionCode),
    divisionCode: comparesDivision(t.divisionCode),
    draftedOn: compares(t.draftedOn),
    gradedOn: compares(t.gradedOn),
    synthetic: compares(t.synthetic),
    alliance: hasOne(
      () => allianceList,
      (other) => sql`${other.id} = ${t.allianceId}`,
    ),
    pact: hasOne(
      () => pactList,
      (other) => sql`${other.id} = ${t.pactId}`,
    ),
  }),
  orders: (t) => ({ YEAR: t.year, STATUS: t.status, DRAFTED_ON: t.draftedOn }),
  defaultOrder: [{ field: 'YEAR', direction: 'DESC' }],
};
