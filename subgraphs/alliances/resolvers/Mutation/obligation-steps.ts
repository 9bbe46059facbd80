import { payload, refuseStatus, requireTexts } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import { asc, eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { knowPatrols, knowRecords, limitEvidence, writeEvidence } from '../../evidence.ts';
import { occurrenceById } from '../../loaders.ts';
import { requireOneWithin } from '../../parties.ts';
import {
  obligationSteps,
  occurrenceStatus,
  type ObligationAction,
  type ObligationSide,
} from '../../rules/obligation-steps.ts';
import { answeringFor, isStanding, spokenFor } from '../../rules/sides.ts';
import {
  idempotency,
  obligationOccurrences,
  obligationWaivers,
  pactParties,
  pacts,
  type OccurrenceRow,
  type PactPartyRow,
} from '../../tables.ts';

interface StepInput {
  idempotencyKey?: string | null;
  occurrenceId: string;
  version: number;
}

interface Locked {
  occurrence: OccurrenceRow;
  /** All sides of the pact, by their position. */
  sides: PactPartyRow[];
}

interface Step<Input> {
  name: string;
  action: ObligationAction;
  input: Input;
  /** Before the lock: what the input alone, or another subgraph, has against it. */
  check?: (refusals: Refusals) => void | Promise<void>;
  /** @returns what is written beside the status; a status of its own keeps the step from being taken. */
  work: (tx: Transaction, locked: Locked, refusals: Refusals) => Promise<Partial<OccurrenceRow>>;
}

async function step<Input extends StepInput>(
  context: HubContext,
  { name, action, input, check, work }: Step<Input>,
) {
  const viewer = requireOfficial(context);
  const id = expectId(input.occurrenceId, 'occ', '到期事项');
  const { by, from, to } = obligationSteps[action];
  const path = ['input', 'occurrenceId'];
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    await check?.(refusals);
    const [found] = await tx.select().from(obligationOccurrences).where(eq(obligationOccurrences.id, id));
    if (!found) refusals.add('UNKNOWN_RECORD', path);
    refusals.settle();
    // The pact first, as wherever what is owed is reckoned anew.
    await lockRow(tx, pacts, found!.pactId);
    const occurrence = await lockRow(tx, obligationOccurrences, id);
    if (!occurrence) refusals.add('UNKNOWN_RECORD', path);
    refusals.settle();
    const sides = await tx
      .select()
      .from(pactParties)
      .where(eq(pactParties.pactId, occurrence!.pactId))
      .orderBy(asc(pactParties.position));
    requireOneWithin(
      viewer,
      sides.map(({ divisionCode }) => divisionCode),
    );
    const owner = sides.find((side) => side.id === occurrence!.pactPartyId)!;
    const standing = sides.filter((side) => isStanding(side, context.today));
    const may: Record<ObligationSide, boolean> = {
      OWNER: spokenFor(viewer, sides).includes(owner),
      OTHER: answeringFor(viewer, [...standing.filter((side) => side !== owner), owner], owner).length > 0,
      EVERY: spokenFor(viewer, standing).length > 0,
    };
    if (!may[by]) {
      refusals.add('STEP_OF_OTHER_SIDE', path, sideNames[by]);
      refusals.settle();
    }
    expectVersion(input.version, occurrence!.version, refusals);
    if (!(from as readonly string[]).includes(occurrence!.status) || occurrence!.ceasedOn !== null)
      refuseStatus(refusals, 'OccurrenceStatus', occurrenceStatus(occurrence!, context.today), path);
    refusals.settle();
    const more = await work(tx, { occurrence: occurrence!, sides: standing }, refusals);
    refusals.settle();
    await tx
      .update(obligationOccurrences)
      .set({ status: to, ...more })
      .where(eq(obligationOccurrences.id, id));
    return id;
  });
  return await payload(context, outcome, 'occurrence', occurrenceById);
}

