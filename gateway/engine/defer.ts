import {
  type ASTVisitor,
  type DirectiveNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { type AnswerError, missingValueErrors, type Path } from './answer-errors.ts';
import type { CompiledOperation } from './compile.ts';
import type { Operation } from './operation.ts';
import { type FragmentNode, type ObjectPlan, planFor, projectionOf, type Selection } from './projection.ts';
import { compileProjector, type ProjectionFlags, type Projector } from './projector.ts';
import { type CompiledFetch, type Run, runFetches } from './run.ts';

type Data = Record<string, unknown>;

/** A part of an answer as JSON text: the first with `data`, later ones with `incremental`. */
export interface IncrementalPart {
  body: string;
  hasErrors: boolean;
}

/** An answer in parts. Leaving the loop, or `return`, cancels what is still fetched for it. */
export interface IncrementalAnswer extends AsyncIterableIterator<IncrementalPart> {
  return(): Promise<IteratorResult<IncrementalPart>>;
  /** Resolves when nothing is fetched for it any more. */
  readonly ended: Promise<void>;
}

export const DEFER_DIRECTIVE =
  'directive @defer(if: Boolean! = true, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT';

/** What validation by the schema alone does not see. */
export function DeferRule(context: ValidationContext): ASTVisitor {
  const labels = new Set<string>();
  return {
    Directive(node) {
      if (node.name.value !== 'defer') return;
      const refuse = (message: string): void =>
        context.reportError(new GraphQLError(message, { nodes: node }));
      const schema = context.getSchema();
      const parent = context.getParentType();
      if (parent && (parent === schema.getMutationType() || parent === schema.getSubscriptionType()))
        refuse(`@defer cannot be used on the root type ${parent.name}.`);
      const label = node.arguments?.find(({ name }) => name.value === 'label')?.value;
      if (!label || label.kind === Kind.NULL) return;
      if (label.kind !== Kind.STRING) refuse('The label of @defer must be a fixed string.');
      else if (labels.has(label.value)) refuse(`The label "${label.value}" of @defer is used twice.`);
      else labels.add(label.value);
    },
  };
}

const directiveOf = (node: FragmentNode): DirectiveNode | undefined =>
  node.directives?.find(({ name }) => name.value === 'defer');

const fragmentsByOperation = new WeakMap<Operation, FragmentNode[]>();

/** Fragments with `@defer`, in the order of the document. */
function fragmentsWithDefer(operation: Operation): FragmentNode[] {
  let found = fragmentsByOperation.get(operation);
  if (found) return found;
  found = [];
  const visit = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (node.kind !== Kind.FIELD && directiveOf(node)) found!.push(node);
      if (node.kind !== Kind.FRAGMENT_SPREAD && node.selectionSet) visit(node.selectionSet);
    }
  };
  visit(operation.definition.selectionSet);
  for (const fragment of operation.fragments.values()) visit(fragment.selectionSet);
  fragmentsByOperation.set(operation, found);
  return found;
}

function isActive(node: FragmentNode, variables: Readonly<Record<string, unknown>>): boolean {
  const condition = directiveOf(node)?.arguments?.find(({ name }) => name.value === 'if')?.value;
  if (!condition) return true;
  return condition.kind === Kind.VARIABLE
    ? variables[condition.name.value] !== false
    : condition.kind !== Kind.BOOLEAN || condition.value;
}

interface Part {
  selection: Selection;
  project: Projector;
  /** Fetches that have to be merged, by their indexes; depends on where the part stands. */
  needsAt(place: string): ReadonlySet<number>;
  holdsDeferred(selection: Selection): boolean;
}

/** How an operation falls into parts, for one set of values of the `if` of its `@defer`s. */
export interface Division {
  first: Part;
  part(fragment: FragmentNode, typeName: string): Part;
}

const divisions = new WeakMap<CompiledOperation, Map<string, Division | undefined>>();
const MAX_VARIANTS = 32;

