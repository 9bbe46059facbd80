import { composeServices } from '@theguild/federation-composition';
import { batched, newBatches, type Batches } from '@hub/kit/batch.ts';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';

/** Four small subgraphs with data in memory, and what is asked of them. */

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@external", "@requires"])\n';

const typeDefs = {
  accounts: `
    type Query { users: [User!]! }
    type Mutation { renameUser(id: ID!, name: String!): User }
    type User @key(fields: "id") { id: ID! name: String username: String birthday: Int }`,
  products: `
    type Query { topProducts(first: Int): [Product!]! media(first: Int): [Media!]! }
    type Product @key(fields: "upc") { upc: ID! name: String price: Int weight: Int }
    interface Media { upc: ID! title: String }
    type Book implements Media @key(fields: "upc") { upc: ID! title: String price: Int weight: Int pages: Int }
    type Film implements Media @key(fields: "upc") { upc: ID! title: String price: Int weight: Int minutes: Int }`,
  reviews: `
    type User @key(fields: "id") { id: ID! reviews: [Review!] }
    type Review @key(fields: "id") { id: ID! body: String product: Product }
    type Product @key(fields: "upc") { upc: ID! }`,
  inventory: `
    type Product @key(fields: "upc") { upc: ID! inStock: Boolean shippingEstimate: Int }
    type Book @key(fields: "upc") {
      upc: ID! price: Int @external weight: Int @external inStock: Boolean
      shippingEstimate: Int @requires(fields: "price weight")
    }
    type Film @key(fields: "upc") {
      upc: ID! price: Int @external weight: Int @external inStock: Boolean
      shippingEstimate: Int @requires(fields: "price weight")
    }`,
};

export type SubgraphName = keyof typeof typeDefs;
export const subgraphNames = Object.keys(typeDefs) as SubgraphName[];

/** The whole of it in one schema, for a server without subgraphs. */
export const monolithTypeDefs = `
  type Query { users: [User!]! topProducts(first: Int): [Product!]! media(first: Int): [Media!]! }
  type Mutation { renameUser(id: ID!, name: String!): User }
  type User { id: ID! name: String username: String birthday: Int reviews: [Review!] }
  type Review { id: ID! body: String product: Product }
  type Product { upc: ID! name: String price: Int weight: Int inStock: Boolean shippingEstimate: Int }
  interface Media { upc: ID! title: String }
  type Book implements Media { upc: ID! title: String price: Int weight: Int pages: Int inStock: Boolean shippingEstimate: Int }
  type Film implements Media { upc: ID! title: String price: Int weight: Int minutes: Int inStock: Boolean shippingEstimate: Int }`;

export function composeSupergraph(urlOf: (name: SubgraphName) => string): string {
  const { supergraphSdl, errors } = composeServices(
    subgraphNames.map((name) => ({ name, typeDefs: parse(LINK + typeDefs[name]), url: urlOf(name) })),
  );
  if (!supergraphSdl) throw new Error(JSON.stringify(errors));
  return supergraphSdl;
}

export const cases = {
  'one subgraph, a list': '{ users { id name username birthday } }',
  'three hops, four subgraphs':
    '{ users { id name reviews { id body product { upc name price inStock } } } }',
  '500 entities': '{ topProducts(first: 500) { upc name price inStock shippingEstimate } }',
  'abstract types, @requires': `{ media(first: 50) { __typename upc title
    ... on Book { pages inStock shippingEstimate } ... on Film { minutes shippingEstimate } } }`,
  mutation: 'mutation { renameUser(id: "3", name: "User 3") { id name reviews { id body } } }',
} as const;

export type CaseName = keyof typeof cases;
export const caseNames = Object.keys(cases) as CaseName[];
/** Of one subgraph alone; in all others the gateway has to join. */
export const single: CaseName = 'one subgraph, a list';

