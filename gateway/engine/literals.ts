import {
  type DocumentNode,
  getNamedType,
  type GraphQLInputType,
  type GraphQLSchema,
  isLeafType,
  isInputType,
  Kind,
  type OperationDefinitionNode,
  print,
  TypeInfo,
  type ValueNode,
  valueFromAST,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
  parseType,
} from 'graphql';

export interface LiftedLiterals {
  document: DocumentNode;
  /** Coerced, by the name of the variable that has taken the literal's place. */
  values: Record<string, unknown>;
}

const PREFIX = '_literal';

/** Whether a variable of a lifted document stands for a literal. */
export function isLifted(variableName: string): boolean {
  return variableName.startsWith(PREFIX);
}

/**
 * Puts variables in the place of literal arguments, so that operations which differ only in these share one plan. Equal
 * literals get one variable: two fields that could be merged still can. Undefined when there is nothing to lift, and for
 * documents of several operations, whose fragments may be shared.
 */
export function liftLiterals(schema: GraphQLSchema, document: DocumentNode): LiftedLiterals | undefined {
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (
    operations.length !== 1 ||
    operations[0]!.variableDefinitions?.some(({ variable }) => isLifted(variable.name.value))
  )
    return undefined;

  const values: Record<string, unknown> = {};
  const definitions: VariableDefinitionNode[] = [];
  const nameByLiteral = new Map<string, string>();
  const typeInfo = new TypeInfo(schema);

  const lift = (node: ValueNode): ValueNode | undefined => {
    const type = typeInfo.getInputType();
    if (!isInputType(type) || !isPlain(node, type)) return undefined;
    const identity = `${String(type)} ${print(node)}`;
    let name = nameByLiteral.get(identity);
    if (name === undefined) {
      const value = valueFromAST(node, type);
      // Not a value of this type: validation will say so better.
      if (value === undefined) return undefined;
      name = `${PREFIX}${definitions.length}`;
      nameByLiteral.set(identity, name);
      values[name] = value;
      definitions.push({
        kind: Kind.VARIABLE_DEFINITION,
        variable: variable(name),
        type: parseType(String(type), { noLocation: true }),
      });
    }
    return variable(name);
  };

  const lifted: DocumentNode = visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Directive: () => false,
      VariableDefinition: () => false,
      ListValue: lift,
      IntValue: lift,
      FloatValue: lift,
      StringValue: lift,
      BooleanValue: lift,
      EnumValue: lift,
    }),
  );
  if (definitions.length === 0) return undefined;
  return {
    values,
    document: {
      ...lifted,
      definitions: lifted.definitions.map((definition) =>
        definition.kind === Kind.OPERATION_DEFINITION
          ? ({
              ...definition,
              variableDefinitions: [...(definition.variableDefinitions ?? []), ...definitions],
            } satisfies OperationDefinitionNode)
          : definition,
      ),
    },
  };
}

function variable(name: string) {
  return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } as const;
}

/** Leaves, and lists of nothing but leaves. */
function isPlain(node: ValueNode, type: GraphQLInputType): boolean {
  if (!isLeafType(getNamedType(type))) return false;
  if (node.kind === Kind.LIST) return node.values.every((item) => isPlain(item, type));
  return node.kind !== Kind.VARIABLE && node.kind !== Kind.OBJECT && node.kind !== Kind.NULL;
}
