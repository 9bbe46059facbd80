import type { MutationResolvers } from '../../generated/resolvers.ts';
import { registerAlliance } from './registerAlliance.ts';
import { attachFile, detachFile } from './attachment-steps.ts';
import { acknowledgeReminder } from './acknowledgeReminder.ts';
import { joinAlliance } from './joinAlliance.ts';
import { leaveAlliance } from './leaveAlliance.ts';
import { approveAlliance, dissolveAlliance, proposeAlliance, returnAlliance } from './alliance-steps.ts';
import { adoptCharter } from './adoptCharter.ts';
import { castVote, closeMotion, raiseMotion } from './motions.ts';
import { changeAllianceRole } from './changeAllianceRole.ts';
import { setChairRotation } from './setChairRotation.ts';
import {
  dissolveJointMeeting,
  foundJointMeeting,
  joinJointMeeting,
  leaveJointMeeting,
  setMeetingChairRotation,
} from './joint-meetings.ts';
import { setMeetingCadence } from './meeting-cadence.ts';
import {
  answerMeetingNotice,
  cancelMeetingSession,
  conveneMeetingSession,
  holdMeetingSession,
  orderAgenda,
  planMeetingSession,
  postponeMeetingSession,
} from './session-steps.ts';
import { createCalendarFeed, revokeCalendarFeed } from './calendar-feeds.ts';
import { answerMinutes, writeMinutes } from './minutes.ts';
import {
  admitAgendaItem,
  declineAgendaItem,
  discussAgendaItem,
  proposeAgendaItem,
  recordDeliberationStep,
  withdrawAgendaItem,
} from './agenda-steps.ts';
import { adoptResolution, assignTask } from './resolutions.ts';
import {
  acceptTaskCompletion,
  callOffTask,
  extendTask,
  reportTaskCompletion,
  reportTaskProgress,
  returnTask,
} from './task-steps.ts';
import { draftPact, registerPact, renewPact } from './registerPact.ts';
import { declineAmendment, proposeAmendment, signAmendment } from './amendments.ts';
import { reserveArticle, withdrawReservation } from './reservations.ts';
import { succeedPactParty } from './succeedPactParty.ts';
import { approveDraft, consentToDraft, openConsultation, returnDraft, reviseDraft } from './draft-steps.ts';
import { signPact } from './signPact.ts';
import { registerSigningKey, revokeSigningKey } from './signing-key-steps.ts';
import { terminatePact } from './terminatePact.ts';
import { resumePact, suspendPact, withdrawFromPact } from './suspendPact.ts';
import { declareNeed } from './declareNeed.ts';
import { offerResource } from './offerResource.ts';
import { claim } from './claim.ts';
import { acceptClaim, declineClaim, fulfilClaim, rateClaim, withdrawClaim } from './claim-steps.ts';
import { classifyNeed, assignNeed, reviseNeed, withdrawNeed } from './need-steps.ts';
import { reviseOffer, withdrawOffer } from './offer-steps.ts';
import * as evaluations from './evaluation-steps.ts';
import * as jointProjects from './joint-project-steps.ts';
import * as orders from './service-order-steps.ts';
import * as sharedResources from './shared-resource-steps.ts';
import { blowWhistle } from './blowWhistle.ts';
import { respondToWhistle } from './respondToWhistle.ts';
import {
  cancelWhistle,
  closeWhistle,
  dispatchWhistle,
  giveWhistleFeedback,
  superviseWhistle,
} from './whistle-steps.ts';
import { setPledge } from './setPledge.ts';
import {
  advanceGovernanceCase,
  advanceSecretaryLedProject,
  openGovernanceCase,
  openSecretaryLedProject,
} from './case-steps.ts';
import {
  acceptObligation,
  returnObligation,
  submitObligationEvidence,
  waiveObligation,
} from './obligation-steps.ts';
import { advancePactMeasure } from './advancePactMeasure.ts';
import {
  confirmSharedFact,
  correctSharedFact,
  disputeSharedFact,
  recordSharedFact,
  withdrawSharedFact,
} from './fact-steps.ts';
import { tieGovernanceCase } from './tieGovernanceCase.ts';
import { reportPledgeProgress, reviewPledge, settlePledge } from './pledge-steps.ts';

