import { payload } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { badInput } from '@hub/kit/errors.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { and, between, eq, inArray, isNull } from 'drizzle-orm';
import type { MutationResolvers, RegisterDutyRosterInput } from '../../generated/resolvers.ts';
import { rosterById } from '../../loaders.ts';
import { organizationsOf, requireOneSide } from '../../places.ts';
import { daysByTurn, faultsOf, lengthOf, type DutyDay } from '../../rules/duty-days.ts';
import { rosterSteps } from '../../rules/duty-steps.ts';
import { zoneStatus, zoneSteps } from '../../rules/zone-steps.ts';
import { dutyDays, dutyParties, dutyRosters, idempotency, zoneParticipants, zones } from '../../tables.ts';
import { expectStatus, refuseOtherSide } from './stepping.ts';

type Seated = Awaited<ReturnType<typeof organizationsOf>>[0];

const longest = 2 * 366;

export const registerDutyRoster: MutationResolvers['registerDutyRoster'] = async (_, { input }, context) => {
  const viewer = requireOfficial(context);
  if (input.daysPerTurn != null && (input.daysPerTurn < 1 || input.daysPerTurn > 366))
    throw badInput('每轮天数须在 1 至 366 之间。', 'A turn has 1 to 366 days.');
  if (input.endsOn >= input.startsOn && lengthOf(input.startsOn, input.endsOn) > longest)
    throw badInput('值守期最长两年。', 'A roster covers two years at the most.');
  const options = {
    name: 'registerDutyRoster',
    idempotency,
    constraints: { duty_day_once: { code: 'DUTY_DOUBLE_ELSEWHERE', path: ['input', 'startsOn'] } },
  };
  const outcome = await mutate(context, options, input, async (tx, refusals) => {
    if (!input.name.trim()) refusals.add('TEXT_BLANK', ['input', 'name']);
    if (input.endsOn < input.startsOn) refusals.add('END_BEFORE_START', ['input', 'endsOn']);
    const parties = await partiesOf(input, refusals, (named) => organizationsOf(context, refusals, named));
    refusals.settle();
    const days = daysOf(input, parties, refusals);
    const zone = await lockRow(tx, zones, input.zoneId);
    if (!zone) refusals.add('UNKNOWN_RECORD', ['input', 'zoneId']);
    refusals.settle();
    const taking = await tx
      .select({ code: zoneParticipants.code })
      .from(zoneParticipants)
      .where(and(eq(zoneParticipants.zoneId, input.zoneId), isNull(zoneParticipants.validTo)));
    requireOneSide(
      context,
      parties.map(({ division }) => division.code),
    );
    expectStatus(refusals, 'BorderZoneStatus', zoneStatus(zone!), zoneSteps.CHANGE.from, ['input', 'zoneId']);
    parties.forEach(({ division }, i) => {
      if (!taking.some(({ code }) => division.code.startsWith(code)))
        refusals.add('NOT_PARTICIPANT', ['input', 'organizationIds', i]);
    });
    // An organization stands at one line at a time, whatever zone it is.
    const busy = await tx
      .select({ on: dutyDays.on, organizationId: dutyDays.organizationId })
      .from(dutyDays)
      .where(
        and(
          between(dutyDays.on, input.startsOn, input.endsOn),
          inArray(
            dutyDays.organizationId,
            parties.map(({ id }) => id),
          ),
        ),
      );
    const taken = new Set(busy.map(({ on, organizationId }) => `${on} ${organizationId}`));
    const clash = days.find(({ on, party }) => taken.has(`${on} ${party.id}`));
    if (clash) refusals.add('DUTY_DOUBLE', ['input', 'organizationIds'], { on: clash.on });
    refusals.settle();
    const id = newId('dut');
    const place = { province: zone!.province, countyCode: zone!.countyCode };
    const confirmed = parties.map(({ division }) => mayWriteAt(viewer, division.code));
    await tx.insert(dutyRosters).values({
      id,
      ...place,
      zoneId: input.zoneId,
      name: input.name.trim(),
      daysPerYear: Math.min(366, days.length),
      organizationId: null,
      startsOn: input.startsOn,
      endsOn: input.endsOn,
      standing: confirmed.every(Boolean) ? 'CONFIRMED' : 'ONE_SIDED',
    });
    await tx.insert(dutyParties).values(
      parties.map((party, position) => ({
        rosterId: id,
        position,
        organizationId: party.id,
        divisionCode: party.division.code,
        confirmedOn: confirmed[position] ? context.today : null,
      })),
    );
    await tx.insert(dutyDays).values(
      days.map(({ on, party }) => ({
        id: newId('dda'),
        ...placeOf(party.division.code),
        rosterId: id,
        zoneId: input.zoneId,
        on,
        organizationId: party.id,
        divisionCode: party.division.code,
      })),
    );
    return id;
  });
  return await payload(context, outcome, 'dutyRoster', rosterById);
};

