import { rowsByKey } from '@hub/kit/load-by-key.ts';
import * as tables from './tables.ts';

/** The questions resolvers ask by key; each is one statement however many parents ask. */

export const allianceById = rowsByKey(tables.alliances, 'id');
export const membershipById = rowsByKey(tables.memberships, 'id');
export const chairRotationById = rowsByKey(tables.chairRotations, 'id');
export const chairRotationsByAlliance = rowsByKey(tables.chairRotations, 'allianceId', { order: 'turn' });
export const chairPlansByAlliance = rowsByKey(tables.chairPlans, 'allianceId', { order: 'number' });
export const charterById = rowsByKey(tables.charters, 'id');
export const chartersByAlliance = rowsByKey(tables.charters, 'allianceId', { order: 'number' });
export const motionById = rowsByKey(tables.motions, 'id');
export const votesByMotion = rowsByKey(tables.motionVotes, 'motionId', { order: 'division_code, party_id' });
export const activityById = rowsByKey(tables.jointActivities, 'id');

export const meetingById = rowsByKey(tables.jointMeetings, 'id');
export const participantById = rowsByKey(tables.meetingParticipants, 'id');
export const sessionById = rowsByKey(tables.meetingSessions, 'id');
export const agendaItemById = rowsByKey(tables.agendaItems, 'id');
export const resolutionById = rowsByKey(tables.resolutions, 'id');
export const participantsByMeeting = rowsByKey(tables.meetingParticipants, 'meetingId');
export const chairPlansByMeeting = rowsByKey(tables.meetingChairPlans, 'meetingId', { order: 'number' });
export const attendancesBySession = rowsByKey(tables.sessionAttendances, 'sessionId', {
  order: 'division_code, party_id',
});
export const eventsBySession = rowsByKey(tables.sessionEvents, 'sessionId', { order: 'number' });
export const minutesById = rowsByKey(tables.sessionMinutes, 'id');
export const minutesBySession = rowsByKey(tables.sessionMinutes, 'sessionId', { order: 'number' });
export const answersByMinutes = rowsByKey(tables.minutesAnswers, 'minutesId', {
  order: 'division_code, party_id',
});
export const deliberationByItem = rowsByKey(tables.deliberationRecords, 'agendaItemId', {
  order: `taken_on, array_position(array['COLLECTED', 'PROPOSED', 'CONSULTED', 'DECIDED', 'DECISION_PUBLISHED', 'RESULT_PUBLISHED'], step)`,
});
export const feedById = rowsByKey(tables.calendarFeeds, 'id');
export const feedByDigest = rowsByKey(tables.calendarFeeds, 'digest');
export const feedsByOrganization = rowsByKey(tables.calendarFeeds, 'organizationId', {
  order: 'created_at desc',
});
export const useByFeed = rowsByKey(tables.calendarFeedUses, 'feedId', { order: 'last_used_at' });
export const taskById = rowsByKey(tables.resolutionTasks, 'id');
export const tasksByResolution = rowsByKey(tables.resolutionTasks, 'resolutionId', { order: 'due_on, id' });
export const eventsByTask = rowsByKey(tables.taskEvents, 'taskId', { order: 'number' });

export const pactById = rowsByKey(tables.pacts, 'id');
export const pactByNumber = rowsByKey(tables.pacts, 'pactNumber');
export const pactByPredecessor = rowsByKey(tables.pacts, 'predecessorId');
export const pactPartyById = rowsByKey(tables.pactParties, 'id');
export const partiesByPact = rowsByKey(tables.pactParties, 'pactId', { order: 'position' });
export const pactMeasureById = rowsByKey(tables.pactMeasures, 'id');
export const measuresByPact = rowsByKey(tables.pactMeasures, 'pactId', { order: 'position' });
export const articlesByPact = rowsByKey(tables.pactArticles, 'pactId', { order: 'number' });
export const pactVersionById = rowsByKey(tables.pactVersions, 'id');
export const versionsByPact = rowsByKey(tables.pactVersions, 'pactId', { order: 'number' });
export const eventsByPact = rowsByKey(tables.pactEvents, 'pactId', { order: 'number' });
export const amendmentById = rowsByKey(tables.pactAmendments, 'id');
export const amendmentsByPact = rowsByKey(tables.pactAmendments, 'pactId', { order: 'text_version desc' });
export const signatoriesByAmendment = rowsByKey(tables.amendmentSignatories, 'amendmentId', {
  order: 'position',
});
export const reservationById = rowsByKey(tables.pactReservations, 'id');
export const reservationsByPact = rowsByKey(tables.pactReservations, 'pactId', {
  order: 'article_number, id',
});
export const signingKeyById = rowsByKey(tables.signingKeys, 'id');
export const signatureById = rowsByKey(tables.pactSignatures, 'id');
export const signaturesByPact = rowsByKey(tables.pactSignatures, 'pactId', { order: 'created_at, id' });
export const logEntryById = rowsByKey(tables.logEntries, 'id');
export const logEntriesBySubject = rowsByKey(tables.logEntries, 'subjectId', { order: 'index' });
export const hashOfPlace = rowsByKey(tables.logSubtrees, 'place', { order: 'level' });
export const dataAnnexByPact = rowsByKey(tables.dataAnnexItems, 'pactId', { order: 'position' });

