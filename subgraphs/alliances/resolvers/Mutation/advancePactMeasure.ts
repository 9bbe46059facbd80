import { payload, refuseStatus, requireTexts } from '@hub/kit/answering.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { knowPatrols, knowRecords, limitEvidence, writeEvidence } from '../../evidence.ts';
import { pactStatus } from '../../lists/pact-status.ts';
import { pactMeasureById } from '../../loaders.ts';
import { requireOneWithin } from '../../parties.ts';
import { measureSteps } from '../../rules/measure-steps.ts';
import { isStanding, spokenFor } from '../../rules/sides.ts';
import { idempotency, pactMeasures, pactParties, pacts } from '../../tables.ts';

const responsible = { side: 'the party that answers for the measure', sideZh: '负责该措施的签约方' };

export const advancePactMeasure: MutationResolvers['advancePactMeasure'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const id = expectId(input.measureId, 'msr', '协议措施');
  const evidence = input.evidence ?? [];
  limitEvidence(evidence);
  const { from, needsEvidence } = measureSteps[input.status];
  const name = 'advancePactMeasure';
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    requireTexts(input, ['progress'], refusals);
    await knowPatrols(context, evidence, refusals);
    const [found] = await tx.select().from(pactMeasures).where(eq(pactMeasures.id, id));
    if (!found) refusals.add('UNKNOWN_RECORD', ['input', 'measureId']);
    refusals.settle();
    const pact = (await lockRow(tx, pacts, found!.pactId))!;
    const measure = await lockRow(tx, pactMeasures, id);
    if (!measure) refusals.add('UNKNOWN_RECORD', ['input', 'measureId']);
    refusals.settle();
    const all = await tx.select().from(pactParties).where(eq(pactParties.pactId, pact.id));
    const sides = all.filter((side) => isStanding(side, context.today));
    requireOneWithin(
      viewer,
      all.map(({ divisionCode }) => divisionCode),
    );
    const answersFor = spokenFor(viewer, sides);
    const side = answersFor.find((one) => (measure!.responsiblePartyId ?? one.id) === one.id);
    if (!side) {
      refusals.add('STEP_OF_OTHER_SIDE', ['input', 'measureId'], responsible);
      refusals.settle();
    }
    expectVersion(input.version, measure!.version, refusals);
    const status = pactStatus(pact, context.today);
    if (status !== 'IN_FORCE') refuseStatus(refusals, 'PactStatus', status, ['input', 'measureId']);
    else if (!from.includes(measure!.status))
      refuseStatus(refusals, 'PactMeasureStatus', measure!.status, ['input', 'status']);
    else if (needsEvidence && evidence.length === 0) refusals.add('EVIDENCE_MISSING', ['input', 'evidence']);
    await knowRecords(tx, { pactId: pact.id, id }, evidence, refusals);
    refusals.settle();
    const round = measure!.round + 1;
    await writeEvidence(
      tx,
      {
        pactId: pact.id,
        measureId: id,
        round,
        divisionCode: side!.divisionCode,
        submittedById: viewer.organizationId,
        submittedOn: context.today,
      },
      evidence,
    );
    await tx
      .update(pactMeasures)
      .set({ status: input.status, progress: input.progress, advancedOn: context.today, round })
      .where(eq(pactMeasures.id, id));
    return id;
  });
  return await payload(context, outcome, 'measure', pactMeasureById);
};
