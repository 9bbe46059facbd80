import { payload, refuseStatus, requireTexts } from '@hub/kit/answering.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import { mayWriteAt, type OfficialViewer } from '@hub/kit/viewer.ts';
import { asc, eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { pactStatus } from '../../lists/pact-status.ts';
import { pactById } from '../../loaders.ts';
import { requireOneWithin } from '../../parties.ts';
import { draftSteps, hasSuperior, isSuperior, stageAfter, type DraftAction } from '../../rules/pact-steps.ts';
import { idempotency, pactParties, pacts, type PactPartyRow, type PactRow } from '../../tables.ts';
import {
  checkText,
  clearClauses,
  currentVersion,
  keepEvent,
  keepVersion,
  limitText,
  readDocument,
  textColumns,
  writeClauses,
} from '../../text/write.ts';

interface StepInput {
  idempotencyKey?: string | null;
  pactId: string;
  textVersion: number;
  partyId?: string;
}

interface Locked {
  pact: PactRow;
  sides: PactPartyRow[];
  /** The party the step is for; only where the input names one. */
  side: PactPartyRow | null;
}

type Work = (tx: Transaction, locked: Locked, refusals: Refusals) => Promise<void>;

/** One step towards a pact: who may take it, at which stage, and of the text as it stands now. */
async function step(
  context: HubContext,
  { name, action, input }: { name: string; action: DraftAction; input: StepInput },
  work: Work,
) {
  const viewer = requireOfficial(context);
  const id = expectId(input.pactId, 'pact', '共建协议');
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    const locked = await lock(tx, refusals, viewer, input);
    const { pact } = locked;
    const actor = pact.signedOn === null ? draftSteps[action][pact.stage] : undefined;
    if (!actor) {
      refuseStatus(refusals, 'PactStatus', pactStatus(pact, context.today), ['input', 'pactId']);
      refusals.settle();
    }
    requireActor(viewer, actor!, locked, refusals);
    const current = await currentVersion(tx, id);
    // A pact of before versions were kept has none; what its parties read is its only text.
    if (current > 0 && input.textVersion !== current)
      refusals.add('TEXT_VERSION_NOT_CURRENT', ['input', 'textVersion'], { current: String(current) });
    refusals.settle();
    await work(tx, locked, refusals);
    return id;
  });
  return await payload(context, outcome, 'pact', pactById);
}

async function lock(
  tx: Transaction,
  refusals: Refusals,
  viewer: OfficialViewer,
  { pactId, partyId }: StepInput,
): Promise<Locked> {
  const pact = await lockRow(tx, pacts, pactId);
  if (!pact) refusals.add('UNKNOWN_RECORD', ['input', 'pactId']);
  refusals.settle();
  const sides = await tx
    .select()
    .from(pactParties)
    .where(eq(pactParties.pactId, pactId))
    .orderBy(asc(pactParties.position));
  // Committees above a party have it in their jurisdiction, so this lets them in as well.
  requireOneWithin(
    viewer,
    sides.map(({ divisionCode }) => divisionCode),
  );
  const side = sides.find((one) => one.partyId === partyId) ?? null;
  if (partyId !== undefined && !side) refusals.add('NOT_A_PACT_PARTY', ['input', 'partyId']);
  refusals.settle();
  return { pact: pact!, sides, side };
}

function requireActor(
  viewer: OfficialViewer,
  actor: 'PARTY' | 'SUPERIOR',
  { sides, side }: Locked,
  refusals: Refusals,
): void {
  const concerned = side ? [side] : sides;
  if (actor === 'PARTY') {
    requireOneWithin(
      viewer,
      concerned.map(({ divisionCode }) => divisionCode),
    );
  } else if (
    !concerned.some((one) => isSuperior(viewer.divisionCode, one) && mayWriteAt(viewer, one.divisionCode))
  ) {
    refusals.add('NOT_SUPERIOR', ['input', side ? 'partyId' : 'pactId']);
    refusals.settle();
  }
}

