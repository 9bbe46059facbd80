import type {
  FetchRewrite,
  FlattenNodePathSegment,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';
import {
  type FieldNode,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  OperationTypeNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  stripIgnoredCharacters,
  typeFromAST,
  visit as visitAst,
} from 'graphql';
import { type FieldKeys, fieldKeys } from './field-keys.ts';
import { joinFetches } from './join-fetches.ts';
import { type FieldJoin, isActive, type KeyJoin } from './joins.ts';
import { appliesTo, type Operation } from './operation.ts';
import type { FetchStep } from './plan-graph.ts';
import type { Overrides } from './planner.ts';
import type { Supergraph } from './supergraph.ts';

export interface OwnPlan {
  steps: FetchStep[];
  keyOf: FieldKeys['keyOf'];
}

/** Thrown for an operation no subgraphs together can answer, as far as the supergraph tells. */
export class Unplannable extends Error {}

const MAX_STEPS = 60_000;
const NAME = (value: string) => ({ kind: Kind.NAME, value }) as const;
const TYPENAME: FieldNode = { kind: Kind.FIELD, name: NAME('__typename') };

/** A selection set and the type it is written on. */
interface Written {
  set: SelectionSetNode;
  on: GraphQLNamedType;
}

interface Wanted {
  key: string;
  node: FieldNode;
  on: GraphQLNamedType;
  sets: Written[];
}

/** What a fetch selects at one place. */
interface Selected {
  fields: Map<string, SelectedField>;
  typed: Map<string, Selected>;
  wantsTypename: boolean;
}

interface SelectedField {
  node: FieldNode;
  /** As the subgraph declares it. */
  type: string;
  below: Selected | undefined;
}

interface Group {
  graph: string;
  /** Undefined for root fields. */
  entity:
    | {
        path: FlattenNodePathSegment[];
        condition: string;
        asType: string;
        /** What the objects are is not known where the path leads. */
        isOpaque: boolean;
        requires: RequiresSelection[];
      }
    | undefined;
  /** Where the data of root fields goes, when that is not the root. */
  graft: FlattenNodePathSegment[] | undefined;
  selected: Selected;
  after: Set<Group>;
  /** Of a mutation: the position of the root fields it belongs to. */
  turn: number;
}

/** A subgraph's presence at a place: what is added to `selected` comes with the fetch `group`. */
interface Entry {
  graph: string;
  group: Group;
  selected: Selected;
  /** The type under which the subgraph knows the objects here. */
  asType: string;
  provided: SelectionSetNode[];
}

/** Objects of one type at one path of the answer. */
interface Place {
  type: GraphQLObjectType | GraphQLInterfaceType;
  path: FlattenNodePathSegment[];
  entries: Entry[];
  jumps: Map<string, Entry>;
  /** Jumps whose keys or requirements are being looked for. */
  underway: Set<string>;
  branches: Map<string, Branch>;
  isRoot: boolean;
}

/** Everything at one path of the answer, of whatever type. */
interface Branch {
  path: FlattenNodePathSegment[];
  places: Map<string, Place>;
}

interface Way {
  graph: string;
  asType: string;
  requires: SelectionSetNode | undefined;
  join: FieldJoin;
}

type Used = Set<Group>;

const nothing = (): Selected => ({ fields: new Map(), typed: new Map(), wantsTypename: false });

/**
 * Plans from the supergraph's join directives alone. At each place a field is taken from a subgraph that is there already,
 * or from one that can be entered by a key, whose fields are then selected like the client's. Ways are tried and taken back,
 * so that a field half of which one subgraph has is completed from others.
 */
export function planOwn(
  supergraph: Supergraph,
  operation: Operation,
  overrides: Overrides,
  ownKeys: boolean,
): OwnPlan {
  const { fullSchema: schema, joins } = supergraph;
  const { keyFor, keyOf, required } = fieldKeys(supergraph, operation, ownKeys);
  const kind = operation.definition.operation;
  const groups: Group[] = [];
  const undo: (() => void)[] = [];
  /** What was tried in vain, so that no way is tried again for every way that leads to it. */
  const vain = new Set<string>();
  const serials = new Map<SelectionSetNode, number>();
  let turn = 0;
  let budget = MAX_STEPS;

  /** Takes back everything `go` did when it says false or undefined. */
  function attempt<Result>(used: Used, go: (used: Used) => Result): Result {
    const mark = undo.length;
    const own: Used = new Set();
    const result = go(own);
    if (result === false || result === undefined) while (undo.length > mark) undo.pop()!();
    else for (const group of own) used.add(group);
    return result;
  }

  function put<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
    const known = map.get(key);
    if (known !== undefined) return known;
    const value = create();
    map.set(key, value);
    undo.push(() => map.delete(key));
    return value;
  }

  function wantTypename(selected: Selected): void {
    if (selected.wantsTypename) return;
    selected.wantsTypename = true;
    undo.push(() => (selected.wantsTypename = false));
  }

  function addGroup(group: Omit<Group, 'turn'>): Group {
    const added = { ...group, turn };
    groups.push(added);
    undo.push(() => groups.pop());
    return added;
  }

  function fieldsOn(type: GraphQLNamedType): Record<string, { type: GraphQLOutputType }> {
    return (type as GraphQLObjectType).getFields();
  }

  function want(fields: Map<string, Wanted>, on: GraphQLNamedType, node: FieldNode): void {
    const definition = fieldsOn(on)[node.name.value];
    if (!definition) throw new Unplannable(`${on.name} has no field ${node.name.value}.`);
    const key = keyFor(on, node);
    const below = getNamedType(definition.type);
    let wanted = fields.get(key);
    if (!wanted) fields.set(key, (wanted = { key, node, on, sets: [] }));
    if (node.selectionSet) wanted.sets.push({ set: node.selectionSet, on: below });
  }

  /** Sorts what is written into fields of `type` itself and what only narrower types select. */
  function collect(
    type: GraphQLNamedType,
    written: readonly Written[],
  ): { fields: Map<string, Wanted>; narrowed: Written[]; wantsTypename: boolean } {
    const fields = new Map<string, Wanted>();
    const narrowed: Written[] = [];
    let wantsTypename = false;
    const visited = new Set<string>();
    const visit = (set: SelectionSetNode, on: GraphQLNamedType): void => {
      for (const node of set.selections) {
        if (node.kind === Kind.FIELD) {
          if (node.name.value === '__typename') wantsTypename = true;
          else if (!node.name.value.startsWith('__')) want(fields, on, node);
          continue;
        }
        if (node.kind === Kind.FRAGMENT_SPREAD) {
          if (visited.has(node.name.value)) continue;
          visited.add(node.name.value);
        }
        const fragment =
          node.kind === Kind.INLINE_FRAGMENT ? node : operation.fragments.get(node.name.value)!;
        const condition = fragment.typeCondition ? typeFromAST(schema, fragment.typeCondition)! : on;
        enter(fragment.selectionSet, condition);
      }
    };
    const enter = (set: SelectionSetNode, on: GraphQLNamedType): void => {
      if (appliesTo(schema, on.name, type)) visit(set, on);
      else if (isAbstractType(type)) narrowed.push({ set, on });
    };
    for (const { set, on } of written) enter(set, on);
    return { fields, narrowed, wantsTypename };
  }

  /** What is written for objects of one type, as fields on the types they were written on. */
  function asWritten(field: Wanted, sets: readonly Written[]): Written {
    const selectionSet: SelectionSetNode | undefined =
      sets.length === 0
        ? undefined
        : {
            kind: Kind.SELECTION_SET,
            selections: sets.map(({ set, on }) => inlineFragment(on.name, set.selections)),
          };
    const { selectionSet: _, ...bare } = field.node;
    const node: FieldNode = selectionSet ? { ...bare, selectionSet } : bare;
    return { set: { kind: Kind.SELECTION_SET, selections: [node] }, on: field.on };
  }

  function providedBelow(
    sets: readonly SelectionSetNode[],
    type: GraphQLNamedType,
    name: string,
  ): SelectionSetNode[] | undefined {
    let found: SelectionSetNode[] | undefined;
    const visit = (set: SelectionSetNode): void => {
      for (const node of set.selections) {
        if (node.kind === Kind.FIELD && node.name.value === name) {
          found ??= [];
          if (node.selectionSet) found.push(node.selectionSet);
        } else if (
          node.kind === Kind.INLINE_FRAGMENT &&
          appliesTo(schema, node.typeCondition?.name.value, type)
        )
          visit(node.selectionSet);
      }
    };
    for (const set of sets) visit(set);
    return found;
  }

  /** What the subgraph gives below the field, if it resolves the field of an object it has already. */
  function local(
    { graph, asType, provided }: Pick<Entry, 'graph' | 'asType' | 'provided'>,
    type: GraphQLNamedType,
    name: string,
  ): SelectionSetNode[] | undefined {
    const join = joins.field(graph, asType, name);
    // What an interface has, each of its types must have, too.
    if (isInterfaceType(schema.getType(asType)) && !joins.type(graph, asType)?.isInterfaceObject) {
      const possible = joins.possibleTypes(graph, asType);
      if (
        !join ||
        !possible.every((one) => local({ graph, asType: one, provided }, schema.getType(one)!, name))
      )
        return undefined;
      return [...(join.provides ? [join.provides] : []), ...(providedBelow(provided, type, name) ?? [])];
    }
    const own = join?.provides ? [join.provides] : [];
    const given = join && providedBelow(provided, type, name);
    if (given) return [...own, ...given];
    if (join?.requires) return undefined;
    if (join && !join.isExternal && isActive(join, overrides)) return own;
    // Who is known by a key knows the fields of the key.
    const keys = (joins.type(graph, asType)?.keys ?? []).map(({ fields }) => fields);
    const inKey = providedBelow(keys, type, name);
    return inKey && [...own, ...inKey];
  }

  /** Subgraphs that resolve the field of an object they are given. */
  function waysTo(place: Place, name: string): Way[] {
    const ways: Way[] = [];
    const add = (graph: string, asType: string): void => {
      const join = joins.field(graph, asType, name)!;
      if (join.isExternal || !isActive(join, overrides)) return;
      ways.push({ graph, asType, requires: join.requires, join });
    };
    const type = place.type.name;
    for (const graph of joins.fieldGraphs(type, name)) {
      if (isObjectType(place.type) || joins.type(graph, type)?.isInterfaceObject) add(graph, type);
    }
    if (isObjectType(place.type)) {
      for (const parent of joins.interfacesOf(type))
        for (const graph of joins.fieldGraphs(parent, name))
          if (joins.type(graph, parent)?.isInterfaceObject) add(graph, parent);
    }
    return ways;
  }

  function planObject(place: Place, written: readonly Written[], used: Used, strict: boolean): Written[] {
    return planFields(place, [...collect(place.type, written).fields.values()], used, strict);
  }

  function planFields(place: Place, fields: readonly Wanted[], used: Used, strict: boolean): Written[] {
    const coverage = new Map<string, number>();
    for (const { node } of fields) {
      if (place.entries.some((entry) => local(entry, place.type, node.name.value))) continue;
      for (const { graph, requires } of waysTo(place, node.name.value))
        if (!requires) coverage.set(graph, (coverage.get(graph) ?? 0) + 1);
    }
    const rest: Written[] = [];
    for (const field of fields) {
      if (kind === OperationTypeNode.MUTATION && place.isRoot) nextTurn(place, field);
      const left = planField(place, field, coverage, used, strict);
      if (!left) continue;
      rest.push(left);
      if (strict) break;
    }
    return rest;
  }

  /** Root fields of a mutation join the fetch of the field before them only where that is of the same subgraph. */
  function nextTurn(place: Place, { node }: Wanted): void {
    const graphs = waysTo(place, node.name.value).map(({ graph }) => graph);
    if ([...place.jumps.values()].some(({ graph }) => graphs.includes(graph))) return;
    place.jumps.clear();
    turn += 1;
  }

  const wayKey = ({ graph, asType, requires }: Omit<Way, 'join'>): string =>
    `${graph} ${asType} ${requires ? stripIgnoredCharacters(print(requires)) : ''}`;

  /** What could not be planned of the field. */
  function planField(
    place: Place,
    field: Wanted,
    coverage: ReadonlyMap<string, number>,
    used: Used,
    strict: boolean,
  ): Written | undefined {
    budget -= 1;
    if (budget < 0) throw new Unplannable('The operation takes too many steps to plan.');
    const name = field.node.name.value;
    const here: { entry: Entry; provided: SelectionSetNode[] }[] = [];
    for (const entry of [...place.entries, ...place.jumps.values()]) {
      const provided = local(entry, place.type, name);
      if (provided) here.push({ entry, provided });
    }
    const ways = waysTo(place, name)
      .map((way) => ({ way, isOpen: place.jumps.has(wayKey(way)) }))
      .sort(
        (one, other) =>
          Number(other.isOpen) - Number(one.isOpen) ||
          Number(one.way.requires !== undefined) - Number(other.way.requires !== undefined) ||
          (coverage.get(other.way.graph) ?? 0) - (coverage.get(one.way.graph) ?? 0),
      );
    const options: ((wanted: Wanted, used: Used, strict: boolean) => Written[] | undefined)[] = [
      ...here.map(
        ({ entry, provided }) =>
          (wanted: Wanted, used: Used, strict: boolean) =>
            addField(place, entry, wanted, provided, used, strict),
      ),
      ...ways
        .filter(({ way, isOpen }) => !isOpen || way.requires !== undefined)
        .map(({ way }) => (wanted: Wanted, used: Used, strict: boolean) => {
          const entry = enter(place, way, used);
          const provided = way.join.provides ? [way.join.provides] : [];
          return entry && addField(place, entry, wanted, provided, used, strict);
        }),
    ];
    for (const option of options) {
      const done = attempt(used, (used) => option(field, used, true)?.length === 0);
      if (done) return undefined;
    }
    let left = field.sets;
    if (!strict && left.length > 0) {
      for (const option of options) {
        const before = sizeOf(left);
        const after = attempt(used, (used) => {
          const after = option({ ...field, sets: left }, used, false);
          return after && sizeOf(after) < before ? after : undefined;
        });
        if (after?.length === 0) return undefined;
        if (after) left = after;
      }
    }
    return asWritten(field, left);
  }

  function sizeOf(written: readonly Written[]): number {
    let size = 0;
    const visit = (set: SelectionSetNode): void => {
      for (const node of set.selections) {
        if (node.kind === Kind.FRAGMENT_SPREAD) visit(operation.fragments.get(node.name.value)!.selectionSet);
        else {
          if (node.kind === Kind.FIELD && !node.selectionSet) size += 1;
          if (node.selectionSet) visit(node.selectionSet);
        }
      }
    };
    for (const { set } of written) visit(set);
    return size;
  }

  /** The subgraph's presence at the place, by a fetch of its own if need be. */
  function enter(place: Place, way: Omit<Way, 'join'>, used: Used): Entry | undefined {
    const { graph, asType, requires } = way;
    const id = wayKey(way);
    const known = place.jumps.get(id);
    if (known) {
      used.add(known.group);
      return known;
    }
    if (place.type === schema.getQueryType() || place.isRoot) return enterRoot(place, graph, id, used);
    if (place.underway.has(id)) return undefined;
    const keys = joins.type(graph, asType)?.keys.filter(({ isResolvable }) => isResolvable) ?? [];
    place.underway.add(id);
    try {
      const needed: Used = new Set();
      const key = reachKey(place, keys, needed);
      if (!key) return undefined;
      if (requires) {
        const on = schema.getType(asType)!;
        const left = planObject(place, [{ set: requires, on }], needed, true);
        if (left.length > 0) return undefined;
      }
      const [first] = place.entries;
      if (!first) return undefined;
      wantTypename(first.selected);
      needed.add(first.group);
      const group = addGroup({
        graph,
        entity: {
          path: place.path,
          condition: place.type.name,
          asType,
          isOpaque: !isObjectType(place.type),
          requires: [
            { kind: 'Field', name: '__typename' },
            ...required(place.type, key.fields),
            ...(requires ? required(schema.getType(asType)!, requires) : []),
          ],
        },
        graft: undefined,
        selected: nothing(),
        after: needed,
      });
      used.add(group);
      return put(place.jumps, id, () => ({ graph, group, selected: group.selected, asType, provided: [] }));
    } finally {
      place.underway.delete(id);
    }
  }

  /** Selects the key that costs the fewest fetches. */
  function reachKey(place: Place, keys: readonly KeyJoin[], used: Used): KeyJoin | undefined {
    const cost = (key: KeyJoin): number | undefined => {
      const mark = undo.length;
      const before = groups.length;
      const left = planObject(place, [{ set: key.fields, on: place.type }], new Set(), true);
      const added = groups.length - before;
      while (undo.length > mark) undo.pop()!();
      return left.length > 0 ? undefined : added;
    };
    let best: KeyJoin | undefined;
    let least = Infinity;
    for (const key of keys) {
      const added = cost(key);
      if (added === undefined || added >= least) continue;
      best = key;
      least = added;
      if (added === 0) break;
    }
    if (best) planObject(place, [{ set: best.fields, on: place.type }], used, true);
    return best;
  }

  function enterRoot(place: Place, graph: string, id: string, used: Used): Entry {
    const before = new Set(
      place.isRoot
        ? kind === OperationTypeNode.MUTATION
          ? groups.filter((group) => group.turn < turn)
          : []
        : place.entries.slice(0, 1).map(({ group }) => group),
    );
    const group = addGroup({
      graph,
      entity: undefined,
      graft: place.isRoot ? undefined : place.path,
      selected: nothing(),
      after: before,
    });
    used.add(group);
    return put(place.jumps, id, () => ({
      graph,
      group,
      selected: group.selected,
      asType: place.type.name,
      provided: [],
    }));
  }

  /** What is left of the field's own selection. */
  function addField(
    place: Place,
    entry: Entry,
    field: Wanted,
    provided: SelectionSetNode[],
    used: Used,
    strict: boolean,
  ): Written[] {
    const name = field.node.name.value;
    const own = fieldsOn(schema.getType(entry.asType)!)[name] ?? fieldsOn(place.type)[name]!;
    const declared = joins.field(entry.graph, entry.asType, name)?.type ?? String(own.type);
    used.add(entry.group);
    const { selectionSet: _, alias: __, ...bare } = field.node;
    const named = getNamedType(own.type);
    const selected = put(entry.selected.fields, field.key, () => ({
      node: field.key === name ? bare : { ...bare, alias: NAME(field.key) },
      type: declared,
      below: isCompositeType(named) ? nothing() : undefined,
    }));
    if (!selected.below) return [];
    const isList = isListType(isNonNullType(own.type) ? own.type.ofType : own.type);
    const branch = put(place.branches, field.key, () => ({
      path: [...place.path, { Field: field.key }, ...(isList ? (['@'] as const) : [])],
      places: new Map(),
    }));
    const supergraphType = getNamedType(fieldsOn(place.type)[name]!.type);
    const trial = strict
      ? `${entry.graph} ${entry.asType} ${pathText(branch.path)} ${groups.length} ${[...field.sets.map(({ set }) => set), ...provided].map(serialOf).join()}`
      : undefined;
    if (trial !== undefined && vain.has(trial)) return field.sets;
    const left = planBelow(
      branch,
      supergraphType,
      {
        graph: entry.graph,
        group: entry.group,
        selected: selected.below,
        asType: declared.replaceAll(/[[\]!]/g, ''),
        provided,
      },
      field.sets,
      used,
      strict,
    );
    if (trial !== undefined && left.length > 0) vain.add(trial);
    return left;
  }

  function serialOf(set: SelectionSetNode): number {
    let serial = serials.get(set);
    if (serial === undefined) serials.set(set, (serial = serials.size));
    return serial;
  }

  function placeAt(
    branch: Branch,
    type: GraphQLObjectType | GraphQLInterfaceType,
    isNarrow: boolean,
    entry: Entry,
  ): Place {
    const place = put(branch.places, `${type.name}${isNarrow ? '' : '!'}`, () => ({
      type,
      path: isNarrow ? [...branch.path, { TypeCondition: [type.name] }] : branch.path,
      entries: [],
      jumps: new Map(),
      underway: new Set<string>(),
      branches: new Map(),
      isRoot: false,
    }));
    if (!place.entries.some(({ selected }) => selected === entry.selected)) {
      place.entries.push(entry);
      undo.push(() => place.entries.pop());
    }
    return place;
  }

  function planBelow(
    branch: Branch,
    supergraphType: GraphQLNamedType,
    entry: Entry,
    written: readonly Written[],
    used: Used,
    strict: boolean,
  ): Written[] {
    const type = schema.getType(entry.asType)!;
    if (isObjectType(type)) {
      if (!isAbstractType(supergraphType))
        return planObject(placeAt(branch, type, false, entry), written, used, strict);
      wantTypename(entry.selected);
      const left = planObject(placeAt(branch, type, true, entry), written, used, strict);
      return left.map((part) => narrowedTo(type, part));
    }
    if (isInterfaceType(type) && joins.type(entry.graph, type.name)?.isInterfaceObject)
      return planOpaque(branch, type, entry, written, used, strict);
    return planAbstract(branch, type, entry, written, used, strict);
  }

  function narrowedTo(type: GraphQLNamedType, { set, on }: Written): Written {
    return {
      set: {
        kind: Kind.SELECTION_SET,
        selections: [inlineFragment(on.name, set.selections)],
      },
      on: type,
    };
  }

  function planAbstract(
    branch: Branch,
    type: GraphQLNamedType,
    entry: Entry,
    written: readonly Written[],
    used: Used,
    strict: boolean,
  ): Written[] {
    const { graph, group, selected } = entry;
    wantTypename(selected);
    used.add(group);
    const possible = joins.possibleTypes(graph, type.name);
    const { fields, narrowed } = collect(type, written);
    const rest = [...narrowed];
    for (const field of fields.values()) {
      const done =
        isInterfaceType(type) &&
        attempt(used, (used) => {
          const place = placeAt(branch, type, false, entry);
          return planFields(place, [field], used, true).length === 0;
        });
      if (!done) rest.push(asWritten(field, field.sets));
    }
    if (rest.length === 0) return [];
    const left: Written[] = [];
    for (const asType of possible) {
      const object = schema.getType(asType) as GraphQLObjectType;
      const wanted = [...collect(object, rest).fields.values()];
      if (wanted.length === 0) continue;
      const typed = put(selected.typed, asType, nothing);
      const place = placeAt(branch, object, true, { ...entry, asType, selected: typed });
      for (const part of planFields(place, wanted, used, strict)) left.push(narrowedTo(object, part));
      if (strict && left.length > 0) break;
    }
    return left;
  }

  /** Objects of an interface that the subgraph sees as one type: what they are has to be learnt from another. */
  function planOpaque(
    branch: Branch,
    type: GraphQLInterfaceType,
    entry: Entry,
    written: readonly Written[],
    used: Used,
    strict: boolean,
  ): Written[] {
    const place = placeAt(branch, type, false, entry);
    const { fields, narrowed, wantsTypename } = collect(type, written);
    const rest = [...narrowed];
    for (const field of fields.values()) {
      const done = attempt(used, (used) => planFields(place, [field], used, true).length === 0);
      if (!done) rest.push(asWritten(field, field.sets));
    }
    wantTypename(entry.selected);
    if (rest.length === 0 && !wantsTypename) return [];
    for (const pass of strict ? [true] : [true, false]) {
      for (const graph of joins.graphsOf(type.name)) {
        if (joins.type(graph, type.name)!.isInterfaceObject) continue;
        const left = attempt(used, (used) => {
          const known = enter(place, { graph, asType: type.name, requires: undefined }, used);
          if (!known) return undefined;
          const left = planAbstract(branch, type, known, rest, used, pass);
          return pass && left.length > 0 ? undefined : left;
        });
        if (left) return left;
      }
    }
    return rest.length > 0 ? rest : [{ set: selectionSet([TYPENAME]), on: type }];
  }

  const root: Place = {
    type: schema.getType(operation.rootType.name) as GraphQLObjectType,
    path: [],
    entries: [],
    jumps: new Map(),
    underway: new Set(),
    branches: new Map(),
    isRoot: true,
  };
  const left = planObject(
    root,
    [{ set: operation.definition.selectionSet, on: root.type }],
    new Set(),
    false,
  );
  if (left.length > 0)
    throw new Unplannable(
      `No subgraphs can be asked for ${left.map(({ set }) => stripIgnoredCharacters(print(set))).join(' ')}.`,
    );
  const steps = groups.map((group, index) => stepOf(group, index, groups, operation));
  for (const step of steps) for (const index of step.dependsOn) steps[index]!.dependents.push(step.index);
  return { steps: joinFetches(steps, 0), keyOf };
}

