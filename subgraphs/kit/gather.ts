/** Reads rows for some keys; every row belongs to one of them. */
export interface KeyedRead<Row> {
  /** Equal for reads that differ in nothing but their keys, the eyes they are read with included. */
  identity: string;
  run(keys: string[]): Promise<Row[]>;
  keyOf(row: Row): string;
}

export interface Gathering {
  read<Row>(read: KeyedRead<Row>, keys: readonly string[]): Promise<Map<string, Row[]>>;
}

interface Batch {
  keys: Set<string>;
  rows: Promise<Map<string, unknown[]>>;
  start(): void;
  timer: NodeJS.Timeout | undefined;
}

interface Line {
  underWay: number;
  next: Batch | undefined;
}

const longestWaitMs = 4;
const mostKeys = 1000;

/**
 * Reads of many requests in few statements. While one read is under way, equal ones for other keys gather behind it and
 * go out together when it ends, or after a few milliseconds. Nobody joins a read that was already sent, so that whoever
 * asks after a commit sees it. Rows are shared between requests and must not be changed.
 */
export function newGathering(): Gathering {
  const lines = new Map<string, Line>();

  function send<Row>(line: Line, read: KeyedRead<Row>, keys: string[]): Promise<Map<string, Row[]>> {
    line.underWay += 1;
    return read
      .run(keys)
      .then((rows) => byKey(rows, read.keyOf))
      .finally(() => {
        line.underWay -= 1;
        if (line.next) line.next.start();
        else if (line.underWay === 0) lines.delete(read.identity);
      });
  }

  function newBatch<Row>(line: Line, read: KeyedRead<Row>): Batch {
    const keys = new Set<string>();
    let start!: () => void;
    const rows = new Promise<void>((resolve) => (start = resolve)).then(() => send(line, read, [...keys]));
    // Whoever joined hears of a failure; a batch nobody waits for any more must not end the process.
    rows.catch(() => {});
    const batch: Batch = {
      keys,
      rows,
      start() {
        clearTimeout(batch.timer);
        if (line.next === batch) line.next = undefined;
        start();
      },
      timer: undefined,
    };
    batch.timer = setTimeout(() => batch.start(), longestWaitMs);
    return batch;
  }

  return {
    read<Row>(read: KeyedRead<Row>, keys: readonly string[]) {
      let line = lines.get(read.identity);
      if (!line) lines.set(read.identity, (line = { underWay: 0, next: undefined }));
      if (line.underWay === 0 && !line.next) return send(line, read, [...keys]);
      const batch = (line.next ??= newBatch(line, read));
      for (const key of keys) batch.keys.add(key);
      if (batch.keys.size >= mostKeys) batch.start();
      return batch.rows as Promise<Map<string, Row[]>>;
    },
  };
}

function byKey<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = found.get(key);
    if (group) group.push(row);
    else found.set(key, [row]);
  }
  return found;
}
