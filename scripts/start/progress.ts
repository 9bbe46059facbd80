export interface Progress {
  readonly step: (sentence: string) => void;
  readonly detail: (sentence: string) => void;
  /** The step under way. */
  readonly current: string;
}

/** Numbered lines with the seconds since the start, on stderr: stdout is for what people copy. */
export function showProgress(steps: number, write: (line: string) => void): Progress {
  const begun = performance.now();
  const elapsed = () => `${((performance.now() - begun) / 1000).toFixed(1).padStart(5)} s`;
  let number = 0;
  let current = '';
  return {
    step(sentence) {
      current = sentence;
      number += 1;
      write(`[${number}/${steps}] ${elapsed()}  ${sentence}\n`);
    },
    detail(sentence) {
      write(`      ${elapsed()}    ${sentence}\n`);
    },
    get current() {
      return current;
    },
  };
}
