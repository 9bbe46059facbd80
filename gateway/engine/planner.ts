import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { QueryPlanner, type QueryPlan } from '@graphql-hive/router-query-planner';

/** Which progressive overrides are on: these labels, and `percent(n)` where the percentage is below n. */
export interface Overrides {
  labels: string[];
  percentage: number;
}

export interface Planner {
  /** Rejects when the operation cannot be planned. */
  plan(text: string): Promise<QueryPlan>;
  /** Resolves when the supergraph was accepted. */
  ready(): Promise<void>;
  close(): void;
}

export type PlannerMessage = { supergraphSdl: string; overrides: Overrides } | { id: number; text: string };
export type PlannerReply =
  | { ready: true }
  | { id: number; plan: QueryPlan }
  | { id: number | undefined; error: string };

export function inlinePlanner(supergraphSdl: string, overrides: Overrides): Planner {
  const planner = new QueryPlanner(supergraphSdl);
  const labels = new Set(overrides.labels);
  return {
    plan: async (text) => planner.plan(text, undefined, labels, overrides.percentage),
    ready: async () => {},
    close: () => {},
  };
}

interface Waiting {
  id: number;
  text: string;
  resolve(plan: QueryPlan): void;
  reject(error: Error): void;
}

const PLAN_TIMEOUT_MS = 2000;

/**
 * Plans in a process of its own, one operation at a time. Some operations make planner 0.0.38 abort its process, and some
 * may take it long; here either costs one plan. The process is started anew when the next operation comes.
 */
export function isolatedPlanner(supergraphSdl: string, overrides: Overrides): Planner {
  const waiting: Waiting[] = [];
  let child: ChildProcess | undefined;
  let started: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let lastId = 0;
  let awaitingStart = 0;
  let closed = false;

  const watch = (): void => {
    clearTimeout(timer);
    timer = waiting.length > 0 ? setTimeout(() => child?.kill('SIGKILL'), PLAN_TIMEOUT_MS) : undefined;
    // The process must not keep this one alive, except while somebody waits for it.
    if (waiting.length + awaitingStart > 0) {
      child?.ref();
      child?.channel?.ref();
    } else {
      child?.unref();
      child?.channel?.unref();
    }
  };

  function start(): Promise<void> {
    if (started) return started;
    const process = fork(fileURLToPath(new URL('./planner-process.ts', import.meta.url)), [], {
      env: {},
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child = process;
    let accept: () => void;
    let refuse: (error: Error) => void;
    started = new Promise<void>((resolve, reject) => {
      accept = resolve;
      refuse = reject;
    });
    started.catch(() => {});
    process.on('message', (reply: PlannerReply) => {
      if ('ready' in reply) return accept();
      if (reply.id === undefined) return refuse(new Error((reply as { error: string }).error));
      const [next] = waiting;
      if (next?.id !== reply.id) return;
      waiting.shift();
      watch();
      if ('plan' in reply) next.resolve(reply.plan);
      else next.reject(new Error(reply.error));
    });
    const gone = (reason: string): void => {
      if (child !== process) return;
      child = undefined;
      started = undefined;
      refuse(new Error(reason));
      // It works in order, so the first that waits was its end; the others get another chance.
      waiting.shift()?.reject(new Error(reason));
      if (!closed && waiting.length > 0) resume();
      watch();
    };
    process.on('error', (error) => gone(`The planner process failed: ${error.message}`));
    process.on('exit', (code, signal) => gone(`The planner process ended (${signal ?? code}).`));
    process.send({ supergraphSdl, overrides } satisfies PlannerMessage);
    return started;
  }

  function resume(): void {
    void start();
    for (const { id, text } of waiting) child!.send({ id, text } satisfies PlannerMessage);
  }

  return {
    async ready() {
      awaitingStart += 1;
      try {
        const promise = start();
        watch();
        await promise;
      } finally {
        awaitingStart -= 1;
        watch();
      }
    },
    plan(text) {
      if (closed) return Promise.reject(new Error('The engine is closed.'));
      return new Promise((resolve, reject) => {
        void start();
        lastId += 1;
        waiting.push({ id: lastId, text, resolve, reject });
        child!.send({ id: lastId, text } satisfies PlannerMessage);
        if (waiting.length === 1) watch();
      });
    },
    close() {
      closed = true;
      for (const { reject } of waiting.splice(0)) reject(new Error('The engine is closed.'));
      clearTimeout(timer);
      child?.kill();
    },
  };
}
