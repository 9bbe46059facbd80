import {
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isUnionType,
  parse,
  validate,
} from 'graphql';

/** Small seeded generator of numbers; the same seed gives the same query. */
export function createRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) % below;
  };
}

export interface RandomQuery {
  query: string;
  variables: Record<string, unknown>;
}

/** A valid query with aliases, arguments, fragments, conditions and `__typename`; undefined when the draw was not valid. */
export function randomQuery(schema: GraphQLSchema, seed: number, maxDepth = 5): RandomQuery | undefined {
  const random = createRandom(seed);
  const variables = new Map<string, { type: string; value: unknown }>();
  const fragments = new Map<string, string>();
  let budget = 60;

  const inputValue = (type: GraphQLInputType): unknown => {
    if (isNonNullType(type)) return inputValue(type.ofType);
    if (isListType(type)) return [inputValue(type.ofType)];
    if (isEnumType(type)) return type.getValues()[random(type.getValues().length)]!.name;
    if (isInputObjectType(type))
      return Object.fromEntries(
        Object.values(type.getFields())
          .filter((field) => isNonNullType(field.type) || random(3) === 0)
          .map((field) => [field.name, inputValue(field.type)]),
      );
    switch (getNamedType(type).name) {
      case 'Int':
        return random(3);
      case 'Float':
        return random(3) / 2;
      case 'Boolean':
        return random(2) === 0;
      default:
        return ['x', 'y', 'z'][random(3)];
    }
  };
  const literal = (value: unknown, type: GraphQLInputType): string => {
    if (isNonNullType(type)) return literal(value, type.ofType);
    if (isListType(type))
      return `[${(value as unknown[]).map((item) => literal(item, type.ofType)).join(', ')}]`;
    if (isEnumType(type)) return String(value);
    if (isInputObjectType(type))
      return `{${Object.entries(value as object)
        .map(([name, inner]) => `${name}: ${literal(inner, type.getFields()[name]!.type)}`)
        .join(', ')}}`;
    return JSON.stringify(value);
  };
  const variable = (type: GraphQLInputType): string => {
    const name = `v${variables.size}`;
    variables.set(name, { type: String(type), value: inputValue(type) });
    return `$${name}`;
  };
  const condition = (): string => {
    if (random(8) !== 0) return '';
    const operand = random(4) === 0 ? (random(2) === 0 ? 'true' : 'false') : booleanVariable();
    return ` @${random(2) === 0 ? 'skip' : 'include'}(if: ${operand})`;
  };
  const booleanVariable = (): string => {
    const name = `c${random(2)}`;
    if (!variables.has(name)) variables.set(name, { type: 'Boolean!', value: random(2) === 0 });
    return `$${name}`;
  };

  const fieldText = (field: GraphQLField<unknown, unknown>, depth: number): string => {
    const args = field.args
      .filter((argument) => isNonNullType(argument.type) || random(2) === 0)
      .map(
        (argument) =>
          `${argument.name}: ${random(2) === 0 ? variable(argument.type) : literal(inputValue(argument.type), argument.type)}`,
      );
    const alias = random(4) === 0 ? `${['a', 'b', 'id', 'name'][random(4)]}: ` : '';
    const named = getNamedType(field.type);
    const below = isCompositeType(named) ? ` ${selectionText(named, depth - 1)}` : '';
    return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${condition()}${below}`;
  };

  const selectionText = (type: GraphQLCompositeType, depth: number): string => {
    const parts: string[] = [];
    const count = 1 + random(4);
    for (let index = 0; index < count && budget > 0; index++) {
      budget -= 1;
      const dice = random(10);
      if (dice === 0) parts.push(random(2) === 0 ? '__typename' : 'kind: __typename');
      else if (dice <= 2 || isUnionType(type)) {
        const candidates = isAbstractType(type)
          ? [...schema.getPossibleTypes(type), ...(isUnionType(type) ? [] : [type])]
          : [type, ...type.getInterfaces()];
        const target = candidates[random(candidates.length)]!;
        const body = selectionText(target, isUnionType(type) ? depth : depth - 1);
        if (random(2) === 0) parts.push(`... on ${target.name}${condition()} ${body}`);
        else {
          const name = `F${fragments.size}`;
          fragments.set(name, `fragment ${name} on ${target.name} ${body}`);
          parts.push(`...${name}${condition()}`);
        }
      } else {
        const fields = Object.values(type.getFields()).filter(
          (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
        );
        if (fields.length > 0) parts.push(fieldText(fields[random(fields.length)]!, depth));
      }
    }
    if (parts.length === 0) parts.push('__typename');
    return `{ ${parts.join(' ')} }`;
  };

  const body = selectionText(schema.getQueryType()!, maxDepth);
  const declared = [...variables].map(([name, { type }]) => `$${name}: ${type}`).join(', ');
  const query = `query${declared ? ` (${declared})` : ''} ${body}${[...fragments.values()].map((fragment) => `\n${fragment}`).join('')}`;
  if (validate(schema, parse(query)).length > 0) return undefined;
  return { query, variables: Object.fromEntries([...variables].map(([name, { value }]) => [name, value])) };
}
