import { hash } from 'node:crypto';
import { type GraphQLScalarType, type GraphQLSchema, getVariableValues } from 'graphql';
import { type AnswerError, missingValueErrors } from './answer-errors.ts';
import { compileOperation, type CompiledOperation } from './compile.ts';
import { divisionOf, type IncrementalAnswer, openIncremental } from './defer.ts';
import { DEFAULT_LIMITS, limitError, type Limits } from './limits.ts';
import { createInFlight } from './in-flight.ts';
import { createLruCache, type LruCache } from './lru.ts';
import { prune } from './operation.ts';
import { inlinePlanner, isolatedPlanner, type Planner } from './planner.ts';
import { OperationTooLarge } from './planning-document.ts';
import { describe, prepare, type Prepared, type PreparedOperation } from './prepare.ts';
import type { ProjectionFlags } from './projector.ts';
import { type FetchTiming, type Run, runEvent, runFetches, subscriptionRequest } from './run.ts';
import { type EventStream, isStream, openStream, type StreamLimits } from './subscribe.ts';
import { readSupergraph, type Supergraph } from './supergraph.ts';
import type { SubgraphResult, Transport } from './transport.ts';

export type { AnswerError } from './answer-errors.ts';
export type { FetchTiming } from './run.ts';
export type { IncrementalAnswer, IncrementalPart } from './defer.ts';
export type { EventStream, StreamAnswer, StreamEnd } from './subscribe.ts';
export type { SubgraphRequest, SubgraphResult, Transport } from './transport.ts';

export interface EngineOptions {
  supergraphSdl: string;
  /** Called once per subgraph and URL; the name is that of `@join__graph(name:)`. */
  transport(subgraphName: string, url: string | undefined): Transport;
  /** Documents kept ready to run. Default 1000. */
  planCacheSize?: number;
  /** Default true. When false, suggestions are left out of validation messages as well. */
  introspection?: boolean;
  /** Default `isolated`: in a process of its own, because some operations abort the planner's process. `inline` starts faster. */
  planner?: 'isolated' | 'inline';
  /** Whether the planner starts with the engine, which says early that it accepts the supergraph, or for the first plan. */
  startPlanner?: 'at once' | 'when needed';
  /** Custom scalars that check what clients send, by name. Subgraphs get it as it was sent. */
  scalars?: Readonly<Record<string, GraphQLScalarType>>;
  /** Checked before validation and planning; see limits.ts for the defaults. */
  limits?: Partial<Limits>;
  /** Labels of progressive `@override` that are switched on. */
  overrideLabels?: ReadonlySet<string>;
  /** `percent(n)` overrides are on where this is below n. Default: drawn at the start, so that n percent of instances have them. */
  overridePercentage?: number;
  /** How much of a subscription may wait for its client. */
  subscriptions?: StreamLimits;
  /**
   * For whose eyes a query runs: equal queries under way at the same time with the same word are run once. Undefined: this one
   * runs by itself. By default every one does.
   */
  share?(context: unknown): string | undefined;
  /** Called after each fetch, for logs and metrics; what it learns is not for clients. */
  onFetch?(timing: FetchTiming): void;
  /** Called with faults of the engine itself; clients get a masked error. */
  onFault?(error: unknown): void;
}

export interface ExecutionRequest {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
  context?: unknown;
  signal?: AbortSignal;
  /** Called before planning with how many values the answer may have; an error given is the answer, with 429. */
  afford?(values: number): AnswerError | undefined;
  /** Called when the operation is ready to run; not for one that is refused. */
  onReady?(operation: ReadyOperation): void;
  /** Called after each fetch of this request. */
  onFetch?(timing: FetchTiming): void;
}

export interface ReadyOperation {
  type: 'query' | 'mutation' | 'subscription';
  name: string | undefined;
  /** SHA-256 of the document, in hex. */
  documentHash(): string;
  /** On the clock of `performance.now()`. */
  atMs: number;
  /** Parsing, validation and planning; next to nothing for a document seen before. */
  tookMs: number;
}

