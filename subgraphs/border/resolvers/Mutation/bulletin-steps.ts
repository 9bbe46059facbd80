import { payload } from '@hub/kit/answering.ts';
import { expectVersion, lockRow, mutate, requireOfficial, type Outcome } from '@hub/kit/mutation.ts';
import type { Transaction } from '@hub/kit/database.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { bulletinById } from '../../loaders.ts';
import { requireOneSide } from '../../places.ts';
import { bulletinStatus, bulletinSteps, type BulletinAction } from '../../rules/bulletin-steps.ts';
import {
  bulletinAcknowledgements,
  bulletins,
  idempotency,
  zoneParticipants,
  type BulletinRow,
  type ZoneParticipantRow,
} from '../../tables.ts';
import { expectStatus, refuseOtherSide } from './stepping.ts';

async function step(
  context: HubContext,
  action: BulletinAction,
  name: string,
  input: { idempotencyKey?: string | null; id: string; version: number },
  work: (tx: Transaction, refusals: Refusals, row: BulletinRow, mine: ZoneParticipantRow[]) => Promise<void>,
): Promise<Outcome<string>> {
  const viewer = requireOfficial(context);
  const { by, from } = bulletinSteps[action];
  return await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    const row = await lockRow(tx, bulletins, input.id);
    if (!row) refusals.add('UNKNOWN_RECORD', ['input', 'id']);
    refusals.settle();
    const participants = await tx
      .select()
      .from(zoneParticipants)
      .where(and(eq(zoneParticipants.zoneId, row!.zoneId), isNull(zoneParticipants.validTo)));
    requireOneSide(
      context,
      participants.map(({ code }) => code),
    );
    expectVersion(input.version, row!.version, refusals);
    refusals.settle();
    expectStatus(refusals, 'BulletinStatus', bulletinStatus(row!), from);
    refusals.settle();
    const publisher = row!.publisherCode ?? row!.countyCode;
    const mine = participants.filter(({ code }) => mayWriteAt(viewer, code));
    const others = mine.filter(({ code }) => !code.startsWith(publisher) && !publisher.startsWith(code));
    const isPublisher = publisher.startsWith(viewer.divisionCode) || viewer.role === 'HUB_ADMIN';
    if (by === 'PUBLISHER' ? !isPublisher : others.length === 0) refuseOtherSide(refusals);
    refusals.settle();
    await work(tx, refusals, row!, others);
    return input.id;
  });
}

export const acknowledgeBulletin: MutationResolvers['acknowledgeBulletin'] = async (
  _,
  { input },
  context,
) => {
  const { organizationId } = requireOfficial(context);
  const outcome = await step(
    context,
    'ACKNOWLEDGE',
    'acknowledgeBulletin',
    input,
    async (tx, refusals, row, mine) => {
      const added = await tx
        .insert(bulletinAcknowledgements)
        .values(
          mine.map(({ divisionId, code }) => ({ bulletinId: row.id, divisionId, code, organizationId })),
        )
        .onConflictDoNothing()
        .returning({ code: bulletinAcknowledgements.code });
      if (added.length === 0) refusals.add('ALREADY_ACKNOWLEDGED', ['input', 'id']);
      refusals.settle();
      await tx.update(bulletins).set({ title: row.title }).where(eq(bulletins.id, row.id));
    },
  );
  return await payload(context, outcome, 'bulletin', bulletinById);
};

export const withdrawBulletin: MutationResolvers['withdrawBulletin'] = async (_, { input }, context) => {
  const outcome = await step(context, 'WITHDRAW', 'withdrawBulletin', input, async (tx, refusals, row) => {
    if (!input.reason.trim()) refusals.add('TEXT_BLANK', ['input', 'reason']);
    refusals.settle();
    await tx
      .update(bulletins)
      .set({ withdrawnAt: sql`now()`, withdrawalReason: input.reason.trim() })
      .where(eq(bulletins.id, row.id));
  });
  return await payload(context, outcome, 'bulletin', bulletinById);
};
