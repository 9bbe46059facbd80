import { addMonths } from '@hub/kit/scalars/local-date.ts';

interface Turn {
  /** From 1. */
  number: number;
  /** Which of those in turn, from 0. */
  place: number;
  from: string;
  to: string;
}

/** Each turn is counted from the first day, so that a 31st comes back after a short month. */
export function turnOn(firstOn: string, months: number, places: number, date: string): Turn | null {
  if (date < firstOn || places === 0) return null;
  const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const guess = Math.floor((monthOf(date) - monthOf(firstOn)) / months);
  const turn = addMonths(firstOn, guess * months) <= date ? guess : guess - 1;
  return {
    number: turn + 1,
    place: turn % places,
    from: addMonths(firstOn, turn * months),
    to: addMonths(firstOn, (turn + 1) * months),
  };
}
