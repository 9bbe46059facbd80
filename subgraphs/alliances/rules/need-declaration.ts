/** What may be declared as a need, by a mutation or by a row of a file. */

interface NeedFacts {
  title: string;
  neededBy: string | null | undefined;
  today: string;
}

interface NeedObjection {
  code: 'TEXT_BLANK' | 'DATE_BEFORE_START';
  field: 'title' | 'neededBy';
  details?: Record<string, string>;
}

export function objectionsToNeed({ title, neededBy, today }: NeedFacts): NeedObjection[] {
  const objections: NeedObjection[] = [];
  if (title.trim() === '') objections.push({ code: 'TEXT_BLANK', field: 'title' });
  if (neededBy && neededBy < today)
    objections.push({ code: 'DATE_BEFORE_START', field: 'neededBy', details: { start: today } });
  return objections;
}
