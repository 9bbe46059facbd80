import { Pool } from 'undici';
import { usageOf } from './processes.ts';

export interface Measured {
  requests: number;
  perSecond: number;
  p99Ms: number;
  /** Of the process that was asked, and those it has started. */
  cpuMsPerRequest: number;
  rssMb: number;
  /** Where it can be counted. */
  fetchesPerRequest?: number;
}

export interface Target {
  url: string;
  pid: number;
  /** Every request names a purpose of its own, for which the hub does not answer it together with others. */
  purposes?: boolean;
}

const RSS_EVERY_MS = 50;

/** Asks one thing over and over, `concurrency` at a time, each on a kept connection of its own. */
export class Load implements AsyncDisposable {
  readonly #pool: Pool;
  readonly #target: Target;
  readonly #concurrency: number;
  #asked = 0;

  constructor(target: Target, concurrency: number) {
    this.#target = target;
    this.#concurrency = concurrency;
    this.#pool = new Pool(new URL(target.url).origin, {
      connections: concurrency,
      pipelining: 1,
      headersTimeout: 10_000,
    });
  }

  ask(query: string): Promise<{ status: number; body: Buffer }> {
    const { url, purposes } = this.#target;
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let status = 0;
      this.#pool.dispatch(
        {
          path: new URL(url).pathname,
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            accept: 'application/json',
            ...(purposes ? { 'hub-purpose': `bench-${(this.#asked += 1)}` } : {}),
          },
          body: JSON.stringify({ query }),
        },
        {
          onRequestStart() {},
          onResponseStart: (_, code) => void (status = code),
          onResponseData: (_, chunk) => void chunks.push(chunk),
          onResponseEnd: () => resolve({ status, body: Buffer.concat(chunks) }),
          onResponseError: (_, error) => reject(error),
        },
      );
    });
  }

  /** Every answer has to be as long as the one that has been compared. */
  async run(query: string, expected: number, seconds: number): Promise<Measured> {
    const { pid } = this.#target;
    const times: number[] = [];
    const before = usageOf(pid);
    let { rssMb } = before;
    const sampling = setInterval(() => (rssMb = Math.max(rssMb, usageOf(pid).rssMb)), RSS_EVERY_MS);
    const begun = performance.now();
    const end = begun + seconds * 1000;
    await Promise.all(
      Array.from({ length: this.#concurrency }, async () => {
        for (let now = performance.now(); now < end;) {
          const { status, body } = await this.ask(query);
          if (status !== 200 || body.length !== expected)
            throw new Error(`${this.#target.url} answered ${status}: ${body.toString().slice(0, 500)}`);
          const then = performance.now();
          times.push(then - now);
          now = then;
        }
      }),
    );
    const took = performance.now() - begun;
    clearInterval(sampling);
    const after = usageOf(pid);
    times.sort((a, b) => a - b);
    return {
      requests: times.length,
      perSecond: (times.length / took) * 1000,
      p99Ms: times[Math.floor(times.length * 0.99)]!,
      cpuMsPerRequest: (after.cpuMs - before.cpuMs) / times.length,
      rssMb: Math.max(rssMb, after.rssMb),
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pool.destroy();
  }
}