function stepOf(group: Group, index: number, groups: readonly Group[], operation: Operation): FetchStep {
  const rewrites: FetchRewrite[] = [];
  const set = writeOut(group.selected, [], rewrites);
  const { entity } = group;
  const own = operation.definition.operation;
  const isMutation = !entity && !group.graft && own === OperationTypeNode.MUTATION;
  const used = new Set<string>();
  visitAst(set, { Variable: (node) => void used.add(node.name.value) });
  const definitions = (operation.definition.variableDefinitions ?? []).filter((definition) =>
    used.has(definition.variable.name.value),
  );
  const declared = definitions.map(
    ({ variable, type, defaultValue }) =>
      `${print(variable)}:${print(type)}${defaultValue ? `=${print(defaultValue)}` : ''}`,
  );
  const common = {
    index,
    subgraph: group.graph,
    operationName: undefined,
    isMutation,
    variableUsages: [...used],
    fragments: new Map(),
    dependsOn: [...group.after].map((other) => groups.indexOf(other)),
    dependents: [],
    ...(group.graft ? { graft: group.graft } : {}),
  };
  if (!entity) {
    const keyword = group.graft ? OperationTypeNode.QUERY : own;
    const variables = declared.length > 0 ? `(${declared.join()})` : '';
    const head = keyword === OperationTypeNode.QUERY && !variables ? '' : `${keyword}${variables}`;
    return {
      ...common,
      operation: stripIgnoredCharacters(`${head}${print(set)}`),
      groups: undefined,
      selectionSet: set,
      outputRewrites: rewrites,
    };
  }
  const variable = used.has('representations') ? '_representations' : 'representations';
  const selection = selectionSet([inlineFragment(entity.asType, set.selections)]);
  return {
    ...common,
    operation: stripIgnoredCharacters(
      `query(${[`$${variable}:[_Any!]!`, ...declared].join()}){_entities(representations:$${variable})${print(selection)}}`,
    ),
    groups: [
      {
        alias: '_entities',
        variable,
        paths: [entity.path],
        requires: [{ kind: 'InlineFragment', typeCondition: entity.condition, selections: entity.requires }],
        inputRewrites:
          entity.asType === entity.condition && !entity.isOpaque
            ? []
            : [
                {
                  ValueSetter: {
                    path: [{ TypenameEquals: [entity.condition] }, { Key: '__typename' }],
                    setValueTo: entity.asType,
                  },
                },
              ],
        outputRewrites: rewrites,
        selectionSet: selection,
      },
    ],
    selectionSet: selection,
    outputRewrites: [],
  };
}

