import type { HubContext } from '@hub/kit/subgraph.ts';
import { sidesByActivation } from '../loaders.ts';

async function sidesOf(activationId: string, context: HubContext): Promise<string[]> {
  return (await sidesByActivation.many(context, activationId)).map(({ divisionCode }) => divisionCode);
}

const ofActivation = ({ activationId }: { activationId: string }, context: HubContext) =>
  sidesOf(activationId, context);

/** The record of an activation is its sides'. */
export const emergencyPlaces = {
  EmergencyActivation: ({ id }: { id: string }, context: HubContext) => sidesOf(id, context),
  EmergencyEvent: ofActivation,
  AfterActionReport: ofActivation,
};
