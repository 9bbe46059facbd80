import { placeOf } from '@hub/kit/columns.ts';
import { mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { eq, sql } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { changedAfter, changeOrganization, reseatAll } from '../../history.ts';
import { notYours } from '../../jurisdiction.ts';
import { divisionById, organizationById } from '../../loaders.ts';
import { seenOrganization } from '../../seen.ts';
import { divisions, divisionSuccessions, idempotency } from '../../tables.ts';
import { moveTree } from '../../tree-lock.ts';

export const reseatPartyOrganization: MutationResolvers['reseatPartyOrganization'] = async (
  _,
  { input },
  context,
) => {
  requireOfficial(context);
  const options = { name: 'reseatPartyOrganization', idempotency };
  const { effectiveOn: day } = input;
  const { answer, userErrors } = await mutate(context, options, input, async (tx, refusals) => {
    const row = await seenOrganization(tx, context, refusals, input, ['input']);
    const [division] = await tx.select().from(divisions).where(eq(divisions.id, input.divisionId));
    if (!division) refusals.add('UNKNOWN_DIVISION', ['input', 'divisionId']);
    else if (!mayWriteAt(context.viewer, division.code)) throw notYours();
    else if (division.validTo && division.validTo <= day)
      refusals.add('DIVISION_ENDED', ['input', 'divisionId'], { on: division.validTo });
    else if (division.validFrom && division.validFrom > day)
      refusals.add('DATE_BEFORE_START', ['input', 'effectiveOn'], { start: division.validFrom });
    if (day > context.today) refusals.add('DATE_IN_FUTURE', ['input', 'effectiveOn']);
    refusals.settle();
    if (row!.dissolvedOn) refusals.add('ORGANIZATION_DISSOLVED', ['input', 'id'], { on: row!.dissolvedOn });
    const start = (await changedAfter(tx, row!.id, day, ['division_id'])) ?? row!.foundedOn;
    if (start && day < start) refusals.add('DATE_BEFORE_START', ['input', 'effectiveOn'], { start });
    refusals.settle();
    const { province, countyCode } = placeOf(division!.code);
    await changeOrganization(
      tx,
      row!.id,
      day,
      sql`division_id = ${division!.id}, division_code = ${division!.code}`,
      sql`province = ${province}, county_code = ${countyCode}`,
    );
    return { id: row!.id };
  });
  return {
    partyOrganization: answer ? await organizationById.one(context, answer.id, context.today) : null,
    userErrors: userErrors as never,
  };
};

export const followDivisions: MutationResolvers['followDivisions'] = async (_, { input }, context) => {
  requireOfficial(context);
  if (!mayWriteAt(context.viewer, input.division)) throw notYours();
  const options = { name: 'followDivisions', idempotency };
  const { effectiveOn: day } = input;
  const { answer, userErrors } = await mutate(context, options, input, async (tx, refusals) => {
    if (day > context.today) refusals.add('DATE_IN_FUTURE', ['input', 'effectiveOn']);
    refusals.settle();
    await moveTree(tx);
    const ended = await tx
      .select({ from: divisionSuccessions.predecessorId, to: divisions })
      .from(divisionSuccessions)
      .innerJoin(divisions, eq(divisions.id, divisionSuccessions.successorId))
      .where(
        sql`${divisionSuccessions.on} = ${day}::date and ${divisionSuccessions.predecessorId} in
          (select id from ${divisions} d where d.valid_to = ${day}::date and d.code >= ${input.division} and d.code < ${`${input.division}:`})`,
      );
    if (ended.length === 0) refusals.add('UNKNOWN_DIVISION', ['input', 'division']);
    refusals.settle();
    const bySeat = Map.groupBy(ended, ({ from }) => from);
    const unclear: string[] = [];
    let followed = 0;
    for (const [from, successions] of bySeat) {
      const [{ to }] = successions as [(typeof ended)[number]];
      if (successions.length > 1) {
        unclear.push(from);
        continue;
      }
      if (!mayWriteAt(context.viewer, to.code)) throw notYours();
      await reseatAll(tx, from, { id: to.id, code: to.code, ...placeOf(to.code) }, day);
      followed++;
    }
    return { followed, unclear };
  });
  return {
    divisions: answer?.followed ?? 0,
    unclear: await Promise.all(
      (answer?.unclear ?? []).map(async (id) => (await divisionById.one(context, id))!),
    ),
    userErrors: userErrors as never,
  };
};
