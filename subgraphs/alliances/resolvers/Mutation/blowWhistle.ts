import { payload, refuseStatus, requireTexts } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { newId } from '@hub/kit/ids.ts';
import { lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { eq, sql } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { whistleById } from '../../loaders.ts';
import { knowParty, organization, requireOneWithin } from '../../parties.ts';
import { isInLine } from '../../rules/sides.ts';
import { emergencyActivations, emergencyActivationSides, idempotency, whistles } from '../../tables.ts';

export const blowWhistle: MutationResolvers['blowWhistle'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  const activationId = input.activationId ? expectId(input.activationId, 'ema', '平急转换') : null;
  const outcome = await mutate(context, { name: 'blowWhistle', idempotency }, input, async (tx, refusals) => {
    requireTexts(input, ['subject'], refusals);
    // Asked before anything is locked: nobody waits for another subgraph's answer.
    const path = ['input', 'callerId'];
    const caller = await knowParty(context, organization(input.callerId), context.today, refusals, path);
    if (activationId) {
      const activation = await lockRow(tx, emergencyActivations, activationId);
      if (!activation) refusals.add('UNKNOWN_RECORD', ['input', 'activationId']);
      else if (activation.status !== 'ACTIVATED')
        refuseStatus(refusals, 'EmergencyActivationStatus', activation.status, ['input', 'activationId']);
      else if (caller) {
        const sides = await tx
          .select({ divisionCode: emergencyActivationSides.divisionCode })
          .from(emergencyActivationSides)
          .where(eq(emergencyActivationSides.activationId, activationId));
        if (![activation, ...sides].some((one) => isInLine(one.divisionCode, caller.divisionCode)))
          refusals.add('NOT_A_SIDE', ['input', 'activationId']);
      }
    }
    refusals.settle();
    requireOneWithin(viewer, [caller!.divisionCode]);
    const id = newId('whi');
    await tx.insert(whistles).values({
      id,
      ...placeOf(caller!.divisionCode),
      divisionId: caller!.divisionId,
      divisionCode: caller!.divisionCode,
      level: input.level,
      kind: input.kind,
      mode: activationId ? 'EMERGENCY' : 'NORMAL',
      status: 'BLOWN',
      callerId: input.callerId,
      subject: input.subject,
      activationId,
      blownAt: sql`now()` as never,
    });
    return id;
  });
  return await payload(context, outcome, 'whistle', whistleById);
};
