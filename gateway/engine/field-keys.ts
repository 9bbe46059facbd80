import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  Kind,
  print,
  type SelectionSetNode,
} from 'graphql';
import { type Operation, responseKey } from './operation.ts';
import type { Supergraph } from './supergraph.ts';

export interface FieldKeys {
  /** `on` is the type the field is written on, so that the key is the same wherever a fragment is spread. */
  keyFor(on: GraphQLNamedType, field: FieldNode): string;
  /** Under which key a field of the client's document is found in the merged data. */
  keyOf(field: FieldNode): string;
  /** What a representation takes from the merged data, and as what it is sent. */
  required(on: GraphQLNamedType, set: SelectionSetNode): RequiresSelection[];
}

/**
 * Keys of the merged data, equal for equal field and arguments, so that two fields meet under one key only when they are
 * the same. Without `ownKeys` the client's response keys.
 */
export function fieldKeys(supergraph: Supergraph, operation: Operation, ownKeys: boolean): FieldKeys {
  const keys = new Map<FieldNode, string>();
  const keyByIdentity = new Map<string, string>();
  const serial = operation.definition.operation === 'mutation';
  const all: FieldKeys = {
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
    required: (on, set) =>
      set.selections.flatMap((node): RequiresSelection[] => {
        if (node.kind === Kind.FRAGMENT_SPREAD) return [];
        if (node.kind === Kind.INLINE_FRAGMENT) {
          const type = node.typeCondition
            ? supergraph.fullSchema.getType(node.typeCondition.name.value)!
            : on;
          const selections = all.required(type, node.selectionSet);
          return [{ kind: 'InlineFragment', typeCondition: type.name, selections }];
        }
        const name = node.name.value;
        if (name === '__typename') return [{ kind: 'Field', name }];
        const key = all.keyFor(on, node);
        const { type } = (on as GraphQLObjectType).getFields()[name]!;
        return [
          {
            kind: 'Field',
            name: key,
            ...(key === name ? {} : { alias: name }),
            ...(node.selectionSet ? { selections: all.required(getNamedType(type), node.selectionSet) } : {}),
          },
        ];
      }),
  };
  return all;
}
