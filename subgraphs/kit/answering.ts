import { codelist } from './codelists.ts';
import { badInput } from './errors.ts';
import type { Outcome } from './mutation.ts';
import type { Refusals } from './refusals.ts';
import type { HubContext } from './subgraph.ts';

/*
 * What mutations have in common: the refusals that many of them draw, and the payload they answer with.
 */

/** What a mutation answers: the row, read after its commit, or null and why it was refused. */
export async function payload<Field extends string, Row>(
  context: HubContext,
  { answer, userErrors }: Outcome<string>,
  field: Field,
  byId: { one(context: HubContext, id: string): Promise<Row | null> },
): Promise<Record<Field, Row | null> & { userErrors: never[] }> {
  const row = answer === null ? null : await byId.one(context, answer);
  // The list of codes and the enum of each subgraph are made from one file.
  return { [field]: row, userErrors } as Record<Field, Row | null> & { userErrors: never[] };
}

/** Refuses lists longer than one registration may hold. */
export function limitLists(
  lists: Record<string, readonly unknown[] | null | undefined>,
  longest = 200,
): void {
  for (const [name, list] of Object.entries(lists)) {
    if (list && list.length > longest)
      throw badInput(
        `${name} 最多 ${longest} 项，请分次登记。`,
        `${name} holds at most ${longest} items; register the rest separately.`,
      );
  }
}

/** Refuses required texts that say nothing. */
export function requireTexts<Input extends object>(
  input: Input,
  fields: readonly (keyof Input & string)[],
  refusals: Refusals,
  path: readonly string[] = ['input'],
): void {
  for (const field of fields) {
    if (String(input[field] ?? '').trim() === '') refusals.add('TEXT_BLANK', [...path, field]);
  }
}

/** Refuses a step that cannot follow, naming the status the record is in by its word in a list. */
export function refuseStatus(
  refusals: Refusals,
  list: string,
  status: string,
  path: readonly string[],
): void {
  const word = codelist(list).find(({ code }) => code === status);
  refusals.add('STATUS_NOT_ALLOWED', path, { status: word ? `${status} ${word.zh}` : status });
}

/** Refuses a day to come, and one before the beginning of what it ends or adds to. */
export function checkDay(
  { today }: HubContext,
  refusals: Refusals,
  day: string,
  start: string | null | undefined,
  path: readonly string[],
): void {
  if (day > today) refusals.add('DATE_IN_FUTURE', path);
  else if (start && day < start) refusals.add('DATE_BEFORE_START', path, { start });
}