function pathText(path: FlattenNodePathSegment[]): string {
  return path
    .map((segment) =>
      segment === '@' ? '@' : 'Field' in segment ? `.${segment.Field}` : `|${segment.TypeCondition.join()}`,
    )
    .join('');
}

/** Fields that two types declare differently cannot stand under one key in one request. */
function writeOut(
  selected: Selected,
  path: ({ Key: string } | { TypenameEquals: string[] })[],
  rewrites: FetchRewrite[],
): SelectionSetNode {
  const shapes = new Map<string, string>();
  const selections: SelectionNode[] = selected.wantsTypename ? [TYPENAME] : [];
  const fieldsOf = (part: Selected, path: ({ Key: string } | { TypenameEquals: string[] })[]): FieldNode[] =>
    [...part.fields].map(([key, { node, type, below }]) => {
      const shape = shapes.get(key);
      let alias = key;
      if (shape === undefined) shapes.set(key, type);
      else if (shape !== type) {
        alias = `_as${rewrites.length}_${key}`;
        rewrites.push({ KeyRenamer: { path: [...path, { Key: alias }], renameKeyTo: key } });
      }
      return {
        ...node,
        ...(alias === node.name.value ? {} : { alias: NAME(alias) }),
        ...(below ? { selectionSet: writeOut(below, [...path, { Key: key }], rewrites) } : {}),
      };
    });
  selections.push(...fieldsOf(selected, path));
  for (const [typeName, part] of selected.typed) {
    const inner = fieldsOf(part, [...path, { TypenameEquals: [typeName] }]);
    if (part.wantsTypename) inner.unshift(TYPENAME);
    if (inner.length > 0) selections.push(inlineFragment(typeName, inner));
  }
  return selectionSet(selections);
}

function selectionSet(selections: readonly SelectionNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections: selections.length > 0 ? selections : [TYPENAME] };
}

function inlineFragment(typeName: string, selections: readonly SelectionNode[]): SelectionNode {
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: NAME(typeName) },
    selectionSet: selectionSet(selections),
  };
}
