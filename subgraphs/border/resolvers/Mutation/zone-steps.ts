import { payload } from '@hub/kit/answering.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { expectVersion, lockRow, mutate, requireOfficial, type Outcome } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { and, eq, isNull } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { zoneById } from '../../loaders.ts';
import { placesOf } from '@hub/kit/places.ts';
import { requireOneSide } from '../../places.ts';
import { hasTwoSides, zoneStatus, zoneSteps, type ZoneAction } from '../../rules/zone-steps.ts';
import { idempotency, zoneParticipants, zones, type ZoneParticipantRow, type ZoneRow } from '../../tables.ts';
import { expectStatus, refuseOtherSide } from './stepping.ts';

interface StepInput {
  idempotencyKey?: string | null;
  id: string;
  version: number;
}

interface Scene {
  tx: Transaction;
  refusals: Refusals;
  zone: ZoneRow;
  participants: ZoneParticipantRow[];
}

/** One step of a zone: it is locked, its status and version are as they must be, and the step is this official's. */
export async function zoneStep<Input extends StepInput>(
  context: HubContext,
  action: ZoneAction,
  name: string,
  input: Input,
  divisionOf:
    | ((refusals: Refusals) => Promise<(participants: ZoneParticipantRow[]) => string | undefined>)
    | null,
  work: (scene: Scene) => Promise<void>,
): Promise<Outcome<string>> {
  const viewer = requireOfficial(context);
  const options = {
    name,
    idempotency,
    constraints: { zone_name: { code: 'CODE_TAKEN', path: ['input', 'name'] } },
  };
  return await mutate(context, options, input, async (tx, refusals) => {
    // Other subgraphs are asked before anything is locked.
    const divisionIn = divisionOf && (await divisionOf(refusals));
    const zone = await lockRow(tx, zones, input.id);
    if (!zone) refusals.add('UNKNOWN_RECORD', ['input', 'id']);
    refusals.settle();
    const participants = await tx
      .select()
      .from(zoneParticipants)
      .where(and(eq(zoneParticipants.zoneId, input.id), isNull(zoneParticipants.validTo)));
    const { by, from } = zoneSteps[action];
    const codes = participants.map(({ code }) => code);
    const division = divisionIn?.(participants);
    if (by === 'DIVISION' && !division) refusals.add('NOT_PARTICIPANT', ['input', 'divisionId']);
    refusals.settle();
    requireOneSide(context, division ? [division] : codes);
    expectVersion(input.version, zone!.version, refusals);
    refusals.settle();
    expectStatus(refusals, 'BorderZoneStatus', zoneStatus(zone!), from);
    refusals.settle();
    const proposer = zone!.dissolutionByCode;
    if (by === 'OTHER' && !codes.some((code) => isOther(code, viewer.divisionCode, proposer!)))
      refuseOtherSide(refusals);
    refusals.settle();
    await work({ tx, refusals, zone: zone!, participants });
    return input.id;
  });
}

/** A participant in the official's own line, and in no line of the proposer's. */
function isOther(code: string, own: string, proposer: string): boolean {
  return code.startsWith(own) && !code.startsWith(proposer);
}

export const changeBorderZone: MutationResolvers['changeBorderZone'] = async (_, { input }, context) => {
  const outcome = await zoneStep(
    context,
    'CHANGE',
    'changeBorderZone',
    input,
    null,
    async ({ tx, refusals }) => {
      if (!input.name.trim()) refusals.add('TEXT_BLANK', ['input', 'name']);
      refusals.settle();
      await tx.update(zones).set({ name: input.name.trim() }).where(eq(zones.id, input.id));
    },
  );
  return await payload(context, outcome, 'borderZone', zoneById);
};

