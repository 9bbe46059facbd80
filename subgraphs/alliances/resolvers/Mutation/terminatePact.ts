import { payload, refuseStatus, requireTexts } from '@hub/kit/answering.ts';
import { expectVersion, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { pactStatus } from '../../lists/pact-status.ts';
import { pactById } from '../../loaders.ts';
import { reckonOccurrences } from '../../reckoning.ts';
import { mayFollow, pactFollowers } from '../../rules/transitions.ts';
import { idempotency, pacts } from '../../tables.ts';
import { lockStandingPact } from './standing-pact.ts';

export const terminatePact: MutationResolvers['terminatePact'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  const id = expectId(input.pactId, 'pact', '共建协议');
  const terminatedOn = input.terminatedOn ?? context.today;
  const outcome = await mutate(
    context,
    { name: 'terminatePact', idempotency },
    input,
    async (tx, refusals) => {
      const pact = await lockStandingPact(tx, refusals, { viewer, today: context.today, id });
      requireTexts(input, ['reason'], refusals);
      expectVersion(input.version, pact.version, refusals);
      const status = pactStatus(pact, context.today);
      // A later end that was registered before stands as well: a pact is terminated once.
      if (!mayFollow(pactFollowers, status, 'TERMINATED') || pact.terminatedOn)
        refuseStatus(refusals, 'PactStatus', pact.terminatedOn ? 'TERMINATED' : status, ['input', 'pactId']);
      else if (terminatedOn < pact.signedOn!)
        refusals.add('DATE_BEFORE_START', ['input', 'terminatedOn'], { start: pact.signedOn! });
      refusals.settle();
      await tx.update(pacts).set({ terminatedOn, terminationReason: input.reason }).where(eq(pacts.id, id));
      await reckonOccurrences(tx, id, context.today);
      return id;
    },
  );
  return await payload(context, outcome, 'pact', pactById);
};
