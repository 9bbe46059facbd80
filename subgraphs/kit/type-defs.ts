import { readFileSync, readdirSync } from 'node:fs';
import {
  parse,
  print,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';
import { changeBatchSdl } from './change-batch.ts';
import { codelists } from './codelists.ts';
import { referencesSdl } from './references.ts';

const sharedSdl = readFileSync(new URL('./shared.graphql', import.meta.url), 'utf8');
/** What every subgraph shares into which files are imported. */
const importSdl = readFileSync(new URL('./import/import.graphql', import.meta.url), 'utf8');
/** What it says of its own imports, `Word` standing for the word it calls them by. */
const wordImportSdl = readFileSync(new URL('./import/word-import.graphql', import.meta.url), 'utf8');

/**
 * The SDL a subgraph publishes: the files of its folder, what all subgraphs share, and the types whose shape
 * follows from their name — enums from `schema/codelists`, `XComparator`, `XConnection`, `XOrder`,
 * `XRelationFilter`. A file adds to a type of another one by `extend type`.
 */
export function subgraphTypeDefs(folder: URL): DocumentNode {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const own = [...files, ...importsOf(files), changeBatchSdl, referencesSdl].join('\n');
  return withExtensions(parse([sharedSdl, own, ...impliedTypes(`${sharedSdl}\n${own}`)].join('\n')));
}

/** What belongs to the type `XImport` a subgraph declares. */
function importsOf(files: readonly string[]): string[] {
  const [, word] = /^type (\w+)Import implements Node\b/m.exec(files.join('\n')) ?? [];
  if (!word) return [];
  const lower = word[0]!.toLowerCase() + word.slice(1);
  return [
    importSdl,
    wordImportSdl.replaceAll('WordImport', `${word}Import`).replaceAll('wordImport', `${lower}Import`),
  ];
}

/** Writes what files add to a type into the type itself, so that who reads the document finds all of it at one place. */
function withExtensions(document: DocumentNode): DocumentNode {
  const additions = Map.groupBy(
    document.definitions.filter((one) => one.kind === 'ObjectTypeExtension'),
    ({ name }) => name.value,
  );
  const definitions = document.definitions
    .filter((one) => one.kind !== 'ObjectTypeExtension')
    .map((one) =>
      one.kind === 'ObjectTypeDefinition' ? extended(one, additions.get(one.name.value) ?? []) : one,
    );
  const known = new Set(definitions.map((one) => ('name' in one ? one.name?.value : undefined)));
  const strays = [...additions.keys()].filter((name) => !known.has(name));
  if (strays.length > 0) throw new Error(`extended and never defined: ${strays.join(', ')}`);
  return { ...document, definitions };
}

function extended(
  type: ObjectTypeDefinitionNode,
  additions: readonly ObjectTypeExtensionNode[],
): ObjectTypeDefinitionNode {
  if (additions.length === 0) return type;
  return { ...type, fields: [type, ...additions].flatMap(({ fields }) => fields ?? []) };
}

function impliedTypes(sdl: string): string[] {
  const defined = new Set<string>();
  const wanted: string[] = [];
  /** The tags of a type are also those of its pages. */
  const tags = new Map<string, string>();
  visit(parse(sdl), {
    enter(node) {
      if (node.kind === 'ObjectTypeDefinition')
        tags.set(node.name.value, (node.directives ?? []).filter(isTag).map(print).join(' '));
      if ('name' in node && node.kind.endsWith('Definition')) defined.add(node.name!.value);
      if (node.kind === 'NamedType') wanted.push(node.name.value);
    },
  });
  const written: string[] = [];
  while (wanted.length > 0) {
    const name = wanted.pop()!;
    if (defined.has(name)) continue;
    const made = impliedType(name, tags);
    if (!made) continue;
    defined.add(name);
    written.push(made.sdl);
    wanted.push(...made.needs);
  }
  return written;
}

function isTag({ name }: ConstDirectiveNode): boolean {
  return name.value === 'tag';
}

function impliedType(
  name: string,
  tags: ReadonlyMap<string, string>,
): { sdl: string; needs: string[] } | null {
  const words = codelists.get(name);
  if (words) {
    const values = words.map(({ code, zh, en }) => `  ${JSON.stringify(`${zh} — ${en}`)}\n  ${code}`);
    return { sdl: `enum ${name} {\n${values.join('\n')}\n}`, needs: [] };
  }
  const [, stem, suffix] = /^(\w+?)(Comparator|Connection|Edge|Order|RelationFilter)$/.exec(name) ?? [];
  switch (suffix) {
    case 'Comparator':
      if (!codelists.has(stem!)) return null;
      return {
        sdl: `input ${name} { eq: ${stem} ne: ${stem} in: [${stem}!] notIn: [${stem}!] isNull: Boolean }`,
        needs: [stem!],
      };
    case 'Connection':
      return {
        sdl: `"分页列表 — a page of ${stem}."
          type ${name} @shareable ${tags.get(stem!) ?? ''} { edges: [${stem}Edge!]! nodes: [${stem}!]! pageInfo: PageInfo! "总数 — all rows the filter matches, not only this page." totalCount: Int! }`,
        needs: [`${stem}Edge`],
      };
    case 'Edge':
      return {
        sdl: `type ${name} @shareable ${tags.get(stem!) ?? ''} { cursor: String! node: ${stem}! }`,
        needs: [],
      };
    case 'Order':
      return {
        sdl: `"排序 — several may be given; earlier ones count first."
          input ${name} { field: ${stem}OrderField! direction: SortDirection = ASC }`,
        needs: [],
      };
    case 'RelationFilter':
      return {
        sdl: `"关联筛选 — at least one, none, or every related row."
          input ${name} { some: ${stem}Filter none: ${stem}Filter every: ${stem}Filter }`,
        needs: [],
      };
    default:
      return null;
  }
}
