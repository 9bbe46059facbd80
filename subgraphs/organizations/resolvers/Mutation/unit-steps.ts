import { checkDay } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { and, count, eq, isNull, sql } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { changeUnit as changeUnitFrom, unitChangedAfter } from '../../history.ts';
import { notYours } from '../../jurisdiction.ts';
import { estateById, organizationById, unitById } from '../../loaders.ts';
import { adviceOnCover } from '../../rules/thresholds.ts';
import { searchColumns } from '../../search.ts';
import { seenOrganization } from '../../seen.ts';
import {
  divisions,
  estateCovers,
  estates,
  idempotency,
  units,
  unitTies,
  type UnitRow,
} from '../../tables.ts';

/** 单位的变更与注销，单位、小区与党组织的关系 (mechanisms.md O4, O10, O13). */

/** Locks a unit that has not ended, of the viewer's own line unless it is only tied. */
async function standingUnit(
  tx: Transaction,
  context: HubContext,
  refusals: Refusals,
  id: string,
  path: string[],
  { mine }: { mine: boolean },
): Promise<UnitRow | null> {
  const row = await lockRow(tx, units, expectId(id, 'unt', '单位'));
  if (!row) refusals.add('UNKNOWN_UNIT', path);
  else if (mine && !mayWriteAt(context.viewer, row.divisionCode)) throw notYours();
  else if (row.validTo) refusals.add('RECORD_ENDED', path, { on: row.validTo });
  return row;
}

export const changeUnit: MutationResolvers['changeUnit'] = async (_, { input }, context) => {
  requireOfficial(context);
  const options = {
    name: 'changeUnit',
    idempotency,
    constraints: {
      unit_credit_code: { code: 'CREDIT_CODE_TAKEN', path: ['input', 'unifiedSocialCreditCode'] },
    },
  };
  const { answer, userErrors } = await mutate(context, options, input, async (tx, refusals) => {
    const row = await standingUnit(tx, context, refusals, input.id, ['input', 'id'], { mine: true });
    refusals.settle();
    expectVersion(input.version, row!.version, refusals);
    if (input.name != null && !input.name.trim()) refusals.add('TEXT_BLANK', ['input', 'name']);
    const start = (await unitChangedAfter(tx, row!.id, input.effectiveOn)) ?? row!.validFrom;
    checkDay(context, refusals, input.effectiveOn, start, ['input', 'effectiveOn']);
    refusals.settle();
    const name = input.name?.trim() ?? row!.name;
    const kind = input.kind ?? row!.kind;
    const code = input.unifiedSocialCreditCode ?? row!.unifiedSocialCreditCode;
    const { searchText, grams } = searchColumns(row!.name, name, row!.searchText);
    await changeUnitFrom(
      tx,
      row!.id,
      input.effectiveOn,
      sql`name = ${name}, kind = ${kind}, unified_social_credit_code = ${code}`,
      sql`search_text = ${searchText}, grams = ${sql.param(grams)}::text[]`,
    );
    return row!.id;
  });
  return {
    unit: answer ? await unitById.one(context, answer, context.today) : null,
    userErrors: userErrors as never,
  };
};

export const endUnit: MutationResolvers['endUnit'] = async (_, { input }, context) => {
  requireOfficial(context);
  const { answer, userErrors } = await mutate(
    context,
    { name: 'endUnit', idempotency },
    input,
    async (tx, refusals) => {
      const row = await standingUnit(tx, context, refusals, input.id, ['input', 'id'], { mine: true });
      refusals.settle();
      expectVersion(input.version, row!.version, refusals);
      const start = (await unitChangedAfter(tx, row!.id, input.endedOn)) ?? row!.validFrom;
      checkDay(context, refusals, input.endedOn, start, ['input', 'endedOn']);
      refusals.settle();
      await tx.update(units).set({ validTo: input.endedOn }).where(eq(units.id, row!.id));
      await tx
        .update(unitTies)
        .set({ validTo: sql`greatest(${unitTies.validFrom}, ${input.endedOn}::date)` })
        .where(and(eq(unitTies.unitId, row!.id), isNull(unitTies.validTo)));
      return row!.id;
    },
  );
  return {
    unit: answer ? await unitById.one(context, answer, context.today) : null,
    userErrors: userErrors as never,
  };
};