/** Undefined when nothing is deferred. */
export function divisionOf(
  schema: GraphQLSchema,
  compiled: CompiledOperation,
  variables: Readonly<Record<string, unknown>>,
): Division | undefined {
  const fragments = fragmentsWithDefer(compiled.operation);
  if (fragments.length === 0) return undefined;
  const active = fragments.filter((node) => isActive(node, variables));
  const variant = fragments.map((node) => (active.includes(node) ? '1' : '0')).join('');
  let known = divisions.get(compiled);
  if (!known) divisions.set(compiled, (known = new Map()));
  if (!known.has(variant)) {
    if (known.size >= MAX_VARIANTS) known.clear();
    known.set(variant, active.length > 0 ? divide(schema, compiled, new Set(active)) : undefined);
  }
  return known.get(variant);
}

function divide(
  schema: GraphQLSchema,
  { operation, keyOf, fetches }: CompiledOperation,
  leftOut: ReadonlySet<FragmentNode>,
): Division {
  const suppliers = suppliersOf(fetches);

  function partOf(rootType: GraphQLObjectType, selectionSet: SelectionSetNode): Part {
    const definition = { ...operation.definition, selectionSet };
    const selection = projectionOf(schema, { ...operation, definition, rootType }, keyOf, leftOut);
    const needs = new Map<string, ReadonlySet<number>>();
    const holding = new Map<Selection, boolean>();
    const holdsDeferred = (inner: Selection): boolean => {
      let holds = holding.get(inner);
      if (holds === undefined) {
        holds = plansOf(inner).some(
          ({ deferred, fields }) =>
            deferred.length > 0 || fields.some((field) => field.selection && holdsDeferred(field.selection)),
        );
        holding.set(inner, holds);
      }
      return holds;
    };
    return {
      selection,
      project: compileProjector(selection),
      holdsDeferred,
      needsAt(place) {
        let needed = needs.get(place);
        if (!needed) needs.set(place, (needed = neededFor(selection, place, suppliers, fetches)));
        return needed;
      },
    };
  }

  const parts = new Map<FragmentNode, Map<string, Part>>();
  return {
    first: partOf(operation.rootType, operation.definition.selectionSet),
    part(fragment, typeName) {
      let byType = parts.get(fragment);
      if (!byType) parts.set(fragment, (byType = new Map()));
      let part = byType.get(typeName);
      if (!part) {
        const set =
          fragment.kind === Kind.INLINE_FRAGMENT
            ? fragment.selectionSet
            : operation.fragments.get(fragment.name.value)!.selectionSet;
        // An abstract type stands here only where its types need not be told apart.
        byType.set(typeName, (part = partOf(schema.getType(typeName) as GraphQLObjectType, set)));
      }
      return part;
    },
  };
}

function plansOf(selection: Selection): ObjectPlan[] {
  if (selection.only) return [selection.only];
  return selection.possible().flatMap((name) => selection.forType(name) ?? []);
}

/** Which fetches supply a field, by its place in the merged data. */
function suppliersOf(fetches: readonly CompiledFetch[]): Map<string, Set<number>> {
  const suppliers = new Map<string, Set<number>>();
  for (const fetch of fetches) {
    const visit = (set: SelectionSetNode, place: string, renamed: ReadonlyMap<string, string>): void => {
      for (const node of set.selections) {
        if (node.kind === Kind.FIELD) {
          const key = node.alias?.value ?? node.name.value;
          for (const name of renamed.has(key) ? [key, renamed.get(key)!] : [key]) {
            const at = `${place}.${name}`;
            let known = suppliers.get(at);
            if (!known) suppliers.set(at, (known = new Set()));
            known.add(fetch.index);
            if (node.selectionSet) visit(node.selectionSet, at, renamed);
          }
        } else
          visit(
            node.kind === Kind.INLINE_FRAGMENT
              ? node.selectionSet
              : fetch.fragments.get(node.name.value)!.selectionSet,
            place,
            renamed,
          );
      }
    };
    if (!fetch.groups) visit(fetch.selectionSet, '', renames(fetch.outputRewrites));
    for (const group of fetch.groups ?? [])
      for (const path of group.paths) {
        const place = path
          .map((segment) => (segment !== '@' && 'Field' in segment ? `.${segment.Field}` : ''))
          .join('');
        visit(group.selectionSet, place, renames(group.outputRewrites));
      }
  }
  return suppliers;
}

