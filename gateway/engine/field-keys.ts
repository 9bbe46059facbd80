import { type FieldNode, type GraphQLNamedType, type GraphQLObjectType, print } from 'graphql';
import { type Operation, responseKey } from './operation.ts';
import type { Supergraph } from './supergraph.ts';

export interface FieldKeys {
  /** `on` is the type the field is written on, so that the key is the same wherever a fragment is spread. */
  keyFor(on: GraphQLNamedType, field: FieldNode): string;
  /** Under which key a field of the client's document is found in the merged data. */
  keyOf(field: FieldNode): string;
}

/**
 * Keys of the merged data, equal for equal field and arguments, so that two fields meet under one key only when they are
 * the same. Without `ownKeys` the client's response keys.
 */
export function fieldKeys(supergraph: Supergraph, operation: Operation, ownKeys: boolean): FieldKeys {
  const keys = new Map<FieldNode, string>();
  const keyByIdentity = new Map<string, string>();
  const serial = operation.definition.operation === 'mutation';
  return {
    keyFor(on, field) {
      const known = keys.get(field);
      if (known !== undefined) return known;
      const name = field.name.value;
      const response = responseKey(field);
      const definition = (on as GraphQLObjectType).getFields()[name]!;
      let key = response;
      if (ownKeys) {
        const isContested = supergraph.contestedFields.has(`${on.name}.${name}`);
        const isRootOfMutation = serial && on.name === operation.rootType.name;
        const identity = isRootOfMutation
          ? `mutation ${response}`
          : `${name}(${(field.arguments ?? [])
              .map((argument) => print(argument))
              .sort()
              .join()})${isContested ? String(definition.type) : ''}`;
        const isPlain = isRootOfMutation ? response === name : !isContested;
        key = keyByIdentity.get(identity) ?? (isPlain ? name : `_hub${keyByIdentity.size}`);
        keyByIdentity.set(identity, key);
      }
      keys.set(field, key);
      return key;
    },
    keyOf: (field) => keys.get(field) ?? responseKey(field),
  };
}