export interface ExecutionAnswer {
  /** 200 when the operation ran, 400 when the request was refused, 499 when the client left, 500 for a fault of the engine. */
  status: number;
  /** JSON text of the response. */
  body: string;
  errors: readonly AnswerError[] | undefined;
  /** The response as an object of its own. */
  result(): {
    data?: Record<string, any> | null;
    errors?: AnswerError[];
    extensions?: Record<string, unknown>;
  };
}

export interface Explanation {
  /** What is fetched, in the order of the plan; `dependsOn` are indexes into this list. */
  fetches: { subgraph: string; operation: string; dependsOn: number[] }[];
  passesThrough: boolean;
  /** The most values the answer may hold, which is what an operation costs. */
  values: number;
}

export interface Engine {
  readonly apiSchema: GraphQLSchema;
  execute(request: ExecutionRequest): Promise<ExecutionAnswer>;
  /**
   * Opens a subscription; what is refused before it opens, and what is no subscription, has one answer. The stream outlives
   * neither `signal` nor the supergraph it was opened with.
   */
  subscribe(request: ExecutionRequest): Promise<ExecutionAnswer | EventStream>;
  /** Answers `@defer` in parts as they are ready; what defers nothing has one answer. */
  executeIncrementally(request: ExecutionRequest): Promise<ExecutionAnswer | IncrementalAnswer>;
  /** The plan of a valid operation; conditions count as false where `variables` does not say. */
  explain(query: string, operationName?: string, variables?: Record<string, unknown>): Promise<Explanation>;
  /** Swaps the supergraph between two requests; rejects, and changes nothing, when it cannot be used. */
  reload(supergraphSdl: string): Promise<void>;
  /** Resolves when the planner has accepted the supergraph; the first request otherwise waits for it. */
  ready(): Promise<void>;
  stats(): EngineStats;
  /** Resolves when the requests under way have ended and transports and planner are closed. */
  close(): Promise<void>;
}

export interface EngineStats {
  subgraphs: string[];
  /** Subgraphs whose transport leaves them alone at the moment. */
  openCircuits: string[];
  /** Documents kept ready to run. */
  documentsReady: number;
  openStreams: number;
}

interface Loaded {
  supergraph: Supergraph;
  planner: Planner;
  /** By document and operation name. */
  prepared: LruCache<Prepared>;
  /** By document with variables in place of literals. */
  shared: LruCache<PreparedOperation>;
  transports: Map<string, Transport>;
  streams: Set<EventStream>;
  requests: number;
  /** Set when nothing new is to be run with it; called when the last request has ended. */
  onIdle: (() => void) | undefined;
}

/** Longer documents are answered but not kept. */
const MAX_CACHED_LENGTH = 64 * 1024;
const MAX_CONDITION_VARIANTS = 32;
const MAX_ERRORS = 200;