function renames(rewrites: CompiledFetch['outputRewrites']): Map<string, string> {
  const renamed = new Map<string, string>();
  for (const rewrite of rewrites) {
    if (!('KeyRenamer' in rewrite)) continue;
    const last = rewrite.KeyRenamer.path.at(-1);
    if (last && 'Key' in last) renamed.set(last.Key, rewrite.KeyRenamer.renameKeyTo);
  }
  return renamed;
}

/** The fetches that supply what is selected, and those they depend on. */
function neededFor(
  selection: Selection,
  place: string,
  suppliers: ReadonlyMap<string, ReadonlySet<number>>,
  fetches: readonly CompiledFetch[],
): ReadonlySet<number> {
  const needed = new Set<number>();
  const add = (index: number): void => {
    if (needed.has(index)) return;
    needed.add(index);
    for (const before of fetches[index]!.dependsOn) add(before);
  };
  const addAt = (at: string): boolean => {
    const found = suppliers.get(at);
    if (found) for (const index of found) add(index);
    return found !== undefined;
  };
  /** Whether something below is known to be supplied, so that the object itself is as well. */
  const visit = (selection: Selection, place: string): boolean => {
    let found = isAbstractType(selection.type) && addAt(`${place}.__typename`);
    for (const { fields } of plansOf(selection))
      for (const field of fields) {
        if (field.meta) continue;
        const at = `${place}.${field.source}`;
        if (field.selection && visit(field.selection, at)) found = true;
        else if (addAt(at)) found = true;
      }
    return found;
  };
  visit(selection, place);
  return needed;
}

interface Waiting {
  label: string | undefined;
  part: Part;
  object: Data;
  path: Path;
  place: string;
  needs: ReadonlySet<number>;
}

const MAX_ERRORS = 200;

