import type { HubContext } from '@hub/kit/subgraph.ts';
import * as load from '../loaders.ts';

interface ById {
  one(context: HubContext, id: string): Promise<object | null>;
}

/** How a record is found again, by the type its source names. */
export const recordById: Readonly<Record<string, ById>> = {
  JointMeetingSession: load.sessionById,
  Resolution: load.resolutionById,
  JointActivity: load.activityById,
  Claim: load.claimById,
  CoBuildingProject: load.projectById,
  ObligationOccurrence: load.occurrenceById,
  SharedFact: load.factById,
  PactMeasure: load.pactMeasureById,
  Whistle: load.whistleById,
};