export function createEngine(options: EngineOptions): Engine {
  const introspection = options.introspection ?? true;
  const overrides = {
    labels: [...(options.overrideLabels ?? [])],
    percentage: options.overridePercentage ?? Math.random() * 100,
  };
  const planCacheSize = options.planCacheSize ?? 1000;
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits };
  /** How many supergraphs, the present one and those with requests under way, use a transport. */
  const holders = new Map<Transport, number>();
  let reloading: Promise<void> = Promise.resolve();
  const inFlight = createInFlight();
  let closed = false;
  let loaded = load(options.supergraphSdl);
  if (options.startPlanner !== 'when needed')
    loaded.planner.ready().catch((error: unknown) => options.onFault?.(error));

  function load(sdl: string, previous?: Loaded): Loaded {
    const supergraph = readSupergraph(sdl, options.scalars);
    const transports = new Map<string, Transport>();
    for (const { name, url } of supergraph.subgraphs.values()) {
      const key = transportKey(name, url);
      transports.set(key, previous?.transports.get(key) ?? options.transport(name, url));
    }
    const planner =
      options.planner === 'inline' ? inlinePlanner(sdl, overrides) : isolatedPlanner(sdl, overrides);
    for (const transport of transports.values()) holders.set(transport, (holders.get(transport) ?? 0) + 1);
    return {
      supergraph,
      planner,
      prepared: createLruCache(planCacheSize),
      shared: createLruCache(planCacheSize),
      transports,
      streams: new Set(),
      requests: 0,
      onIdle: undefined,
    };
  }

  /** Lets go of planner and transports when the last request has ended; a transport that others hold stays open. */
  async function retire(old: Loaded): Promise<void> {
    for (const stream of old.streams) stream.end('SUBSCRIPTION_CLOSED');
    if (old.requests > 0) await new Promise<void>((resolve) => (old.onIdle = resolve));
    old.planner.close();
    const unused: Transport[] = [];
    for (const transport of old.transports.values()) {
      const left = holders.get(transport)! - 1;
      holders.set(transport, left);
      if (left === 0) unused.push(transport);
    }
    await Promise.all(unused.map(async (transport) => transport.close?.()));
  }

  async function swap(sdl: string): Promise<void> {
    const next = load(sdl, loaded);
    try {
      if (options.startPlanner !== 'when needed') await next.planner.ready();
    } catch (error) {
      await retire(next);
      throw error;
    }
    const previous = loaded;
    loaded = next;
    retire(previous).catch((error: unknown) => options.onFault?.(error));
  }

  function lookUp(current: Loaded, query: string, operationName: string | undefined): Prepared {
    const key = operationName ? `${operationName}\n${query}` : query;
    let prepared = current.prepared.get(key);
    if (!prepared) {
      prepared = prepare(
        {
          schema: current.supergraph.apiSchema,
          introspection,
          hideSuggestions: !introspection,
          limits,
          shared: current.shared,
        },
        query,
        operationName,
      );
      if (query.length <= MAX_CACHED_LENGTH) current.prepared.set(key, prepared);
    }
    return prepared;
  }

  function compile(
    current: Loaded,
    prepared: PreparedOperation,
    variables: Readonly<Record<string, unknown>>,
  ): CompiledOperation | Promise<CompiledOperation> {
    const { conditions, compiled } = prepared;
    let variant = '';
    if (conditions) for (const name of conditions) variant += variables[name] === true ? '1' : '0';
    let operation = compiled.get(variant);
    if (!operation) {
      const { supergraph, planner, transports } = current;
      operation = compileOperation(
        {
          supergraph,
          overrides,
          plan: async (text) => {
            // What the start takes is not for the plan to answer for.
            await planner.ready();
            return await planner.plan(text);
          },
          transportOf(subgraph) {
            const entry = supergraph.subgraphs.get(subgraph);
            const transport = transports.get(transportKey(subgraph, entry?.url));
            if (!transport)
              throw new Error(`The plan names a subgraph that the supergraph does not have: ${subgraph}.`);
            return transport;
          },
        },
        conditions ? prune(prepared.operation, variables) : prepared.operation,
      );
      if (compiled.size >= MAX_CONDITION_VARIANTS) compiled.clear();
      compiled.set(variant, operation);
      operation.then(
        (ready) => compiled.set(variant, ready),
        () => {},
      );
    }
    return operation;
  }

  function ended(current: Loaded): void {
    current.requests -= 1;
    if (current.requests === 0) current.onIdle?.();
  }

  async function execute(request: ExecutionRequest): Promise<ExecutionAnswer> {
    const current = loaded;
    current.requests += 1;
    try {
      return await answerTo(current, request, options.share ? shared : run);
    } finally {
      ended(current);
    }
  }

  async function subscribe(request: ExecutionRequest): Promise<ExecutionAnswer | EventStream> {
    const current = loaded;
    current.requests += 1;
    let stream: EventStream | undefined;
    try {
      const answer = await answerTo(current, request, open);
      if ('ended' in answer) stream = answer;
      return answer;
    } finally {
      if (stream) void stream.ended.finally(() => ended(current));
      else ended(current);
    }
  }

  async function executeIncrementally(
    request: ExecutionRequest,
  ): Promise<ExecutionAnswer | IncrementalAnswer> {
    const current = loaded;
    current.requests += 1;
    let parts: IncrementalAnswer | undefined;
    try {
      const answer = await answerTo(current, request, divided);
      if ('ended' in answer) parts = answer;
      return answer;
    } finally {
      if (parts) void parts.ended.finally(() => ended(current));
      else ended(current);
    }
  }

  /** `perform` gets the operation ready to run; what comes before has an answer at once. */
  async function answerTo<Answer>(
    current: Loaded,
    request: ExecutionRequest,
    perform: (
      current: Loaded,
      operation: CompiledOperation,
      variables: Readonly<Record<string, unknown>>,
      request: ExecutionRequest,
    ) => Promise<Answer>,
  ): Promise<Answer | ExecutionAnswer> {
    const begunMs = request.onReady ? performance.now() : 0;
    try {
      const { operation: prepared, literals } = lookUp(
        current,
        request.query,
        request.operationName ?? undefined,
      );
      if (prepared.refusal) return refused(400, prepared.refusal);
      let variables: Readonly<Record<string, unknown>> = {};
      if (prepared.variableDefinitions.length > 0) {
        const coerced = getVariableValues(
          current.supergraph.apiSchema,
          prepared.variableDefinitions,
          request.variables ?? {},
          { maxErrors: 20 },
        );
        if (coerced.errors)
          return refused(
            400,
            coerced.errors.map((error) => describe(error, 'BAD_USER_INPUT', !introspection)),
          );
        variables = coerced.coerced;
      }
      if (literals) variables = { ...variables, ...literals };
      const values = prepared.cost(variables);
      if (values > limits.values) return refused(400, [limitError('values', limits)]);
      const unaffordable = request.afford?.(values);
      if (unaffordable) return refused(429, [unaffordable]);
      const compiled = compile(current, prepared, variables);
      const operation = compiled instanceof Promise ? await compiled : compiled;
      if (operation.fetches.length > limits.fetches) return refused(400, [limitError('fetches', limits)]);
      if (request.onReady) tellReady(request, operation, begunMs);
      return await perform(current, operation, variables, request);
    } catch (error) {
      if (error instanceof OperationTooLarge)
        return refused(400, [{ message: error.message, extensions: { code: 'OPERATION_TOO_COSTLY' } }]);
      options.onFault?.(error);
      return refused(500, [
        { message: 'The request could not be processed.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
      ]);
    }
  }

  async function shared(
    current: Loaded,
    operation: CompiledOperation,
    variables: Readonly<Record<string, unknown>>,
    request: ExecutionRequest,
  ): Promise<ExecutionAnswer> {
    const alone = (): Promise<ExecutionAnswer> => run(current, operation, variables, request);
    const key = operation.isQuery && !operation.introspect ? options.share!(request.context) : undefined;
    if (key === undefined) return await alone();
    const { signal } = request;
    const shares = inFlight.share(
      operation,
      `${key} ${JSON.stringify(variables)}`,
      signal,
      (own) => run(current, operation, variables, { ...request, signal: own }),
      alone,
    );
    if (!signal) return await shares;
    let answered: ExecutionAnswer | undefined;
    await untilAborted(
      shares.then((one) => void (answered = one)),
      signal,
    );
    return answered ?? cancelled();
  }

  async function run(
    current: Loaded,
    operation: CompiledOperation,
    variables: Readonly<Record<string, unknown>>,
    request: ExecutionRequest,
  ): Promise<ExecutionAnswer> {
    if (operation.primary)
      return refused(400, [
        {
          message:
            'A subscription is answered by a stream of events: ask by server-sent events or WebSocket.',
          extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
        },
      ]);
    const signal = isWrite(operation) ? undefined : request.signal;
    const state = newRun(current, operation, variables, { ...request, signal });
    if (operation.fetches.length > 0) {
      if (signal) await untilAborted(runFetches(state), signal);
      else await runFetches(state);
    }
    if (signal?.aborted) return cancelled();
    if (state.body !== undefined) return answer(200, state.body, undefined);
    return projected(operation, state);
  }

  async function open(
    current: Loaded,
    operation: CompiledOperation,
    variables: Readonly<Record<string, unknown>>,
    request: ExecutionRequest,
  ): Promise<ExecutionAnswer | EventStream> {
    const { primary } = operation;
    if (!primary) return await run(current, operation, variables, request);
    const unavailable = refused(503, [
      {
        message: 'The subscription is not available at the moment.',
        extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
      },
    ]);
    const { transport } = primary;
    if (!transport.subscribe) {
      options.onFault?.(new Error(`The transport of ${primary.subgraph} has no subscriptions.`));
      return unavailable;
    }
    if (request.signal?.aborted) return cancelled();
    const controller = new AbortController();
    const { signal } = controller;
    const leave = (): void => controller.abort(request.signal?.reason);
    request.signal?.addEventListener('abort', leave, { once: true });
    const streamed: ExecutionRequest = { ...request, signal };
    const opening = newRun(current, operation, variables, streamed);
    const startedAtMs = performance.now();
    let opened: SubgraphResult | AsyncIterable<SubgraphResult> | undefined;
    let cause: unknown;
    try {
      opened = await transport.subscribe(subscriptionRequest(opening, primary));
    } catch (error) {
      cause = error;
    }
    opening.onFetch?.({
      step: primary.index,
      subgraph: primary.subgraph,
      operation: primary.operation,
      isMutation: false,
      entities: undefined,
      startedAtMs,
      durationMs: performance.now() - startedAtMs,
      outcome: opened === undefined ? 'unavailable' : isStream(opened) ? 'data' : 'errors',
      ...(cause === undefined ? {} : { cause }),
    });
    if (opened === undefined || !isStream(opened)) {
      request.signal?.removeEventListener('abort', leave);
      if (signal.aborted) return cancelled();
      if (!opened?.errors?.length) return unavailable;
      await runEvent(opening, primary, { errors: opened.errors });
      return refused(400, opening.errors);
    }
    const stream = openStream(
      opened,
      async (event) => {
        const state = newRun(current, operation, variables, streamed);
        await untilAborted(runEvent(state, primary, event), signal);
        return projected(operation, state);
      },
      controller,
      options.subscriptions ?? {},
      (error) =>
        options.onFetch?.({
          step: primary.index,
          subgraph: primary.subgraph,
          operation: primary.operation,
          isMutation: false,
          entities: undefined,
          startedAtMs,
          durationMs: performance.now() - startedAtMs,
          outcome: 'unavailable',
          cause: error,
        }),
    );
    current.streams.add(stream);
    void stream.ended.finally(() => {
      current.streams.delete(stream);
      request.signal?.removeEventListener('abort', leave);
    });
    // A reload while it was being opened has not seen it.
    if (current !== loaded || closed) stream.end('SUBSCRIPTION_CLOSED');
    return stream;
  }

  async function divided(
    current: Loaded,
    operation: CompiledOperation,
    variables: Readonly<Record<string, unknown>>,
    request: ExecutionRequest,
  ): Promise<ExecutionAnswer | IncrementalAnswer> {
    const division = operation.primary
      ? undefined
      : divisionOf(current.supergraph.apiSchema, operation, variables);
    if (!division) return await run(current, operation, variables, request);
    if (request.signal?.aborted) return cancelled();
    const controller = new AbortController();
    const leave = (): void => controller.abort(request.signal?.reason);
    if (!isWrite(operation)) request.signal?.addEventListener('abort', leave, { once: true });
    const state = newRun(current, operation, variables, { ...request, signal: controller.signal });
    state.acceptsBody = false;
    const answer = openIncremental(state, division, controller, (error) => options.onFault?.(error));
    void answer.ended.finally(() => request.signal?.removeEventListener('abort', leave));
    return answer;
  }

  function newRun(
    current: Loaded,
    operation: CompiledOperation,
    variables: Readonly<Record<string, unknown>>,
    request: ExecutionRequest,
  ): Run {
    return {
      fetches: operation.fetches,
      projection: operation.projection,
      supergraph: current.supergraph,
      variables,
      context: request.context,
      signal: request.signal,
      acceptsBody: operation.passesThrough,
      onFetch: listener(options.onFetch, request.onFetch),
      data: operation.introspect ? { ...operation.introspect(variables) } : {},
      errors: [],
      fetchFailed: false,
      body: undefined,
      repeated: new Map(),
    };
  }

  function projected(operation: CompiledOperation, state: Run): ExecutionAnswer {
    const flags: ProjectionFlags = { faulty: false };
    const data = operation.project(state.data, flags) ?? null;
    const { errors } = state;
    if (flags.faulty)
      errors.push(
        ...missingValueErrors(operation.projection, state.data, errors, state.fetchFailed, MAX_ERRORS),
      );
    if (errors.length === 0) return answer(200, `{"data":${JSON.stringify(data)}}`, undefined);
    return answer(200, `{"data":${JSON.stringify(data)},"errors":${JSON.stringify(errors)}}`, errors);
  }

  return {
    get apiSchema() {
      return loaded.supergraph.apiSchema;
    },
    execute,
    subscribe,
    executeIncrementally,
    async explain(query, operationName, variables = {}) {
      const { operation: prepared } = lookUp(loaded, query, operationName);
      if (prepared.refusal) throw new Error(prepared.refusal.map(({ message }) => message).join('\n'));
      const { fetches, passesThrough } = await compile(loaded, prepared, variables);
      return {
        fetches: fetches.map(({ subgraph, operation, dependsOn }) => ({ subgraph, operation, dependsOn })),
        passesThrough,
        values: prepared.cost(variables),
      };
    },
    reload(sdl) {
      const turn = reloading.then(() => swap(sdl));
      reloading = turn.catch(() => {});
      return turn;
    },
    ready: () => loaded.planner.ready(),
    stats() {
      const { supergraph, transports, prepared, streams } = loaded;
      const subgraphs = [...supergraph.subgraphs.values()];
      return {
        subgraphs: subgraphs.map(({ name }) => name),
        openCircuits: subgraphs
          .filter(({ name, url }) => transports.get(transportKey(name, url))?.isLeftAlone?.())
          .map(({ name }) => name),
        documentsReady: prepared.size,
        openStreams: streams.size,
      };
    },
    close: () => {
      closed = true;
      return reloading.then(() => retire(loaded));
    },
  };
}