export const openConsultation: MutationResolvers['openConsultation'] = (_root, { input }, context) =>
  step(context, { name: 'openConsultation', action: 'CONSULT', input }, async (tx, { pact }) => {
    await tx.update(pacts).set({ stage: 'CONSULTATION' }).where(eq(pacts.id, pact.id));
    await keepEvent(tx, requireOfficial(context), pact, {
      kind: 'CONSULTATION_OPENED',
      textVersion: input.textVersion,
    });
  });

export const consentToDraft: MutationResolvers['consentToDraft'] = (_root, { input }, context) =>
  step(context, { name: 'consentToDraft', action: 'CONSENT', input }, (tx, locked, refusals) =>
    note(tx, context, locked, refusals, { day: 'consentedOn', kind: 'CONSENTED', input }),
  );

export const approveDraft: MutationResolvers['approveDraft'] = (_root, { input }, context) =>
  step(context, { name: 'approveDraft', action: 'APPROVE', input }, (tx, locked, refusals) =>
    note(tx, context, locked, refusals, { day: 'approvedOn', kind: 'APPROVED', input }),
  );

/** Notes the day on which something was done for a party, and moves the pact on with the last. */
async function note(
  tx: Transaction,
  context: HubContext,
  { pact, sides, side }: Locked,
  refusals: Refusals,
  {
    day,
    kind,
    input,
  }: { day: 'consentedOn' | 'approvedOn'; kind: 'CONSENTED' | 'APPROVED'; input: StepInput },
): Promise<void> {
  if (side![day] !== null || (day === 'approvedOn' && !hasSuperior(side!)))
    refusals.add('ALREADY_CONSENTED', ['input', 'partyId']);
  refusals.settle();
  await tx
    .update(pactParties)
    .set({ [day]: context.today })
    .where(eq(pactParties.id, side!.id));
  const stage = stageAfter(
    sides.map((one) => (one.id === side!.id ? { ...one, [day]: context.today } : one)),
  );
  await tx.update(pacts).set({ stage }).where(eq(pacts.id, pact.id));
  await keepEvent(tx, requireOfficial(context), pact, {
    kind,
    textVersion: input.textVersion,
    partyId: side!.id,
  });
}

export const returnDraft: MutationResolvers['returnDraft'] = (_root, { input }, context) =>
  step(context, { name: 'returnDraft', action: 'RETURN', input }, async (tx, { pact }, refusals) => {
    requireTexts(input, ['reason'], refusals);
    refusals.settle();
    // Who signed before would have to sign anew: the same signature does not count twice.
    const signingRound = pact.stage === 'SIGNING' ? pact.signingRound + 1 : pact.signingRound;
    await tx.update(pacts).set({ stage: 'DRAFT', signingRound }).where(eq(pacts.id, pact.id));
    await tx
      .update(pactParties)
      .set({ status: 'PENDING', signedOn: null, consentedOn: null, approvedOn: null })
      .where(eq(pactParties.pactId, pact.id));
    await keepEvent(tx, requireOfficial(context), pact, {
      kind: 'RETURNED',
      textVersion: input.textVersion,
      reason: input.reason,
    });
  });

export const reviseDraft: MutationResolvers['reviseDraft'] = (_root, { input }, context) => {
  limitText(input.text);
  return step(context, { name: 'reviseDraft', action: 'REVISE', input }, async (tx, { pact }, refusals) => {
    const viewer = requireOfficial(context);
    const parties = await checkText(context, input.text, refusals, ['input', 'text']);
    refusals.settle();
    requireOneWithin(
      viewer,
      parties.map(({ divisionCode }) => divisionCode),
    );
    await clearClauses(tx, pact.id);
    await tx
      .update(pacts)
      .set(textColumns(input.text, pact.pactNumber, parties))
      .where(eq(pacts.id, pact.id));
    await writeClauses(tx, pact.id, input.text, parties);
    const textVersion = await keepVersion(tx, viewer, pact, {
      document: await readDocument(tx, pact.id),
      proposedOn: context.today,
      note: input.note ?? null,
    });
    await keepEvent(tx, viewer, pact, { kind: 'REVISED', textVersion });
  });
};