import {
  consentToEmergencyPlan,
  draftEmergencyPlan,
  retireEmergencyPlan,
  returnEmergencyPlan,
  reviseEmergencyPlan,
  submitEmergencyPlan,
} from './emergency-plans.ts';
import {
  activateEmergencyPlan,
  joinEmergency,
  noteEmergencyEvent,
  standDownEmergency,
} from './emergency-steps.ts';
import { confirmAfterActionReport, reviseAfterActionReport } from './after-action.ts';

export const Mutation: MutationResolvers = {
  registerAlliance,
  attachFile,
  detachFile,
  acknowledgeReminder,
  joinAlliance,
  leaveAlliance,
  approveAlliance,
  returnAlliance,
  proposeAlliance,
  dissolveAlliance,
  changeAllianceRole,
  setChairRotation,
  adoptCharter,
  raiseMotion,
  castVote,
  closeMotion,
  foundJointMeeting,
  createCalendarFeed,
  revokeCalendarFeed,
  joinJointMeeting,
  leaveJointMeeting,
  setMeetingCadence,
  setMeetingChairRotation,
  dissolveJointMeeting,
  planMeetingSession,
  postponeMeetingSession,
  conveneMeetingSession,
  cancelMeetingSession,
  answerMeetingNotice,
  holdMeetingSession,
  writeMinutes,
  answerMinutes,
  proposeAgendaItem,
  admitAgendaItem,
  declineAgendaItem,
  withdrawAgendaItem,
  orderAgenda,
  discussAgendaItem,
  recordDeliberationStep,
  adoptResolution,
  assignTask,
  reportTaskProgress,
  reportTaskCompletion,
  acceptTaskCompletion,
  returnTask,
  extendTask,
  callOffTask,
  registerPact,
  draftPact,
  reviseDraft,
  openConsultation,
  consentToDraft,
  approveDraft,
  returnDraft,
  renewPact,
  proposeAmendment,
  signAmendment,
  declineAmendment,
  reserveArticle,
  withdrawReservation,
  succeedPactParty,
  signPact,
  registerSigningKey,
  revokeSigningKey,
  terminatePact,
  suspendPact,
  resumePact,
  withdrawFromPact,
  declareNeed,
  offerResource,
  claim,
  acceptClaim,
  declineClaim,
  withdrawClaim,
  fulfilClaim,
  rateClaim,
  reviseNeed,
  withdrawNeed,
  classifyNeed,
  assignNeed,
  reviseOffer,
  withdrawOffer,
  ...evaluations,
  ...jointProjects,
  ...orders,
  ...sharedResources,
  blowWhistle,
  respondToWhistle,
  dispatchWhistle,
  giveWhistleFeedback,
  superviseWhistle,
  closeWhistle,
  cancelWhistle,
  draftEmergencyPlan,
  reviseEmergencyPlan,
  submitEmergencyPlan,
  consentToEmergencyPlan,
  returnEmergencyPlan,
  retireEmergencyPlan,
  activateEmergencyPlan,
  joinEmergency,
  noteEmergencyEvent,
  standDownEmergency,
  reviseAfterActionReport,
  confirmAfterActionReport,
  setPledge,
  reportPledgeProgress,
  reviewPledge,
  settlePledge,
  openGovernanceCase,
  advanceGovernanceCase,
  openSecretaryLedProject,
  advanceSecretaryLedProject,
  submitObligationEvidence,
  acceptObligation,
  returnObligation,
  waiveObligation,
  advancePactMeasure,
  recordSharedFact,
  confirmSharedFact,
  disputeSharedFact,
  correctSharedFact,
  withdrawSharedFact,
  tieGovernanceCase,
};
