import { type AnswerError, clientPaths, type Path, publicExtensions } from './answer-errors.ts';
import {
  compileEntities,
  compileWalker,
  type EntityCollector,
  type Representation,
  type Walker,
} from './entities.ts';
import { mergeInto } from './merge.ts';
import type { EntityGroup, FetchStep } from './plan-graph.ts';
import type { Selection } from './projection.ts';
import { applyRewrites } from './rewrites.ts';
import type { Supergraph } from './supergraph.ts';
import { NotSent, type SubgraphRequest, type SubgraphResult, type Transport } from './transport.ts';

type Data = Record<string, unknown>;

export interface FetchTiming {
  /** Position of the fetch in what `explain` gives. */
  step: number;
  subgraph: string;
  operation: string;
  isMutation: boolean;
  /** Entities asked for after equal ones were joined; undefined for root fields. */
  entities: number | undefined;
  startedAtMs: number;
  durationMs: number;
  outcome: 'data' | 'errors' | 'unavailable';
  /** Why the subgraph was unavailable, for the log; never for the client. */
  cause?: unknown;
}

interface CompiledGroup extends EntityGroup {
  collector: EntityCollector;
}

export interface CompiledFetch extends Omit<FetchStep, 'groups' | 'graft'> {
  groups: CompiledGroup[] | undefined;
  graft: Walker | undefined;
  transport: Transport;
  /** Another fetch of this plan has the same text, so that both may turn out to be one request. */
  mayRepeat: boolean;
}

export function compileFetches(
  steps: FetchStep[],
  supergraph: Supergraph,
  transportOf: (subgraph: string) => Transport,
): CompiledFetch[] {
  return steps.map((step) => ({
    ...step,
    transport: transportOf(step.subgraph),
    graft: step.graft && compileWalker(step.graft, supergraph.possibleTypes),
    groups: step.groups?.map((group) => ({
      ...group,
      collector: compileEntities(group, step.fragments, supergraph.possibleTypes),
    })),
    mayRepeat:
      !step.isMutation &&
      steps.some(
        (other) => other !== step && other.subgraph === step.subgraph && other.operation === step.operation,
      ),
  }));
}

export interface Run {
  fetches: readonly CompiledFetch[];
  projection: Selection;
  supergraph: Supergraph;
  variables: Readonly<Record<string, unknown>>;
  context: unknown;
  signal: AbortSignal | undefined;
  acceptsBody: boolean;
  onFetch: ((timing: FetchTiming) => void) | undefined;
  data: Data;
  errors: AnswerError[];
  /** A fetch got no answer, so that data is missing which no error names yet. */
  fetchFailed: boolean;
  body: string | undefined;
  repeated: Map<string, Promise<SubgraphResult>>;
}

export interface Course {
  /** A fetch whose answer is merged already. */
  done?: CompiledFetch;
  /** Called when a fetch is merged, or has failed. */
  onMerged?(fetch: CompiledFetch): void;
}

/** Runs all fetches, each as soon as those it depends on are merged. Failures are recorded, never thrown. */
export function runFetches(run: Run, { done, onMerged }: Course = {}): Promise<void> {
  const { fetches } = run;
  if (fetches.length === 1 && !done && !onMerged) return runFetch(run, fetches[0]!);
  return new Promise((resolve, reject) => {
    const waitingFor = fetches.map((fetch) => fetch.dependsOn.length);
    let left = fetches.length;
    const settle = (fetch: CompiledFetch): void => {
      left -= 1;
      onMerged?.(fetch);
      if (left === 0) return resolve();
      for (const index of fetch.dependents) {
        waitingFor[index]! -= 1;
        if (waitingFor[index] === 0) start(fetches[index]!);
      }
    };
    const start = (fetch: CompiledFetch): void => {
      runFetch(run, fetch)
        .then(() => settle(fetch))
        .catch(reject);
    };
    if (left === 0) return resolve();
    for (const fetch of fetches) if (fetch !== done && fetch.dependsOn.length === 0) start(fetch);
    if (done) settle(done);
  });
}

/** Merges an event of a subscription, then runs the fetches that complete it. */
export function runEvent(run: Run, primary: CompiledFetch, event: SubgraphResult): Promise<void> {
  if ((event.data === undefined || event.data === null) && !event.errors?.length) run.fetchFailed = true;
  else mergeRoot(run, primary, event);
  if (event.errors?.length) addErrors(run, undefined, event.errors);
  return runFetches(run, { done: primary });
}

/** The request by which a subscription is opened. */
export function subscriptionRequest(run: Run, primary: CompiledFetch): SubgraphRequest {
  return subgraphRequest(run, primary, undefined);
}

/** The objects a group of a fetch is merged into, and for each the index of its representation. */
interface Targets {
  group: CompiledGroup;
  entities: Data[];
  indexes: number[];
}

