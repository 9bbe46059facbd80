import { reportedFigures } from '@hub/kit/figures.ts';
import type { ReminderKind } from '@hub/kit/generated/words.ts';
import { badInput, Fault } from '@hub/kit/errors.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { whistleCountsIn } from '../counts.ts';
import { jointWorkAcross } from '../across.ts';
import { factCountsIn } from '../fact-counts.ts';
import { grantsHeldBy } from '../grants.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import * as lists from '../lists/index.ts';
import * as load from '../loaders.ts';
import { figures } from '../tables.ts';
import { reminderRules } from '../rules/reminders.ts';
import { templates } from '../text/templates.ts';
import { logConsistency, logEntry, logHead } from './log.ts';
import { emergencyStatement, possessionStatement, signingStatement } from './signing-statements.ts';
import { calendarAddress, calendarEntries, calendarFeeds } from './calendars.ts';
import { sleepingAlliances, sleepingPacts } from './liveness.ts';
import { listField, nodeField, pactsField } from './connections.ts';

export const Query: QueryResolvers = {
  viewer: (_root, _args, { viewer }) => viewer,
  grantsHeld: (_root, { organizationId, divisionCode }, context) => {
    if (context.viewer.kind !== 'SERVICE') throw new Fault('FORBIDDEN');
    return grantsHeldBy(context, organizationId, divisionCode);
  },
  jointWorkAcross: (_root, { pairs, on }, context) => {
    if (context.viewer.kind !== 'SERVICE') throw new Fault('FORBIDDEN');
    return jointWorkAcross(context, pairs, on);
  },
  pactTemplates: () => [...templates],
  attachment: nodeField('att', '附件', lists.attachmentById),
  attachments: listField(lists.attachmentList),
  attachmentRules: () => ({}) as never,
  reminder: nodeField('rem', '提醒', lists.reminderById),
  reminders: listField(lists.reminderList),
  reminderRules: () =>
    Object.entries(reminderRules).map(([kind, rule]) => ({ kind: kind as ReminderKind, ...rule })),
  alliance: nodeField('all', '党建联盟', load.allianceById),
  alliances: listField(lists.allianceList),
  allianceMembership: nodeField('mbr', '联盟成员资格', load.membershipById),
  allianceMemberships: listField(lists.membershipList),
  chairRotation: nodeField('chr', '轮值', load.chairRotationById),
  chairRotations: listField(lists.chairRotationList),
  motion: nodeField('mot', '议案', load.motionById),
  motions: listField(lists.motionList),
  jointMeeting: nodeField('jmt', '联席会议', load.meetingById),
  jointMeetings: listField(lists.meetingList),
  jointMeetingParticipant: nodeField('jmp', '联席会议成员', load.participantById),
  jointMeetingParticipants: listField(lists.participantList),
  jointMeetingSession: nodeField('ses', '联席会议的一次会议', load.sessionById),
  jointMeetingSessions: listField(lists.sessionList),
  agendaItem: nodeField('agd', '议题', load.agendaItemById),
  agendaItems: listField(lists.agendaItemList),
  resolution: nodeField('res', '决议', load.resolutionById),
  resolutions: listField(lists.resolutionList),
  calendarFeeds,
  calendarAddress,
  calendarEntries,
  resolutionTask: nodeField('tsk', '决议事项', load.taskById),
  resolutionTasks: listField(lists.taskList),
  pact: (_root, { id, pactNumber }, context) => {
    if ((id == null) === (pactNumber == null)) {
      throw badInput('请只填 id 与 pactNumber 其中一项。', 'Give either id or pactNumber.');
    }
    return id != null
      ? load.pactById.one(context, expectId(id, 'pact', '共建协议'))
      : load.pactByNumber.one(context, pactNumber!);
  },
  pacts: pactsField,
  pactParty: nodeField('pty', '签约方', load.pactPartyById),
  pactParties: listField(lists.pactPartyList),
  pactMeasure: nodeField('msr', '协议措施', load.pactMeasureById),
  pactMeasures: listField(lists.pactMeasureList),
  signingKey: nodeField('sgk', '签名密钥', load.signingKeyById),
  signingKeys: listField(lists.signingKeyList),
  pactSignatures: listField(lists.pactSignatureList),
  possessionStatement,
  signingStatement,
  emergencyStatement,
  logHead,
  logEntry,
  logEntries: listField(lists.logEntryList),
  logConsistency,
  pactObligation: nodeField('obl', '履约事项', load.obligationById),
  pactObligations: listField(lists.obligationList),
  obligationOccurrence: nodeField('occ', '到期事项', load.occurrenceById),
  obligationOccurrences: listField(lists.occurrenceList),
  evidenceItem: nodeField('evd', '佐证', load.evidenceById),
  evidenceItems: listField(lists.evidenceList),
  sharedFact: nodeField('fct', '双方确认事实', load.factById),
  sharedFacts: listField(lists.factList),
  sharedFactCounts: (_root, args, context) => factCountsIn(context, args),
  serviceNeed: nodeField('need', '需求', load.needById),
  serviceNeeds: listField(lists.needList),
  resourceOffer: nodeField('off', '资源', load.offerById),
  resourceOffers: listField(lists.offerList),
  coBuildingProject: nodeField('prj', '共建项目', load.projectById),
  coBuildingProjects: listField(lists.projectList),
  claim: nodeField('clm', '认领', load.claimById),
  claims: listField(lists.claimList),
  serviceOrder: nodeField('ord', '服务订单', load.orderById),
  serviceOrders: listField(lists.orderList),
  sharedResource: nodeField('shr', '共享资源', load.sharedResourceById),
  resourceBooking: nodeField('bkg', '预约', load.bookingById),
  resourceBookings: listField(lists.bookingList),
  sharedResources: listField(lists.sharedResourceList),
  sleepingAlliances,
  sleepingPacts,
  yearlyEvaluation: nodeField('eva', '年度评估', load.evaluationById),
  yearlyEvaluations: listField(lists.evaluationList),
  whistle: nodeField('whi', '吹哨', load.whistleById),
  whistles: listField(lists.whistleList),
  whistleCounts: (_root, { division }, context) => whistleCountsIn(context, division ?? null),
  whistleResponse: nodeField('whr', '报到', load.responseById),
  whistleResponses: listField(lists.responseList),
  emergencyActivation: nodeField('ema', '平急转换', load.activationById),
  emergencyPlan: nodeField('epl', '平急转换预案', load.planById),
  emergencyPlans: listField(lists.planList),
  emergencyEvent: nodeField('eme', '大事记', load.emergencyEventById),
  afterActionReport: nodeField('aar', '总结报告', load.reportById),
  emergencyActivations: listField(lists.activationList),
  pledge: nodeField('plg', '承诺', load.pledgeById),
  pledges: listField(lists.pledgeList),
  governanceCase: nodeField('gvc', '难点问题', load.caseById),
  governanceCases: listField(lists.caseList),
  caseEvent: nodeField('cve', '办理过程', load.caseEventById),
  caseEvents: listField(lists.caseEventList),
  secretaryLedProject: nodeField('slp', '书记领办项目', load.secretaryProjectById),
  secretaryLedProjects: listField(lists.secretaryProjectList),
  jointActivity: nodeField('act', '共办活动', load.activityById),
  jointActivities: listField(lists.activityList),
  allianceFigures: (_root, args, context) => reportedFigures(context, figures, args) as never,
};
