import { checkDay, payload, requireTexts } from '@hub/kit/answering.ts';
import { codelist } from '@hub/kit/codelists.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { committeeById } from '../../loaders.ts';
import { seenOrganization } from '../../seen.ts';
import { concurrentAppointments, expandedCommittees, functionalGroups, idempotency } from '../../tables.ts';
import { committeeOfMine } from './committee-sides.ts';

/** 大工委、大党委 (mechanisms.md O5, O6; rules.md 1). */

export const establishExpandedCommittee: MutationResolvers['establishExpandedCommittee'] = async (
  _,
  { input },
  context,
) => {
  requireOfficial(context);
  const options = {
    name: 'establishExpandedCommittee',
    idempotency,
    constraints: { expanded_committee_of: { code: 'COMMITTEE_STANDS', path: ['input', 'organizationId'] } },
  };
  const outcome = await mutate(context, options, input, async (tx, refusals) => {
    const path = ['input', 'organizationId'];
    const seat = await seenOrganization(tx, context, refusals, { id: input.organizationId }, path);
    requireTexts(input, ['name'], refusals);
    checkDay(context, refusals, input.foundedOn, seat?.foundedOn, ['input', 'foundedOn']);
    if (seat?.dissolvedOn) refusals.add('ORGANIZATION_DISSOLVED', path, { on: seat.dissolvedOn });
    // 街道大工委、社区大党委: no other tier has one.
    else if (seat && seat.tier !== 'SUBDISTRICT' && seat.tier !== 'COMMUNITY')
      refusals.add('TIER_WITHOUT_COMMITTEE', path);
    refusals.settle();
    const id = newId('exc');
    await tx.insert(expandedCommittees).values({
      id,
      ...placeOf(seat!.divisionCode),
      name: input.name.trim(),
      tier: seat!.tier,
      organizationId: seat!.id,
      divisionCode: seat!.divisionCode,
      foundedOn: input.foundedOn,
    });
    for (const section of new Set(input.sections)) {
      const { zh } = codelist('CommitteeSection').find(({ code }) => code === section)!;
      await tx.insert(functionalGroups).values({
        id: newId('fng'),
        ...placeOf(seat!.divisionCode),
        name: `${zh}小组`,
        section,
        committeeId: id,
        validFrom: input.foundedOn,
      });
    }
    return id;
  });
  return await payload(context, outcome, 'expandedCommittee', committeeById);
};

export const dissolveExpandedCommittee: MutationResolvers['dissolveExpandedCommittee'] = async (
  _,
  { input },
  context,
) => {
  requireOfficial(context);
  const outcome = await mutate(
    context,
    { name: 'dissolveExpandedCommittee', idempotency },
    input,
    async (tx, refusals) => {
      const row = await committeeOfMine(tx, context, refusals, input.id, ['input', 'id']);
      expectVersion(input.version, row.version, refusals);
      checkDay(context, refusals, input.dissolvedOn, row.foundedOn, ['input', 'dissolvedOn']);
      refusals.settle();
      const day = input.dissolvedOn;
      const seats = and(
        eq(concurrentAppointments.committeeId, row.id),
        isNull(concurrentAppointments.validTo),
      );
      await tx
        .update(concurrentAppointments)
        .set({ status: 'ENDED', validTo: sql`greatest(${concurrentAppointments.validFrom}, ${day}::date)` })
        .where(seats);
      await tx
        .update(concurrentAppointments)
        .set({ status: 'WITHDRAWN' })
        .where(
          and(eq(concurrentAppointments.committeeId, row.id), eq(concurrentAppointments.status, 'PROPOSED')),
        );
      await tx
        .update(functionalGroups)
        .set({ validTo: day })
        .where(and(eq(functionalGroups.committeeId, row.id), isNull(functionalGroups.validTo)));
      await tx.update(expandedCommittees).set({ dissolvedOn: day }).where(eq(expandedCommittees.id, row.id));
      return row.id;
    },
  );
  return await payload(context, outcome, 'expandedCommittee', committeeById);
};
