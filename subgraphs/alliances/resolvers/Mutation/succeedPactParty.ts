import { payload, refuseStatus } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { askOwner } from '@hub/kit/peers.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { and, eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { pactStatus } from '../../lists/pact-status.ts';
import { pactById } from '../../loaders.ts';
import { knowParty, organization, requireOneWithin } from '../../parties.ts';
import { reckonOccurrences } from '../../reckoning.ts';
import { idempotency, pactAmendments, pactParties, pacts } from '../../tables.ts';
import { keepEvent, textInForce } from '../../text/write.ts';

interface Succession {
  id: string;
  dissolvedOn: string | null;
  successors: { successor: { id: string } }[];
}

/** The pact's other parties need not agree: the successor takes rights and duties as they are. */
export const succeedPactParty: MutationResolvers['succeedPactParty'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  const id = expectId(input.pactId, 'pact', '共建协议');
  const outcome = await mutate(
    context,
    {
      name: 'succeedPactParty',
      idempotency,
      constraints: { pact_party_once: { code: 'PARTY_TWICE', path: ['input', 'successorId'] } },
    },
    input,
    async (tx, refusals) => {
      const successor = await knowParty(context, organization(input.successorId), context.today, refusals, [
        'input',
        'successorId',
      ]);
      const known = await askOwner<Succession>(
        context.peers,
        'organizations',
        'PartyOrganization',
        [expectId(input.partyId, 'org', '党组织')],
        'id dissolvedOn successors{successor{id}}',
      );
      const pact = await lockRow(tx, pacts, id);
      if (!pact) refusals.add('UNKNOWN_RECORD', ['input', 'pactId']);
      refusals.settle();
      requireOneWithin(viewer, [successor!.divisionCode]);
      const [side] = await tx
        .select()
        .from(pactParties)
        .where(and(eq(pactParties.pactId, id), eq(pactParties.partyId, input.partyId)));
      if (!side) refusals.add('NOT_A_PACT_PARTY', ['input', 'partyId']);
      const status = pactStatus(pact!, context.today);
      if (['RENEWED', 'TERMINATED', 'EXPIRED'].includes(status))
        refuseStatus(refusals, 'PactStatus', status, ['input', 'pactId']);
      const succession = known.get(input.partyId);
      const isSuccessor =
        succession?.dissolvedOn != null &&
        succession.successors.some(({ successor: one }) => one.id === input.successorId);
      // Those who must sign an amendment are named in it.
      const [open] = await tx
        .select({ id: pactAmendments.id })
        .from(pactAmendments)
        .where(and(eq(pactAmendments.pactId, id), eq(pactAmendments.status, 'PROPOSED')));
      if (open) refusals.add('AMENDMENT_OPEN', ['input', 'pactId']);
      if (!isSuccessor) refusals.add('NOT_SUCCESSOR', ['input', 'successorId']);
      refusals.settle();
      const { partyId, partyType, divisionCode } = successor!;
      await tx
        .update(pactParties)
        .set({ partyId, partyType, divisionCode, ...placeOf(divisionCode), succeededPartyId: side!.partyId })
        .where(eq(pactParties.id, side!.id));
      await reckonOccurrences(tx, id, context.today);
      await keepEvent(tx, viewer, pact!, {
        kind: 'SUCCEEDED',
        textVersion: await textInForce(tx, id),
        partyId: side!.id,
      });
      return id;
    },
  );
  return await payload(context, outcome, 'pact', pactById);
};
