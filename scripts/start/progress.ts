/** One thing said in both languages. */
export interface Step {
  readonly zh: string;
  readonly en: string;
}

export interface Progress {
  readonly step: (zh: string, en: string) => void;
  readonly detail: (sentence: string) => void;
  /** The step under way. */
  readonly current: Step;
}

/** Numbered lines with the seconds since the start, on stderr: stdout is for what people copy. */
export function showProgress(steps: number, write: (line: string) => void): Progress {
  const begun = performance.now();
  const elapsed = () => `${((performance.now() - begun) / 1000).toFixed(1).padStart(5)} s`;
  let number = 0;
  let current: Step = { zh: '启动', en: 'starting' };
  return {
    step(zh, en) {
      current = { zh, en };
      number += 1;
      write(`[${number}/${steps}] ${elapsed()}  ${zh} / ${en}\n`);
    },
    detail(sentence) {
      write(`      ${elapsed()}    ${sentence}\n`);
    },
    get current() {
      return current;
    },
  };
}
