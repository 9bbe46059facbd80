import { codelist } from './codelists.ts';

export interface UserError {
  code: string;
  message: string;
  messageZh: string;
  path: string[];
}

const sentences = new Map(codelist('RefusalCode').map((word) => [word.code, word]));

/** Thrown to roll a mutation back; its reasons become `userErrors`. */
export class Refused extends Error {
  readonly userErrors: readonly UserError[];
  constructor(userErrors: readonly UserError[]) {
    super(userErrors.map(({ code }) => code).join(', '));
    this.name = 'Refused';
    this.userErrors = userErrors;
  }
}

/** Collects every reason against an input, so that a person corrects them all at once. */
export class Refusals {
  readonly #found: UserError[] = [];

  /** Adds a reason from `schema/codelists/RefusalCode.csv`; `details` fill the `{name}` places of its sentences. */
  add(code: string, path: readonly (string | number)[], details: Record<string, string | number> = {}): void {
    const word = sentences.get(code);
    if (!word) throw new Error(`no sentence for refusal ${code}`);
    const fill = (text: string) =>
      text.replace(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole));
    this.#found.push({ code, message: fill(word.en), messageZh: fill(word.zh), path: path.map(String) });
  }

  get any(): boolean {
    return this.#found.length > 0;
  }

  /** Rolls the mutation back if there is any reason. */
  settle(): void {
    if (this.any) throw new Refused(this.#found);
  }
}

/** Refuses for one reason. */
export function refuse(
  code: string,
  path: readonly (string | number)[],
  details?: Record<string, string | number>,
): never {
  const refusals = new Refusals();
  refusals.add(code, path, details);
  refusals.settle();
  throw new Error('unreachable');
}
