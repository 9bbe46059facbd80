import type { HubContext } from '@hub/kit/subgraph.ts';
import { openTermOf, type Organization } from '../loaders.ts';
import { kindRules } from './families.ts';
import { advise, electionRules, type Advice } from './thresholds.ts';

/** What is said when organizations have come out of a merger or a split. */
export async function adviceAfterReorganization(
  context: HubContext,
  organizations: readonly Organization[],
): Promise<Advice[]> {
  const elected = organizations.filter(({ kind }) => kindRules[kind].family === 'BASIC_ORGANIZATION');
  const terms = await Promise.all(elected.map(({ id }) => openTermOf(context, id)));
  return terms.some((term) => term === null) ? [advise('TERM_NOT_REGISTERED', electionRules)] : [];
}
