import {
  defaultTypeResolver,
  type ExecutionResult,
  getArgumentValues,
  GraphQLError,
  type GraphQLResolveInfo,
  isObjectType,
  locatedError,
  type ResponsePath,
} from 'graphql';
import type { FieldPlan, ObjectPlan, OperationPlan, Shape } from './plan.ts';

/** A place in the answer to be filled, with the way up for nulls and for paths. */
interface Place {
  parent: Place | undefined;
  container: Record<string | number, unknown>;
  key: string | number;
  nullable: boolean;
  /** Null was put here because of something below. */
  isLost: boolean;
}

type Arguments = Record<string, unknown>;

/** Told what an execution met, for the record. */
export interface ExecutionWatch {
  /** An object of a type about persons. */
  met(plan: ObjectPlan): void;
  failed(field: FieldPlan, error: GraphQLError): void;
}

/**
 * One execution of a planned operation. Values are put into the answer as they come: nothing waits for its siblings, and
 * the answer is whole when nothing is awaited any more.
 */
class Execution {
  readonly errors: GraphQLError[] = [];
  private readonly plan: OperationPlan;
  private readonly context: unknown;
  private readonly variables: Record<string, unknown>;
  private readonly watch: ExecutionWatch | undefined;
  private readonly args = new Map<FieldPlan, Arguments>();
  private awaited = 0;
  private whenDone: (() => void) | undefined;

  constructor(
    plan: OperationPlan,
    context: unknown,
    variables: Record<string, unknown>,
    watch: ExecutionWatch | undefined,
  ) {
    this.plan = plan;
    this.context = context;
    this.variables = variables;
    this.watch = watch;
  }

  run(): ExecutionResult | Promise<ExecutionResult> {
    const holder: Record<string, unknown> = { data: {} };
    const root: Place = { parent: undefined, container: holder, key: 'data', nullable: true, isLost: false };
    const result = (): ExecutionResult => {
      const data = holder.data as Record<string, unknown> | null;
      return this.errors.length > 0 ? { errors: this.errors, data } : { data };
    };
    if (this.plan.operation.operation === 'mutation') return this.runInOrder(root).then(result);
    this.fillObject(this.plan.root, undefined, holder.data as Record<string, unknown>, root);
    return this.awaited === 0 ? result() : this.done().then(result);
  }

  /** Fields of a mutation, each when all of the one before is there. */
  private async runInOrder(root: Place): Promise<void> {
    const data = root.container.data as Record<string, unknown>;
    for (const field of this.plan.root.fields()) {
      this.fillField(field, this.plan.root, undefined, data, root);
      if (this.awaited > 0) await this.done();
      if (root.isLost) return;
    }
  }

  private done(): Promise<void> {
    return new Promise((resolve) => (this.whenDone = resolve));
  }

  private settle(): void {
    this.awaited -= 1;
    if (this.awaited === 0) this.whenDone?.();
  }

  private fillObject(plan: ObjectPlan, source: unknown, object: Record<string, unknown>, place: Place): void {
    const fields = plan.fields();
    for (let index = 0; index < fields.length; index++) {
      this.fillField(fields[index]!, plan, source, object, place);
      if (place.isLost) return;
    }
  }

  private fillField(
    field: FieldPlan,
    plan: ObjectPlan,
    source: unknown,
    object: Record<string, unknown>,
    parent: Place,
  ): void {
    const { key, shape } = field;
    if (field.isTypename) {
      put(object, key, plan.type.name);
      return;
    }
    let value: unknown;
    try {
      value = this.resolve(field, source, parent);
    } catch (error) {
      this.fail(field, placeIn(parent, object, key, shape.nullable), error);
      return;
    }
    if (!isPromise(value)) {
      this.complete(field, shape, value, object, key, parent);
      return;
    }
    // Holds the field's turn in the answer.
    put(object, key, null);
    this.later(field, shape, value, object, key, parent);
  }

