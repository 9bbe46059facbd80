import type {
  FetchRewrite,
  FlattenNodePathSegment,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';
import { type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { otherText, stringText } from './json-text.ts';
import type { EntityGroup } from './plan-graph.ts';
import { applyRewrites } from './rewrites.ts';
import { acceptedTypes, type PossibleTypes, satisfies } from './type-conditions.ts';

type Entity = Record<string, unknown>;

export interface Representation {
  /** Equal for entities that are equal to the subgraph; undefined when a field it needs was not loaded. */
  identity(entity: Entity): unknown;
  text(entity: Entity): string;
  object(entity: Entity): Entity;
}

export interface EntityCollector {
  /** Calls `visit` for every object at the paths of the group. */
  collect(data: Entity, visit: (entity: Entity) => void): void;
  /** The same with the path of each object, for errors. */
  locate(data: Entity, visit: (entity: Entity, path: (string | number)[]) => void): void;
  /** How entities of this type are named to the subgraph; null when the fetch does not concern them. */
  representationOf(typeName: unknown): Representation | null;
  /** Names of the fields the fetch puts on an entity of this type. */
  answeredKeys(typeName: unknown): readonly string[];
}

export function compileEntities(
  group: EntityGroup,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  possibleTypes: PossibleTypes,
): EntityCollector {
  const walkers = group.paths.map((path) => compileWalker(path, possibleTypes));
  return {
    collect(data, visit) {
      for (const walk of walkers) walk(data, visit);
    },
    locate(data, visit) {
      for (const path of group.paths) locate(data, path, 0, [], possibleTypes, visit);
    },
    representationOf: compileRepresentations(group.requires, group.inputRewrites, possibleTypes),
    answeredKeys: compileAnsweredKeys(group.selectionSet, fragments, group.outputRewrites, possibleTypes),
  };
}

export type Walker = (data: unknown, visit: (entity: Entity) => void) => void;

/** `@` in a path stands for a list of any depth. */
export function compileWalker(path: FlattenNodePathSegment[], possibleTypes: PossibleTypes): Walker {
  let walk: Walker = (value, visit) => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) visit(value as Entity);
    else for (const item of value) walkLast(item, visit);
  };
  const walkLast = walk;
  for (const segment of path.toReversed()) {
    const next = walk;
    if (segment === '@') {
      const list: Walker = (value, visit) => {
        if (!Array.isArray(value)) return;
        for (let index = 0; index < value.length; index++) {
          const item = value[index];
          if (Array.isArray(item)) list(item, visit);
          else if (item != null) next(item, visit);
        }
      };
      walk = list;
    } else if ('Field' in segment) {
      const field = segment.Field;
      const read: Walker = (value, visit) => {
        if (Array.isArray(value)) for (const item of value) read(item, visit);
        else if (value != null) {
          const inner = (value as Entity)[field];
          if (inner != null) next(inner, visit);
        }
      };
      walk = read;
    } else {
      const accepted = acceptedTypes(possibleTypes, segment.TypeCondition);
      const check: Walker = (value, visit) => {
        if (Array.isArray(value)) for (const item of value) check(item, visit);
        else if (value != null && accepted.has((value as Entity).__typename)) next(value, visit);
      };
      walk = check;
    }
  }
  return walk;
}

function locate(
  value: unknown,
  path: FlattenNodePathSegment[],
  at: number,
  done: (string | number)[],
  possibleTypes: PossibleTypes,
  visit: (entity: Entity, path: (string | number)[]) => void,
): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    value.forEach((item, index) => locate(item, path, at, [...done, index], possibleTypes, visit));
    return;
  }
  const segment = path[at];
  if (segment === undefined) visit(value as Entity, done);
  else if (segment === '@') locate(value, path, at + 1, done, possibleTypes, visit);
  else if ('Field' in segment)
    locate((value as Entity)[segment.Field], path, at + 1, [...done, segment.Field], possibleTypes, visit);
  else if (
    segment.TypeCondition.some((condition) =>
      satisfies(possibleTypes, (value as Entity).__typename, condition),
    )
  ) {
    locate(value, path, at + 1, done, possibleTypes, visit);
  }
}

const MISSING = Symbol('missing');

