import DataLoader from 'dataloader';

/** Loaders of one request, made on first use and named for the question they answer. */
export type Batches = Map<string, DataLoader<never, unknown>>;

export function newBatches(): Batches {
  return new Map();
}

/**
 * The request's loader for one question. Answers come back in the order asked, `null` where there is none.
 * @param load gets distinct keys and returns a map; keys without an entry are `null`.
 */
export function batched<Value>(
  batches: Batches,
  question: string,
  load: (keys: string[]) => Promise<Map<string, Value>>,
): DataLoader<string, Value | null> {
  let loader = batches.get(question) as DataLoader<string, Value | null> | undefined;
  if (!loader) {
    loader = new DataLoader<string, Value | null>(
      async (keys) => {
        const found = await load([...keys]);
        return keys.map((key) => found.get(key) ?? null);
      },
      { maxBatchSize: 1000 },
    );
    batches.set(question, loader as never);
  }
  return loader;
}