const sideNames: Record<ObligationSide, { side: string; sideZh: string }> = {
  OWNER: { side: 'the party that owes it', sideZh: '履约方' },
  OTHER: { side: 'a party other than the one that owes it', sideZh: '履约方以外的签约方' },
  EVERY: { side: 'a party of the pact', sideZh: '签约方' },
};

export const submitObligationEvidence: MutationResolvers['submitObligationEvidence'] = (
  _root,
  { input },
  context,
) => {
  limitEvidence(input.evidence);
  const { evidence } = input;
  return step(context, {
    name: 'submitObligationEvidence',
    action: 'SUBMIT',
    input,
    check: async (refusals) => {
      if (evidence.length === 0) refusals.add('EVIDENCE_MISSING', ['input', 'evidence']);
      await knowPatrols(context, evidence, refusals);
    },
    work: async (tx, { occurrence }, refusals) => {
      const { id, pactId, divisionCode, startsOn, firstEvidencedOn } = occurrence;
      if (startsOn > context.today)
        refusals.add('NOT_OPEN_YET', ['input', 'occurrenceId'], { start: startsOn });
      await knowRecords(tx, { pactId, id }, evidence, refusals);
      refusals.settle();
      const round = occurrence.round + 1;
      await writeEvidence(
        tx,
        {
          pactId,
          occurrenceId: id,
          round,
          divisionCode,
          submittedById: requireOfficial(context).organizationId,
          submittedOn: context.today,
        },
        evidence,
      );
      return {
        round,
        firstEvidencedOn: firstEvidencedOn ?? context.today,
        evidencedOn: context.today,
        answeredOn: null,
        answeredById: null,
        answer: null,
      };
    },
  });
};

const answered = (context: HubContext, answer: string | null) => ({
  answeredOn: context.today,
  answeredById: requireOfficial(context).organizationId,
  answer,
});

export const acceptObligation: MutationResolvers['acceptObligation'] = (_root, { input }, context) =>
  step(context, {
    name: 'acceptObligation',
    action: 'ACCEPT',
    input,
    work: async () => await Promise.resolve(answered(context, input.note ?? null)),
  });

export const returnObligation: MutationResolvers['returnObligation'] = (_root, { input }, context) =>
  step(context, {
    name: 'returnObligation',
    action: 'RETURN',
    input,
    check: (refusals) => requireTexts(input, ['reason'], refusals),
    work: async () => await Promise.resolve(answered(context, input.reason)),
  });

export const waiveObligation: MutationResolvers['waiveObligation'] = (_root, { input }, context) =>
  step(context, {
    name: 'waiveObligation',
    action: 'WAIVE',
    input,
    check: (refusals) => requireTexts(input, ['reason'], refusals),
    work: async (tx, { occurrence, sides }, refusals) => {
      const viewer = requireOfficial(context);
      const side = sides.find(({ partyId }) => partyId === input.partyId);
      if (!side) refusals.add('NOT_A_PACT_PARTY', ['input', 'partyId']);
      refusals.settle();
      if (!spokenFor(viewer, sides).includes(side!))
        refusals.add('STEP_OF_OTHER_SIDE', ['input', 'partyId'], {
          side: 'the party that is named',
          sideZh: '所填的签约方',
        });
      refusals.settle();
      const waivers = await tx
        .select()
        .from(obligationWaivers)
        .where(eq(obligationWaivers.occurrenceId, occurrence.id));
      const agreed = new Set(waivers.map(({ pactPartyId }) => pactPartyId));
      if (agreed.has(side!.id)) refusals.add('ALREADY_AGREED', ['input', 'partyId']);
      refusals.settle();
      await tx.insert(obligationWaivers).values({
        occurrenceId: occurrence.id,
        pactPartyId: side!.id,
        organizationId: viewer.organizationId,
        reason: input.reason,
        agreedOn: context.today,
        ...placeOf(occurrence.divisionCode),
      });
      agreed.add(side!.id);
      // Waived with the last; until then it is owed as before.
      return sides.every(({ id }) => agreed.has(id))
        ? { answeredOn: context.today, answeredById: null, answer: null }
        : { status: occurrence.status };
    },
  });
