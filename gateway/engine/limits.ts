import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { AnswerError } from './answer-errors.ts';

/** What an operation may ask for, fragments written out where it says so. */
export interface Limits {
  characters: number;
  tokens: number;
  /** Brackets in brackets, of selections and of values. The parser recurses into each. */
  nesting: number;
  /** Fragments written out. */
  depth: number;
  /** Fields, fragments written out. */
  fields: number;
  /** Fragments written out. */
  rootFields: number;
  aliases: number;
  directives: number;
  fragments: number;
  /** Times one name may stand in one selection, fragments written out; validation compares each with each. */
  repeats: number;
  variables: number;
  operations: number;
  /** What the answer may hold at most, lists multiplied by the number asked for (cost.ts). */
  values: number;
  /** Requests to subgraphs that one operation may cause. */
  fetches: number;
}

export const DEFAULT_LIMITS: Limits = {
  characters: 50_000,
  tokens: 5_000,
  nesting: 45,
  depth: 20,
  fields: 2_000,
  rootFields: 50,
  aliases: 200,
  directives: 100,
  fragments: 100,
  repeats: 60,
  variables: 100,
  operations: 20,
  values: 500_000,
  fetches: 100,
};

const SENTENCES: Record<keyof Limits, string> = {
  characters: 'The document is longer than',
  tokens: 'The document has more tokens than',
  nesting: 'The document nests brackets deeper than',
  depth: 'The operation is nested deeper than',
  fields: 'The operation selects more fields than',
  rootFields: 'The operation selects more root fields than',
  aliases: 'The document has more aliases than',
  directives: 'The document has more directives than',
  fragments: 'The document has more fragments than',
  repeats: 'One selection repeats a field more often than',
  variables: 'The operation declares more variables than',
  operations: 'The document has more operations than',
  values: 'The operation may answer with more values than',
  fetches: 'The operation needs more requests to subgraphs than',
};

export function limitError(limit: keyof Limits, limits: Limits): AnswerError {
  return {
    message: `${SENTENCES[limit]} ${limits[limit]}.`,
    extensions: { code: 'OPERATION_TOO_COSTLY', limit, maximum: limits[limit] },
  };
}

interface Extent {
  depth: number;
  fields: number;
  rootFields: number;
  /** How often each name stands in the outermost selection. */
  names: Map<string, number>;
}

/**
 * Refuses what would be costly to validate, plan or run, in one pass over the document. Each fragment is measured once,
 * so that fragments which multiply each other cost no more than they are long. The document need not be valid.
 */
export function exceededLimit(document: DocumentNode, limits: Limits): AnswerError | undefined {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    else if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  if (operations.length > limits.operations) return limitError('operations', limits);
  if (fragments.size > limits.fragments) return limitError('fragments', limits);

  const extents = new Map<string, Extent>();
  let aliases = 0;
  let directives = 0;
  let exceeded: keyof Limits | undefined;

  const count = (names: Map<string, number>, name: string, more: number): void => {
    const times = (names.get(name) ?? 0) + more;
    names.set(name, times);
    if (times > limits.repeats) exceeded = 'repeats';
  };

  const measure = (set: SelectionSetNode, level: number, names: Map<string, number>): Extent => {
    const extent: Extent = { depth: 0, fields: 0, rootFields: 0, names };
    const add = ({ depth, fields, rootFields }: Omit<Extent, 'names'>): void => {
      extent.depth = Math.max(extent.depth, depth);
      extent.fields += fields;
      extent.rootFields += rootFields;
    };
    for (const selection of set.selections) {
      if (exceeded) return extent;
      directives += selection.directives?.length ?? 0;
      switch (selection.kind) {
        case Kind.FIELD: {
          if (selection.alias) aliases += 1;
          count(names, (selection.alias ?? selection.name).value, 1);
          if (level > limits.depth) exceeded = 'depth';
          const below =
            selection.selectionSet && !exceeded
              ? measure(selection.selectionSet, level + 1, new Map())
              : undefined;
          add({ depth: 1 + (below?.depth ?? 0), fields: 1 + (below?.fields ?? 0), rootFields: 1 });
          break;
        }
        case Kind.INLINE_FRAGMENT:
          add(measure(selection.selectionSet, level, names));
          break;
        case Kind.FRAGMENT_SPREAD: {
          const spread = extentOf(selection.name.value);
          count(names, `... ${selection.name.value}`, 1);
          for (const [name, times] of spread.names) count(names, name, times);
          add(spread);
          break;
        }
      }
      if (extent.fields > limits.fields) exceeded = 'fields';
    }
    return extent;
  };

  /** A fragment that leads back to itself counts as empty there: validation will refuse it. */
  const extentOf = (name: string): Extent => {
    const known = extents.get(name);
    if (known) return known;
    extents.set(name, { depth: 0, fields: 0, rootFields: 0, names: new Map() });
    const fragment = fragments.get(name);
    if (!fragment) return extents.get(name)!;
    directives += fragment.directives?.length ?? 0;
    const extent = measure(fragment.selectionSet, 1, new Map());
    extents.set(name, extent);
    return extent;
  };

  for (const operation of operations) {
    directives += operation.directives?.length ?? 0;
    if ((operation.variableDefinitions?.length ?? 0) > limits.variables)
      return limitError('variables', limits);
    for (const variable of operation.variableDefinitions ?? [])
      directives += variable.directives?.length ?? 0;
    const extent = measure(operation.selectionSet, 1, new Map());
    if (!exceeded && extent.depth > limits.depth) exceeded = 'depth';
    if (!exceeded && extent.fields > limits.fields) exceeded = 'fields';
    if (!exceeded && extent.rootFields > limits.rootFields) exceeded = 'rootFields';
  }
  // Fragments nobody spreads are validated, too.
  for (const name of fragments.keys())
    if (!exceeded && extentOf(name).fields > limits.fields) exceeded = 'fields';
  if (!exceeded && aliases > limits.aliases) exceeded = 'aliases';
  if (!exceeded && directives > limits.directives) exceeded = 'directives';
  return exceeded ? limitError(exceeded, limits) : undefined;
}

/** How deep brackets stand in brackets, outside of strings and comments; `stopAt` ends the search. */
export function nestingOf(text: string, stopAt: number): number {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < text.length; index++) {
    switch (text.charCodeAt(index)) {
      case 0x5b: // [
      case 0x7b: // {
      case 0x28: // (
        depth += 1;
        if (depth > deepest) deepest = depth;
        if (deepest >= stopAt) return deepest;
        break;
      case 0x5d:
      case 0x7d:
      case 0x29:
        depth -= 1;
        break;
      case 0x23: // #
        while (index + 1 < text.length && text[index + 1] !== '\n' && text[index + 1] !== '\r') index += 1;
        break;
      case 0x22: // "
        if (text.startsWith('"""', index)) {
          const end = /(?<!\\)"""/g;
          end.lastIndex = index + 3;
          const match = end.exec(text);
          index = match ? match.index + 2 : text.length;
        } else {
          index += 1;
          while (index < text.length && text[index] !== '"' && text[index] !== '\n')
            index += text[index] === '\\' ? 2 : 1;
        }
        break;
      default:
    }
  }
  return deepest;
}
