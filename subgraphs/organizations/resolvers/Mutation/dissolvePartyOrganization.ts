import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { and, count, eq, isNull } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { organizationById } from '../../loaders.ts';
import { idempotency, organizationSuccessions, partyOrganizations, superiorPeriods } from '../../tables.ts';
import { notYours } from './registerPartyOrganization.ts';

export const dissolvePartyOrganization: MutationResolvers['dissolvePartyOrganization'] = async (
  _,
  { input },
  context,
) => {
  requireOfficial(context);
  const options = { name: 'dissolvePartyOrganization', idempotency };
  const { answer, userErrors } = await mutate(context, options, input, async (tx, refusals) => {
    const row = await lockRow(tx, partyOrganizations, input.id);
    if (!row) refusals.add('UNKNOWN_ORGANIZATION', ['input', 'id']);
    else if (!mayWriteAt(context.viewer, row.divisionCode)) throw notYours();
    else {
      expectVersion(input.version, row.version, refusals);
      if (row.dissolvedOn) refusals.add('ORGANIZATION_DISSOLVED', ['input', 'id'], { on: row.dissolvedOn });
      if (row.foundedOn && input.dissolvedOn < row.foundedOn)
        refusals.add('END_BEFORE_START', ['input', 'dissolvedOn']);
    }
    const open = and(eq(superiorPeriods.organizationId, input.id), isNull(superiorPeriods.validTo));
    const [placed] = await tx.select().from(superiorPeriods).where(open);
    const beforeFounding = row?.foundedOn && input.dissolvedOn < row.foundedOn;
    if (!beforeFounding && placed?.validFrom && placed.validFrom > input.dissolvedOn) {
      refusals.add('END_BEFORE_START', ['input', 'dissolvedOn']);
    }
    const below = and(eq(partyOrganizations.superiorId, input.id), isNull(partyOrganizations.dissolvedOn));
    const [remaining] = await tx.select({ n: count() }).from(partyOrganizations).where(below);
    if (remaining!.n > 0) refusals.add('HAS_SUBORDINATES', ['input', 'id'], { count: remaining!.n });
    const successors = [...new Set(input.successorIds)];
    for (const [i, id] of successors.entries()) {
      const successor = await lockRow(tx, partyOrganizations, id);
      if (!successor || id === input.id) refusals.add('UNKNOWN_ORGANIZATION', ['input', 'successorIds', i]);
      else if (successor.dissolvedOn && successor.dissolvedOn <= input.dissolvedOn) {
        refusals.add('ORGANIZATION_DISSOLVED', ['input', 'successorIds', i], { on: successor.dissolvedOn });
      }
    }
    refusals.settle();
    await tx
      .update(partyOrganizations)
      .set({ dissolvedOn: input.dissolvedOn })
      .where(eq(partyOrganizations.id, input.id));
    await tx.update(superiorPeriods).set({ validTo: input.dissolvedOn }).where(open);
    if (successors.length > 0) {
      const kind = successors.length > 1 ? 'SPLIT' : 'MERGED';
      await tx
        .insert(organizationSuccessions)
        .values(
          successors.map(
            (successorId) => ({ predecessorId: input.id, successorId, kind, on: input.dissolvedOn }) as const,
          ),
        );
    }
    return { id: input.id };
  });
  return {
    partyOrganization: answer ? await organizationById.one(context, answer.id) : null,
    userErrors: userErrors as never,
  };
};
