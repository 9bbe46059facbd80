import type {
  FetchRewrite,
  FlattenNodePathSegment,
  PlanNode,
  QueryPlan,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';
import {
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  stripIgnoredCharacters,
} from 'graphql';
import { joinFetches } from './join-fetches.ts';
import { fragmentsOf } from './operation.ts';
import type { RequirementFetch } from './planning-document.ts';

/** Entities one fetch asks for: where they stand in the merged data, what identifies them, what comes back. */
export interface EntityGroup {
  alias: string;
  variable: string;
  paths: FlattenNodePathSegment[][];
  requires: RequiresSelection[];
  inputRewrites: FetchRewrite[];
  outputRewrites: FetchRewrite[];
  selectionSet: SelectionSetNode;
}

export interface FetchStep {
  index: number;
  subgraph: string;
  operation: string;
  operationName: string | undefined;
  isMutation: boolean;
  variableUsages: string[];
  /** Undefined for a fetch of root fields. */
  groups: EntityGroup[] | undefined;
  selectionSet: SelectionSetNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  outputRewrites: FetchRewrite[];
  /** Where the data of root fields goes that were selected below the root, on a field that leads back to Query. */
  graft?: FlattenNodePathSegment[];
  dependsOn: number[];
  dependents: number[];
}

interface PlannedFetch extends FetchStep {
  /** Fetches the plan puts before this one. */
  earlier: Set<number>;
}

/**
 * Turns a plan into a graph of fetches. The plan has barriers between levels; here a fetch waits only for those earlier
 * fetches that supply the fields it reads. Mutations keep their order: each waits for all that belongs to the one before.
 */
export function planGraph(plan: QueryPlan, requirementFetches: readonly RequirementFetch[]): FetchStep[] {
  const steps: PlannedFetch[] = [];

  function add(
    node: Extract<PlanNode, { kind: 'Fetch' | 'BatchFetch' }>,
    path: FlattenNodePathSegment[] | undefined,
    earlier: Set<number>,
  ): number {
    const document = parse(node.operation, { noLocation: true });
    const operation = document.definitions.find(
      (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
    )!;
    const entitySelection = (alias: string): SelectionSetNode => {
      for (const selection of operation.selectionSet.selections) {
        if (
          selection.kind === Kind.FIELD &&
          (selection.alias?.value ?? selection.name.value) === alias &&
          selection.selectionSet
        )
          return selection.selectionSet;
      }
      throw new Error(`The planned operation has no field ${alias}.`);
    };
    let groups: EntityGroup[] | undefined;
    if (node.kind === 'BatchFetch') {
      groups = node.entityBatch.aliases.map((alias) => ({
        alias: alias.alias,
        variable: alias.representationsVariableName,
        paths: alias.paths,
        requires: alias.requires,
        inputRewrites: alias.inputRewrites ?? [],
        outputRewrites: alias.outputRewrites ?? [],
        selectionSet: entitySelection(alias.alias),
      }));
    } else if (path && node.requires) {
      groups = [
        {
          alias: '_entities',
          variable: representationsVariable(operation),
          paths: [path],
          requires: node.requires,
          inputRewrites: node.inputRewrites ?? [],
          outputRewrites: node.outputRewrites ?? [],
          selectionSet: entitySelection('_entities'),
        },
      ];
    }
    const index = steps.length;
    steps.push({
      index,
      subgraph: node.serviceName,
      operation: stripIgnoredCharacters(node.operation),
      operationName: node.operationName ?? undefined,
      isMutation: node.operationKind === 'mutation',
      variableUsages: node.variableUsages ?? [],
      groups,
      selectionSet: operation.selectionSet,
      fragments: fragmentsOf(document),
      outputRewrites: groups || node.kind === 'BatchFetch' ? [] : (node.outputRewrites ?? []),
      dependsOn: [],
      dependents: [],
      earlier: new Set(earlier),
    });
    return index;
  }

  /** Adds the fetches under a node and returns them. */
  function visit(node: PlanNode, path: FlattenNodePathSegment[] | undefined, earlier: Set<number>): number[] {
    switch (node.kind) {
      case 'Fetch':
      case 'BatchFetch':
        return [add(node, path, earlier)];
      case 'Subscription':
        return [add(node.primary, undefined, earlier)];
      case 'Flatten':
        return visit(node.node, node.path, earlier);
      case 'Parallel':
        return node.nodes.flatMap((child) => visit(child, path, earlier));
      case 'Sequence': {
        const before = new Set(earlier);
        const added: number[] = [];
        for (const child of node.nodes) {
          for (const index of visit(child, path, before)) {
            before.add(index);
            added.push(index);
          }
        }
        return added;
      }
      default:
        throw new Error(`The planner answered with a node the engine does not run: ${node.kind}.`);
    }
  }

  if (plan.node) visit(plan.node, undefined, new Set());
  const planned = steps.length;
  for (const { subgraph, operation, requires, variableUsages, path } of requirementFetches) {
    add(
      { kind: 'Fetch', serviceName: subgraph, operationKind: 'query', operation, requires, variableUsages },
      path,
      new Set(),
    );
  }
  for (const step of steps.slice(planned))
    for (const other of steps) if (other !== step) step.earlier.add(other.index);
  connect(steps);
  return joinFetches(steps, planned);
}

/** The one variable of the operation that is a list of `_Any`. */
function representationsVariable(operation: OperationDefinitionNode): string {
  const declared = operation.variableDefinitions?.find(({ type }) => print(type) === '[_Any!]!');
  return declared?.variable.name.value ?? 'representations';
}

const fieldsOf = (path: FlattenNodePathSegment[]): string[] =>
  path.flatMap((segment) => (segment !== '@' && 'Field' in segment ? [segment.Field] : []));

function connect(steps: PlannedFetch[]): void {
  const suppliers = new Map<string, Set<number>>();
  const supply = (
    step: PlannedFetch,
    prefix: string,
    set: SelectionSetNode,
    rewrites: FetchRewrite[],
  ): void => {
    const renamed = new Map<string, string>();
    for (const rewrite of rewrites) {
      if (!('KeyRenamer' in rewrite)) continue;
      const last = rewrite.KeyRenamer.path.at(-1);
      if (last && 'Key' in last) renamed.set(last.Key, rewrite.KeyRenamer.renameKeyTo);
    }
    const visit = (prefix: string, set: SelectionSetNode): void => {
      for (const selection of set.selections) {
        if (selection.kind === Kind.FIELD) {
          const key = selection.alias?.value ?? selection.name.value;
          for (const name of renamed.has(key) ? [key, renamed.get(key)!] : [key]) {
            const path = `${prefix}.${name}`;
            let set = suppliers.get(path);
            if (!set) suppliers.set(path, (set = new Set()));
            set.add(step.index);
            if (selection.selectionSet) visit(path, selection.selectionSet);
          }
        } else {
          visit(
            prefix,
            selection.kind === Kind.INLINE_FRAGMENT
              ? selection.selectionSet
              : step.fragments.get(selection.name.value)!.selectionSet,
          );
        }
      }
    };
    visit(prefix, set);
  };
  for (const step of steps) {
    if (!step.groups) supply(step, '', step.selectionSet, step.outputRewrites);
    for (const group of step.groups ?? []) {
      for (const path of group.paths)
        supply(
          step,
          fieldsOf(path)
            .map((field) => `.${field}`)
            .join(''),
          group.selectionSet,
          group.outputRewrites,
        );
    }
  }

  for (const step of steps) {
    if (!step.groups) continue;
    const needed = new Set<number>();
    for (const group of step.groups) {
      for (const path of group.paths) {
        for (const need of needsOf(path, group.requires)) {
          let supplied = false;
          for (const index of suppliers.get(need.path) ?? []) {
            if (!step.earlier.has(index)) continue;
            supplied = true;
            needed.add(index);
          }
          if (!supplied && !need.optional)
            for (const index of step.earlier) if (index < step.index) needed.add(index);
        }
      }
    }
    step.dependsOn = [...needed];
  }

  orderMutations(steps);
  for (const step of steps) for (const index of step.dependsOn) steps[index]!.dependents.push(step.index);
}

function needsOf(
  path: FlattenNodePathSegment[],
  requires: RequiresSelection[],
): { path: string; optional: boolean }[] {
  const needs: { path: string; optional: boolean }[] = [];
  let at = '';
  for (const segment of path) {
    if (segment === '@') continue;
    if ('Field' in segment) at += `.${segment.Field}`;
    else needs.push({ path: `${at}.__typename`, optional: true });
  }
  needs.push({ path: `${at}.__typename`, optional: true });
  const visit = (prefix: string, selections: RequiresSelection[]): void => {
    for (const selection of selections) {
      if (selection.kind === 'InlineFragment') visit(prefix, selection.selections);
      else if (selection.kind === 'Field') {
        const below = `${prefix}.${selection.name}`;
        if (selection.selections?.length) visit(below, selection.selections);
        else needs.push({ path: below, optional: selection.name === '__typename' });
      }
    }
  };
  visit(at, requires);
  return needs;
}

function orderMutations(steps: PlannedFetch[]): void {
  const mutations = steps.filter((step) => step.isMutation && !step.groups);
  if (mutations.length < 2) return;
  const rank = new Map<number, number>();
  mutations.forEach((step, position) => rank.set(step.index, position));
  const rankOf = (step: PlannedFetch): number => {
    const known = rank.get(step.index);
    if (known !== undefined) return known;
    rank.set(step.index, 0);
    const own = Math.max(0, ...step.dependsOn.map((index) => rankOf(steps[index]!)));
    rank.set(step.index, own);
    return own;
  };
  for (const step of steps) rankOf(step);
  mutations.forEach((mutation, position) => {
    if (position > 0)
      mutation.dependsOn = steps.filter((step) => rank.get(step.index)! < position).map((step) => step.index);
  });
}