export const joinBorderZone: MutationResolvers['joinBorderZone'] = async (_, { input }, context) => {
  let place: Awaited<ReturnType<typeof placesOf>>[0] | undefined;
  const known = async (refusals: Refusals) => {
    [place] = await placesOf(context, refusals, [{ id: input.divisionId, path: ['divisionId'] }]);
    refusals.settle();
    return () => place!.code;
  };
  const outcome = await zoneStep(
    context,
    'JOIN',
    'joinBorderZone',
    input,
    known,
    async ({ tx, refusals, zone, participants }) => {
      if (participants.some(({ divisionId }) => divisionId === input.divisionId))
        refusals.add('ALREADY_PARTICIPANT', ['input', 'divisionId']);
      if (zone.validFrom && input.on < zone.validFrom) refusals.add('END_BEFORE_START', ['input', 'on']);
      refusals.settle();
      const earlier = await tx
        .select()
        .from(zoneParticipants)
        .where(and(eq(zoneParticipants.zoneId, input.id), eq(zoneParticipants.divisionId, input.divisionId)));
      if (earlier.some(({ validTo }) => validTo! > input.on))
        refusals.add('END_BEFORE_START', ['input', 'on']);
      refusals.settle();
      await tx.insert(zoneParticipants).values({
        zoneId: input.id,
        divisionId: input.divisionId,
        code: place!.code,
        level: place!.level,
        term: earlier.length + 1,
        validFrom: input.on,
      });
      await tx.update(zones).set({ name: zone.name }).where(eq(zones.id, input.id));
    },
  );
  return await payload(context, outcome, 'borderZone', zoneById);
};

export const leaveBorderZone: MutationResolvers['leaveBorderZone'] = async (_, { input }, context) => {
  const isLeaving = ({ divisionId }: ZoneParticipantRow) => divisionId === input.divisionId;
  const outcome = await zoneStep(
    context,
    'LEAVE',
    'leaveBorderZone',
    input,
    async () => (participants) => participants.find(isLeaving)?.code,
    async ({ tx, refusals, zone, participants }) => {
      const { validFrom } = participants.find(isLeaving)!;
      if (validFrom && input.on < validFrom) refusals.add('END_BEFORE_START', ['input', 'on']);
      const rest = participants.filter((one) => !isLeaving(one)).map(({ code }) => code);
      if (!hasTwoSides(rest)) refusals.add('ZONE_ONE_SIDED', ['input', 'divisionId']);
      refusals.settle();
      await tx
        .update(zoneParticipants)
        .set({ validTo: input.on })
        .where(
          and(
            eq(zoneParticipants.zoneId, input.id),
            eq(zoneParticipants.divisionId, input.divisionId),
            isNull(zoneParticipants.validTo),
          ),
        );
      await tx.update(zones).set({ name: zone.name }).where(eq(zones.id, input.id));
    },
  );
  return await payload(context, outcome, 'borderZone', zoneById);
};

export const dissolveBorderZone: MutationResolvers['dissolveBorderZone'] = async (_, { input }, context) => {
  const { divisionCode } = requireOfficial(context);
  const outcome = await zoneStep(
    context,
    'PROPOSE_END',
    'dissolveBorderZone',
    input,
    null,
    async ({ tx, refusals, zone, participants }) => {
      if (zone.validFrom && input.on < zone.validFrom) refusals.add('END_BEFORE_START', ['input', 'on']);
      refusals.settle();
      const isOverAll = participants.every(({ code }) => mayWriteAt(context.viewer, code));
      await tx
        .update(zones)
        .set(isOverAll ? { validTo: input.on } : { dissolutionOn: input.on, dissolutionByCode: divisionCode })
        .where(eq(zones.id, input.id));
    },
  );
  return await payload(context, outcome, 'borderZone', zoneById);
};

export const answerZoneDissolution: MutationResolvers['answerZoneDissolution'] = async (
  _,
  { input },
  context,
) => {
  const action = input.isAgreed ? 'AGREE_END' : 'DECLINE_END';
  const outcome = await zoneStep(
    context,
    action,
    'answerZoneDissolution',
    input,
    null,
    async ({ tx, zone }) => {
      await tx
        .update(zones)
        .set({
          dissolutionOn: null,
          dissolutionByCode: null,
          ...(input.isAgreed && { validTo: zone.dissolutionOn }),
        })
        .where(eq(zones.id, input.id));
    },
  );
  return await payload(context, outcome, 'borderZone', zoneById);
};