function transportKey(name: string, url: string | undefined): string {
  return `${name} ${url ?? ''}`;
}

function tellReady(
  { query, onReady }: ExecutionRequest,
  { operation }: CompiledOperation,
  begunMs: number,
): void {
  const atMs = performance.now();
  const { operation: type, name } = operation.definition;
  onReady!({
    type,
    name: name?.value,
    documentHash: () => hash('sha256', query),
    atMs,
    tookMs: atMs - begunMs,
  });
}

/** A client that leaves does not cut in half what it writes. */
function isWrite({ fetches }: CompiledOperation): boolean {
  return fetches.some(({ isMutation }) => isMutation);
}

type FetchListener = (timing: FetchTiming) => void;

function listener(
  one: FetchListener | undefined,
  other: FetchListener | undefined,
): FetchListener | undefined {
  if (!one || !other) return one ?? other;
  return (timing) => {
    one(timing);
    other(timing);
  };
}

/** Resolves when the work is done or the client has left, whichever is first. */
function untilAborted(work: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = (): void => resolve();
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}

function answer(status: number, body: string, errors: readonly AnswerError[] | undefined): ExecutionAnswer {
  return { status, body, errors, result: () => JSON.parse(body) };
}

function cancelled(): ExecutionAnswer {
  return refused(499, [{ message: 'The request was cancelled.', extensions: { code: 'REQUEST_CANCELLED' } }]);
}

function refused(status: number, errors: readonly AnswerError[]): ExecutionAnswer {
  return answer(status, JSON.stringify({ errors }), errors);
}
