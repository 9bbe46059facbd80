export { correctAdjacency, endAdjacency } from './adjacency-steps.ts';
export { registerBoundary, registerPillar } from './boundary-references.ts';
export { acknowledgeBulletin, withdrawBulletin } from './bulletin-steps.ts';
export {
  advanceBorderCase,
  recordBorderCaseEvent,
  answerBorderCaseEvent,
  linkBorderCase,
} from './case-steps.ts';
export {
  registerEnclave,
  proposeEnclaveResponsibility,
  answerEnclaveResponsibility,
} from './enclave-steps.ts';
export {
  scheduleInspection,
  recordPillarFinding,
  submitInspectionReport,
  answerInspectionReport,
} from './inspection-steps.ts';
export { openMediation, advanceMediation, closeMediation } from './mediation-steps.ts';
export {
  planJointOperation,
  answerJointOperation,
  cancelJointOperation,
  carryOutJointOperation,
  reportJointOperation,
  recordEnforcementResult,
  answerEnforcementResult,
} from './operation-steps.ts';
export { planPatrol, recordPatrol, answerPatrol, cancelPatrol } from './patrol-steps.ts';
export { publishBulletin } from './publishBulletin.ts';
export { registerAdjacency } from './registerAdjacency.ts';
export { registerBorderZone } from './registerBorderZone.ts';
export { reportBorderCase } from './reportBorderCase.ts';
export { registerDutyRoster, answerDutyRoster } from './roster-steps.ts';
export { proposeDutySwap, answerDutySwap, withdrawDutySwap } from './swap-steps.ts';
export { registerTierBody, changeTierBody, dissolveTierBody, setSecretaryTurns } from './tier-body-steps.ts';
export { linkBorderZone, unlinkBorderZone } from './zone-pacts.ts';
export {
  changeBorderZone,
  joinBorderZone,
  leaveBorderZone,
  dissolveBorderZone,
  answerZoneDissolution,
} from './zone-steps.ts';
