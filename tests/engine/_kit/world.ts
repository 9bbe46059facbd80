import {
  buildSchema,
  execute,
  getNamedType,
  GraphQLError,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  type ResponsePath,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  printSchema,
  type SelectionSetNode,
} from 'graphql';
import { expect } from 'vitest';
import { federate, type Federation } from './federation.ts';
import type { EngineOptions } from '../../../gateway/engine/engine.ts';

/**
 * A world in which every field of every thing has a value that follows from the thing, the field and its arguments.
 * Subgraphs and a monolith over the merged schema answer from the same world, so their answers must agree.
 */
export interface WorldSource {
  /** SDL by subgraph. */
  subgraphs: Record<string, string>;
  /** Key field sets by entity; the first key names the thing. Types of one interface entity share its name here. */
  entities: Record<string, { keys: string[]; of?: string }>;
  /** Fields computed from other fields, `Type.field` to field set. */
  requires?: Record<string, string>;
  /** One field value in so many is an error. */
  errorsOneIn?: number;
  /** Subgraphs give fields marked `@external` only where they are part of a key or promised by `@provides`. */
  strict?: boolean;
}

export interface World extends Federation {
  oracle: GraphQLSchema;
  /** Asks both, expects equal answers key for key in order, and returns the data. */
  expectSame(query: string, variables?: Record<string, unknown>): Promise<any>;
  askOracle(
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<{ data?: any; errors?: readonly GraphQLError[]; types: Map<string, GraphQLOutputType> }>;
}

interface OracleContext {
  /** The type of every field that was resolved, by path. */
  types: Map<string, GraphQLOutputType>;
}

interface Thing {
  __typename: string;
  __identity: string;
  __given?: Record<string, unknown>;
  /** Field sets the relation that led here provides. */
  __provided?: SelectionSetNode[];
}

const ENTITY_COUNT = 5;

function pathText(path: ResponsePath | undefined): string {
  const keys: (string | number)[] = [];
  for (let at = path; at; at = at.prev) keys.unshift(at.key);
  return keys.join('.');
}

/** Names of the outermost fields of a field set. */
function outerFields(set: string): string[] {
  const definition = parse(`{${set}}`).definitions[0] as { selectionSet: SelectionSetNode };
  return definition.selectionSet.selections.map((node) => (node as { name: { value: string } }).name.value);
}

function hash(text: string): number {
  let value = 2166136261;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 16777619);
  value ^= value >>> 15;
  value = Math.imul(value, 2246822519);
  value ^= value >>> 13;
  return value >>> 0;
}

