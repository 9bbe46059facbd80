import type { HubContext } from '@hub/kit/subgraph.ts';
import { sidesByActivation } from '../loaders.ts';

/** The record of an activation is its sides'. */
async function sidesOf({ activationId }: { activationId: string }, context: HubContext): Promise<string[]> {
  return (await sidesByActivation.many(context, activationId)).map(({ divisionCode }) => divisionCode);
}

export const emergencyPlaces = { EmergencyEvent: sidesOf, AfterActionReport: sidesOf };
