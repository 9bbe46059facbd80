/** A source of events that a test feeds, and sees being left. */
export interface Channel<Value> extends AsyncIterable<Value> {
  send(value: Value): void;
  complete(): void;
  fail(error: Error): void;
  /** How many events were taken. */
  readonly taken: number;
  /** Resolves when the reader has left. */
  readonly left: Promise<void>;
}

export function channel<Value>(): Channel<Value> {
  const waiting: Value[] = [];
  let over: { error?: Error } | undefined;
  let wake: (() => void) | undefined;
  let taken = 0;
  let leave = (): void => {};
  const left = new Promise<void>((resolve) => (leave = resolve));
  const settle = (ending?: { error?: Error }): void => {
    over ??= ending;
    wake?.();
  };
  return {
    left,
    get taken() {
      return taken;
    },
    send(value) {
      waiting.push(value);
      settle();
    },
    complete: () => settle({}),
    fail: (error) => settle({ error }),
    [Symbol.asyncIterator]: () => ({
      async next() {
        while (waiting.length === 0 && !over) await new Promise<void>((resolve) => (wake = resolve));
        if (waiting.length > 0) {
          taken += 1;
          return { value: waiting.shift()!, done: false };
        }
        if (over!.error) throw over!.error;
        return { value: undefined, done: true };
      },
      async return() {
        leave();
        settle({});
        return { value: undefined, done: true };
      },
    }),
  };
}
