import { GraphQLError, type ExecutionResult } from 'graphql';
import { executeCompiled, type CompiledRequest } from '../compiled/execute.ts';
import type { FieldPlan, ObjectPlan } from '../compiled/plan.ts';
import { Fault } from '../errors.ts';
import { isDatabaseAway } from '../format-fault.ts';
import { log } from '../log.ts';
import type { HubContext, Subgraph } from '../subgraph.ts';
import type { AuditEntry } from './entry.ts';
import { attemptedNodes, hasDone, isDone } from './write.ts';

const refusalCodes = new Set(['UNAUTHENTICATED', 'FORBIDDEN']);

interface Failure {
  field: FieldPlan;
  error: GraphQLError;
}

/**
 * Executes a request and logs what it showed of persons and what it was refused. Persons are shown only when that is
 * on record: where the log cannot be written there is no answer.
 */
export async function executeAudited(
  { name, schema }: Subgraph,
  request: CompiledRequest,
  context: HubContext,
): Promise<ExecutionResult> {
  const met = new Map<ObjectPlan, number>();
  const failures: Failure[] = [];
  const executed = await executeCompiled(schema, request, context, {
    met: (plan) => met.set(plan, (met.get(plan) ?? 0) + 1),
    failed: (field, error) => failures.push({ field, error }),
  });
  const result = withoutDenial(executed, failures, context);
  const reads = readsOf(met, context);
  const refusals = refusalsOf(failures, context);
  if (reads.length === 0 && refusals.length === 0) return result;
  try {
    await context.db.audit.append(name, [...reads, ...refusals]);
    return result;
  } catch (error) {
    log.error({ requestId: context.requestId, err: error }, 'not on record');
    // What was refused stays refused, also without a record of it.
    if (reads.length === 0) return result;
    const { message, extensions } = hasDone(context)
      ? new Fault('OUTCOME_UNKNOWN')
      : error instanceof Fault
        ? error
        : new Fault('SUBGRAPH_UNAVAILABLE');
    return { data: null, errors: [new GraphQLError(message, { extensions })] };
  }
}

/** A mutation whose answer cannot be read is committed all the same, and nobody is told that it was not. */
function withoutDenial(
  result: ExecutionResult,
  failures: readonly Failure[],
  context: HubContext,
): ExecutionResult {
  const unread = new Set(
    failures.flatMap(({ field, error }) =>
      field.parentType.name === 'Mutation' && isDone(context, field.name) && isAway(error) ? error : [],
    ),
  );
  if (unread.size === 0) return result;
  const errors = result.errors!.map((error) => {
    if (!unread.has(error)) return error;
    log.warn({ requestId: context.requestId, err: error }, 'done, and its answer could not be read');
    const { message, extensions } = new Fault('OUTCOME_UNKNOWN');
    return new GraphQLError(message, { path: error.path, extensions });
  });
  return { ...result, errors };
}

const isAway = (error: GraphQLError): boolean =>
  error.extensions.code === 'SUBGRAPH_UNAVAILABLE' || isDatabaseAway(error.originalError);

/** One entry for each type of persons' rows. */
function readsOf(met: ReadonlyMap<ObjectPlan, number>, context: HubContext): AuditEntry[] {
  const types = new Map<string, { coordinates: Set<string>; count: number }>();
  for (const [plan, count] of met) {
    const { name } = plan.type;
    const owner = name.replace(/Connection$/, '');
    const read = types.get(owner) ?? { coordinates: new Set<string>(), count: 0 };
    types.set(owner, read);
    if (owner === name) read.count += count;
    for (const field of plan.fields()) {
      // Of a connection only the count says anything of persons; its rows speak for themselves.
      if (owner === name ? !field.isTypename : field.name === 'totalCount') {
        read.coordinates.add(`${name}.${field.name}`);
      }
    }
  }
  const { viewer, purpose, requestId } = context;
  return [...types.values()]
    .filter(({ coordinates, count }) => count > 0 || coordinates.size > 0)
    .map(({ coordinates, count }) => ({
      kind: 'PERSONAL_READ',
      viewer,
      purpose,
      coordinates: [...coordinates].sort(),
      count,
      requestId,
      outcome: 'SHOWN',
    }));
}

/** A mutation that failed in any way, and a field that was denied. */
function isRefusal({ field, error }: Failure): boolean {
  return field.parentType.name === 'Mutation' || refusalCodes.has(codeOf(error));
}

/** One entry for each field and code: a field is denied on every row of a page. */
function refusalsOf(failures: readonly Failure[], context: HubContext): AuditEntry[] {
  const groups = Map.groupBy(
    failures.filter(isRefusal),
    ({ field, error }) => `${field.parentType.name}.${field.name} ${field.key} ${codeOf(error)}`,
  );
  return [...groups.values()].map((equal) => ({ ...refusalOf(equal[0]!, context), count: equal.length }));
}

function refusalOf({ field, error }: Failure, { viewer, purpose, requestId }: HubContext): AuditEntry {
  const isMutation = field.parentType.name === 'Mutation';
  return {
    kind: 'REFUSAL',
    viewer,
    purpose,
    ...(isMutation ? { operation: field.name } : {}),
    coordinates: [`${field.parentType.name}.${field.name}`],
    nodes: attemptedNodes(error.originalError ?? error),
    requestId,
    outcome: codeOf(error),
  };
}

function codeOf(error: GraphQLError): string {
  const code = error.extensions.code;
  return typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR';
}