export const tieUnit: MutationResolvers['tieUnit'] = async (_, { input }, context) => {
  requireOfficial(context);
  const options = {
    name: 'tieUnit',
    idempotency,
    constraints: { unit_tie_open: { code: 'ALREADY_TIED', path: ['input', 'unitId'] } },
  };
  const { answer, userErrors } = await mutate(context, options, input, async (tx, refusals) => {
    const path = ['input', 'organizationId'];
    const organization = await seenOrganization(tx, context, refusals, { id: input.organizationId }, path);
    if (organization?.dissolvedOn)
      refusals.add('ORGANIZATION_DISSOLVED', path, { on: organization.dissolvedOn });
    const unit = await standingUnit(tx, context, refusals, input.unitId, ['input', 'unitId'], {
      mine: false,
    });
    const start = [organization?.foundedOn, unit?.validFrom]
      .filter((day) => day != null)
      .sort()
      .at(-1);
    checkDay(context, refusals, input.validFrom, start, ['input', 'validFrom']);
    refusals.settle();
    const { organizationId, unitId, kind, validFrom } = input;
    await tx.insert(unitTies).values({ organizationId, unitId, kind, validFrom });
    const covered = and(
      eq(unitTies.organizationId, organizationId),
      eq(unitTies.kind, 'COVERED'),
      isNull(unitTies.validTo),
    );
    const [{ n }] = (await tx.select({ n: count() }).from(unitTies).where(covered)) as [{ n: number }];
    return { organizationId, unitId, kind: organization!.kind, covered: n };
  });
  return {
    partyOrganization: answer
      ? await organizationById.one(context, answer.organizationId, context.today)
      : null,
    unit: answer ? await unitById.one(context, answer.unitId, context.today) : null,
    advice: answer ? adviceOnCover(answer.kind, answer.covered) : [],
    userErrors: userErrors as never,
  };
};

export const untieUnit: MutationResolvers['untieUnit'] = async (_, { input }, context) => {
  requireOfficial(context);
  const { answer, userErrors } = await mutate(
    context,
    { name: 'untieUnit', idempotency },
    input,
    async (tx, refusals) => {
      const path = ['input', 'organizationId'];
      await seenOrganization(tx, context, refusals, { id: input.organizationId }, path);
      const open = and(
        eq(unitTies.organizationId, input.organizationId),
        eq(unitTies.unitId, input.unitId),
        isNull(unitTies.validTo),
      );
      const [tie] = await tx.select().from(unitTies).where(open).for('update');
      if (!tie) refusals.add('UNKNOWN_RECORD', ['input', 'unitId']);
      checkDay(context, refusals, input.endedOn, tie?.validFrom, ['input', 'endedOn']);
      refusals.settle();
      await tx.update(unitTies).set({ validTo: input.endedOn }).where(open);
      return { organizationId: input.organizationId, unitId: input.unitId };
    },
  );
  return {
    partyOrganization: answer
      ? await organizationById.one(context, answer.organizationId, context.today)
      : null,
    unit: answer ? await unitById.one(context, answer.unitId, context.today) : null,
    userErrors: userErrors as never,
  };
};

const estatePayload = async (
  context: HubContext,
  { answer, userErrors }: { answer: string | null; userErrors: readonly unknown[] },
) => ({
  residentialEstate: answer ? await estateById.one(context, answer, context.today) : null,
  userErrors: userErrors as never,
});

export const registerResidentialEstate: MutationResolvers['registerResidentialEstate'] = async (
  _,
  { input },
  context,
) => {
  requireOfficial(context);
  const options = { name: 'registerResidentialEstate', idempotency };
  const outcome = await mutate(context, options, input, async (tx, refusals) => {
    if (!input.name.trim()) refusals.add('TEXT_BLANK', ['input', 'name']);
    const [division] = await tx.select().from(divisions).where(eq(divisions.id, input.divisionId));
    if (!division) refusals.add('UNKNOWN_DIVISION', ['input', 'divisionId']);
    else if (!mayWriteAt(context.viewer, division.code)) throw notYours();
    else if (division.validTo)
      refusals.add('DIVISION_ENDED', ['input', 'divisionId'], { on: division.validTo });
    if (input.validFrom)
      checkDay(context, refusals, input.validFrom, division?.validFrom, ['input', 'validFrom']);
    refusals.settle();
    const id = newId('est');
    await tx.insert(estates).values({
      id,
      ...placeOf(division!.code),
      name: input.name.trim(),
      divisionId: division!.id,
      divisionCode: division!.code,
      validFrom: input.validFrom ?? null,
    });
    return id;
  });
  return await estatePayload(context, outcome);
};

