import { expect } from 'vitest';
import type { Viewer } from '@hub/kit/viewer.ts';
import type { Register } from './register.ts';

/** What a mutation at the border came to: its record, or why not. */
export interface Done {
  record: any;
  codes: string[];
  /** The code of the fault, where the whole mutation was denied. */
  fault: string | null;
}

/** Asks for one mutation and reads one record of its payload. */
export async function act(
  register: Register,
  mutation: string,
  input: object,
  viewer: Viewer,
  selection: string,
): Promise<Done> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await register.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} userErrors { code } } }`,
    { input },
    viewer,
  );
  if (errors) return { record: null, codes: [], fault: errors[0]!.extensions.code as string };
  const { userErrors, ...rest } = data[mutation];
  const codes = userErrors.map(({ code }: { code: string }) => code);
  return { record: Object.values(rest)[0], codes, fault: null };
}

/** The record after a step that must succeed. */
export async function done(...request: Parameters<typeof act>): Promise<any> {
  const { record, codes, fault } = await act(...request);
  expect({ codes, fault }).toEqual({ codes: [], fault: null });
  return record;
}
