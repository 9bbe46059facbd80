import { importResolvers } from '@hub/kit/import/resolvers.ts';
import { organizationImporter } from '../importing/index.ts';
import { AdministrativeDivision, DivisionSuccession } from './AdministrativeDivision.ts';
import * as committees from './committees.ts';
import { EmergencyActivation, EmergencyPlan, PlannedOrganization } from './emergencies.ts';
import {
  changeEmergencyOrganizations,
  dropPlannedOrganizations,
  dropRetiredOrganizations,
  planEmergencyOrganizations,
} from './Mutation/plan-emergency.ts';
import { changeSuperior } from './Mutation/changeSuperior.ts';
import { dissolvePartyOrganization } from './Mutation/dissolvePartyOrganization.ts';
import { mergePartyOrganizations } from './Mutation/mergePartyOrganizations.ts';
import { registerPartyOrganization } from './Mutation/registerPartyOrganization.ts';
import { registerUnit } from './Mutation/registerUnit.ts';
import { renamePartyOrganization } from './Mutation/renamePartyOrganization.ts';
import { followDivisions, reseatPartyOrganization } from './Mutation/reseating-steps.ts';
import { splitPartyOrganization } from './Mutation/splitPartyOrganization.ts';
import {
  agreeToAppointment,
  applyForRating,
  assessRating,
  awardRating,
  declineAppointment,
  declineRating,
  dissolveExpandedCommittee,
  endConcurrentAppointment,
  endFunctionalGroup,
  establishExpandedCommittee,
  formFunctionalGroup,
  proposeConcurrentAppointment,
  recordElection,
  renewRating,
  revokeRating,
  withdrawAppointment,
  withdrawRating,
} from './Mutation/committee-steps.ts';
import {
  approveJointOrganization,
  completeMandate,
  proposeJointOrganization,
  refuseJointOrganization,
  withdrawJointOrganization,
} from './Mutation/proposal-steps.ts';
import {
  changeUnit,
  coverEstate,
  endResidentialEstate,
  endUnit,
  registerResidentialEstate,
  tieUnit,
  uncoverEstate,
  untieUnit,
} from './Mutation/unit-steps.ts';
import * as estates from './estates.ts';
import * as partyOrganization from './PartyOrganization.ts';
import { matchPartyOrganizations, OrganizationCandidate } from './matching.ts';
import { Query } from './Query.ts';

const {
  Query: importQueries,
  Mutation: importMutations,
  ...importTypes
} = importResolvers(organizationImporter);

export const resolvers = {
  Query: { ...Query, ...importQueries, matchPartyOrganizations },
  Mutation: {
    ...importMutations,
    registerPartyOrganization,
    changeSuperior,
    renamePartyOrganization,
    dissolvePartyOrganization,
    registerUnit,
    mergePartyOrganizations,
    splitPartyOrganization,
    reseatPartyOrganization,
    followDivisions,
    agreeToAppointment,
    applyForRating,
    assessRating,
    awardRating,
    declineAppointment,
    declineRating,
    dissolveExpandedCommittee,
    endConcurrentAppointment,
    endFunctionalGroup,
    establishExpandedCommittee,
    formFunctionalGroup,
    proposeConcurrentAppointment,
    recordElection,
    renewRating,
    revokeRating,
    withdrawAppointment,
    withdrawRating,
    approveJointOrganization,
    completeMandate,
    proposeJointOrganization,
    refuseJointOrganization,
    withdrawJointOrganization,
    changeUnit,
    coverEstate,
    endResidentialEstate,
    endUnit,
    registerResidentialEstate,
    tieUnit,
    uncoverEstate,
    untieUnit,
    planEmergencyOrganizations,
    dropPlannedOrganizations,
    changeEmergencyOrganizations,
    dropRetiredOrganizations,
  },
  AdministrativeDivision,
  DivisionSuccession,
  ...partyOrganization,
  ...committees,
  ...estates,
  ...importTypes,
  OrganizationCandidate,
  EmergencyPlan,
  EmergencyActivation,
  PlannedOrganization,
};