function compileRepresentations(
  requires: RequiresSelection[],
  rewrites: FetchRewrite[],
  possibleTypes: PossibleTypes,
): (typeName: unknown) => Representation | null {
  const typenameRewrites: { conditions: readonly string[] | undefined; value: string }[] = [];
  const otherRewrites: FetchRewrite[] = [];
  for (const rewrite of rewrites) {
    const setter = 'ValueSetter' in rewrite ? rewrite.ValueSetter : 'kind' in rewrite ? rewrite : undefined;
    const last = setter?.path.at(-1);
    const first = setter?.path[0];
    if (setter && last && 'Key' in last && last.Key === '__typename' && setter.path.length === 1)
      typenameRewrites.push({ conditions: undefined, value: setter.setValueTo });
    else if (
      setter &&
      last &&
      'Key' in last &&
      last.Key === '__typename' &&
      setter.path.length === 2 &&
      first &&
      'TypenameEquals' in first
    )
      typenameRewrites.push({ conditions: first.TypenameEquals, value: setter.setValueTo });
    else otherRewrites.push(rewrite);
  }
  // A subgraph that sees an interface as one object takes every type of that interface: the planner, when it merges
  // fetches for several of these types, keeps the condition of one of them only.
  const widened = new Set<unknown>(
    typenameRewrites.flatMap(({ value }) =>
      possibleTypes.has(value) ? [value, ...possibleTypes.get(value)!] : [],
    ),
  );
  const known = new Map<unknown, Representation | null>();

  const compile = (typeName: unknown): Representation | null => {
    if (typeof typeName !== 'string') return null;
    let selections = flatten(requires, typeName, possibleTypes);
    if (selections.length === 0 && widened.has(typeName)) {
      const first = requires.find((selection) => selection.kind === 'InlineFragment');
      selections = first ? flatten(first.selections, typeName, possibleTypes) : [];
    }
    if (selections.length === 0) return null;
    const rewrite = typenameRewrites.find(
      ({ conditions }) =>
        !conditions || conditions.some((condition) => satisfies(possibleTypes, typeName, condition)),
    );
    const representation = representAs(
      rewrite ? rewrite.value : typeName,
      selections.filter((selection) => selection.name !== '__typename'),
      possibleTypes,
    );
    return otherRewrites.length === 0
      ? representation
      : rewritten(representation, otherRewrites, possibleTypes);
  };

  return (typeName) => {
    let representation = known.get(typeName);
    if (representation === undefined) known.set(typeName, (representation = compile(typeName)));
    return representation;
  };
}

function representAs(
  typeName: string,
  fields: FieldRequirement[],
  possibleTypes: PossibleTypes,
): Representation {
  const head = `{"__typename":${JSON.stringify(typeName)}`;
  const parts = fields.map((field) => ({
    name: field.name,
    label: `,${JSON.stringify(field.alias ?? field.name)}:`,
    selections: field.selections?.length ? field.selections : undefined,
  }));
  const text = (entity: Entity): string | undefined => {
    let text = head;
    for (const { name, label, selections } of parts) {
      const value = entity[name];
      if (value === undefined) return undefined;
      if (typeof value === 'string') text += label + stringText(value);
      else if (selections && value !== null) {
        const projected = project(value, selections, possibleTypes);
        if (projected === MISSING) return undefined;
        text += label + otherText(projected);
      } else text += label + otherText(value);
    }
    return `${text}}`;
  };
  const properties = parts.map(
    ({ name, label, selections }, index) =>
      `${label}${selections ? `p(e[${JSON.stringify(name)}],${index})` : `e[${JSON.stringify(name)}]`}`,
  );
  // Quoted names of the schema, as in projector.ts.
  // oxlint-disable-next-line typescript/no-implied-eval
  const build = new Function('p', `return e=>(${head}${properties.join('')}})`)(
    (value: unknown, index: number) =>
      value === null ? null : project(value, parts[index]!.selections!, possibleTypes),
  ) as (entity: Entity) => Entity;
  const [only] = parts;
  // One plain value, as most keys are, tells entities apart without being written out.
  const identity =
    parts.length === 1 && !only!.selections
      ? (entity: Entity): unknown => {
          const value = entity[only!.name];
          // A key that is null names nothing.
          return value === null ? undefined : typeof value === 'object' ? text(entity) : value;
        }
      : text;
  return { identity, text: text as (entity: Entity) => string, object: build };
}

