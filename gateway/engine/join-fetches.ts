import {
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  stripIgnoredCharacters,
  type VariableDefinitionNode,
} from 'graphql';
import type { EntityGroup, FetchStep } from './plan-graph.ts';

/**
 * Joins entity fetches that go to one subgraph and become ready at the same moment into one request. Each keeps its own
 * list of entities, so that one whose inputs are missing does not take the other with it. Only fetches from `from` on are
 * joined to others: the planner has already joined its own.
 */
export function joinFetches(steps: FetchStep[], from: number): FetchStep[] {
  const ancestors = steps.map(() => new Set<number>());
  const closure = (index: number, into: Set<number>): void => {
    for (const before of steps[index]!.dependsOn) {
      if (into.has(before)) continue;
      into.add(before);
      closure(before, into);
    }
  };
  steps.forEach((step, index) => closure(index, ancestors[index]!));
  const readyWith = steps.map(
    (step, index) => `${step.subgraph} ${[...ancestors[index]!].sort((one, other) => one - other).join()}`,
  );

  const hostOf = new Map<number, number>();
  const hosts = new Map<number, FetchStep>();
  steps.forEach((step, index) => {
    if (index < from || !step.groups) return;
    const host = steps.findIndex(
      (other, at) =>
        at !== index &&
        !hostOf.has(at) &&
        other.groups &&
        !other.isMutation &&
        readyWith[at] === readyWith[index] &&
        (at < from || at < index),
    );
    if (host === -1) return;
    hostOf.set(index, host);
    hosts.set(host, join(hosts.get(host) ?? steps[host]!, step));
  });
  if (hostOf.size === 0) return steps;

  const kept = steps.map((step, index) => hosts.get(index) ?? step).filter((_, index) => !hostOf.has(index));
  const position = new Map<number, number>();
  kept.forEach((step, at) => position.set(step.index, at));
  const moved = (indexes: readonly number[]): number[] => [
    ...new Set(indexes.map((index) => position.get(hostOf.get(index) ?? index)!)),
  ];
  const joined = kept.map((step, at): FetchStep => {
    const parts = steps.filter(({ index }) => index === step.index || hostOf.get(index) === step.index);
    return {
      ...step,
      index: at,
      dependsOn: moved(parts.flatMap(({ dependsOn }) => dependsOn)),
      dependents: [],
    };
  });
  for (const step of joined) for (const index of step.dependsOn) joined[index]!.dependents.push(step.index);
  return joined;
}

/** The same for groups that ask the same of the entities they find. */
const question = ({ requires, inputRewrites, outputRewrites, selectionSet }: EntityGroup): string =>
  JSON.stringify([requires, inputRewrites, outputRewrites, print(selectionSet)]);

function join(host: FetchStep, guest: FetchStep): FetchStep {
  const asked = question(guest.groups![0]!);
  const same = host.groups!.findIndex((group) => question(group) === asked);
  if (same !== -1 && guest.groups!.length === 1)
    return {
      ...host,
      groups: host.groups!.map((group, index) =>
        index === same ? { ...group, paths: [...group.paths, ...guest.groups![0]!.paths] } : group,
      ),
    };
  const document = parse(host.operation, { noLocation: true });
  const added = parse(guest.operation, { noLocation: true }).definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  )!;
  const name = `_joined${host.groups!.length}`;
  const [group] = guest.groups!;
  const field = added.selectionSet.selections[0] as FieldNode;
  const named: FieldNode = {
    ...field,
    alias: { kind: Kind.NAME, value: name },
    arguments: [
      {
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: 'representations' },
        value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
      },
    ],
  };
  const rename = (definition: VariableDefinitionNode): VariableDefinitionNode =>
    definition.variable.name.value === group!.variable
      ? { ...definition, variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } }
      : definition;
  const definitions = document.definitions.map((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return definition;
    const declared = new Set(definition.variableDefinitions?.map(({ variable }) => variable.name.value));
    const more = (added.variableDefinitions ?? [])
      .map(rename)
      .filter(({ variable }) => !declared.has(variable.name.value));
    return {
      ...definition,
      variableDefinitions: [...(definition.variableDefinitions ?? []), ...more],
      selectionSet: {
        ...definition.selectionSet,
        selections: [...definition.selectionSet.selections, named],
      },
    };
  });
  return {
    ...host,
    operation: stripIgnoredCharacters(print({ ...document, definitions })),
    variableUsages: [...new Set([...host.variableUsages, ...guest.variableUsages])],
    groups: [...host.groups!, { ...group!, alias: name, variable: name }],
  };
}
