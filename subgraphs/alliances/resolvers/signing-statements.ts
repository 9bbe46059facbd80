import { badInput } from '@hub/kit/errors.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { matterOf, matterOfNext } from '../emergencies/signed.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import * as load from '../loaders.ts';
import { readPublicKey } from '../signing/algorithms.ts';
import { toBase64url, utf8 } from '../signing/encoding.ts';
import { possessionOf } from '../signing/possession.ts';
import { reservedIn } from '../signing/reserved.ts';
import { statementOf, statementText, type Statement } from '../signing/statement.ts';

/** Statements to be signed, exactly as a signature is checked against them. */

function told(statement: Statement) {
  const text = statementText(statement);
  return { kind: statement.kind, text, base64url: toBase64url(utf8(text)) };
}

export const possessionStatement: QueryResolvers['possessionStatement'] = (_root, { key }, context) => {
  const publicKey = readPublicKey(key.algorithm, key.publicKey);
  if (!publicKey) {
    throw badInput(
      '公钥不可用：须为所选算法的 SubjectPublicKeyInfo。',
      'The public key cannot be used: it must be a SubjectPublicKeyInfo of the algorithm.',
    );
  }
  return told(possessionOf(key, publicKey.fingerprint, context.today));
};

export const signingStatement: QueryResolvers['signingStatement'] = async (
  _root,
  { pactId, textVersion, partyId, keyId },
  context,
) => {
  const id = expectId(pactId, 'pact', '共建协议');
  const [pact, versions, amendments, sides, reservations, signatures, key] = await Promise.all([
    load.pactById.one(context, id),
    load.versionsByPact.many(context, id),
    load.amendmentsByPact.many(context, id),
    load.partiesByPact.many(context, id),
    load.reservationsByPact.many(context, id),
    load.signaturesByPact.many(context, id),
    load.signingKeyById.one(context, expectId(keyId, 'sgk', '签名密钥')),
  ]);
  if (!pact || key?.partyId !== partyId) return null;
  const open = amendments.find(({ status }) => status === 'PROPOSED');
  const declined = new Set(
    amendments.filter(({ status }) => status === 'DECLINED').map((one) => one.textVersion),
  );
  const number =
    textVersion ?? open?.textVersion ?? versions.findLast((one) => !declined.has(one.number))?.number;
  const version = versions.find((one) => one.number === number);
  if (!version) return null;
  const side = sides.find((one) => one.partyId === partyId) ?? null;
  return told(
    statementOf(
      'PACT',
      { party: { type: key.partyType, id: partyId }, key: key.fingerprint, date: context.today },
      {
        pact: id,
        pactNumber: pact.pactNumber,
        textVersion: version.number,
        digest: version.digest,
        round: pact.signingRound,
        reservations: reservedIn({ side, textVersion: version.number, reservations, signatures }),
      },
    ),
  );
};

export const emergencyStatement: QueryResolvers['emergencyStatement'] = async (
  _root,
  { step, planId, isDrill, activationId, organizationId, keyId },
  context,
) => {
  const key = await load.signingKeyById.one(context, expectId(keyId, 'sgk', '签名密钥'));
  if (key?.partyId !== organizationId) return null;
  const facts = {
    party: { type: key.partyType, id: organizationId },
    key: key.fingerprint,
    date: context.today,
  };
  if (step === 'ACTIVATE') {
    const plan = planId ? await load.planById.one(context, expectId(planId, 'epl', '平急转换预案')) : null;
    if (!plan?.digest) return null;
    const numbers = (await load.activationsByPlan.many(context, plan.id)).map(({ number }) => number ?? 0);
    const matter = matterOfNext(plan, Math.max(0, ...numbers), isDrill ?? false);
    return told(statementOf('EMERGENCY', facts, matter));
  }
  const activation = activationId
    ? await load.activationById.one(context, expectId(activationId, 'ema', '平急转换'))
    : null;
  if (!activation) return null;
  const plan = activation.planId ? await load.planById.one(context, activation.planId) : null;
  return told(statementOf('EMERGENCY', facts, matterOf(step, activation, plan?.digest ?? null)));
};
