import type { Source } from '../source.ts';
import { meetingSessions } from './meeting-sessions.ts';
import { obligations } from './obligations.ts';
import { pactExpiry, pactNotice } from './pact-ends.ts';
import { pactMeasures } from './pact-measures.ts';
import { pledges } from './pledges.ts';
import { projects } from './projects.ts';
import { resolutionTasks } from './resolution-tasks.ts';
import { secretaryLedProjects } from './secretary-led-projects.ts';
import { serviceNeeds } from './service-needs.ts';
import { whistles } from './whistles.ts';

/** Everything that falls due. */
export const sources: readonly Source[] = [
  pactMeasures,
  pactNotice,
  pactExpiry,
  pledges,
  whistles,
  serviceNeeds,
  projects,
  secretaryLedProjects,
  obligations,
  resolutionTasks,
  meetingSessions,
];
