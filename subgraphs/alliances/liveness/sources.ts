import { activities, carriedResolutions, meetings } from './meetings.ts';
import { confirmedProjects, keptClaims } from './needs.ts';
import { doneMeasures } from './pact-work.ts';
import type { Source } from './source.ts';
import { answeredWhistles } from './whistles.ts';

export const sources: readonly Source[] = [
  meetings,
  carriedResolutions,
  keptClaims,
  confirmedProjects,
  doneMeasures,
  answeredWhistles,
  activities,
];
