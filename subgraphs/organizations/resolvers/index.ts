import { AdministrativeDivision, DivisionSuccession } from './AdministrativeDivision.ts';
import * as committees from './committees.ts';
import { changeSuperior } from './Mutation/changeSuperior.ts';
import { dissolvePartyOrganization } from './Mutation/dissolvePartyOrganization.ts';
import { registerPartyOrganization } from './Mutation/registerPartyOrganization.ts';
import { registerUnit } from './Mutation/registerUnit.ts';
import { renamePartyOrganization } from './Mutation/renamePartyOrganization.ts';
import { OrganizationSuccession, PartyOrganization, TemporaryMandate } from './PartyOrganization.ts';
import { Query } from './Query.ts';

export const resolvers = {
  Query,
  Mutation: {
    registerPartyOrganization,
    changeSuperior,
    renamePartyOrganization,
    dissolvePartyOrganization,
    registerUnit,
  },
  AdministrativeDivision,
  DivisionSuccession,
  PartyOrganization,
  OrganizationSuccession,
  TemporaryMandate,
  ...committees,
};
