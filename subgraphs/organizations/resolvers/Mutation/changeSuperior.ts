import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { and, eq, isNull, like, sql } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { organizationById, pathLabel } from '../../loaders.ts';
import { idempotency, partyOrganizations, superiorPeriods } from '../../tables.ts';
import { moveTree } from '../../tree-lock.ts';
import { notYours } from './registerPartyOrganization.ts';

export const changeSuperior: MutationResolvers['changeSuperior'] = async (_, { input }, context) => {
  requireOfficial(context);
  const options = {
    name: 'changeSuperior',
    idempotency,
    constraints: { superior_period_start: { code: 'END_BEFORE_START', path: ['input', 'effectiveOn'] } },
  };
  const { answer, userErrors } = await mutate(context, options, input, async (tx, refusals) => {
    // Two moves at once could each be free of a cycle and make one together: they take turns.
    await moveTree(tx);
    const moved = await lockRow(tx, partyOrganizations, input.id);
    if (!moved) refusals.add('UNKNOWN_ORGANIZATION', ['input', 'id']);
    else if (!mayWriteAt(context.viewer, moved.divisionCode)) throw notYours();
    else {
      expectVersion(input.version, moved.version, refusals);
      if (moved.dissolvedOn)
        refusals.add('ORGANIZATION_DISSOLVED', ['input', 'id'], { on: moved.dissolvedOn });
      if (moved.foundedOn && input.effectiveOn < moved.foundedOn)
        refusals.add('END_BEFORE_START', ['input', 'effectiveOn']);
    }
    if (input.effectiveOn > context.today) refusals.add('DATE_IN_FUTURE', ['input', 'effectiveOn']);
    if (input.superiorId.startsWith('all_')) refusals.add('ALLIANCE_AS_SUPERIOR', ['input', 'superiorId']);
    refusals.settle();
    const superior = await lockRow(tx, partyOrganizations, input.superiorId);
    if (!superior) refusals.add('UNKNOWN_ORGANIZATION', ['input', 'superiorId']);
    else if (superior.dissolvedOn && superior.dissolvedOn <= input.effectiveOn) {
      refusals.add('ORGANIZATION_DISSOLVED', ['input', 'superiorId'], { on: superior.dissolvedOn });
    } else if (superior.path.startsWith(moved!.path)) refusals.add('SUPERIOR_CYCLE', ['input', 'superiorId']);
    const open = and(eq(superiorPeriods.organizationId, input.id), isNull(superiorPeriods.validTo));
    const [current] = await tx.select().from(superiorPeriods).where(open);
    const isBeforeCurrent = current?.validFrom && current.validFrom > input.effectiveOn;
    if (isBeforeCurrent) refusals.add('END_BEFORE_START', ['input', 'effectiveOn']);
    refusals.settle();

    const from = moved!.path;
    const to = `${superior!.path}${pathLabel(input.id)}/`;
    if (current?.validFrom === input.effectiveOn) {
      // Moved again on the day it was placed: the later word replaces the earlier.
      await tx.update(superiorPeriods).set({ superiorId: input.superiorId }).where(open);
    } else {
      await tx.update(superiorPeriods).set({ validTo: input.effectiveOn }).where(open);
      await tx
        .insert(superiorPeriods)
        .values({ organizationId: input.id, superiorId: input.superiorId, validFrom: input.effectiveOn });
    }
    await tx
      .update(partyOrganizations)
      .set({ path: sql`${to}::text || substr(${partyOrganizations.path}, ${from.length + 1})` })
      .where(and(like(partyOrganizations.path, `${from}%`), sql`${partyOrganizations.id} <> ${input.id}`));
    await tx
      .update(partyOrganizations)
      .set({ superiorId: input.superiorId, path: to })
      .where(eq(partyOrganizations.id, input.id));
    return { id: input.id };
  });
  return {
    partyOrganization: answer ? await organizationById.one(context, answer.id) : null,
    userErrors: userErrors as never,
  };
};
