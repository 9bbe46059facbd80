import { payload, refuseStatus, requireTexts } from '@hub/kit/answering.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { addDays } from '@hub/kit/scalars/local-date.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import type { Transaction } from '@hub/kit/database.ts';
import type { OfficialViewer } from '@hub/kit/viewer.ts';
import { and, eq } from 'drizzle-orm';
import type { PactStatus } from '@hub/kit/generated/words.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { completeAmendment } from '../../amending.ts';
import { pactStatus } from '../../lists/pact-status.ts';
import { partyStatus } from '../../lists/party-status.ts';
import { pactById } from '../../loaders.ts';
import { requireOneWithin } from '../../parties.ts';
import { noteResumption, noteSuspension, reckonOccurrences } from '../../reckoning.ts';
import { mayFollow, pactFollowers } from '../../rules/transitions.ts';
import { idempotency, pactParties, pacts, type PactRow } from '../../tables.ts';
import { lockStandingPact } from './standing-pact.ts';

export const suspendPact: MutationResolvers['suspendPact'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  const id = expectId(input.pactId, 'pact', '共建协议');
  const outcome = await mutate(context, { name: 'suspendPact', idempotency }, input, async (tx, refusals) => {
    const pact = await lockForStatus(tx, refusals, {
      viewer,
      context,
      id,
      version: input.version,
      next: 'SUSPENDED',
    });
    requireTexts(input, ['reason'], refusals);
    refusals.settle();
    await tx
      .update(pacts)
      .set({ suspendedOn: context.today, suspensionReason: input.reason })
      .where(eq(pacts.id, id));
    await noteSuspension(tx, pact, { on: context.today, reason: input.reason });
    await reckonOccurrences(tx, id, context.today);
    return id;
  });
  return await payload(context, outcome, 'pact', pactById);
};

export const resumePact: MutationResolvers['resumePact'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  const id = expectId(input.pactId, 'pact', '共建协议');
  const outcome = await mutate(context, { name: 'resumePact', idempotency }, input, async (tx, refusals) => {
    await lockForStatus(tx, refusals, { viewer, context, id, version: input.version, next: 'IN_FORCE' });
    refusals.settle();
    await tx.update(pacts).set({ suspendedOn: null, suspensionReason: null }).where(eq(pacts.id, id));
    await noteResumption(tx, id, context.today);
    await reckonOccurrences(tx, id, context.today);
    return id;
  });
  return await payload(context, outcome, 'pact', pactById);
};

export const withdrawFromPact: MutationResolvers['withdrawFromPact'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  const id = expectId(input.pactId, 'pact', '共建协议');
  const withdrawnOn = input.withdrawnOn ?? context.today;
  const outcome = await mutate(
    context,
    { name: 'withdrawFromPact', idempotency },
    input,
    async (tx, refusals) => {
      const pact = await lockRow(tx, pacts, id);
      if (!pact) refusals.add('UNKNOWN_RECORD', ['input', 'pactId']);
      refusals.settle();
      const [party] = await tx
        .select()
        .from(pactParties)
        .where(and(eq(pactParties.pactId, id), eq(pactParties.partyId, input.partyId)));
      if (!party) refusals.add('NOT_A_PACT_PARTY', ['input', 'partyId']);
      refusals.settle();
      // Nobody withdraws another party.
      requireOneWithin(viewer, [party!.divisionCode]);
      const status = pactStatus(pact!, context.today);
      const standing = partyStatus(party!, context.today);
      if (!['SIGNED', 'IN_FORCE', 'SUSPENDED'].includes(status))
        refuseStatus(refusals, 'PactStatus', status, ['input', 'pactId']);
      else if (standing !== 'SIGNED')
        refuseStatus(refusals, 'PactPartyStatus', standing, ['input', 'partyId']);
      else if (withdrawnOn < party!.signedOn!)
        refusals.add('DATE_BEFORE_START', ['input', 'withdrawnOn'], { start: party!.signedOn! });
      else if (withdrawnOn < addDays(context.today, pact!.noticeDays) && pact!.noticeDays > 0)
        refusals.add('NOTICE_TOO_SHORT', ['input', 'withdrawnOn'], {
          days: String(pact!.noticeDays),
          earliest: addDays(context.today, pact!.noticeDays),
        });
      refusals.settle();
      await tx
        .update(pactParties)
        .set({ noticeOn: context.today, withdrawnOn })
        .where(eq(pactParties.id, party!.id));
      await reckonOccurrences(tx, id, context.today);
      // Those who remain may all have signed what waited for this party alone.
      await completeAmendment(tx, pact!, context.today);
      return id;
    },
  );
  return await payload(context, outcome, 'pact', pactById);
};

interface Step {
  viewer: OfficialViewer;
  context: HubContext;
  id: string;
  version: number;
  next: PactStatus;
}

/** Locks a pact for an official of one of its parties who saw it as it is, and refuses a step that cannot follow. */
async function lockForStatus(
  tx: Transaction,
  refusals: Refusals,
  { viewer, context, id, version, next }: Step,
): Promise<PactRow> {
  const pact = await lockStandingPact(tx, refusals, { viewer, today: context.today, id });
  expectVersion(version, pact.version, refusals);
  const status = pactStatus(pact, context.today);
  if (!mayFollow(pactFollowers, status, next) || (next === 'IN_FORCE' && status !== 'SUSPENDED'))
    refuseStatus(refusals, 'PactStatus', status, ['input', 'pactId']);
  return pact;
}