/** What one variable of a fetch will hold: different entities, each with the way it is named to the subgraph. */
interface Representations {
  entities: Data[];
  forms: Representation[];
  indexes: Map<Representation, Map<unknown, number>>;
}

async function runFetch(run: Run, fetch: CompiledFetch): Promise<void> {
  let targets: Targets[] | undefined;
  let representations: Map<string, Representations> | undefined;
  if (fetch.groups) {
    representations = new Map();
    targets = fetch.groups.map((group) => collectTargets(run.data, group, representations!));
    if (targets.every(({ entities }) => entities.length === 0)) return;
  }
  if (run.signal?.aborted) {
    run.fetchFailed = true;
    return;
  }
  const request = subgraphRequest(run, fetch, representations);
  const startedAtMs = run.onFetch ? performance.now() : 0;
  let result: SubgraphResult;
  let cause: unknown;
  try {
    result = await (fetch.mayRepeat ? once(run, fetch, request) : fetch.transport.execute(request));
    if (
      result.body === undefined &&
      (result.data === undefined || result.data === null) &&
      !result.errors?.length
    )
      throw new Error('The subgraph answered with neither data nor errors.');
  } catch (error) {
    cause = error;
    result = {};
  }
  run.onFetch?.({
    step: fetch.index,
    subgraph: fetch.subgraph,
    operation: fetch.operation,
    isMutation: fetch.isMutation,
    entities: representations
      ? [...representations.values()].reduce((sum, { entities }) => sum + entities.length, 0)
      : undefined,
    startedAtMs,
    durationMs: performance.now() - startedAtMs,
    outcome: cause !== undefined ? 'unavailable' : result.errors?.length ? 'errors' : 'data',
    ...(cause === undefined ? {} : { cause }),
  });
  if (cause !== undefined) {
    if (fetch.isMutation && !(cause instanceof NotSent)) leaveUnknown(run, fetch);
    else run.fetchFailed = true;
    return;
  }
  if (result.body !== undefined) {
    run.body = result.body;
    return;
  }
  if (targets) mergeEntities(run, targets, result);
  else mergeRoot(run, fetch, result);
  if (result.errors?.length) addErrors(run, targets, result.errors);
}

/** Whoever asked for a mutation that may have been done is not told that it was not. */
function leaveUnknown(run: Run, fetch: CompiledFetch): void {
  for (const key of rootKeys(fetch)) {
    run.data[key] = null;
    for (const path of clientPaths(run.projection, run.data, [key]))
      run.errors.push({
        message:
          'This may have been done, but there is no answer; ask again in a way that does nothing twice.',
        path,
        extensions: { code: 'OUTCOME_UNKNOWN' },
      });
  }
}

function once(run: Run, fetch: CompiledFetch, request: SubgraphRequest): Promise<SubgraphResult> {
  const identity = `${fetch.subgraph} ${fetch.operation} ${request.variablesText?.() ?? ''}`;
  let promise = run.repeated.get(identity);
  if (!promise) run.repeated.set(identity, (promise = fetch.transport.execute(request)));
  return promise;
}

function collectTargets(data: Data, group: CompiledGroup, all: Map<string, Representations>): Targets {
  let representations = all.get(group.variable);
  if (!representations)
    all.set(group.variable, (representations = { entities: [], forms: [], indexes: new Map() }));
  const { entities, forms, indexes } = representations;
  const targets: Targets = { group, entities: [], indexes: [] };
  let typeName: unknown;
  let form: Representation | null = null;
  let indexOf: Map<unknown, number> | undefined;
  group.collector.collect(data, (entity) => {
    if (entity.__typename !== typeName || typeName === undefined) {
      typeName = entity.__typename;
      form = group.collector.representationOf(typeName);
      indexOf = form ? indexes.get(form) : undefined;
      if (form && !indexOf) indexes.set(form, (indexOf = new Map()));
    }
    if (!form) return;
    const identity = form.identity(entity);
    if (identity === undefined) return;
    let index = indexOf!.get(identity);
    if (index === undefined) {
      index = entities.length;
      indexOf!.set(identity, index);
      entities.push(entity);
      forms.push(form);
    }
    targets.entities.push(entity);
    targets.indexes.push(index);
  });
  return targets;
}

function representationTexts({ entities, forms }: Representations): string {
  let text = '[';
  for (let index = 0; index < entities.length; index++)
    text += (index === 0 ? '' : ',') + forms[index]!.text(entities[index]!);
  return `${text}]`;
}

