import type { AdjacencyAct } from '@hub/kit/generated/words.ts';

type AdjacencyStatus = 'STANDING' | 'ENDED';

/** Either side may correct or end what is registered of both, with a source; what has ended is closed. */
export const adjacencySteps: Record<Exclude<AdjacencyAct, 'REGISTERED'>, readonly AdjacencyStatus[]> = {
  CORRECTED: ['STANDING'],
  ENDED: ['STANDING'],
};

export const adjacencyStatus = ({ validTo }: { validTo: string | null }): AdjacencyStatus =>
  validTo === null ? 'STANDING' : 'ENDED';
