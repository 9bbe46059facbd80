import { createRandom } from './random-query.ts';
import type { WorldSource } from './world.ts';

interface FieldDraw {
  name: string;
  /** Type as SDL, with `T` where the type name stands. */
  type: string;
  args: string;
  /** Entity, value type, interface or union; undefined for a leaf. */
  target: string | undefined;
  /** Positions of the subgraphs that resolve it. */
  owners: number[];
}

interface EntityDraw {
  name: string;
  keys: string[];
  /** By subgraph: the keys it declares. */
  presence: Map<number, string[]>;
  fields: FieldDraw[];
}

const LEAVES = [
  'String',
  'Int',
  'Float',
  'Boolean',
  'ID',
  'Tone',
  '[String]',
  '[Int!]',
  '[[String]]',
  'Json',
];
const WRAPPINGS = ['T', 'T', 'T!', '[T]', '[T!]', '[T!]!', '[[T]]', '[[T!]!]'];

/**
 * A federation drawn at random; one seed, one federation. Not every draw composes: whether an entity can be reached from
 * everywhere is for the composer to say.
 */
export function randomWorld(seed: number): WorldSource {
  const random = createRandom(seed);
  const chance = (oneIn: number): boolean => random(oneIn) === 0;
  const pick = <T>(items: readonly T[]): T => items[random(items.length)]!;
  const some = <T>(items: readonly T[], least: number): T[] => {
    const rest = [...items];
    const count = Math.min(rest.length, least + random(rest.length - least + 1));
    return Array.from({ length: count }, () => rest.splice(random(rest.length), 1)[0]!);
  };

  const graphs = Array.from({ length: 2 + random(3) }, (_, index) => index);
  const entityNames = ['Ant', 'Bee', 'Cow', 'Doe'].slice(0, 2 + random(3));
  const hasMedia = chance(2);
  const requires: Record<string, string> = {};

  /** Value types: which of their fields each subgraph knows. */
  const values = new Map<string, Map<number, string[]>>();
  const VALUE_FIELDS: Record<string, string> = { a: 'String', b: 'Int', c: '[String!]', d: 'Tone' };
  for (const name of ['Size', 'Spot'].slice(0, 1 + random(2))) {
    values.set(
      name,
      new Map(some(graphs, 1).map((graph) => [graph, some(Object.keys(VALUE_FIELDS), chance(2) ? 4 : 1)])),
    );
  }

  const entities: EntityDraw[] = entityNames.map((name) => {
    const keys = some(['id', 'code', 'sku maker { id }', 'tag code'], 1);
    const known = some(graphs, Math.min(2, graphs.length));
    const presence = new Map(known.map((graph) => [graph, chance(3) ? some(keys, 1) : [...keys]]));
    return { name, keys, presence, fields: [] };
  });
  const targets = (): string[] => [
    ...entityNames,
    ...entityNames,
    ...values.keys(),
    ...(hasMedia ? ['Media'] : []),
  ];
  const knows = (graph: number, target: string): boolean =>
    entities.find(({ name }) => name === target)?.presence.has(graph) ??
    values.get(target)?.has(graph) ??
    mediaIn.has(graph);

  /** Entities of an interface: 0 knows the types, others may see one object. */
  const mediaIn = new Map<number, 'types' | 'object'>();
  if (hasMedia) {
    for (const graph of some(graphs, 2))
      mediaIn.set(graph, mediaIn.size === 0 || chance(3) ? 'types' : 'object');
  }

  const drawField = (name: string, known: readonly number[]): FieldDraw | undefined => {
    const args = chance(5) ? '(n: Int, like: String = "x")' : '';
    const owners = some(known, 1).slice(0, chance(3) ? 3 : 1);
    if (chance(2)) return { name, type: pick(LEAVES), args, target: undefined, owners };
    const target = pick(targets());
    const able = owners.filter((graph) => knows(graph, target));
    if (able.length === 0) return undefined;
    return { name, type: pick(WRAPPINGS), args, target, owners: able };
  };
  for (const entity of entities) {
    const known = [...entity.presence.keys()];
    for (let index = 0; index < 3 + random(4); index++) {
      const field = drawField(`${entity.name.toLowerCase()}${index}`, known);
      if (field) entity.fields.push(field);
    }
    entity.fields.push({
      name: 'name',
      type: 'String',
      args: '',
      target: undefined,
      owners: some(known, 1).slice(0, 2),
    });
  }

  const KEY_FIELDS: Record<string, string> = {
    id: 'ID!',
    code: 'Int!',
    sku: 'String!',
    tag: 'String!',
    maker: 'Maker!',
  };
  const named = (type: string, target: string): string => type.replace('T', target);
  const text = (field: FieldDraw): string =>
    `${field.name}${field.args}: ${field.target ? named(field.type, field.target) : field.type}`;

  const subgraphs: Record<string, string> = {};
  for (const graph of graphs) {
    let sdl = 'enum Tone { LOW HIGH MID }\nscalar Json\ntype Maker @shareable { id: ID! note: String }\n';
    const queries: string[] = ['probe: String @shareable'];
    for (const [name, by] of values) {
      const fields = by.get(graph);
      if (!fields) continue;
      sdl += `type ${name} @shareable { ${fields.map((field) => `${field}: ${VALUE_FIELDS[field]}`).join(' ')} }\n`;
      if (chance(3)) queries.push(`${name.toLowerCase()}${graph}: ${named(pick(WRAPPINGS), name)}`);
    }
    const present = entities.filter(({ presence }) => presence.has(graph));
    const external = new Map<string, Set<string>>();
    const lines = new Map<string, Map<string, string>>();
    for (const entity of present) {
      const own = new Map<string, string>();
      lines.set(entity.name, own);
      external.set(entity.name, new Set());
      for (const key of entity.presence.get(graph)!)
        for (const name of key.replace(/\{[^}]*\}/g, '').match(/\w+/g)!)
          own.set(name, `${name}: ${KEY_FIELDS[name]} @shareable`);
      for (const field of entity.fields)
        if (field.owners.includes(graph))
          own.set(field.name, `${text(field)}${field.owners.length > 1 ? ' @shareable' : ''}`);
    }
    const makeExternal = (entity: EntityDraw, field: FieldDraw): boolean => {
      if (field.owners.includes(graph)) return false;
      lines.get(entity.name)!.set(field.name, `${text(field)} @external`);
      external.get(entity.name)!.add(field.name);
      return true;
    };
    const leafOf = (entity: EntityDraw): FieldDraw | undefined => {
      const leaves = entity.fields.filter(({ target, owners }) => !target && !owners.includes(graph));
      return leaves.length > 0 ? pick(leaves) : undefined;
    };
    const selected = ({ name, args }: FieldDraw): string =>
      args !== '' && chance(2) ? `${name}(like: \\"${pick(['x', 'y'])}\\")` : name;
    for (const entity of present) {
      // Computed from fields of others: one, two, or one below a relation that others hold.
      for (let index = 0; index < 2; index++) {
        if (!chance(2)) continue;
        const parts: string[] = [];
        const leaf = leafOf(entity);
        if (leaf && makeExternal(entity, leaf)) parts.push(selected(leaf));
        const relations = entity.fields.filter(
          ({ target, owners }) => target && !owners.includes(graph) && knows(graph, target),
        );
        if (relations.length > 0 && chance(2)) {
          const relation = pick(relations);
          const other = present.find(({ name }) => name === relation.target);
          const inner = other && leafOf(other);
          if (other && inner && other !== entity) {
            makeExternal(entity, relation);
            makeExternal(other, inner);
            parts.push(`${selected(relation)} { ${selected(inner)} }`);
          } else if (values.has(relation.target!)) {
            makeExternal(entity, relation);
            parts.push(`${selected(relation)} { ${pick(values.get(relation.target!)!.get(graph)!)} }`);
          }
        }
        if (parts.length === 0) continue;
        const name = `calc${graph}${index}`;
        requires[`${entity.name}.${name}`] = parts.join(' ').replaceAll('\\', '');
        lines.get(entity.name)!.set(name, `${name}: String @requires(fields: "${parts.join(' ')}")`);
        // A later subgraph may compute from what is computed here.
        entity.fields.push({ name, type: 'String', args: '', target: undefined, owners: [graph] });
      }
      // Relations that bring a field of the other entity with them.
      for (const field of entity.fields) {
        const other = present.find(({ name }) => name === field.target);
        if (!other || !field.owners.includes(graph) || !chance(4)) continue;
        const leaf = leafOf(other);
        if (!leaf || leaf.args !== '' || requires[`${other.name}.${leaf.name}`] || !makeExternal(other, leaf))
          continue;
        let provided = leaf.name;
        // One relation further.
        const relation = other.fields.find(
          ({ target, args, owners }) => target === entity.name && args === '' && !owners.includes(graph),
        );
        const far = relation && leafOf(entity);
        if (relation && far && far.args === '' && !requires[`${entity.name}.${far.name}`]) {
          makeExternal(other, relation);
          makeExternal(entity, far);
          provided += ` ${relation.name} { ${far.name} }`;
        }
        const own = lines.get(entity.name)!;
        own.set(field.name, `${own.get(field.name)} @provides(fields: "${provided}")`);
      }
    }
    const isNamed = (entity: EntityDraw): boolean =>
      entity.fields.some(({ name, owners }) => name === 'name' && owners.includes(graph));
    const things = present.filter(isNamed);
    const showsNamed = things.length > 0 && chance(2);
    if (showsNamed) {
      sdl += 'interface Named { name: String }\n';
      queries.push(`named${graph}: ${named(pick(WRAPPINGS), 'Named')}`);
    }
    for (const entity of present) {
      const implemented = showsNamed && things.includes(entity) ? ' implements Named' : '';
      const keys = entity.presence
        .get(graph)!
        .map((key) => ` @key(fields: "${key}")`)
        .join('');
      sdl += `type ${entity.name}${implemented}${keys} { ${[...lines.get(entity.name)!.values()].join(' ')} }\n`;
      if (chance(2))
        queries.push(
          `${entity.name.toLowerCase()}Of${graph}${chance(2) ? '(n: Int)' : ''}: ${named(pick(WRAPPINGS), entity.name)}`,
        );
    }
    if (present.length > 1 && chance(2)) {
      sdl += `union Found = ${some(present, 2)
        .map(({ name }) => name)
        .join(' | ')}\n`;
      queries.push(`found${graph}: ${named(pick(WRAPPINGS), 'Found')}`);
      if (chance(3)) queries.push('anything: [Found] @shareable');
    }
    const media = mediaIn.get(graph);
    const first = [...mediaIn.entries()].filter(([, as]) => as === 'types')[0]?.[0];
    if (media === 'types') {
      const shared = 'id: ID! title: String @shareable';
      const known = graph === first ? ['Tape', 'Disc'] : ['Tape', 'Disc'];
      sdl += `interface Media @key(fields: "id") { id: ID! title: String }\n`;
      for (const name of known)
        sdl += `type ${name} implements Media @key(fields: "id") { ${shared} ${name.toLowerCase()}${graph}: Int ${
          chance(2) && present.length > 0 ? `link${graph}${name}: ${pick(present).name}` : ''
        } }\n`;
      if (chance(2)) queries.push(`tapes${graph}: [Tape!]`);
    } else if (media === 'object')
      sdl += `type Media @interfaceObject @key(fields: "id") { id: ID! seen${graph}(n: Int): Int ${
        chance(2) && present.length > 0 ? `about${graph}: ${pick(present).name}` : ''
      } }\n`;
    if (media && chance(2)) queries.push(`media${graph}: ${named(pick(WRAPPINGS), 'Media')}`);
    if (queries.length === 1 && present.length > 0) queries.push(`start${graph}: [${pick(present).name}]`);
    subgraphs[`s${graph}`] = `type Query { ${queries.join(' ')} }\n${sdl}`;
  }

  return {
    subgraphs,
    requires,
    entities: {
      ...Object.fromEntries(entities.map(({ name, keys }) => [name, { keys }])),
      ...(hasMedia
        ? {
            Media: { keys: ['id'] },
            Tape: { keys: ['id'], of: 'Media' },
            Disc: { keys: ['id'], of: 'Media' },
          }
        : {}),
    },
    strict: true,
  };
}
