import { Fault } from '@hub/kit/errors.ts';
import { askOwner } from '@hub/kit/peers.ts';
import type { Place } from '@hub/kit/places.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { hasJurisdiction, mayWriteAt } from '@hub/kit/viewer.ts';

/** An official of one of the sides may register what concerns both. */
export function requireOneSide(context: HubContext, codes: readonly string[]): void {
  if (codes.some((code) => mayWriteAt(context.viewer, code))) return;
  if (codes.some((code) => hasJurisdiction(context.viewer, code)))
    throw new Fault('FORBIDDEN', {
      zh: '办事员只能查阅，请由本级党委的书记或联络员登记。',
      en: 'Clerks read and do not register; ask the secretary or the coordinator of your own committee.',
    });
  throw new Fault('FORBIDDEN', {
    zh: '两侧均不在您的辖区内，请由任一侧的党委工作人员登记。',
    en: 'Neither side is in your jurisdiction; ask an official of one of them to register it.',
  });
}

/** A pact as alliances tells of it; unknown ones, and articles it does not have, are refused. */
export async function pactOf(
  context: HubContext,
  refusals: Refusals,
  id: string,
  articleNumber?: number | null,
): Promise<{ parties: { divisionCode: string }[] } | null> {
  const known = await askOwner<{ parties: { divisionCode: string }[]; articles: { number: number }[] }>(
    context.peers,
    'alliances',
    'CoBuildingPact',
    [id],
    'parties { divisionCode } articles { number }',
  );
  const pact = known.get(id);
  if (!pact) refusals.add('UNKNOWN_RECORD', ['input', 'pactId']);
  else if (articleNumber != null && !pact.articles.some(({ number }) => number === articleNumber))
    refusals.add('NO_SUCH_ARTICLE', ['input', 'articleNumber'], { articles: pact.articles.length });
  return pact ?? null;
}

/** Refuses a pact that has no party on each side of a record. */
export function expectOfSides(
  refusals: Refusals,
  { parties }: { parties: readonly { divisionCode: string }[] },
  sides: readonly string[],
): void {
  const isParty = (side: string) =>
    parties.some(({ divisionCode: code }) => code.startsWith(side) || side.startsWith(code));
  if (!sides.every(isParty)) refusals.add('PACT_NOT_OF_SIDES', ['input', 'pactId']);
}

/** A party organization as its owner tells of it, and where it sits. */
interface Seated {
  id: string;
  name: string;
  division: Place;
  dissolvedOn: string | null;
}

/** Asks the organizations subgraph about organizations named in an input; unknown and dissolved ones are refused. */
export async function organizationsOf(
  context: HubContext,
  refusals: Refusals,
  named: readonly { id: string; path: (string | number)[] }[],
): Promise<Seated[]> {
  const known = await askOwner<Seated>(
    context.peers,
    'organizations',
    'PartyOrganization',
    named.map(({ id }) => id),
    'id name dissolvedOn division { id code name level validTo }',
  );
  const found: Seated[] = [];
  for (const { id, path } of named) {
    const one = known.get(id);
    if (!one) refusals.add('UNKNOWN_ORGANIZATION', ['input', ...path]);
    else if (one.dissolvedOn)
      refusals.add('ORGANIZATION_DISSOLVED', ['input', ...path], { on: one.dissolvedOn });
    else found.push(one);
  }
  return found;
}
