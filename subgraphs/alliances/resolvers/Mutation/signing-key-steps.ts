import { payload, requireTexts } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { signingKeyById } from '../../loaders.ts';
import { appendToLog } from '../../log/append.ts';
import { knowParty, requireJurisdiction } from '../../parties.ts';
import { keySteps } from '../../rules/signing-keys.ts';
import { readPublicKey } from '../../signing/algorithms.ts';
import {
  refuseDifference,
  refuseUntimely,
  requireKeyStatus,
  requireRole,
} from '../../signing/check-signature.ts';
import { utf8 } from '../../signing/encoding.ts';
import { possessionOf } from '../../signing/possession.ts';
import { statementText, type Statement } from '../../signing/statement.ts';
import { idempotency, signingKeys } from '../../tables.ts';

export const registerSigningKey: MutationResolvers['registerSigningKey'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const { key, statement, signature } = input;
  const { officer, algorithm, validFrom, validTo } = key;
  expectId(officer.organizationId, 'org', '党组织');
  const constraints = { signing_key_once: { code: 'KEY_KNOWN', path: ['input', 'key', 'publicKey'] } };
  const outcome = await mutate(
    context,
    { name: 'registerSigningKey', idempotency, constraints },
    input,
    async (tx, refusals) => {
      const party = await knowParty(context, key.party, context.today, refusals, ['input', 'key', 'party']);
      refusals.settle();
      requireJurisdiction(viewer, party!.divisionCode);
      requireRole(viewer.role, 'REGISTER', refusals, ['input']);
      if (!keySteps.SIGN.by.includes(officer.role))
        requireRole(officer.role, 'SIGN', refusals, ['input', 'key', 'officer', 'role']);
      requireTexts(officer, ['subject'], refusals, ['input', 'key', 'officer']);
      if (validTo != null && validTo <= validFrom)
        refusals.add('END_BEFORE_START', ['input', 'key', 'validTo']);
      const publicKey = readPublicKey(algorithm, key.publicKey);
      if (!publicKey) refusals.add('KEY_MALFORMED', ['input', 'key', 'publicKey']);
      refusals.settle();
      const { text, fingerprint } = publicKey!;
      const [known] = await tx
        .select({ id: signingKeys.id })
        .from(signingKeys)
        .where(eq(signingKeys.fingerprint, fingerprint));
      if (known) refusals.add('KEY_KNOWN', ['input', 'key', 'publicKey']);
      refusals.settle();
      const given = refuseDifference(
        (date) => possessionOf(key, fingerprint, date),
        statement,
        ['input'],
        refusals,
      );
      if (!publicKey!.verify(utf8(statementText(given)), signature))
        refusals.add('SIGNATURE_INVALID', ['input', 'signature']);
      refusals.settle();
      refuseUntimely(given.date, context.today, ['input'], refusals);
      const id = newId('sgk');
      const { partyType, partyId, divisionCode } = party!;
      const place = placeOf(divisionCode);
      await tx.insert(signingKeys).values({
        id,
        ...place,
        partyType,
        partyId,
        divisionCode,
        algorithm,
        publicKey: text,
        fingerprint,
        officerSubject: officer.subject,
        officerOrganizationId: officer.organizationId,
        officerRole: officer.role,
        validFrom,
        validTo: validTo ?? null,
        registeredOn: context.today,
        registeredById: viewer.organizationId,
        statement,
        signature,
      });
      await appendToLog(tx, [
        {
          kind: 'KEY_REGISTERED',
          content: {
            publicKey: text,
            officerRole: officer.role,
            statement: given as Statement<'KEY_POSSESSION'>,
            signature,
          },
          subjectId: id,
          place,
        },
      ]);
      return id;
    },
  );
  return await payload(context, outcome, 'signingKey', signingKeyById);
};

export const revokeSigningKey: MutationResolvers['revokeSigningKey'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  const id = expectId(input.signingKeyId, 'sgk', '签名密钥');
  const outcome = await mutate(
    context,
    { name: 'revokeSigningKey', idempotency },
    input,
    async (tx, refusals) => {
      // Waits for signatures under way with it, and they for it: before or after, and the log says which.
      const key = await lockRow(tx, signingKeys, id);
      if (!key) refusals.add('UNKNOWN_RECORD', ['input', 'signingKeyId']);
      refusals.settle();
      requireJurisdiction(viewer, key!.divisionCode);
      requireRole(viewer.role, 'REVOKE', refusals, ['input']);
      requireKeyStatus(key!, context.today, 'REVOKE', refusals, ['input', 'signingKeyId']);
      expectVersion(input.version, key!.version, refusals);
      requireTexts(input, ['reason'], refusals);
      refusals.settle();
      await tx
        .update(signingKeys)
        .set({ revokedOn: context.today, revocationReason: input.reason })
        .where(eq(signingKeys.id, id));
      const { province, countyCode, fingerprint } = key!;
      await appendToLog(tx, [
        {
          kind: 'KEY_REVOKED',
          content: { key: fingerprint, revokedOn: context.today },
          subjectId: id,
          place: { province, countyCode },
        },
      ]);
      return id;
    },
  );
  return await payload(context, outcome, 'signingKey', signingKeyById);
};
