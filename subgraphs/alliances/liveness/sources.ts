import { activities, carriedResolutions, meetings } from './meetings.ts';
import { confirmedProjects, keptClaims } from './needs.ts';
import { acceptedObligations, confirmedFacts } from './obligations.ts';
import { doneMeasures } from './pact-work.ts';
import type { Source } from './source.ts';
import { answeredWhistles } from './whistles.ts';

export const sources: readonly Source[] = [
  meetings,
  acceptedObligations,
  confirmedFacts,
  carriedResolutions,
  keptClaims,
  confirmedProjects,
  doneMeasures,
  answeredWhistles,
  activities,
];