function rewritten(
  plain: Representation,
  rewrites: FetchRewrite[],
  possibleTypes: PossibleTypes,
): Representation {
  const object = (entity: Entity): Entity => {
    const value = structuredClone(plain.object(entity));
    applyRewrites(value, rewrites, possibleTypes);
    return value;
  };
  return { identity: plain.identity, text: (entity) => JSON.stringify(object(entity)), object };
}

type FieldRequirement = Extract<RequiresSelection, { kind: 'Field' }>;

function flatten(
  selections: RequiresSelection[],
  typeName: unknown,
  possibleTypes: PossibleTypes,
): FieldRequirement[] {
  const merged = new Map<string, FieldRequirement>();
  const visit = (selections: RequiresSelection[]): void => {
    for (const selection of selections) {
      if (selection.kind === 'Field') {
        const key = selection.alias ?? selection.name;
        const known = merged.get(key);
        merged.set(
          key,
          known?.selections && selection.selections
            ? { ...known, selections: [...known.selections, ...selection.selections] }
            : selection,
        );
      } else if (
        selection.kind === 'InlineFragment' &&
        satisfies(possibleTypes, typeName, selection.typeCondition)
      ) {
        visit(selection.selections);
      }
    }
  };
  visit(selections);
  return [...merged.values()];
}

function project(value: unknown, selections: RequiresSelection[], possibleTypes: PossibleTypes): unknown {
  if (Array.isArray(value)) {
    const items: unknown[] = [];
    for (const item of value) {
      const projected = project(item, selections, possibleTypes);
      if (projected === MISSING) return MISSING;
      items.push(projected);
    }
    return items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const result: Entity = {};
  const conditional = selections.some((selection) => selection.kind === 'InlineFragment');
  const fields = conditional
    ? flattenNested(selections, value as Entity, possibleTypes)
    : (selections as FieldRequirement[]);
  for (const field of fields) {
    const inner = (value as Entity)[field.name];
    if (inner === undefined) {
      if (field.name === '__typename') continue;
      return MISSING;
    }
    const projected = field.selections?.length ? project(inner, field.selections, possibleTypes) : inner;
    if (projected === MISSING) return MISSING;
    result[field.alias ?? field.name] = projected;
  }
  return result;
}

function flattenNested(
  selections: RequiresSelection[],
  value: Entity,
  possibleTypes: PossibleTypes,
): FieldRequirement[] {
  const fields = flatten(selections, value.__typename, possibleTypes);
  if (value.__typename !== undefined && !fields.some((field) => field.name === '__typename'))
    fields.unshift({ kind: 'Field', name: '__typename' });
  return fields;
}

function compileAnsweredKeys(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  rewrites: FetchRewrite[],
  possibleTypes: PossibleTypes,
): (typeName: unknown) => readonly string[] {
  const renamed = new Map<string, string>();
  for (const rewrite of rewrites) {
    const last = 'KeyRenamer' in rewrite ? rewrite.KeyRenamer.path.at(-1) : undefined;
    if (last && 'Key' in last)
      renamed.set(last.Key, (rewrite as { KeyRenamer: { renameKeyTo: string } }).KeyRenamer.renameKeyTo);
  }
  const byType = new Map<unknown, readonly string[]>();
  return (typeName) => {
    const known = byType.get(typeName);
    if (known) return known;
    const keys = new Set<string>();
    const visit = (set: SelectionSetNode): void => {
      for (const selection of set.selections) {
        if (selection.kind === Kind.FIELD) {
          const key = selection.alias?.value ?? selection.name.value;
          if (key !== '__typename') keys.add(renamed.get(key) ?? key);
        } else {
          const part =
            selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)!;
          if (!part.typeCondition || satisfies(possibleTypes, typeName, part.typeCondition.name.value))
            visit(part.selectionSet);
        }
      }
    };
    visit(set);
    const list = [...keys];
    byType.set(typeName, list);
    return list;
  };
}
