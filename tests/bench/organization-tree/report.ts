import type { Candidate } from './candidate.ts';

export interface Line {
  title: string;
  figures: Map<Candidate, number>;
  digits?: number;
}

/** A column for each candidate; every figure with its ratio to the first candidate's. */
export function table(candidates: readonly Candidate[], lines: readonly Line[]): string {
  const cells = lines.map(({ title, figures, digits = 2 }) => {
    const base = figures.get(candidates[0]!)!;
    return [
      title,
      ...candidates.map((candidate) => {
        const figure = figures.get(candidate)!;
        return `${figure.toFixed(digits)} (${ratio(figure / base)})`;
      }),
    ];
  });
  const head = ['', ...candidates.map(({ name }) => name)];
  return [head, head.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function ratio(value: number): string {
  return value < 0.01 ? value.toPrecision(1) : value < 10 ? value.toFixed(2) : value.toFixed(0);
}