/** Runs the whole plan and answers each part as soon as its fetches are merged. */
export function openIncremental(
  run: Run,
  division: Division,
  controller: AbortController,
  onError: (error: unknown) => void,
): IncrementalAnswer {
  const ready: IncrementalPart[] = [];
  const done = new Set<number>();
  const told = new Set<AnswerError>();
  let waiting: Waiting[] | undefined;
  let isOver = false;
  let take: ((result: IteratorResult<IncrementalPart>) => void) | undefined;

  const put = (body: object, hasErrors: boolean): void => {
    const part: IncrementalPart = { body: JSON.stringify(body), hasErrors };
    if (take) {
      take({ value: part, done: false });
      take = undefined;
    } else ready.push(part);
  };
  const stop = (): void => {
    isOver = true;
    if (ready.length === 0) take?.({ value: undefined, done: true });
    take = undefined;
  };
  const isReady = (needs: ReadonlySet<number>): boolean => {
    for (const index of needs) if (!done.has(index)) return false;
    return true;
  };

  /** A part in the client's shape, and the errors that belong to it. */
  function answered(part: Part, object: Data, path: Path): { data: unknown; errors: AnswerError[] } {
    const flags: ProjectionFlags = { faulty: false };
    const data = part.project(object, flags) ?? null;
    const errors: AnswerError[] = [];
    for (const error of run.errors) {
      if (told.has(error) || !belongs(error, part.selection, object, path)) continue;
      told.add(error);
      errors.push(error);
    }
    if (flags.faulty) {
      const known = run.errors.flatMap((error) => {
        if (!error.path) return [error];
        const isBelow = path.every((key, index) => key === error.path![index]);
        return isBelow ? [{ ...error, path: error.path.slice(path.length) }] : [];
      });
      for (const error of missingValueErrors(part.selection, object, known, run.fetchFailed, MAX_ERRORS))
        errors.push({ ...error, path: [...path, ...(error.path ?? [])] });
    }
    return { data, errors };
  }

  /** Deferred fragments on the objects that the client has been told of. */
  function deferredIn(part: Part, object: Data, shown: unknown, path: Path, place: string): Waiting[] {
    const found: Waiting[] = [];
    const visitObject = (plan: ObjectPlan, value: Data, seen: Data, path: Path, place: string): void => {
      for (const fragment of plan.deferred) {
        const typeName =
          typeof value.__typename === 'string' &&
          isObjectType(run.supergraph.apiSchema.getType(value.__typename))
            ? value.__typename
            : plan.typeName;
        const inner = division.part(fragment, typeName);
        const label = directiveOf(fragment)?.arguments?.find(({ name }) => name.value === 'label')?.value;
        found.push({
          label: label?.kind === Kind.STRING ? label.value : undefined,
          part: inner,
          object: value,
          path,
          place,
          needs: inner.needsAt(place),
        });
      }
      for (const field of plan.fields) {
        if (field.selection && !field.meta && part.holdsDeferred(field.selection))
          visit(
            field.selection,
            value[field.source],
            seen[field.name],
            [...path, field.name],
            `${place}.${field.source}`,
          );
      }
    };
    const visit = (selection: Selection, value: unknown, seen: unknown, path: Path, place: string): void => {
      if (seen === null || seen === undefined) return;
      if (Array.isArray(seen)) {
        seen.forEach((item, index) =>
          visit(selection, (value as unknown[])[index], item, [...path, index], place),
        );
        return;
      }
      const plan = planFor(selection, value as Data);
      if (plan) visitObject(plan, value as Data, seen as Data, path, place);
    };
    visit(part.selection, object, shown, path, place);
    return found;
  }

  function advance(): void {
    if (isOver) return;
    if (!waiting) {
      if (!isReady(division.first.needsAt(''))) return;
      const { data, errors } = answered(division.first, run.data, []);
      waiting = deferredIn(division.first, run.data, data, [], '');
      const hasErrors = errors.length > 0;
      put({ data, ...(hasErrors ? { errors } : {}), hasNext: waiting.length > 0 }, hasErrors);
    }
    const incremental: object[] = [];
    let hasErrors = false;
    for (let now = waiting.filter(({ needs }) => isReady(needs)); now.length > 0;) {
      waiting = waiting.filter((one) => !now.includes(one));
      const next: Waiting[] = [];
      for (const { part, object, path, label, place } of now) {
        const { data, errors } = answered(part, object, path);
        next.push(...deferredIn(part, object, data, path, place));
        if (errors.length > 0) hasErrors = true;
        incremental.push({
          ...(label === undefined ? {} : { label }),
          path,
          data,
          ...(errors.length > 0 ? { errors } : {}),
        });
      }
      waiting.push(...next);
      now = next.filter(({ needs }) => isReady(needs));
    }
    if (incremental.length > 0) put({ incremental, hasNext: waiting.length > 0 }, hasErrors);
    if (waiting.length === 0) stop();
  }

  const ended = runFetches(run, {
    onMerged(fetch) {
      done.add(fetch.index);
      advance();
    },
  })
    .then(advance)
    .catch((error: unknown) => {
      onError(error);
      if (isOver) return;
      const errors = [
        { message: 'The request could not be processed.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
      ];
      put({ errors, hasNext: false }, true);
      stop();
    });
  controller.signal.addEventListener('abort', stop, { once: true });

  const answer: IncrementalAnswer = {
    ended,
    next() {
      const part = ready.shift();
      if (part) return Promise.resolve({ value: part, done: false });
      if (isOver) return Promise.resolve({ value: undefined, done: true });
      return new Promise((resolve) => (take = resolve));
    },
    return() {
      ready.length = 0;
      if (!isOver) controller.abort(new Error('The client left.'));
      return Promise.resolve({ value: undefined, done: true });
    },
    [Symbol.asyncIterator]: () => answer,
  };
  return answer;
}

/** Errors without a path come with the part that is told next. */
function belongs({ path: at }: AnswerError, selection: Selection, object: Data, path: Path): boolean {
  if (!at) return true;
  if (at.length < path.length || !path.every((key, index) => key === at[index])) return false;
  const within = (selection: Selection, value: unknown, rest: Path): boolean => {
    const key = rest[0];
    if (key === undefined) return true;
    const plan = typeof value === 'object' && value !== null ? planFor(selection, value) : undefined;
    return (plan ? [plan] : plansOf(selection)).some((one) => {
      const field = one.fields.find(({ name }) => name === key);
      if (!field) return false;
      let below = (value as Data | undefined)?.[field.source];
      let index = 1;
      for (; typeof rest[index] === 'number'; index++)
        below = Array.isArray(below) ? (below[rest[index] as number] as unknown) : undefined;
      return !field.selection || index >= rest.length || within(field.selection, below, rest.slice(index));
    });
  };
  return within(selection, object, at.slice(path.length));
}
