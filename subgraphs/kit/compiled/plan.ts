import {
  defaultFieldResolver,
  type FieldNode,
  getNamedType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from 'graphql';
import { collectFields, type Fragments } from './selection.ts';

/** How a value of one type is completed. */
export type Shape =
  | { kind: 'leaf'; nullable: boolean; type: GraphQLLeafType; isPlainText: boolean }
  | { kind: 'list'; nullable: boolean; item: Shape }
  | { kind: 'object'; nullable: boolean; type: GraphQLObjectType; plan: ObjectPlan }
  | {
      kind: 'abstract';
      nullable: boolean;
      type: GraphQLAbstractType;
      planOf(type: GraphQLObjectType): ObjectPlan;
    };

export interface FieldPlan {
  key: string;
  name: string;
  isTypename: boolean;
  parentType: GraphQLObjectType;
  definition: GraphQLField<unknown, unknown>;
  nodes: FieldNode[];
  /** Undefined where the value is a property of the parent. */
  resolve: GraphQLFieldResolver<unknown, unknown> | undefined;
  /** False where the resolver cannot tell. */
  wantsInfo: boolean;
  hasArguments: boolean;
  shape: Shape;
}

export interface ObjectPlan {
  type: GraphQLObjectType;
  /** The type is about persons: its extensions say so. */
  isPersonal: boolean;
  /** Made when an object of the type is first met. */
  fields(): readonly FieldPlan[];
}

export interface OperationPlan {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Fragments;
  root: ObjectPlan;
}

/** @param conditions values of the variables that `@skip` and `@include` read. */
export function planOperation(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  conditions: Readonly<Record<string, unknown>>,
): OperationPlan {
  function planObject(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): ObjectPlan {
    let fields: FieldPlan[] | undefined;
    return {
      type,
      isPersonal: type.extensions.isPersonal === true,
      fields: () =>
        (fields ??= [...collectFields(schema, fragments, conditions, type, sets)].flatMap(([key, nodes]) => {
          const field = planField(type, key, nodes);
          return field ? [field] : [];
        })),
    };
  }

  function planField(parentType: GraphQLObjectType, key: string, nodes: FieldNode[]): FieldPlan | undefined {
    const name = nodes[0]!.name.value;
    const isTypename = name === '__typename';
    const definition = isTypename ? undefined : definitionOf(parentType, name);
    // graphql-js leaves out what the schema does not have; validation has told.
    if (!definition && !isTypename) return undefined;
    const { resolve = defaultFieldResolver } = definition ?? {};
    return {
      key,
      name,
      isTypename,
      parentType,
      definition: definition!,
      nodes,
      resolve: resolve === defaultFieldResolver ? undefined : resolve,
      // A resolver written with rest parameters counts none.
      wantsInfo: resolve.length === 0 || resolve.length > 3,
      hasArguments: (definition?.args.length ?? 0) > 0,
      shape: definition
        ? shapeOf(
            definition.type,
            nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
          )
        : (undefined as never),
    };
  }

  function definitionOf(
    parentType: GraphQLObjectType,
    name: string,
  ): GraphQLField<unknown, unknown> | undefined {
    if (parentType === schema.getQueryType()) {
      if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
      if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    }
    return parentType.getFields()[name];
  }

  function shapeOf(type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Shape {
    const nullable = !isNonNullType(type);
    const bare = isNonNullType(type) ? type.ofType : type;
    if (isListType(bare)) return { kind: 'list', nullable, item: shapeOf(bare.ofType, sets) };
    if (isLeafType(bare))
      return {
        kind: 'leaf',
        nullable,
        type: bare,
        isPlainText: bare.name === 'String' || bare.name === 'ID',
      };
    if (isObjectType(bare)) return { kind: 'object', nullable, type: bare, plan: planObject(bare, sets) };
    if (!isAbstractType(bare)) throw new Error(`no output type: ${String(getNamedType(type))}`);
    const plans = new Map<GraphQLObjectType, ObjectPlan>();
    return {
      kind: 'abstract',
      nullable,
      type: bare,
      planOf(concrete) {
        let plan = plans.get(concrete);
        if (!plan) plans.set(concrete, (plan = planObject(concrete, sets)));
        return plan;
      },
    };
  }

  const rootType = schema.getRootType(operation.operation);
  if (!rootType) throw new Error(`the schema has no ${operation.operation} type`);
  return { schema, operation, fragments, root: planObject(rootType, [operation.selectionSet]) };
}
