import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { newId } from '@hub/kit/ids.ts';
import { addYears } from '@hub/kit/scalars/local-date.ts';
import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { holds, planOn, termsOf, type Term } from '../../rules/chair-turns.ts';
import type { Seat } from '../../standing.ts';
import { chairPlans, chairRotations, memberships, type MembershipRow } from '../../tables.ts';
import { endTurns } from './alliance-steps.ts';

/** Turns are written out this many years ahead; `Alliance.chair` follows the plan beyond them. */
export const yearsAhead = 10;

/** Later than any day. */
const never = '9999-12-31';

/**
 * Writes the turns of an alliance from a day on as its plans and its members have them: whoever has left, or only observes,
 * is stood in for by the next in the order. Turns that stay as they are are left alone.
 */
export async function rewriteTurns(
  tx: Transaction,
  allianceId: string,
  from: string,
  today: string,
): Promise<void> {
  const ofAlliance = eq(chairRotations.allianceId, allianceId);
  const [plans, members] = [
    await tx
      .select()
      .from(chairPlans)
      .where(eq(chairPlans.allianceId, allianceId))
      .orderBy(asc(chairPlans.number)),
    (await tx.select().from(memberships).where(eq(memberships.allianceId, allianceId))).filter(
      ({ status, role }) => status !== 'APPLIED' && status !== 'INVITED' && role !== 'OBSERVER',
    ),
  ];
  const stands = ({ partyId }: Seat, date: string) =>
    members.some((one) => one.partyId === partyId && holds(one, date));
  const written = await tx
    .select()
    .from(chairRotations)
    .where(
      and(ofAlliance, gt(chairRotations.validTo, from), gt(chairRotations.validTo, chairRotations.validFrom)),
    )
    .orderBy(asc(chairRotations.validFrom));
  if (plans.length === 0) {
    // There is no order that somebody could stand in by: the turns of those who left end with them.
    for (const turn of written) {
      const ends = members
        .filter((one) => one.partyId === turn.partyId)
        .map(({ validTo }) => validTo ?? never);
      const last = [...ends, turn.validFrom ?? from].reduce((later, day) => (day > later ? day : later));
      if (last < turn.validTo!)
        await tx.update(chairRotations).set({ validTo: last }).where(eq(chairRotations.id, turn.id));
    }
    return;
  }
  const horizon = addYears(from > today ? from : today, yearsAhead);
  const terms = termsFrom(plans, from, horizon, members, stands);
  let same = 0;
  while (
    same < Math.min(terms.length, written.length) &&
    written[same]!.partyId === terms[same]!.party.partyId &&
    written[same]!.validTo === terms[same]!.validTo
  )
    same++;
  if (same < written.length)
    await endTurns(tx, allianceId, terms[same]?.validFrom ?? written[same]!.validFrom ?? from);
  const [last] = await tx
    .select({ turn: sql<number>`coalesce(max(${chairRotations.turn}), 0)::int` })
    .from(chairRotations)
    .where(ofAlliance);
  const fresh = terms.slice(same);
  if (fresh.length === 0) return;
  await tx.insert(chairRotations).values(
    fresh.map(({ party: { partyType, partyId }, validFrom, validTo }, i) => {
      const { divisionCode } = members.find((one) => one.partyId === partyId)!;
      return {
        id: newId('chr'),
        ...placeOf(divisionCode),
        allianceId,
        partyType,
        partyId,
        divisionCode,
        turn: last!.turn + i + 1,
        validFrom,
        validTo,
      };
    }),
  );
}

/** The terms of whichever plan is in force, one plan after the other. */
function termsFrom(
  plans: readonly (typeof chairPlans.$inferSelect)[],
  from: string,
  horizon: string,
  members: readonly MembershipRow[],
  stands: (party: Seat, date: string) => boolean,
): Term<Seat>[] {
  const changes = members
    .flatMap(({ validFrom, validTo }) => [validFrom, validTo])
    .filter((day) => day !== null);
  const starts = [...new Set(plans.map(({ firstOn }) => firstOn).filter((day) => day > from))].sort();
  const terms: Term<Seat>[] = [];
  for (const [i, begin] of [from, ...starts].entries()) {
    const plan = planOn(plans, begin);
    const until = starts[i] ?? horizon;
    if (!plan || begin >= until) continue;
    for (const term of termsOf<Seat>(plan, { from: begin, until, changes }, stands)) {
      if (term.validFrom >= until && starts[i]) continue;
      const validTo = starts[i] && term.validTo > until ? until : term.validTo;
      const last = terms.at(-1);
      if (
        i > 0 &&
        last?.party.partyId === term.party.partyId &&
        last.validTo === term.validFrom &&
        planOn(plans, last.validFrom) === plan
      )
        last.validTo = validTo;
      else terms.push({ ...term, validTo });
    }
  }
  return terms;
}
