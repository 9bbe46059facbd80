import { placeOf } from '../columns.ts';
import { idFromKey } from '../ids.ts';
import { readData } from './csv.ts';

/** Where each source document speaks of. */
const places: Record<string, string> = { S0: '4508', S1: '5301', S2: '4103', S3: '4408', S4: '610402' };

/** Figures of one subgraph as its sources report them. A masked number has no value. */
export function reportedRows(owner: string) {
  return readData('figures.csv')
    .filter((record) => record.owner === owner)
    .map((record) => {
      const key = `${record.source}.${record.key}`;
      const divisionCode = places[record.source!]!;
      return {
        id: idFromKey('fig', key),
        ...placeOf(divisionCode),
        source: record.source,
        key,
        labelZh: record.label_zh!,
        value: record.value ?? null,
        unit: record.unit!,
        qualifier: record.qualifier!,
        period: null,
        divisionCode,
        note: record.note ?? null,
      };
    });
}
