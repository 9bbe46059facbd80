import { type GraphQLOutputType, isEnumType, isListType, isNonNullType } from 'graphql';
import { planFor, type ObjectPlan, type Selection } from './projection.ts';

export type Path = (string | number)[];

export interface AnswerError {
  message: string;
  path?: Path;
  locations?: ReadonlyArray<{ line: number; column: number }>;
  extensions?: Record<string, unknown>;
}

const PRIVATE_EXTENSIONS = new Set([
  'stacktrace',
  'exception',
  'serviceName',
  'service',
  'subgraph',
  'subgraphName',
  'url',
  'query',
  'response',
  'originalError',
  'cause',
]);

/** What a client may read of a subgraph's error extensions. */
export function publicExtensions(extensions: unknown): Record<string, unknown> | undefined {
  if (typeof extensions !== 'object' || extensions === null) return undefined;
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(extensions)) if (!PRIVATE_EXTENSIONS.has(key)) kept[key] = value;
  return Object.keys(kept).length > 0 ? kept : undefined;
}

type Data = Record<string, unknown>;

function startsWith(path: Path, prefix: Path): boolean {
  return prefix.every((key, index) => key === path[index]);
}

/**
 * Translates a path in the merged data to paths in the client's answer. A field the client selected twice under
 * different names has several; a field only the gateway asked for (a key, a requirement) ends at its parent.
 */
export function clientPaths(root: Selection, data: Data, path: Path): Path[] {
  const found: Path[] = [];
  const seen = new Set<string>();
  let cutShort: Path | undefined;
  const add = (clientPath: Path): void => {
    const text = JSON.stringify(clientPath);
    if (!seen.has(text)) {
      seen.add(text);
      found.push(clientPath);
    }
  };
  const descend = (plans: ObjectPlan[], value: unknown, index: number, done: Path): void => {
    if (found.length >= 20) return;
    const key = path[index];
    if (key === undefined) return add(done);
    const next = typeof value === 'object' && value !== null ? (value as Data)[key] : undefined;
    if (typeof key === 'number') return descend(plans, next, index + 1, [...done, key]);
    let matched = false;
    for (const plan of plans) {
      for (const field of plan.fields) {
        if (field.meta || field.source !== key) continue;
        matched = true;
        let after = index + 1;
        let item = next;
        const clientPath: Path = [...done, field.name];
        while (typeof path[after] === 'number') {
          item = Array.isArray(item) ? item[path[after] as number] : undefined;
          clientPath.push(path[after]!);
          after++;
        }
        if (field.selection && after < path.length)
          descend(plansAt(field.selection, item), item, after, clientPath);
        else add(clientPath);
      }
    }
    if (!matched) cutShort ??= done;
  };
  descend(plansAt(root, data), data, 0, []);
  return found.length > 0 || !cutShort ? found : [cutShort];
}

function plansAt(selection: Selection, value: unknown): ObjectPlan[] {
  const exact = planFor(selection, typeof value === 'object' && value !== null ? (value as Data) : {});
  if (exact) return [exact];
  return selection.possible().flatMap((name) => selection.forType(name) ?? []);
}

const UNAVAILABLE = 'SUBGRAPH_UNAVAILABLE';

/**
 * Walks the answer as the client sees it and names every null that has no error yet: values a failed fetch left out,
 * and nulls where the schema promises none. Returns nothing for nulls that a given error already explains.
 */
export function missingValueErrors(
  root: Selection,
  data: Data,
  known: readonly AnswerError[],
  fetchFailed: boolean,
  limit: number,
): AnswerError[] {
  const errors: AnswerError[] = [];
  const pathless = known.some((error) => !error.path);
  const knownPaths = known.flatMap((error) => (error.path ? [error.path] : []));
  // An entity that failed as a whole has nulls beside the one the error names.
  const isExplained = (path: Path): boolean =>
    pathless ||
    knownPaths.some((other) =>
      other.length < path.length ? startsWith(path, other) : startsWith(other, path.slice(0, -1)),
    );
  const report = (coordinate: string, path: Path, unavailable: boolean): void => {
    if (errors.length >= limit) return;
    if (unavailable)
      errors.push({
        message: `${coordinate} is not available at the moment.`,
        path,
        extensions: { code: UNAVAILABLE },
      });
    else if (!isExplained(path))
      errors.push({
        message: `Cannot return null for non-nullable field ${coordinate}.`,
        path,
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      });
  };

  /** False when null has to go to the parent. */
  const complete = (
    type: GraphQLOutputType,
    selection: Selection | undefined,
    value: unknown,
    coordinate: string,
    path: Path,
  ): boolean => {
    if (isNonNullType(type)) {
      const inner = type.ofType;
      if (value === null || value === undefined) {
        report(coordinate, path, value === undefined && fetchFailed);
        return false;
      }
      return isWhole(inner, selection, value, coordinate, path);
    }
    if (value === undefined) {
      if (fetchFailed) report(coordinate, path, true);
      return true;
    }
    if (value !== null) isWhole(type, selection, value, coordinate, path);
    return true;
  };

  const isWhole = (
    type: GraphQLOutputType,
    selection: Selection | undefined,
    value: unknown,
    coordinate: string,
    path: Path,
  ): boolean => {
    if (isListType(type)) {
      if (!Array.isArray(value)) {
        report(coordinate, path, false);
        return false;
      }
      let whole = true;
      value.forEach((item, index) => {
        if (!complete(type.ofType, selection, item === undefined ? null : item, coordinate, [...path, index]))
          whole = false;
      });
      return whole;
    }
    if (selection) {
      const plan =
        typeof value === 'object' && !Array.isArray(value) ? planFor(selection, value as Data) : undefined;
      if (!plan) {
        report(coordinate, path, fetchFailed && typeof value === 'object' && !Array.isArray(value));
        return false;
      }
      return object(plan, value as Data, path);
    }
    if (isEnumType(type) && !type.getValue(value as string)) {
      report(coordinate, path, false);
      return false;
    }
    return true;
  };

  const object = (plan: ObjectPlan, value: Data, path: Path): boolean => {
    let whole = true;
    for (const field of plan.fields) {
      if (field.meta) continue;
      if (
        !complete(field.type, field.selection, value[field.source], field.coordinate, [...path, field.name])
      )
        whole = false;
    }
    return whole;
  };

  if (root.only) object(root.only, data, []);
  return errors;
}