async function partiesOf(
  { organizationIds: ids }: RegisterDutyRosterInput,
  refusals: Refusals,
  known: (named: { id: string; path: (string | number)[] }[]) => Promise<Seated[]>,
): Promise<Seated[]> {
  if (ids.length < 2) refusals.add('TOO_FEW_PARTIES', ['input', 'organizationIds']);
  ids.forEach((id, i) => {
    if (ids.indexOf(id) !== i) refusals.add('PARTY_TWICE', ['input', 'organizationIds', i]);
  });
  return await known(ids.map((id, i) => ({ id, path: ['organizationIds', i] })));
}

/** The days of a roster: by turns, or as listed. A list with a hole, a double or a day outside is refused. */
function daysOf(
  { startsOn, endsOn, daysPerTurn, days }: RegisterDutyRosterInput,
  parties: readonly Seated[],
  refusals: Refusals,
): DutyDay<Seated>[] {
  if (!days) return daysByTurn({ startsOn, endsOn, parties, daysPerTurn: daysPerTurn ?? 1 });
  const codes = { GAP: 'DUTY_GAP', DOUBLE: 'DUTY_DOUBLE', OUTSIDE: 'DUTY_OUTSIDE' };
  const told = new Set<string>();
  for (const { fault, on } of faultsOf(startsOn, endsOn, days)) {
    // The first of a kind is enough to find the rest by.
    if (!told.has(fault)) refusals.add(codes[fault], ['input', 'days'], { on });
    told.add(fault);
  }
  return days.flatMap(({ on, organizationId }, i) => {
    const party = parties.find(({ id }) => id === organizationId);
    if (!party) refusals.add('NOT_ON_ROSTER', ['input', 'days', i, 'organizationId']);
    return party ? [{ on, party }] : [];
  });
}

export const answerDutyRoster: MutationResolvers['answerDutyRoster'] = async (_, { input }, context) => {
  const viewer = requireOfficial(context);
  const options = { name: 'answerDutyRoster', idempotency };
  const outcome = await mutate(context, options, input, async (tx, refusals) => {
    const roster = await lockRow(tx, dutyRosters, input.id);
    if (!roster) refusals.add('UNKNOWN_RECORD', ['input', 'id']);
    refusals.settle();
    const parties = await tx.select().from(dutyParties).where(eq(dutyParties.rosterId, input.id));
    requireOneSide(
      context,
      parties.map(({ divisionCode }) => divisionCode),
    );
    expectVersion(input.version, roster!.version, refusals);
    refusals.settle();
    expectStatus(refusals, 'RecordStanding', roster!.standing, rosterSteps.ANSWER);
    refusals.settle();
    const waiting = parties.filter(({ confirmedOn }) => confirmedOn === null);
    const mine = waiting.filter(({ divisionCode }) => mayWriteAt(viewer, divisionCode));
    if (mine.length === 0) refuseOtherSide(refusals);
    refusals.settle();
    if (input.isConfirmed) {
      await tx
        .update(dutyParties)
        .set({ confirmedOn: context.today })
        .where(
          and(
            eq(dutyParties.rosterId, input.id),
            inArray(
              dutyParties.position,
              mine.map(({ position }) => position),
            ),
          ),
        );
    } else {
      // A roster that was declined holds nobody's days.
      await tx.delete(dutyDays).where(eq(dutyDays.rosterId, input.id));
    }
    const standing = !input.isConfirmed
      ? ('DISPUTED' as const)
      : waiting.length === mine.length
        ? ('CONFIRMED' as const)
        : ('ONE_SIDED' as const);
    await tx.update(dutyRosters).set({ standing }).where(eq(dutyRosters.id, input.id));
    return input.id;
  });
  return await payload(context, outcome, 'dutyRoster', rosterById);
};
