import { readFileSync } from 'node:fs';
import { idFromKey } from '../ids.ts';

export interface DemoDivision {
  code: string;
  name: string;
  level: 'PROVINCE' | 'PREFECTURE' | 'COUNTY' | 'TOWNSHIP' | 'VILLAGE';
  parent: string | null;
}

const file = new URL('../../../schema/data/divisions_demo.csv', import.meta.url);

/** The divisions of the demonstration data as the 2023 statistics table lists them, parents first. */
export const demoDivisions: readonly DemoDivision[] = readFileSync(file, 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => {
    const [, code, name, level, parent] = line.split(',') as [
      string,
      string,
      string,
      DemoDivision['level'],
      string,
    ];
    return { code, name, level, parent: parent || null };
  });

/** The divisions of one level at or below a code, in code order. */
export function divisionsBelow(code: string, level: DemoDivision['level']): DemoDivision[] {
  return demoDivisions.filter((one) => one.level === level && one.code.startsWith(code));
}

/** The permanent id an imported division gets: by code for a current row, by code and last day for an ended one. */
export function divisionId(code: string, endedOn?: string | null): string {
  return idFromKey('div', endedOn ? `${code}@${endedOn}` : code);
}

/** Divisions of Luoyang (洛阳) before the changes of March 2021, by the code they bore in 2018. */
export const endedOn2021 = '2021-03-18';