export const endResidentialEstate: MutationResolvers['endResidentialEstate'] = async (
  _,
  { input },
  context,
) => {
  requireOfficial(context);
  const options = { name: 'endResidentialEstate', idempotency };
  const outcome = await mutate(context, options, input, async (tx, refusals) => {
    const row = await lockRow(tx, estates, expectId(input.id, 'est', '小区'));
    if (!row) refusals.add('UNKNOWN_RECORD', ['input', 'id']);
    refusals.settle();
    if (!mayWriteAt(context.viewer, row!.divisionCode)) throw notYours();
    expectVersion(input.version, row!.version, refusals);
    if (row!.validTo) refusals.add('RECORD_ENDED', ['input', 'id'], { on: row!.validTo });
    checkDay(context, refusals, input.endedOn, row!.validFrom, ['input', 'endedOn']);
    refusals.settle();
    await tx.update(estates).set({ validTo: input.endedOn }).where(eq(estates.id, row!.id));
    await tx
      .update(estateCovers)
      .set({ validTo: sql`greatest(${estateCovers.validFrom}, ${input.endedOn}::date)` })
      .where(and(eq(estateCovers.estateId, row!.id), isNull(estateCovers.validTo)));
    return row!.id;
  });
  return await estatePayload(context, outcome);
};

export const coverEstate: MutationResolvers['coverEstate'] = async (_, { input }, context) => {
  requireOfficial(context);
  const options = {
    name: 'coverEstate',
    idempotency,
    constraints: { estate_cover_open: { code: 'ALREADY_TIED', path: ['input', 'estateId'] } },
  };
  const outcome = await mutate(context, options, input, async (tx, refusals) => {
    const path = ['input', 'organizationId'];
    const organization = await seenOrganization(tx, context, refusals, { id: input.organizationId }, path);
    if (organization?.dissolvedOn)
      refusals.add('ORGANIZATION_DISSOLVED', path, { on: organization.dissolvedOn });
    const estate = await lockRow(tx, estates, expectId(input.estateId, 'est', '小区'));
    if (!estate) refusals.add('UNKNOWN_RECORD', ['input', 'estateId']);
    else if (estate.validTo) refusals.add('RECORD_ENDED', ['input', 'estateId'], { on: estate.validTo });
    const start = [organization?.foundedOn, estate?.validFrom]
      .filter((day) => day != null)
      .sort()
      .at(-1);
    checkDay(context, refusals, input.validFrom, start, ['input', 'validFrom']);
    refusals.settle();
    const { organizationId, estateId, validFrom } = input;
    await tx.insert(estateCovers).values({ organizationId, estateId, validFrom });
    return estateId;
  });
  return await estatePayload(context, outcome);
};

export const uncoverEstate: MutationResolvers['uncoverEstate'] = async (_, { input }, context) => {
  requireOfficial(context);
  const outcome = await mutate(
    context,
    { name: 'uncoverEstate', idempotency },
    input,
    async (tx, refusals) => {
      await seenOrganization(tx, context, refusals, { id: input.organizationId }, [
        'input',
        'organizationId',
      ]);
      const open = and(
        eq(estateCovers.organizationId, input.organizationId),
        eq(estateCovers.estateId, input.estateId),
        isNull(estateCovers.validTo),
      );
      const [cover] = await tx.select().from(estateCovers).where(open).for('update');
      if (!cover) refusals.add('UNKNOWN_RECORD', ['input', 'estateId']);
      checkDay(context, refusals, input.endedOn, cover?.validFrom, ['input', 'endedOn']);
      refusals.settle();
      await tx.update(estateCovers).set({ validTo: input.endedOn }).where(open);
      return input.estateId;
    },
  );
  return await estatePayload(context, outcome);
};
