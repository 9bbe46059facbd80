/** What may be registered, by a mutation or by a row of a file. */

export interface Objection {
  code: string;
  /** The field of the input. */
  field: string;
  details?: Record<string, string | number>;
}

interface DivisionFacts {
  validTo: string | null;
}

/** @param division undefined when there is none. */
export function objectionsToUnit({
  name,
  division,
}: {
  name: string;
  division: DivisionFacts | null | undefined;
}): Objection[] {
  const objections: Objection[] = [];
  if (name.trim() === '') objections.push({ code: 'TEXT_BLANK', field: 'name' });
  if (!division) objections.push({ code: 'UNKNOWN_DIVISION', field: 'divisionId' });
  else if (division.validTo)
    objections.push({ code: 'DIVISION_ENDED', field: 'divisionId', details: { on: division.validTo } });
  return objections;
}

interface FoundingFacts {
  name: string;
  code: string;
  foundedOn: string;
  /** Undefined when there is none. */
  division: DivisionFacts | null | undefined;
}

export function objectionsToFounding({ name, code, foundedOn, division }: FoundingFacts): Objection[] {
  const objections: Objection[] = [];
  if (name.trim() === '') objections.push({ code: 'TEXT_BLANK', field: 'name' });
  if (code.trim() === '') objections.push({ code: 'TEXT_BLANK', field: 'code' });
  if (!division) objections.push({ code: 'UNKNOWN_DIVISION', field: 'divisionId' });
  else if (division.validTo && division.validTo <= foundedOn)
    objections.push({ code: 'DIVISION_ENDED', field: 'divisionId', details: { on: division.validTo } });
  return objections;
}

/** An organization that has ended may not become a superior, not even for the time before. */
export function objectionToSuperior(
  superior: { dissolvedOn: string | null } | null | undefined,
): Objection | null {
  if (!superior) return { code: 'UNKNOWN_ORGANIZATION', field: 'superiorId' };
  const { dissolvedOn } = superior;
  if (!dissolvedOn) return null;
  return { code: 'ORGANIZATION_DISSOLVED', field: 'superiorId', details: { on: dissolvedOn } };
}

/** A temporary organization lives with a task, and no other one has any. */
export function objectionToMandate(
  isTemporary: boolean,
  mandate: { taskName: string } | null | undefined,
): Objection | null {
  if (isTemporary && !mandate) return { code: 'MANDATE_MISSING', field: 'temporaryMandate' };
  if (!isTemporary && mandate) return { code: 'MANDATE_NOT_ALLOWED', field: 'temporaryMandate' };
  return null;
}
