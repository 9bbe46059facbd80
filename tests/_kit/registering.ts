import type { Viewer } from '@hub/kit/viewer.ts';
import type { Register } from './register.ts';

export interface Told {
  /** What the payload holds beside `userErrors`. */
  record: any;
  codes: string[];
  paths: string[];
  /** The code of the fault, when the request itself was refused. */
  fault: string | null;
}

/** Sends one mutation and tells its record, the codes of its refusals, and the fault if there was one. */
export async function registering(
  register: Register,
  mutation: string,
  input: object,
  viewer: Viewer,
  whole: string,
): Promise<Told> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await register.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${whole} userErrors { code path } } }`,
    { input },
    viewer,
  );
  if (errors) return { record: null, codes: [], paths: [], fault: errors[0]!.extensions.code as string };
  const { userErrors, ...rest } = data[mutation] as { userErrors: { code: string; path: string[] }[] };
  return {
    record: Object.values(rest)[0],
    codes: userErrors.map(({ code }) => code),
    paths: userErrors.map(({ path }) => path.join('.')),
    fault: null,
  };
}