const users = Array.from({ length: 10 }, (_, i) => ({
  id: String(i),
  name: `User ${i}`,
  username: `@user${i}`,
  birthday: 1900 + i,
}));
const products = Array.from({ length: 500 }, (_, i) => ({
  upc: String(i),
  name: `Product ${i}`,
  price: i * 10,
  weight: 100,
}));
const media = Array.from({ length: 100 }, (_, i) => ({
  upc: `m${i}`,
  title: `Title ${i}`,
  price: 100 + i,
  weight: 10 + (i % 7),
  ...(i % 2 ? { __typename: 'Film', minutes: 90 + i } : { __typename: 'Book', pages: 200 + i }),
}));
const mediaByUpc = new Map(media.map((one) => [one.upc, one]));

const reviewsOf = (userId: string) =>
  [0, 1, 2].map((i) => {
    const id = Number(userId) * 3 + i;
    return {
      id: String(id),
      body: `Review ${id} of a thing that was bought`,
      product: { __typename: 'Product', upc: String(id % 10) },
    };
  });
const stockOf = (upc: string) => {
  const number = Number(upc.replace('m', ''));
  return { upc, inStock: number % 2 === 0, shippingEstimate: number * 2 };
};
const shipping = ({ price, weight }: { price: number; weight: number }) => price + 3 * weight;

export interface World {
  batches: Batches;
}
export const newWorld = (): World => ({ batches: newBatches() });

type Resolver = (source: any, args: any, world: World) => unknown;
type Resolvers = Record<string, Record<string, Resolver>>;

/** Whatever hangs on a parent or a key is loaded in batches, as it would be from a database. */
function loaded<Value>(name: string, find: (key: string) => Value) {
  return (world: World, key: string): Promise<Value | null> =>
    batched<Value>(world.batches, name, async (keys) => new Map(keys.map((key) => [key, find(key)]))).load(
      key,
    );
}
const load = {
  user: loaded('user', (id) => users[Number(id)] ?? null),
  reviews: loaded('reviews', reviewsOf),
  product: loaded('product', (upc) => products[Number(upc)] ?? null),
  media: loaded('media', (upc) => mediaByUpc.get(upc) ?? null),
  stock: loaded('stock', stockOf),
};

const rename: Resolver = (_, { id, name }) => Object.assign(users[Number(id)]!, { name });
const roots = {
  users: () => users,
  topProducts: (_: unknown, { first }: any) => products.slice(0, first ?? undefined),
  media: (_: unknown, { first }: any) => media.slice(0, first ?? undefined),
} satisfies Record<string, Resolver>;

const inStock: Resolver = async ({ upc }, _, world) => (await load.stock(world, upc))!.inStock;
/** The same in one schema and in a subgraph. */
const stocked = {
  Product: {
    inStock,
    shippingEstimate: async ({ upc }, _, world) => (await load.stock(world, upc))!.shippingEstimate,
  },
  Book: { inStock, shippingEstimate: (one) => shipping(one) },
  Film: { inStock, shippingEstimate: (one) => shipping(one) },
} satisfies Resolvers;
const byKey = (find: (world: World, key: string) => Promise<unknown>, key: string): Resolver =>
  ((reference: any, world: World) => find(world, reference[key])) as Resolver;

const resolvers: Record<SubgraphName, Resolvers> = {
  accounts: {
    Query: { users: roots.users },
    Mutation: { renameUser: rename },
    User: { __resolveReference: byKey(load.user, 'id') },
  },
  products: {
    Query: { topProducts: roots.topProducts, media: roots.media },
    Product: { __resolveReference: byKey(load.product, 'upc') },
    Book: { __resolveReference: byKey(load.media, 'upc') },
    Film: { __resolveReference: byKey(load.media, 'upc') },
  },
  reviews: { User: { reviews: ({ id }, _, world) => load.reviews(world, id) } },
  inventory: stocked,
};

export const monolithResolvers: Resolvers = {
  Query: roots,
  Mutation: { renameUser: rename },
  User: { reviews: ({ id }, _, world) => load.reviews(world, id) },
  Review: { product: ({ product }, _, world) => load.product(world, product.upc) },
  ...stocked,
};

export function subgraphSchema(name: SubgraphName): GraphQLSchema {
  return buildSubgraphSchema([
    { typeDefs: parse(LINK + typeDefs[name]), resolvers: resolvers[name] as never },
  ]);
}
