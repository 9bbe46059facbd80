import { placeOf } from '@hub/kit/columns.ts';
import { AdjacencyKind, BorderCrossing, DivisionLevel, SourceConfidence } from '@hub/kit/generated/words.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { parse } from 'csv-parse/sync';
import { crossingBetween } from './rules/crossing.ts';
import type { adjacencies } from './tables.ts';

type NewAdjacency = typeof adjacencies.$inferInsert;

/** One thing wrong with one line of a file, said in both languages. */
export interface LineProblem {
  line: number;
  zh: string;
  en: string;
}

const header = [
  'code_a',
  'name_a',
  'code_b',
  'name_b',
  'level',
  'kind',
  'crosses',
  'confidence',
  'source',
  'source_url',
  'geometry_crosscheck',
];

interface Division {
  id: string;
  name: string;
}

/**
 * Reads a file of neighbourhoods. Either every line is sound and becomes a row, or every problem is told.
 * @param divisionOf the division that bears a code today, or null.
 */
export async function readAdjacencyFile(
  text: string,
  divisionOf: (code: string) => Division | null | Promise<Division | null>,
): Promise<{ rows: NewAdjacency[]; problems: LineProblem[] }> {
  const problems: LineProblem[] = [];
  const rows: NewAdjacency[] = [];
  const seen = new Map<string, number>();
  const records = parse(text, {
    bom: true,
    info: true,
    skip_empty_lines: true,
    relax_column_count: true,
  }) as unknown as {
    record: string[];
    info: { lines: number };
  }[];
  const found = records.shift()?.record ?? [];
  if (found.join() !== header.join()) {
    return {
      rows,
      problems: [
        { line: 1, zh: `首行须为：${header.join(',')}`, en: `The first line must be: ${header.join(',')}` },
      ],
    };
  }
  for (const { record, info } of records) {
    const cell = Object.fromEntries(header.map((name, i) => [name, (record[i] ?? '').trim()])) as Record<
      string,
      string
    >;
    const tell = (zh: string, en: string) => problems.push({ line: info.lines, zh, en });
    if (!cell.source) tell('缺少来源，请填写 source。', 'The source is missing; fill in source.');
    if (!(DivisionLevel as readonly string[]).includes(cell.level!))
      tell('level 取值有误。', 'level is not a known word.');
    if (!(AdjacencyKind as readonly string[]).includes(cell.kind!))
      tell('kind 取值有误。', 'kind is not a known word.');
    if (!(SourceConfidence as readonly string[]).includes(cell.confidence!)) {
      tell('confidence 取值有误。', 'confidence is not a known word.');
    }
    if (!(BorderCrossing as readonly string[]).includes(cell.crosses!))
      tell('crosses 取值有误。', 'crosses is not a known word.');
    else if (cell.crosses !== crossingBetween(cell.code_a!, cell.code_b!)) {
      tell('crosses 与两个代码不符。', 'crosses does not agree with the two codes.');
    }
    const [a, b] = [await divisionOf(cell.code_a!), await divisionOf(cell.code_b!)];
    if (!a) tell(`没有代码为 ${cell.code_a} 的区划。`, `There is no division with code ${cell.code_a}.`);
    if (!b) tell(`没有代码为 ${cell.code_b} 的区划。`, `There is no division with code ${cell.code_b}.`);
    if (a && b && a.id === b.id) tell('两侧须为不同的区划。', 'The two sides must be different divisions.');
    if (!a || !b || a.id === b.id) continue;
    const key = `${[a.id, b.id].sort().join('|')}|${cell.kind}`;
    const earlier = seen.get(key);
    if (earlier) tell(`与第 ${earlier} 行重复。`, `The same pair stands in line ${earlier}.`);
    seen.set(key, info.lines);
    rows.push({
      id: idFromKey('adj', key),
      ...placeOf(cell.code_a!),
      aId: a.id,
      aCode: cell.code_a!,
      aName: cell.name_a!,
      bId: b.id,
      bCode: cell.code_b!,
      bName: cell.name_b!,
      level: cell.level as NewAdjacency['level'],
      kind: cell.kind as NewAdjacency['kind'],
      crosses: cell.crosses as NewAdjacency['crosses'],
      confidence: cell.confidence as NewAdjacency['confidence'],
      source: cell.source || null,
      sourceUrl: cell.source_url || null,
      geometryCrosscheck: cell.geometry_crosscheck || null,
    });
  }
  return { rows: problems.length > 0 ? [] : rows, problems };
}
