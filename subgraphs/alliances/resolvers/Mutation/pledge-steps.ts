import { payload, refuseStatus, requireTexts } from '@hub/kit/answering.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import { eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { pledgeById } from '../../loaders.ts';
import { requireOneWithin } from '../../parties.ts';
import { pledgeSteps, type PledgeAction } from '../../rules/pledge-steps.ts';
import { idempotency, pledges, type PledgeRow } from '../../tables.ts';

interface StepInput {
  idempotencyKey?: string | null;
  pledgeId: string;
  version: number;
}

interface Step<Input> {
  name: string;
  action: PledgeAction;
  input: Input;
  texts: readonly (keyof Input & string)[];
  more: Partial<PledgeRow>;
}

async function step<Input extends StepInput>(
  context: HubContext,
  { name, action, input, texts, more }: Step<Input>,
) {
  const viewer = requireOfficial(context);
  const id = expectId(input.pledgeId, 'plg', '承诺');
  const { by, from, to } = pledgeSteps[action];
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    requireTexts(input, texts, refusals);
    const pledge = await lockRow(tx, pledges, id);
    if (!pledge) refusals.add('UNKNOWN_RECORD', ['input', 'pledgeId']);
    refusals.settle();
    requireOneWithin(viewer, [pledge!.divisionCode]);
    // Nobody reviews a pledge of the own level.
    if (by === 'SUPERIOR' && viewer.divisionCode.length >= pledge!.divisionCode.length) {
      refusals.add('STEP_OF_OTHER_SIDE', ['input', 'pledgeId'], superior);
      refusals.settle();
    }
    expectVersion(input.version, pledge!.version, refusals);
    if (!from.includes(pledge!.status))
      refuseStatus(refusals, 'PledgeStatus', pledge!.status, ['input', 'pledgeId']);
    refusals.settle();
    const status = to(pledge!.fulfilment);
    await tx
      .update(pledges)
      .set({ ...more, status, ...(status === 'REDEEMED' ? { redeemedOn: context.today } : {}) })
      .where(eq(pledges.id, id));
    return id;
  });
  return await payload(context, outcome, 'pledge', pledgeById);
}

const superior = { side: 'a committee above the one that pledged', sideZh: '承诺方的上级党委' };

export const reportPledgeProgress: MutationResolvers['reportPledgeProgress'] = (_root, { input }, context) =>
  step(context, {
    name: 'reportPledgeProgress',
    action: 'REPORT',
    input,
    texts: ['progress', 'evidence'],
    more: { progress: input.progress, evidence: input.evidence },
  });

export const reviewPledge: MutationResolvers['reviewPledge'] = (_root, { input }, context) =>
  step(context, {
    name: 'reviewPledge',
    action: 'REVIEW',
    input,
    texts: ['review'],
    more: { fulfilment: input.fulfilment, review: input.review, reviewedOn: context.today },
  });

export const settlePledge: MutationResolvers['settlePledge'] = (_root, { input }, context) =>
  step(context, {
    name: 'settlePledge',
    action: 'SETTLE',
    input,
    texts: ['outcome'],
    more: { outcome: input.outcome },
  });
