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
