import { dateOf } from '@hub/kit/connection.ts';
import { sql } from 'drizzle-orm';
import type { PactSignatureResolvers, SigningKeyResolvers } from '../generated/resolvers.ts';
import { pactSignatureList } from '../lists/index.ts';
import * as load from '../loaders.ts';
import { keyStatus } from '../rules/signing-keys.ts';
import { isOfficerOf } from '../signing/check-signature.ts';
import { referable, under } from './connections.ts';
import { organizationStub, partyStub } from './stubs.ts';

export const SigningKey: SigningKeyResolvers = {
  __resolveReference: referable(load.signingKeyById),
  party: ({ partyType, partyId }) => partyStub(partyType, partyId),
  status: (key, { asOf }, context) => keyStatus(key, dateOf(context, asOf)),
  officerOrganization: ({ officerOrganizationId }) => organizationStub(officerOrganizationId),
  isMine: (key, _args, { viewer }) => viewer.kind === 'OFFICIAL' && isOfficerOf(key, viewer),
  registeredBy: ({ registeredById }) => organizationStub(registeredById),
  pactSignatures: under('SigningKey.pactSignatures', pactSignatureList, (t, id) => sql`${t.keyId} = ${id}`),
  logEntries: ({ id }, _args, context) => load.logEntriesBySubject.many(context, id),
};

export const PactSignature: PactSignatureResolvers = {
  __resolveReference: referable(load.signatureById),
  pact: async ({ pactId }, _args, context) => (await load.pactById.one(context, pactId))!,
  textVersion: async ({ pactId, textVersion }, _args, context) =>
    (await load.versionsByPact.many(context, pactId)).find(({ number }) => number === textVersion) ?? null,
  stands: async ({ pactId, textVersion, round }, _args, context) => {
    const [pact, amendments] = await Promise.all([
      load.pactById.one(context, pactId),
      load.amendmentsByPact.many(context, pactId),
    ]);
    const amendment = amendments.find((one) => one.textVersion === textVersion);
    return round === pact!.signingRound && amendment?.status !== 'DECLINED';
  },
  party: ({ partyType, partyId }) => partyStub(partyType, partyId),
  key: ({ keyId }, _args, context) => (keyId === null ? null : load.signingKeyById.one(context, keyId)),
  logEntry: async ({ id }, _args, context) => (await load.logEntriesBySubject.many(context, id))[0] ?? null,
};
