import { payload, refuseStatus } from '@hub/kit/answering.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { badInput } from '@hub/kit/errors.ts';
import type { SignatureMedium } from '@hub/kit/generated/words.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { asc, eq } from 'drizzle-orm';
import type { MutationResolvers, SignPactInput } from '../../generated/resolvers.ts';
import { pactStatus } from '../../lists/pact-status.ts';
import { partyStatus } from '../../lists/party-status.ts';
import { pactById } from '../../loaders.ts';
import { knowParty, requireJurisdiction, requireOneWithin } from '../../parties.ts';
import { maySign } from '../../rules/pact-steps.ts';
import { checkSignature } from '../../signing/check-signature.ts';
import { readReserved } from '../../signing/reserved.ts';
import { takeSignature } from '../../signing/take-signature.ts';
import { idempotency, pactParties, pacts } from '../../tables.ts';
import { versionInForce } from '../../text/write.ts';

/** What was drafted here is signed with keys, what was agreed on elsewhere on paper (docs/decisions/013). */
function checkMedium(medium: SignatureMedium, input: SignPactInput, refusals: Refusals): void {
  if (medium === 'ELECTRONIC') {
    if (!input.signature) refusals.add('SIGNATURE_REQUIRED', ['input', 'signature']);
    if (input.signedOn != null || input.scanDigest != null) {
      throw badInput(
        '电子签署的日期以签署文本为准，不填 signedOn 与 scanDigest。',
        'An electronic signature bears its own day; leave out signedOn and scanDigest.',
      );
    }
  } else if (input.signature) refusals.add('SIGNED_ON_PAPER', ['input', 'signature']);
  if (input.scanDigest != null && !/^[0-9a-f]{64}$/.test(input.scanDigest)) {
    throw badInput(
      'scanDigest 须为 64 位十六进制小写数字（SHA-256）。',
      'scanDigest is a SHA-256 of 64 lower-case hexadecimal digits.',
    );
  }
}

export const signPact: MutationResolvers['signPact'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  const id = expectId(input.pactId, 'pact', '共建协议');
  const outcome = await mutate(context, { name: 'signPact', idempotency }, input, async (tx, refusals) => {
    // Asked before anything is locked: nobody waits for another subgraph's answer.
    const paperDay = input.signedOn ?? context.today;
    const party = await knowParty(context, input.party, paperDay, refusals, ['input', 'party']);
    const pact = await lockRow(tx, pacts, id);
    if (!pact) refusals.add('UNKNOWN_RECORD', ['input', 'pactId']);
    refusals.settle();
    if (pact!.signatureMedium === 'PAPER') requireOneWithin(viewer, [party!.divisionCode]);
    else requireJurisdiction(viewer, party!.divisionCode);
    const sides = await tx
      .select()
      .from(pactParties)
      .where(eq(pactParties.pactId, id))
      .orderBy(asc(pactParties.position));
    const side = sides.find(({ partyId }) => partyId === party!.partyId);
    if (!side) refusals.add('NOT_A_PACT_PARTY', ['input', 'party']);
    else checkMedium(pact!.signatureMedium, input, refusals);
    refusals.settle();
    expectVersion(input.version, pact!.version, refusals);
    if (paperDay > context.today) refusals.add('DATE_IN_FUTURE', ['input', 'signedOn']);
    const standing = partyStatus(side!, context.today);
    if (standing === 'SIGNED') refusals.add('ALREADY_SIGNED', ['input', 'party']);
    else if (standing === 'WITHDRAWN' || !maySign(pactStatus(pact!, context.today)))
      refuseStatus(refusals, 'PactStatus', pactStatus(pact!, context.today), ['input', 'pactId']);
    refusals.settle();
    const version = await versionInForce(tx, id);
    const reservations = await readReserved(tx, id, { side: side!, textVersion: version?.number ?? 0 });
    const checked = input.signature
      ? await checkSignature(
          tx,
          { viewer, today: context.today },
          {
            kind: 'PACT',
            party: party!,
            matter: {
              pact: id,
              pactNumber: pact!.pactNumber,
              textVersion: version!.number,
              digest: version!.digest,
              round: pact!.signingRound,
              reservations,
            },
            path: ['input', 'signature'],
          },
          input.signature,
          refusals,
        )
      : null;
    await takeSignature(
      tx,
      { viewer, today: context.today },
      {
        pact: pact!,
        sides,
        side: side!,
        party: party!,
        version,
        signed: checked ?? { signedOn: paperDay, scanDigest: input.scanDigest ?? null, reservations },
      },
    );
    return id;
  });
  return await payload(context, outcome, 'pact', pactById);
};
