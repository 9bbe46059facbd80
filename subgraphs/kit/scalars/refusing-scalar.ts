import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { badInput } from '../errors.ts';

interface RefusingScalar<Value> {
  name: string;
  description: string;
  specifiedByURL?: string;
  /** The value the hub works with, or null when it is refused. */
  read(value: unknown): Value | null;
  /** What the client is sent. Throws a plain Error for what should never have been stored. */
  write?(value: unknown): unknown;
  /** What to write instead, in one sentence each. The refused value is not repeated: it may be anything. */
  refusal: { zh: string; en: string };
  /** The SDL literals it may be written as. */
  literals?: readonly (Kind.STRING | Kind.INT)[];
}

/** A scalar that refuses input with the fault BAD_USER_INPUT and a sentence in both languages. */
export function refusingScalar<Value>({
  name,
  description,
  specifiedByURL,
  read,
  write,
  refusal: { zh, en },
  literals = [Kind.STRING],
}: RefusingScalar<Value>): GraphQLScalarType {
  function parseValue(value: unknown): Value {
    const known = read(value);
    if (known === null) throw badInput(zh, en);
    return known;
  }

  function parseLiteral(node: ValueNode): Value {
    const known =
      (node.kind === Kind.STRING || node.kind === Kind.INT) && literals.includes(node.kind)
        ? read(node.value)
        : null;
    if (known !== null) return known;
    const { message, extensions } = badInput(zh, en);
    throw new GraphQLError(message, { nodes: node, extensions });
  }

  function serialize(value: unknown): unknown {
    const known = read(value);
    if (known === null) throw new Error(`a stored value is no ${name}`);
    return known;
  }

  return new GraphQLScalarType({
    name,
    description,
    specifiedByURL,
    parseValue,
    parseLiteral,
    serialize: write ?? serialize,
  });
}
