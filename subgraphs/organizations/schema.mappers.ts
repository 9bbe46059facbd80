import type { DivisionRow } from './tables.ts';

export type AdministrativeDivisionMapper = DivisionRow;
