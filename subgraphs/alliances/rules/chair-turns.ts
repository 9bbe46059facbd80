import { addMonths } from '@hub/kit/scalars/local-date.ts';

export interface TurnPlan {
  firstOn: string;
  months: number;
}

/** The first day of a turn, counted from 0. Counted from the first day each time, so the 31st comes back after a short month. */
export function turnStart({ firstOn, months }: TurnPlan, turn: number): string {
  return addMonths(firstOn, turn * months);
}

/** Which turn a date falls in, counted from 0; null before the first. */
export function turnOn(plan: TurnPlan, date: string): number | null {
  if (date < plan.firstOn) return null;
  const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const turn = Math.floor((monthOf(date) - monthOf(plan.firstOn)) / plan.months);
  return turnStart(plan, turn) <= date ? turn : turn - 1;
}

/** The plan in force on a date: of those begun by then, the one set last. Plans come in the order they were set. */
export function planOn<Plan extends TurnPlan>(plans: readonly Plan[], date: string): Plan | null {
  return plans.findLast(({ firstOn }) => firstOn <= date) ?? null;
}

/** Who holds a turn: the party whose turn it is, or the next in the order that stands; null when none does. */
export function holderOf<Party>(
  plan: TurnPlan & { parties: readonly Party[] },
  date: string,
  stands: (party: Party) => boolean,
): Party | null {
  const turn = turnOn(plan, date);
  if (turn === null) return null;
  const { parties } = plan;
  for (let i = 0; i < parties.length; i++) {
    const party = parties[(turn + i) % parties.length]!;
    if (stands(party)) return party;
  }
  return null;
}

export interface Term<Party> {
  party: Party;
  validFrom: string;
  validTo: string;
}

/**
 * The terms of a plan from a day up to a horizon. A party that does not stand for part of its turn is stood in for by the
 * next in the order.
 * @param changes days on which somebody begins or ceases to stand.
 */
export function termsOf<Party>(
  plan: TurnPlan & { parties: readonly Party[] },
  { from, until, changes }: { from: string; until: string; changes: readonly string[] },
  stands: (party: Party, date: string) => boolean,
): Term<Party>[] {
  const terms: Term<Party>[] = [];
  const first = from > plan.firstOn ? from : plan.firstOn;
  for (let turn = turnOn(plan, first)!; turnStart(plan, turn) < until; turn++) {
    const [start, end] = [turnStart(plan, turn), turnStart(plan, turn + 1)];
    const begin = start > first ? start : first;
    const days = [begin, ...changes.filter((day) => day > begin && day < end), end];
    const cuts = [...new Set(days)].sort();
    const ofTurn: Term<Party>[] = [];
    for (let i = 0; i + 1 < cuts.length; i++) {
      const [validFrom, validTo] = [cuts[i]!, cuts[i + 1]!];
      const party = holderOf(plan, validFrom, (one) => stands(one, validFrom));
      const last = ofTurn.at(-1);
      if (party === null) continue;
      if (last?.party === party && last.validTo === validFrom) last.validTo = validTo;
      else ofTurn.push({ party, validFrom, validTo });
    }
    terms.push(...ofTurn);
  }
  return terms;
}

export interface Holding {
  validFrom: string | null;
  validTo: string | null;
}

export function holds({ validFrom, validTo }: Holding, date: string): boolean {
  return (validFrom === null || validFrom <= date) && (validTo === null || validTo > date);
}

/** Who chairs on a date: by the plan in force, or by the turns written before there were plans. */
export function chairOn<Party>(
  plans: readonly (TurnPlan & { parties: readonly Party[] })[],
  turns: readonly (Party & Holding)[],
  date: string,
  stands: (party: Party) => boolean,
): Party | null {
  const plan = planOn(plans, date);
  if (plan) return holderOf(plan, date, stands);
  const turn = turns.findLast((one) => holds(one, date));
  return turn && stands(turn) ? turn : null;
}
