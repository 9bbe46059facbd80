import { payload, refuseStatus } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { and, eq, sql } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { responseById } from '../../loaders.ts';
import { knowParty, requireOneWithin } from '../../parties.ts';
import { whistleAfter } from '../../rules/transitions.ts';
import { mayCome } from '../../rules/whistle-steps.ts';
import { idempotency, whistleResponses, whistles } from '../../tables.ts';

export const respondToWhistle: MutationResolvers['respondToWhistle'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  const whistleId = expectId(input.whistleId, 'whi', '吹哨');
  const outcome = await mutate(
    context,
    {
      name: 'respondToWhistle',
      idempotency,
      constraints: { whistle_response_once: { code: 'ALREADY_RESPONDED', path: ['input', 'kind'] } },
    },
    input,
    async (tx, refusals) => {
      // Asked before anything is locked: nobody waits for another subgraph's answer.
      const party = await knowParty(context, input.party, context.today, refusals, ['input', 'party']);
      const whistle = await lockRow(tx, whistles, whistleId);
      if (!whistle) refusals.add('UNKNOWN_RECORD', ['input', 'whistleId']);
      refusals.settle();
      requireOneWithin(viewer, [party!.divisionCode]);
      if (!mayCome(whistle!, party!)) refusals.add('STEP_OF_OTHER_SIDE', ['input', 'party'], called);
      refusals.settle();
      expectVersion(input.version, whistle!.version, refusals);
      const status = whistleAfter(whistle!.status, input.kind);
      const [before] = await tx
        .select({ id: whistleResponses.id })
        .from(whistleResponses)
        .where(
          and(
            eq(whistleResponses.whistleId, whistleId),
            eq(whistleResponses.partyId, party!.partyId),
            eq(whistleResponses.kind, input.kind),
            eq(whistleResponses.round, whistle!.round),
          ),
        );
      if (before) refusals.add('ALREADY_RESPONDED', ['input', 'kind']);
      else if (status === null) refuseStatus(refusals, 'WhistleStatus', whistle!.status, ['input', 'kind']);
      refusals.settle();
      const id = newId('whr');
      await tx.insert(whistleResponses).values({
        id,
        ...placeOf(party!.divisionCode),
        whistleId,
        partyType: party!.partyType,
        partyId: party!.partyId,
        divisionCode: party!.divisionCode,
        kind: input.kind,
        round: whistle!.round,
        note: input.note ?? null,
        respondedAt: sql`now()` as never,
      });
      await tx.update(whistles).set({ status: status! }).where(eq(whistles.id, whistleId));
      return id;
    },
  );
  return await payload(context, outcome, 'response', responseById);
};

const called = {
  side: 'those who were called, or who work in the county of the whistle',
  sideZh: '被召集的党组织，或吹哨所在县区的组织',
};
