import type { HubContext } from '@hub/kit/subgraph.ts';
import * as load from '../loaders.ts';

interface Subject {
  /** Its type in the graph. */
  type: string;
  byId: { one(context: HubContext, id: string): Promise<object | null> };
}

/** What reminders are about, by the prefix of the id. */
export const subjects: Readonly<Record<string, Subject>> = {
  msr: { type: 'PactMeasure', byId: load.pactMeasureById },
  pact: { type: 'CoBuildingPact', byId: load.pactById },
  plg: { type: 'Pledge', byId: load.pledgeById },
  whi: { type: 'Whistle', byId: load.whistleById },
  need: { type: 'ServiceNeed', byId: load.needById },
  prj: { type: 'CoBuildingProject', byId: load.projectById },
  occ: { type: 'ObligationOccurrence', byId: load.occurrenceById },
  tsk: { type: 'ResolutionTask', byId: load.taskById },
  ses: { type: 'JointMeetingSession', byId: load.sessionById },
  slp: { type: 'SecretaryLedProject', byId: load.secretaryProjectById },
};
