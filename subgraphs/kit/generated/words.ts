// Written by `pnpm codegen`; never edited.

export const DivisionLevel = ['PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP', 'VILLAGE'] as const;
export type DivisionLevel = (typeof DivisionLevel)[number];

export const FigureQualifier = ['EXACT', 'MORE_THAN', 'AT_LEAST', 'AT_MOST', 'MAX', 'ABOUT', 'ROUNDED', 'MASKED'] as const;
export type FigureQualifier = (typeof FigureQualifier)[number];

export const RefusalCode = ['TEXT_MALFORMED', 'TEXT_TOO_LONG', 'TEXT_BLANK', 'PERSONAL_NUMBER_IN_TEXT', 'VERSION_CONFLICT', 'NOT_FOUND'] as const;
export type RefusalCode = (typeof RefusalCode)[number];