export function createWorld(source: WorldSource, options: Partial<EngineOptions> = {}): World {
  const federation = federate(
    Object.fromEntries(Object.entries(source.subgraphs).map(([name, typeDefs]) => [name, { typeDefs }])),
    // What is drawn may nest lists without end; there is little in each.
    { limits: { values: Number.MAX_SAFE_INTEGER }, ...options },
  );
  const oracle = buildSchema(printSchema(federation.engine.apiSchema));
  const familyOf = (typeName: string): string => source.entities[typeName]?.of ?? typeName;
  const keyFields = new Set<string>();
  for (const [typeName, { keys }] of Object.entries(source.entities)) {
    for (const key of keys)
      for (const field of outerFields(key)) keyFields.add(`${familyOf(typeName)}.${field}`);
  }
  /** Fields that other fields or keys are made of never fail: what follows from such a failure is a subgraph's own choice. */
  const relied = new Set(
    [
      ...Object.values(source.entities).flatMap(({ keys }) => keys),
      ...Object.values(source.requires ?? {}),
    ].flatMap((set) => set.match(/\w+/g)!),
  );

  /** Concrete type of the nth thing of a family. */
  const concreteOf = (family: string, id: number): string => {
    const type = oracle.getType(family);
    if (!isAbstractType(type)) return family;
    const types = oracle
      .getPossibleTypes(type)
      .map(({ name }) => name)
      .filter((name) => familyOf(name) === family)
      .sort();
    return types[id % types.length]!;
  };

  /** The types of an interface or union that every subgraph knows which has the field that leads to it. */
  const typesBehind = (owner: string, field: string, name: string): string[] => {
    const known = [...federation.subgraphs.values()].flatMap(({ schema }) => {
      const type = schema.getType(name);
      const holder = schema.getType(owner) ?? schema.getType(familyOf(owner));
      return isAbstractType(type) && isObjectType(holder) && holder.getFields()[field]
        ? [schema.getPossibleTypes(type).map((possible) => possible.name)]
        : [];
    });
    return known[0]!
      .filter((type) => oracle.getType(type) && known.every((types) => types.includes(type)))
      .sort();
  };

  function thingOf(typeName: string, seed: string): Thing {
    const family = familyOf(typeName);
    if (!source.entities[typeName]) return { __typename: typeName, __identity: seed };
    let id = 1 + (hash(seed) % ENTITY_COUNT);
    while (isObjectType(oracle.getType(typeName)) && concreteOf(family, id) !== typeName)
      id = 1 + (id % ENTITY_COUNT);
    return { __typename: concreteOf(family, id), __identity: `${family}#${id}` };
  }

  function valueOf(thing: Thing, field: string, args: unknown, type: GraphQLOutputType): unknown {
    const family = thing.__identity.split('#')[0]!;
    const entityId =
      thing.__identity.includes('#') && !thing.__identity.includes('.')
        ? thing.__identity.split('#')[1]!
        : undefined;
    const isKey = entityId !== undefined && keyFields.has(`${family}.${field}`);
    const seed = `${thing.__identity}.${field}${JSON.stringify(args)}`;
    if (
      source.errorsOneIn &&
      !relied.has(field) &&
      thing.__typename !== 'Query' &&
      hash(`${seed} error`) % source.errorsOneIn === 0
    )
      throw new GraphQLError(`${thing.__identity}.${field} failed`);
    return make(type, seed);

    function make(type: GraphQLOutputType, seed: string): unknown {
      if (isNonNullType(type)) return makeValue(type.ofType, seed);
      if (!isKey && hash(`${seed} null`) % 9 === 0) return null;
      return makeValue(type, seed);
    }
    function makeValue(type: GraphQLOutputType, seed: string): unknown {
      if (isListType(type))
        return Array.from({ length: [2, 1, 3, 2, 1, 0, 2, 3][hash(`${seed} length`) % 8]! }, (_, index) =>
          make(type.ofType, `${seed}.${index}`),
        );
      const named = getNamedType(type);
      const value = hash(seed);
      if (isKey && !isObjectType(named))
        return named.name === 'Int' ? Number(entityId) : `${field}-${entityId}`;
      if (isEnumType(named)) {
        const names = (oracle.getType(named.name) as typeof named).getValues().map(({ name }) => name);
        return names[value % names.length];
      }
      if (isObjectType(named)) return thingOf(named.name, seed);
      if (isAbstractType(named)) {
        if (source.entities[named.name]) return thingOf(named.name, seed);
        const types = typesBehind(thing.__typename, field, named.name);
        if (types.length === 0) return null;
        return thingOf(types[value % types.length]!, seed);
      }
      switch (named.name) {
        case 'Int':
          return value % 1000;
        case 'Float':
          return (value % 1000) / 8;
        case 'Boolean':
          return value % 2 === 0;
        case 'ID':
          return `id-${value % 100}`;
        case 'String':
          return value % 5 === 0 ? `s"\n${value % 100}党` : `s-${value % 1000}`;
        default:
          return { custom: value % 10, list: [field] };
      }
    }
  }

  /** Reads a field set of a thing from the world, as a representation would carry it. */
  function readSet(thing: Thing, set: string): Record<string, unknown> {
    const definition = parse(`{${set}}`).definitions[0]!;
    const read = (value: unknown, selections: SelectionSetNode): unknown => {
      if (Array.isArray(value)) return value.map((item) => read(item, selections));
      if (value === null) return null;
      const thing = value as Thing;
      const result: Record<string, unknown> = {};
      const visit = (set: SelectionSetNode): void => {
        for (const node of set.selections) {
          if (node.kind === Kind.INLINE_FRAGMENT) {
            const condition = node.typeCondition!.name.value;
            const type = oracle.getType(condition);
            if (
              condition === thing.__typename ||
              (isAbstractType(type) &&
                oracle.getPossibleTypes(type).some(({ name }) => name === thing.__typename))
            )
              visit(node.selectionSet);
          }
          if (node.kind !== Kind.FIELD || node.name.value === '__typename') continue;
          const type = oracle.getType(thing.__typename);
          if (!isObjectType(type)) throw new Error(`No type ${thing.__typename}`);
          const field = type.getFields()[node.name.value]!;
          const args: Record<string, unknown> = {};
          for (const argument of field.args)
            if (argument.defaultValue !== undefined) args[argument.name] = argument.defaultValue;
          for (const argument of node.arguments ?? [])
            args[argument.name.value] = (argument.value as { value: unknown }).value;
          const computedFrom = source.requires?.[`${thing.__typename}.${field.name}`];
          const inner =
            computedFrom === undefined
              ? valueOf(thing, field.name, args, field.type)
              : computed(readSet(thing, computedFrom));
          result[field.name] = node.selectionSet ? read(inner, node.selectionSet) : inner;
        }
      };
      visit(selections);
      return result;
    };
    return read(thing, (definition as { selectionSet: SelectionSetNode }).selectionSet) as Record<
      string,
      unknown
    >;
  }

  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== 'object' || value === null) return value;
    const { __typename: _, ...rest } = value as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(rest)
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([key, inner]) => [key, plain(inner)]),
    );
  };

  const computed = (input: unknown): string => `computed ${JSON.stringify(plain(input))}`;

  /** The value with what is provided below it; refuses what the subgraph does not have. */
  function given(owner: Thing, field: GraphQLField<unknown, unknown>, value: unknown): unknown {
    const directives = field.astNode?.directives ?? [];
    const sets: SelectionSetNode[] = [];
    let isProvided = false;
    for (const provided of owner.__provided ?? [])
      for (const node of provided.selections)
        if (node.kind === Kind.FIELD && node.name.value === field.name) {
          isProvided = true;
          if (node.selectionSet) sets.push(node.selectionSet);
        }
    const isExternal = directives.some(({ name }) => name.value === 'external');
    if (isExternal && !isProvided && !keyFields.has(`${familyOf(owner.__typename)}.${field.name}`))
      throw new Error(`${owner.__typename}.${field.name} is external and not provided here`);
    const provides = directives.find(({ name }) => name.value === 'provides')?.arguments?.[0]?.value;
    if (provides?.kind === Kind.STRING)
      sets.push(
        (parse(`{${provides.value}}`).definitions[0] as { selectionSet: SelectionSetNode }).selectionSet,
      );
    const mark = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(mark)
        : value !== null && typeof value === 'object' && '__identity' in value
          ? { ...value, __provided: sets }
          : value;
    return sets.length > 0 ? mark(value) : value;
  }

  function equip(schema: GraphQLSchema, subgraph: string | undefined): void {
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__')) continue;
      if (isAbstractType(type)) type.resolveType = (value: Thing) => value.__typename;
      if (!isObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        if (field.name === '_entities' || field.name === '_service') continue;
        const family = familyOf(type.name);
        const set = source.requires?.[`${type.name}.${field.name}`];
        field.resolve = (
          thing: Thing | undefined,
          args: unknown,
          context: OracleContext | undefined,
          info,
        ) => {
          if (subgraph === undefined) context?.types.set(pathText(info.path), info.returnType);
          const owner = thing ?? { __typename: type.name, __identity: type.name };
          if (set === undefined) {
            const value = valueOf(owner, field.name, args, field.type);
            return subgraph !== undefined && source.strict ? given(owner, field, value) : value;
          }
          const keys = outerFields(set);
          let input: Record<string, unknown>;
          if (subgraph === undefined) input = readSet(owner, set);
          else {
            input = {};
            for (const key of keys) {
              const given = owner.__given?.[key];
              if (given === undefined) throw new Error(`${subgraph} was not given ${family}.${key}`);
              input[key] = given;
            }
          }
          return computed(input);
        };
      }
    }
    const entities = schema.getQueryType()?.getFields()['_entities'];
    if (!entities) return;
    entities.resolve = (_source: unknown, args: { representations: Record<string, unknown>[] }) =>
      args.representations.map((representation) => {
        const typeName = representation.__typename as string;
        const family = familyOf(typeName);
        const keys = source.entities[typeName]!.keys;
        for (let id = 1; id <= ENTITY_COUNT; id++) {
          const thing: Thing = { __typename: concreteOf(family, id), __identity: `${family}#${id}` };
          if (isObjectType(oracle.getType(typeName)) && thing.__typename !== typeName) continue;
          const matches = keys.some((key) => {
            const names = outerFields(key);
            if (!names.every((name) => representation[name] !== undefined)) return false;
            return (
              JSON.stringify(plain(readSet(thing, key))) ===
              JSON.stringify(plain(Object.fromEntries(names.map((name) => [name, representation[name]]))))
            );
          });
          if (matches)
            return {
              ...thing,
              __given: representation,
              ...(isInterfaceType(oracle.getType(typeName)) && isObjectType(schema.getType(typeName))
                ? { __typename: typeName }
                : {}),
            };
        }
        throw new GraphQLError(`No ${typeName} has ${JSON.stringify(representation)}`);
      });
  }

  for (const [name, subgraph] of federation.subgraphs) equip(subgraph.schema, name);
  equip(oracle, undefined);

  const askOracle: World['askOracle'] = async (query, variables) => {
    const types = new Map<string, GraphQLOutputType>();
    const document = parse(query);
    const result = await execute({
      schema: oracle,
      document,
      variableValues: variables,
      contextValue: { types },
    });
    return { ...result, types };
  };
  return {
    ...federation,
    oracle,
    askOracle,
    async expectSame(query, variables) {
      const { types: _, ...expected } = await askOracle(query, variables);
      const answer = await federation.ask(query, variables);
      expect(answer).toEqual(JSON.parse(JSON.stringify(expected)));
      expect(JSON.stringify(answer.data)).toBe(JSON.stringify(expected.data));
      return answer.data;
    },
  };
}
