import { badInput } from '@hub/kit/errors.ts';
import type { Outcome } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import type { UserError } from '../../generated/resolvers.ts';
import { codelist } from '@hub/kit/codelists.ts';

/** What a mutation answers: the row, read after its commit, or null and why it was refused. */
export async function payload<Field extends string, Row>(
  context: HubContext,
  { answer, userErrors }: Outcome<string>,
  field: Field,
  byId: { one(context: HubContext, id: string): Promise<Row | null> },
): Promise<Record<Field, Row | null> & { userErrors: UserError[] }> {
  const row = answer === null ? null : await byId.one(context, answer);
  // The list of codes and the enum are made from one file.
  return { [field]: row, userErrors } as Record<Field, Row | null> & { userErrors: UserError[] };
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

/** Refuses a step that cannot follow, naming the status the record is in. */
export function refuseStatus(refusals: Refusals, list: string, status: string, path: string[]): void {
  const word = codelist(list).find(({ code }) => code === status);
  refusals.add('STATUS_NOT_ALLOWED', path, { status: word ? `${status} ${word.zh}` : status });
}
