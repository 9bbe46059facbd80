import { AdministrativeDivision, DivisionSuccession } from './AdministrativeDivision.ts';
import * as committees from './committees.ts';
import { changeSuperior } from './Mutation/changeSuperior.ts';
import { dissolvePartyOrganization } from './Mutation/dissolvePartyOrganization.ts';
import { mergePartyOrganizations } from './Mutation/mergePartyOrganizations.ts';
import { registerPartyOrganization } from './Mutation/registerPartyOrganization.ts';
import { registerUnit } from './Mutation/registerUnit.ts';
import { renamePartyOrganization } from './Mutation/renamePartyOrganization.ts';
import { followDivisions, reseatPartyOrganization } from './Mutation/reseating-steps.ts';
import { splitPartyOrganization } from './Mutation/splitPartyOrganization.ts';
import * as partyOrganization from './PartyOrganization.ts';
import { Query } from './Query.ts';

export const resolvers = {
  Query,
  Mutation: {
    registerPartyOrganization,
    changeSuperior,
    renamePartyOrganization,
    dissolvePartyOrganization,
    registerUnit,
    mergePartyOrganizations,
    splitPartyOrganization,
    reseatPartyOrganization,
    followDivisions,
  },
  AdministrativeDivision,
  DivisionSuccession,
  ...partyOrganization,
  ...committees,
};
