import { payload } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { badInput } from '@hub/kit/errors.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, lockRow, mutate, requireOfficial, type Outcome } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { and, eq, isNull } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { tierBodyById } from '../../loaders.ts';
import { organizationsOf, requireOneSide } from '../../places.ts';
import { zoneStatus, zoneSteps } from '../../rules/zone-steps.ts';
import {
  bodyTurns,
  idempotency,
  tierBodies,
  zoneParticipants,
  zones,
  type TierBodyRow,
} from '../../tables.ts';
import { expectStatus } from './stepping.ts';
import { keepGuardedText } from './note.ts';

/** Codes of the divisions that take part in a zone now. */
async function participantCodes(tx: Transaction, zoneId: string): Promise<string[]> {
  const rows = await tx
    .select({ code: zoneParticipants.code })
    .from(zoneParticipants)
    .where(and(eq(zoneParticipants.zoneId, zoneId), isNull(zoneParticipants.validTo)));
  return rows.map(({ code }) => code);
}

const liesIn = (code: string, participants: readonly string[]) =>
  participants.some((one) => code.startsWith(one));

export const registerTierBody: MutationResolvers['registerTierBody'] = async (_, { input }, context) => {
  requireOfficial(context);
  const options = { name: 'registerTierBody', idempotency };
  const outcome = await mutate(context, options, input, async (tx, refusals) => {
    if (!input.name.trim()) refusals.add('TEXT_BLANK', ['input', 'name']);
    const [organization] = await organizationsOf(context, refusals, [
      { id: input.organizationId, path: ['organizationId'] },
    ]);
    const zone = await lockRow(tx, zones, input.zoneId);
    if (!zone) refusals.add('UNKNOWN_RECORD', ['input', 'zoneId']);
    refusals.settle();
    const { code, level } = organization!.division;
    requireOneSide(context, [code]);
    expectStatus(refusals, 'BorderZoneStatus', zoneStatus(zone!), zoneSteps.CHANGE.from, ['input', 'zoneId']);
    if (!liesIn(code, await participantCodes(tx, input.zoneId)))
      refusals.add('NOT_PARTICIPANT', ['input', 'organizationId']);
    if (level !== input.tier) refusals.add('TIER_NOT_OF_PLACE', ['input', 'tier']);
    if (zone!.validFrom && input.validFrom < zone!.validFrom)
      refusals.add('END_BEFORE_START', ['input', 'validFrom']);
    refusals.settle();
    const id = newId('tie');
    await tx.insert(tierBodies).values({
      id,
      ...placeOf(code),
      zoneId: input.zoneId,
      tier: input.tier,
      kind: input.kind,
      name: input.name.trim(),
      organizationId: organization!.id,
      divisionCode: code,
      validFrom: input.validFrom,
    });
    await keepGuardedText(tx, 'CONTACT_DUTY_OFFICE', id, input.dutyOffice, {
      aCode: code,
      bCode: code,
      ...placeOf(code),
    });
    return id;
  });
  return await payload(context, outcome, 'tierBody', tierBodyById);
};

/** A step of a body that stands, by an official over its place. */
async function step(
  context: HubContext,
  name: string,
  input: { idempotencyKey?: string | null; id: string; version: number },
  prepare: ((refusals: Refusals) => Promise<void>) | null,
  work: (tx: Transaction, refusals: Refusals, body: TierBodyRow) => Promise<void>,
): Promise<Outcome<string>> {
  requireOfficial(context);
  return await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    await prepare?.(refusals);
    const body = await lockRow(tx, tierBodies, input.id);
    if (!body) refusals.add('UNKNOWN_RECORD', ['input', 'id']);
    refusals.settle();
    requireOneSide(context, [body!.divisionCode ?? body!.countyCode]);
    expectVersion(input.version, body!.version, refusals);
    refusals.settle();
    expectStatus(
      refusals,
      'BorderZoneStatus',
      zoneStatus({ validTo: body!.validTo, dissolutionOn: null }),
      zoneSteps.CHANGE.from,
    );
    refusals.settle();
    await work(tx, refusals, body!);
    return input.id;
  });
}

export const changeTierBody: MutationResolvers['changeTierBody'] = async (_, { input }, context) => {
  const outcome = await step(context, 'changeTierBody', input, null, async (tx, refusals, body) => {
    if (!input.name.trim()) refusals.add('TEXT_BLANK', ['input', 'name']);
    refusals.settle();
    await tx
      .update(tierBodies)
      .set({ name: input.name.trim(), kind: input.kind })
      .where(eq(tierBodies.id, input.id));
    const code = body.divisionCode ?? body.countyCode;
    await keepGuardedText(tx, 'CONTACT_DUTY_OFFICE', input.id, input.dutyOffice, {
      aCode: code,
      bCode: code,
      province: body.province,
      countyCode: body.countyCode,
    });
  });
  return await payload(context, outcome, 'tierBody', tierBodyById);
};

export const dissolveTierBody: MutationResolvers['dissolveTierBody'] = async (_, { input }, context) => {
  const outcome = await step(
    context,
    'dissolveTierBody',
    input,
    null,
    async (tx, refusals, { validFrom }) => {
      if (validFrom && input.on < validFrom) refusals.add('END_BEFORE_START', ['input', 'on']);
      refusals.settle();
      await tx.update(tierBodies).set({ validTo: input.on }).where(eq(tierBodies.id, input.id));
    },
  );
  return await payload(context, outcome, 'tierBody', tierBodyById);
};

export const setSecretaryTurns: MutationResolvers['setSecretaryTurns'] = async (_, { input }, context) => {
  if (input.months < 1 || input.months > 60)
    throw badInput('每轮月数须在 1 至 60 之间。', 'A turn lasts 1 to 60 months.');
  const ids = input.organizationIds;
  let seated: Awaited<ReturnType<typeof organizationsOf>> = [];
  const prepare = async (refusals: Refusals) => {
    if (ids.length < 2) refusals.add('TOO_FEW_PARTIES', ['input', 'organizationIds']);
    ids.forEach((id, i) => {
      if (ids.indexOf(id) !== i) refusals.add('PARTY_TWICE', ['input', 'organizationIds', i]);
    });
    seated = await organizationsOf(
      context,
      refusals,
      ids.map((id, i) => ({ id, path: ['organizationIds', i] })),
    );
  };
  const outcome = await step(context, 'setSecretaryTurns', input, prepare, async (tx, refusals, body) => {
    const codes = await participantCodes(tx, body.zoneId);
    seated.forEach(({ division }, i) => {
      if (!liesIn(division.code, codes)) refusals.add('NOT_PARTICIPANT', ['input', 'organizationIds', i]);
    });
    if (body.validFrom && input.firstOn < body.validFrom)
      refusals.add('END_BEFORE_START', ['input', 'firstOn']);
    refusals.settle();
    await tx.delete(bodyTurns).where(eq(bodyTurns.bodyId, input.id));
    await tx.insert(bodyTurns).values(
      seated.map(({ id, division }, position) => ({
        bodyId: input.id,
        position,
        organizationId: id,
        divisionCode: division.code,
      })),
    );
    await tx
      .update(tierBodies)
      .set({ turnsFrom: input.firstOn, turnMonths: input.months })
      .where(eq(tierBodies.id, input.id));
  });
  return await payload(context, outcome, 'tierBody', tierBodyById);
};