  private later(
    field: FieldPlan,
    shape: Shape,
    value: PromiseLike<unknown>,
    container: Place['container'],
    key: string | number,
    parent: Place,
  ): void {
    this.awaited += 1;
    value.then(
      (resolved) => {
        if (!isGone(parent)) this.complete(field, shape, resolved, container, key, parent);
        this.settle();
      },
      (error: unknown) => {
        this.fail(field, placeIn(parent, container, key, shape.nullable), error);
        this.settle();
      },
    );
  }

  private resolve(field: FieldPlan, source: unknown, parent: Place): unknown {
    const { resolve, name } = field;
    if (!resolve) {
      if (source === null || (typeof source !== 'object' && typeof source !== 'function')) return undefined;
      const property = (source as Record<string, unknown>)[name];
      return typeof property === 'function'
        ? property.call(source, this.argumentsOf(field), this.context, this.infoOf(field, parent))
        : property;
    }
    return field.wantsInfo
      ? resolve(source, this.argumentsOf(field), this.context, this.infoOf(field, parent))
      : (resolve as (source: unknown, args: Arguments, context: unknown) => unknown)(
          source,
          this.argumentsOf(field),
          this.context,
        );
  }

  /** The same for every object the field is resolved on. */
  private argumentsOf(field: FieldPlan): Arguments {
    if (!field.hasArguments) return {};
    let args = this.args.get(field);
    if (!args)
      this.args.set(field, (args = getArgumentValues(field.definition, field.nodes[0]!, this.variables)));
    return args;
  }

  private infoOf(field: FieldPlan, parent: Place): GraphQLResolveInfo {
    const { schema, fragments, operation } = this.plan;
    return {
      fieldName: field.name,
      fieldNodes: field.nodes,
      returnType: field.definition.type,
      parentType: field.parentType,
      get path() {
        return { prev: responsePath(parent), key: field.key, typename: field.parentType.name };
      },
      schema,
      fragments,
      rootValue: undefined,
      operation,
      variableValues: this.variables,
    };
  }

  /** Puts the completed value into its place. `parent` is the place of the object or list it belongs to. */
  private complete(
    field: FieldPlan,
    shape: Shape,
    value: unknown,
    container: Place['container'],
    key: string | number,
    parent: Place,
  ): void {
    if (value instanceof Error) {
      this.fail(field, placeIn(parent, container, key, shape.nullable), value);
      return;
    }
    if (value === null || value === undefined) {
      if (shape.nullable) put(container, key, null);
      else
        this.fail(
          field,
          placeIn(parent, container, key, false),
          new Error(`Cannot return null for non-nullable field ${field.parentType.name}.${field.name}.`),
        );
      return;
    }
    if (shape.kind === 'leaf') {
      if (shape.isPlainText && typeof value === 'string') {
        put(container, key, value);
        return;
      }
      try {
        const serialized = shape.type.serialize(value);
        if (serialized === null || serialized === undefined)
          throw new Error(
            `Expected \`${shape.type.name}.serialize(${typeof value})\` to return non-nullable value, returned: ${String(serialized)}`,
          );
        put(container, key, serialized);
      } catch (error) {
        this.fail(field, placeIn(parent, container, key, shape.nullable), error);
      }
      return;
    }
    const place = placeIn(parent, container, key, shape.nullable);
    try {
      if (shape.kind === 'list') this.completeList(field, shape.item, value, place);
      else if (shape.kind === 'object') this.completeObject(field, shape.plan, value, place);
      else this.completeAbstract(field, shape, value, place);
    } catch (error) {
      this.fail(field, place, error);
    }
  }

  private completeList(field: FieldPlan, item: Shape, value: unknown, place: Place): void {
    if (typeof value !== 'object' || typeof (value as Iterable<unknown>)[Symbol.iterator] !== 'function')
      throw new GraphQLError(
        `Expected Iterable, but did not find one for field "${field.parentType.name}.${field.name}".`,
      );
    const values: readonly unknown[] = Array.isArray(value) ? value : [...(value as Iterable<unknown>)];
    const list: unknown[] = Array.from(values, () => null);
    put(place.container, place.key, list);
    const container = list as unknown as Place['container'];
    for (let index = 0; index < values.length; index++) {
      const element = values[index];
      if (isPromise(element)) this.later(field, item, element, container, index, place);
      else this.complete(field, item, element, container, index, place);
      if (place.isLost) return;
    }
  }

