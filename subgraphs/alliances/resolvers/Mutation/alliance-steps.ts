import { payload, refuseStatus, requireTexts } from '@hub/kit/answering.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import { and, eq, gte, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { allianceById } from '../../loaders.ts';
import { requireOneWithin } from '../../parties.ts';
import { allianceSteps, type AllianceAction } from '../../rules/alliance-steps.ts';
import { alliances, chairRotations, idempotency, memberships, type AllianceRow } from '../../tables.ts';

interface StepInput {
  idempotencyKey?: string | null;
  allianceId: string;
  version: number;
}

type More = (tx: Transaction, alliance: AllianceRow, refusals: Refusals) => Promise<Partial<AllianceRow>>;

/** One step of an alliance: its side, its status and the version seen are checked before anything is written. */
async function step(
  context: HubContext,
  { name, action, input }: { name: string; action: AllianceAction; input: StepInput },
  more: More,
) {
  const viewer = requireOfficial(context);
  const id = expectId(input.allianceId, 'all', '党建联盟');
  const { by, from, to } = allianceSteps[action];
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    const alliance = await lockRow(tx, alliances, id);
    if (!alliance) refusals.add('UNKNOWN_RECORD', ['input', 'allianceId']);
    refusals.settle();
    requireOneWithin(viewer, [alliance!.divisionCode]);
    if (by === 'SUPERIOR' && viewer.divisionCode.length >= alliance!.divisionCode.length) {
      refusals.add('STEP_OF_OTHER_SIDE', ['input', 'allianceId'], {
        side: 'a committee above the one that convened the alliance',
        sideZh: '召集党组织的上级党委',
      });
      refusals.settle();
    }
    expectVersion(input.version, alliance!.version, refusals);
    if (!from.includes(alliance!.status))
      refuseStatus(refusals, 'AllianceStatus', alliance!.status, ['input', 'allianceId']);
    refusals.settle();
    const columns = await more(tx, alliance!, refusals);
    refusals.settle();
    await tx
      .update(alliances)
      .set({ status: to, ...columns })
      .where(eq(alliances.id, id));
    return id;
  });
  return await payload(context, outcome, 'alliance', allianceById);
}

export const approveAlliance: MutationResolvers['approveAlliance'] = (_root, { input }, context) =>
  step(context, { name: 'approveAlliance', action: 'APPROVE', input }, async () => ({}));

export const returnAlliance: MutationResolvers['returnAlliance'] = (_root, { input }, context) =>
  step(context, { name: 'returnAlliance', action: 'RETURN', input }, async (_tx, _alliance, refusals) => {
    requireTexts(input, ['reason'], refusals);
    return { returnReason: input.reason };
  });

export const proposeAlliance: MutationResolvers['proposeAlliance'] = (_root, { input }, context) =>
  step(context, { name: 'proposeAlliance', action: 'PROPOSE', input }, async () => ({ returnReason: null }));

export const dissolveAlliance: MutationResolvers['dissolveAlliance'] = (_root, { input }, context) =>
  step(context, { name: 'dissolveAlliance', action: 'DISSOLVE', input }, async (tx, alliance, refusals) => {
    const dissolvedOn = input.dissolvedOn ?? context.today;
    requireTexts(input, ['reason'], refusals);
    const standing = await tx
      .select()
      .from(memberships)
      .where(and(eq(memberships.allianceId, alliance.id), isNull(memberships.validTo)))
      .for('update');
    const start = [alliance.foundedOn, ...standing.map(({ validFrom }) => validFrom)]
      .filter((day) => day !== null)
      .sort()
      .at(-1);
    if (dissolvedOn > context.today) refusals.add('DATE_IN_FUTURE', ['input', 'dissolvedOn']);
    else if (start !== undefined && dissolvedOn < start)
      refusals.add('DATE_BEFORE_START', ['input', 'dissolvedOn'], { start });
    refusals.settle();
    const ids = (admitted: boolean) =>
      standing.filter(({ status }) => (status === 'ADMITTED') === admitted).map(({ id }) => id);
    await tx
      .update(memberships)
      .set({ status: 'ENDED', validTo: dissolvedOn })
      .where(inArray(memberships.id, ids(true)));
    // Who was never admitted was a member on no day.
    await tx
      .update(memberships)
      .set({ status: 'WITHDRAWN', validFrom: dissolvedOn, validTo: dissolvedOn })
      .where(inArray(memberships.id, ids(false)));
    await endTurns(tx, alliance.id, dissolvedOn);
    return { dissolvedOn, dissolutionReason: input.reason, returnReason: null };
  });

/** Ends the turns that reach beyond a day. Those that had not begun stay on record and hold on no day. */
export async function endTurns(tx: Transaction, allianceId: string, day: string): Promise<void> {
  const ofAlliance = eq(chairRotations.allianceId, allianceId);
  await tx
    .update(chairRotations)
    .set({ validTo: sql`${chairRotations.validFrom}` })
    .where(and(ofAlliance, gte(chairRotations.validFrom, day)));
  await tx
    .update(chairRotations)
    .set({ validTo: day })
    .where(
      and(
        ofAlliance,
        or(isNull(chairRotations.validFrom), lt(chairRotations.validFrom, day)),
        or(isNull(chairRotations.validTo), gte(chairRotations.validTo, day)),
      ),
    );
}
