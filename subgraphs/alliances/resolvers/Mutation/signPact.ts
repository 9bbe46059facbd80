import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { PactStatus } from '@hub/kit/generated/words.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { pactStatus } from '../../lists/pact-status.ts';
import { pactById } from '../../loaders.ts';
import { knowParty, requireOneWithin } from '../../parties.ts';
import { concludedOn } from '../../rules/pact-steps.ts';
import { idempotency, pactParties, pacts } from '../../tables.ts';
import { keepEvent, textInForce } from '../../text/write.ts';
import { payload, refuseStatus } from './answering.ts';

/** Before a pact is concluded its parties sign; where fewer than all conclude it, the others may follow. */
const signable: ReadonlySet<PactStatus> = new Set(['SIGNING', 'SIGNED', 'IN_FORCE']);

export const signPact: MutationResolvers['signPact'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  const id = expectId(input.pactId, 'pact', '共建协议');
  const signedOn = input.signedOn ?? context.today;
  const outcome = await mutate(context, { name: 'signPact', idempotency }, input, async (tx, refusals) => {
    // Asked before anything is locked: nobody waits for another subgraph's answer.
    const party = await knowParty(context, input.party, signedOn, refusals, ['input', 'party']);
    const pact = await lockRow(tx, pacts, id);
    if (!pact) refusals.add('UNKNOWN_RECORD', ['input', 'pactId']);
    refusals.settle();
    requireOneWithin(viewer, [party!.divisionCode]);
    const sides = await tx
      .select()
      .from(pactParties)
      .where(eq(pactParties.pactId, id))
      .orderBy(asc(pactParties.position));
    const side = sides.find(({ partyId }) => partyId === party!.partyId);
    expectVersion(input.version, pact!.version, refusals);
    if (signedOn > context.today) refusals.add('DATE_IN_FUTURE', ['input', 'signedOn']);
    if (!side) refusals.add('NOT_A_PACT_PARTY', ['input', 'party']);
    else if (side.status === 'SIGNED') refusals.add('ALREADY_SIGNED', ['input', 'party']);
    else if (side.status === 'WITHDRAWN' || !signable.has(pactStatus(pact!, context.today)))
      refuseStatus(refusals, 'PactStatus', pactStatus(pact!, context.today), ['input', 'pactId']);
    refusals.settle();
    await tx.update(pactParties).set({ status: 'SIGNED', signedOn }).where(eq(pactParties.id, side!.id));
    const days = sides
      .filter(({ status }) => status !== 'WITHDRAWN')
      .map((one) => (one.id === side!.id ? signedOn : one.signedOn));
    // Its version counts up with each signature.
    const concluded = pact!.signedOn ?? concludedOn(pact!, days);
    await tx.update(pacts).set({ signedOn: concluded }).where(eq(pacts.id, id));
    if (concluded !== null && pact!.signedOn === null && pact!.predecessorId !== null) {
      const renewedOn = concluded > pact!.effectiveFrom ? concluded : pact!.effectiveFrom;
      const [renewed] = await tx
        .update(pacts)
        .set({ renewedOn })
        .where(and(eq(pacts.id, pact!.predecessorId), isNull(pacts.renewedOn)))
        .returning();
      if (renewed)
        await keepEvent(tx, viewer, renewed, {
          kind: 'RENEWED',
          textVersion: await textInForce(tx, renewed.id),
        });
    }
    await keepEvent(tx, viewer, pact!, {
      kind: 'SIGNED',
      textVersion: await textInForce(tx, id),
      partyId: side!.id,
    });
    return id;
  });
  return await payload(context, outcome, 'pact', pactById);
};
