export { correctAdjacency, endAdjacency } from './adjacency-steps.ts';
export {
  advanceBorderCase,
  recordBorderCaseEvent,
  answerBorderCaseEvent,
  linkBorderCase,
} from './case-steps.ts';
export { openMediation, advanceMediation, closeMediation } from './mediation-steps.ts';
export { publishBulletin } from './publishBulletin.ts';
export { recordEnforcementResult } from './recordEnforcementResult.ts';
export { registerAdjacency } from './registerAdjacency.ts';
export { registerBorderZone } from './registerBorderZone.ts';
export { reportBorderCase } from './reportBorderCase.ts';
export { registerTierBody, changeTierBody, dissolveTierBody, setSecretaryTurns } from './tier-body-steps.ts';
export {
  changeBorderZone,
  joinBorderZone,
  leaveBorderZone,
  dissolveBorderZone,
  answerZoneDissolution,
} from './zone-steps.ts';
