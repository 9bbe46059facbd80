import type { Outcome } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { codelist } from '@hub/kit/codelists.ts';

/** The row a mutation answers with, read after its commit; null when it was refused. */
export async function answered<Row>(
  context: HubContext,
  { answer }: Outcome<string>,
  byId: { one(context: HubContext, id: string): Promise<Row | null> },
): Promise<Row | null> {
  return answer === null ? null : await byId.one(context, answer);
}

/** Refuses required texts that say nothing. */
export function requireTexts<Input extends object>(
  input: Input,
  fields: readonly (keyof Input & string)[],
  refusals: Refusals,
): void {
  for (const field of fields) {
    if (String(input[field] ?? '').trim() === '') refusals.add('TEXT_BLANK', ['input', field]);
  }
}

/** Refuses a step that cannot follow, naming the status the record is in. */
export function refuseStatus(refusals: Refusals, list: string, status: string, path: string[]): void {
  const word = codelist(list).find(({ code }) => code === status);
  refusals.add('STATUS_NOT_ALLOWED', path, { status: word ? `${status} ${word.zh}` : status });
}