export const needById = rowsByKey(tables.serviceNeeds, 'id');
export const offerById = rowsByKey(tables.resourceOffers, 'id');
export const projectById = rowsByKey(tables.coBuildingProjects, 'id');
export const claimById = rowsByKey(tables.claims, 'id');
const standing = { where: `status <> 'WITHDRAWN'` };
export const standingClaimByNeed = rowsByKey(tables.claims, 'needId', standing);
export const standingClaimByOffer = rowsByKey(tables.claims, 'offerId', standing);
export const orderById = rowsByKey(tables.serviceOrders, 'id');
export const cadencesByMeeting = rowsByKey(tables.meetingCadences, 'meetingId', { order: 'number' });
export const supervisionsByWhistle = rowsByKey(tables.whistleSupervisions, 'whistleId', { order: 'number' });
export const eventsByOrder = rowsByKey(tables.serviceOrderEvents, 'orderId', { order: 'number' });
export const participantsByProject = rowsByKey(tables.projectParticipants, 'projectId', {
  order: 'joined_on, party_id',
});
export const sharedResourceById = rowsByKey(tables.sharedResources, 'id');
export const bookingById = rowsByKey(tables.resourceBookings, 'id');

export const evaluationById = rowsByKey(tables.yearlyEvaluations, 'id');
export const evaluationsByAlliance = rowsByKey(tables.yearlyEvaluations, 'allianceId', {
  order: 'year desc',
});
export const evaluationsByPact = rowsByKey(tables.yearlyEvaluations, 'pactId', { order: 'year desc' });
export const answersByEvaluation = rowsByKey(tables.evaluationAnswers, 'evaluationId', {
  order: 'division_code, party_id',
});

export const whistleById = rowsByKey(tables.whistles, 'id');
export const responseById = rowsByKey(tables.whistleResponses, 'id');
export const activationById = rowsByKey(tables.emergencyActivations, 'id');
export const activationsByPlan = rowsByKey(tables.emergencyActivations, 'planId', { order: 'number' });
export const planById = rowsByKey(tables.emergencyPlans, 'id');
export const sidesByPlan = rowsByKey(tables.emergencyPlanSides, 'planId', { order: 'position' });
export const callsByPlan = rowsByKey(tables.emergencyPlanCalls, 'planId', { order: 'position' });
export const accessesByPlan = rowsByKey(tables.emergencyPlanAccesses, 'planId', { order: 'position' });
export const sidesByActivation = rowsByKey(tables.emergencyActivationSides, 'activationId', {
  order: 'position',
});
export const signaturesByActivation = rowsByKey(tables.emergencySignatures, 'activationId', {
  order: 'position, signed_on, step',
});
export const effectsByActivation = rowsByKey(tables.emergencyEffects, 'activationId', { order: 'number' });
export const emergencyEventById = rowsByKey(tables.emergencyEvents, 'id');
export const reportById = rowsByKey(tables.afterActionReports, 'id');
export const reportByActivation = rowsByKey(tables.afterActionReports, 'activationId');

export const obligationById = rowsByKey(tables.pactObligations, 'id');
const inText = { order: 'position', where: 'valid_to is null' };
export const obligationsByPact = rowsByKey(tables.pactObligations, 'pactId', inText);
export const obligationsByMeasure = rowsByKey(tables.pactObligations, 'measureId', inText);
export const occurrenceById = rowsByKey(tables.obligationOccurrences, 'id');
export const waiversByOccurrence = rowsByKey(tables.obligationWaivers, 'occurrenceId', {
  order: 'agreed_on, pact_party_id',
});
export const evidenceById = rowsByKey(tables.evidenceItems, 'id');
export const evidenceByOccurrence = rowsByKey(tables.evidenceItems, 'occurrenceId', {
  order: 'round desc, id',
});
export const suspensionsByPact = rowsByKey(tables.pactSuspensions, 'pactId', { order: 'number' });
export const factById = rowsByKey(tables.sharedFacts, 'id');
export const versionsByFact = rowsByKey(tables.sharedFactVersions, 'factId', { order: 'number' });
export const answersByFact = rowsByKey(tables.sharedFactAnswers, 'factId', {
  order: 'number, pact_party_id',
});

export const pledgeById = rowsByKey(tables.pledges, 'id');
export const caseById = rowsByKey(tables.governanceCases, 'id');
export const caseEventById = rowsByKey(tables.caseEvents, 'id');
export const secretaryProjectById = rowsByKey(tables.secretaryLedProjects, 'id');