  private completeObject(field: FieldPlan, plan: ObjectPlan, value: unknown, place: Place): void {
    const { type } = plan;
    const fill = (): void => {
      if (plan.isPersonal) this.watch?.met(plan);
      const object: Record<string, unknown> = {};
      put(place.container, place.key, object);
      this.fillObject(plan, value, object, place);
    };
    if (!type.isTypeOf) {
      fill();
      return;
    }
    this.whenKnown(
      field,
      place,
      type.isTypeOf(value, this.context, this.infoOf(field, place)),
      (isTypeOf) => {
        if (!isTypeOf)
          throw new GraphQLError(`Expected value of type "${type.name}" but got: ${describe(value)}.`);
        fill();
      },
    );
  }

  private completeAbstract(
    field: FieldPlan,
    { type, planOf }: Extract<Shape, { kind: 'abstract' }>,
    value: unknown,
    place: Place,
  ): void {
    const { schema } = this.plan;
    const info = this.infoOf(field, place);
    const resolved = (type.resolveType ?? defaultTypeResolver)(value, this.context, info, type);
    this.whenKnown(field, place, resolved, (name) => {
      const told = `Abstract type "${type.name}" must resolve to an Object type at runtime for field "${field.parentType.name}.${field.name}"`;
      if (typeof name !== 'string')
        throw new GraphQLError(
          `${told}. Either the "${type.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`,
        );
      const concrete = schema.getType(name);
      if (!isObjectType(concrete) || !schema.isSubType(type, concrete))
        throw new GraphQLError(`${told}, but "${name}" is none of its types.`);
      this.completeObject(field, planOf(concrete), value, place);
    });
  }

  private whenKnown<Value>(
    field: FieldPlan,
    place: Place,
    value: Value | PromiseLike<Value>,
    next: (value: Value) => void,
  ): void {
    if (!isPromise(value)) {
      next(value);
      return;
    }
    this.awaited += 1;
    void value
      .then((resolved) => {
        if (!isGone(place)) next(resolved as Value);
      })
      .then(undefined, (error: unknown) => this.fail(field, place, error))
      .then(() => this.settle());
  }

  /** Null goes to the nearest place that may be null. Of several errors under one null the first is told. */
  private fail(field: FieldPlan, place: Place, error: unknown): void {
    if (isGone(place)) return;
    const located = locatedError(error, field.nodes, pathOf(place));
    this.errors.push(located);
    this.watch?.failed(field, located);
    let at = place;
    while (!at.nullable && at.parent) {
      at.isLost = true;
      at = at.parent;
    }
    at.isLost = true;
    put(at.container, at.key, null);
  }
}

export function runPlan(
  plan: OperationPlan,
  context: unknown,
  variables: Record<string, unknown>,
  watch?: ExecutionWatch,
): ExecutionResult | Promise<ExecutionResult> {
  return new Execution(plan, context, variables, watch).run();
}

function placeIn(
  parent: Place,
  container: Place['container'],
  key: string | number,
  nullable: boolean,
): Place {
  return { parent, container, key, nullable, isLost: false };
}

function isGone(place: Place): boolean {
  for (let at: Place | undefined = place; at; at = at.parent) if (at.isLost) return true;
  return false;
}

/** Without the holder of `data`. */
function pathOf(place: Place): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = place; at.parent; at = at.parent) path.unshift(at.key);
  return path;
}

function responsePath(place: Place): ResponsePath | undefined {
  return place.parent ? { prev: responsePath(place.parent), key: place.key, typename: undefined } : undefined;
}

/** `__proto__` is a legal response key and must not reach a prototype. */
function put(container: Record<string | number, unknown>, key: string | number, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
  else container[key] = value;
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
  );
}

function describe(value: unknown): string {
  return typeof value === 'object' ? 'an object' : typeof value;
}
