import { expect } from 'vitest';
import { asOfficial } from './people.ts';
import type { Register } from './register.ts';

/** Reorganizations as an official of a county registers them, with what the graph answers. */

const mutations = {
  registerPartyOrganization: 'partyOrganization { id }',
  changeSuperior: 'partyOrganization { id }',
  renamePartyOrganization: 'partyOrganization { id }',
  dissolvePartyOrganization: 'partyOrganization { id }',
  reseatPartyOrganization: 'partyOrganization { id }',
  mergePartyOrganizations: 'partyOrganization { id } predecessors { id }',
  splitPartyOrganization: 'partyOrganization { id } parts { id }',
  followDivisions: 'divisions unclear { code }',
} as const;
export type Reorganization = keyof typeof mutations;

export const countyAdmin = asOfficial({ division: '440881', role: 'ORGANIZATION_ADMIN' });

/** Registers one and returns its payload; `userErrors` holds codes alone. */
export async function reorganize(
  register: Register,
  name: Reorganization,
  input: object,
  viewer = countyAdmin,
): Promise<any> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await register.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${mutations[name]} userErrors { code path } } }`,
    { input },
    viewer,
  );
  expect(errors).toBeUndefined();
  return data[name];
}

/** The same, where nothing may speak against it. */
export async function done(register: Register, name: Reorganization, input: object, viewer = countyAdmin) {
  const answer = await reorganize(register, name, input, viewer);
  expect(answer.userErrors).toEqual([]);
  return answer;
}

export async function seen(register: Register, id: string): Promise<{ id: string; version: number }> {
  const [row] = await register.rows(
    `select id, version from organizations.party_organizations where id = '${id}' or code = '${id}'`,
  );
  return { id: row!.id, version: row!.version };
}

export async function divisionIdOf(register: Register, code: string): Promise<string> {
  const { data } = await register.ask(
    'query ($code: DivisionCode) { administrativeDivision(code: $code) { id } }',
    {
      code,
    },
  );
  return data.administrativeDivision.id;
}