function subgraphRequest(
  run: Run,
  fetch: CompiledFetch,
  representations: Map<string, Representations> | undefined,
): SubgraphRequest {
  const names =
    fetch.variableUsages.length === 0
      ? fetch.variableUsages
      : fetch.variableUsages.filter((name) => Object.hasOwn(run.variables, name));
  const hasVariables = representations !== undefined || names.length > 0;
  let variables: Record<string, unknown> | undefined;
  return {
    query: fetch.operation,
    operationName: fetch.operationName,
    context: run.context,
    signal: run.signal,
    isMutation: fetch.isMutation,
    acceptsBody: run.acceptsBody,
    get variables() {
      if (!variables && hasVariables) {
        variables = {};
        for (const name of names) variables[name] = run.variables[name];
        for (const [name, { entities, forms }] of representations ?? []) {
          variables[name] = entities.map((entity, index) => forms[index]!.object(entity));
        }
      }
      return variables;
    },
    variablesText() {
      if (!hasVariables) return undefined;
      const parts = names.map((name) => `${JSON.stringify(name)}:${JSON.stringify(run.variables[name])}`);
      for (const [name, list] of representations ?? []) {
        parts.push(`${JSON.stringify(name)}:${representationTexts(list)}`);
      }
      return `{${parts.join()}}`;
    },
  };
}

function mergeRoot(run: Run, fetch: CompiledFetch, result: SubgraphResult): void {
  if (result.data) {
    if (fetch.outputRewrites.length > 0)
      applyRewrites(result.data, fetch.outputRewrites, run.supergraph.possibleTypes);
    const { data } = result;
    if (fetch.graft) fetch.graft(run.data, (target) => mergeInto(target, data, run.supergraph.objectTypes));
    else mergeInto(run.data, data, run.supergraph.objectTypes);
    return;
  }
  for (const key of rootKeys(fetch)) {
    if (fetch.graft) fetch.graft(run.data, (target) => (target[key] ??= null));
    else run.data[key] ??= null;
  }
}

function rootKeys({ selectionSet }: CompiledFetch): string[] {
  return selectionSet.selections.flatMap((selection) =>
    selection.kind === 'Field' ? (selection.alias?.value ?? selection.name.value) : [],
  );
}

function mergeEntities(run: Run, targets: Targets[], result: SubgraphResult): void {
  const { possibleTypes, objectTypes } = run.supergraph;
  for (const { group, entities, indexes } of targets) {
    const answered: unknown = result.data?.[group.alias];
    const list = Array.isArray(answered) ? answered : [];
    if (group.outputRewrites.length > 0) applyRewrites(list, group.outputRewrites, possibleTypes);
    for (let index = 0; index < entities.length; index++) {
      const target = entities[index]!;
      const source: unknown = list[indexes[index]!];
      if (typeof source === 'object' && source !== null) mergeInto(target, source as Data, objectTypes);
      else
        for (const key of group.collector.answeredKeys(target.__typename))
          if (target[key] === undefined) target[key] = null;
    }
  }
}

const MAX_ERRORS = 200;

function addErrors(
  run: Run,
  targets: Targets[] | undefined,
  errors: NonNullable<SubgraphResult['errors']>,
): void {
  for (const error of errors) {
    if (run.errors.length >= MAX_ERRORS) return;
    const message =
      typeof error?.message === 'string'
        ? error.message
        : 'The subgraph reported an error without a message.';
    const extensions = publicExtensions(error?.extensions);
    const paths = targets
      ? entityErrorPaths(run, targets, error?.path)
      : Array.isArray(error?.path)
        ? clientPaths(run.projection, run.data, [...error.path])
        : [];
    for (const path of paths.length > 0 ? paths : [[]]) {
      if (run.errors.length < MAX_ERRORS)
        run.errors.push({
          message,
          ...(path.length > 0 ? { path } : {}),
          ...(extensions ? { extensions } : {}),
        });
    }
  }
}

/** Where in the client's answer an error of an entity fetch belongs; without a usable path, every entity it asked for. */
function entityErrorPaths(
  run: Run,
  targets: Targets[],
  path: readonly (string | number)[] | undefined,
): Path[] {
  const paths: Path[] = [];
  for (const { group, entities, indexes } of targets) {
    const known = Array.isArray(path) && path[0] === group.alias && typeof path[1] === 'number';
    if (Array.isArray(path) && path.length > 0 && path[0] !== group.alias) continue;
    const affected = new Set(known ? entities.filter((_, index) => indexes[index] === path[1]) : entities);
    const rest = known ? path.slice(2) : [];
    group.collector.locate(run.data, (entity, at) => {
      if (!affected.has(entity) || paths.length >= MAX_ERRORS) return;
      if (rest.length > 0) paths.push(...clientPaths(run.projection, run.data, [...at, ...rest]));
      else paths.push(...fieldPaths(run, at, group.collector.answeredKeys(entity.__typename)));
    });
  }
  return paths;
}

/** An entity that failed as a whole: its error belongs to each field the client hoped for. */
function fieldPaths(run: Run, at: Path, keys: readonly string[]): Path[] {
  const parents = clientPaths(run.projection, run.data, at);
  const depth = parents[0]?.length ?? 0;
  const paths = keys
    .flatMap((key) => clientPaths(run.projection, run.data, [...at, key]))
    .filter((path) => path.length > depth);
  return paths.length > 0 ? paths : parents;
}
