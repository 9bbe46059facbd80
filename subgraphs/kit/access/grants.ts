import { batched } from '../batch.ts';
import { Fault } from '../errors.ts';
import type { DataFieldSet } from '../generated/words.ts';
import type { HubContext } from '../subgraph.ts';

export interface HeldGrant {
  fieldSet: DataFieldSet;
  /** The place whose rows are opened. */
  divisionCode: string;
}

const question = `query($organizationId:ID!,$divisionCode:DivisionCode!){
  grantsHeld(organizationId:$organizationId,divisionCode:$divisionCode){fieldSet divisionCode}}`;

/**
 * What pacts open to the viewer at this moment. Asked of the pacts' owner for each request that needs to know and kept
 * nowhere, so that what ends with a pact ends at once. When it cannot be told, nothing is open.
 */
export async function grantsHeld({ viewer, peers, batches }: HubContext): Promise<readonly HeldGrant[]> {
  if (viewer.kind !== 'OFFICIAL') return [];
  const { organizationId, divisionCode } = viewer;
  const loader = batched<readonly HeldGrant[]>(batches, 'grants held', async ([key]) => {
    const { data, errors } = await peers('alliances', {
      query: question,
      variables: { organizationId, divisionCode },
    });
    if (!data || errors?.length) throw new Fault('SUBGRAPH_UNAVAILABLE');
    return new Map([[key!, (data as { grantsHeld: HeldGrant[] }).grantsHeld]]);
  });
  const grants = (await loader.load(`${organizationId} ${divisionCode}`)) ?? [];
  known.set(batches, grants);
  return grants;
}

const known = new WeakMap<object, readonly HeldGrant[]>();

/** Places a field set is opened for, once `grantsHeld` has told within this request; before that none. */
export function openedTo({ batches }: HubContext, fieldSet: DataFieldSet): string[] {
  return (known.get(batches) ?? [])
    .filter((grant) => grant.fieldSet === fieldSet)
    .map(({ divisionCode }) => divisionCode);
}
