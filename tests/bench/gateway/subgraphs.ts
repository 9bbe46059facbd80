import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import type { SubgraphRequest, SubgraphResult } from '../../../gateway/engine/engine.ts';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@external", "@requires"])\n';

const typeDefs: Record<string, string> = {
  accounts:
    'type Query { me: User users: [User!]! } type User @key(fields: "id") { id: ID! name: String username: String birthday: Int }',
  products:
    'type Query { topProducts(first: Int): [Product!]! } type Product @key(fields: "upc") { upc: ID! name: String price: Int weight: Int }',
  reviews: `type User @key(fields: "id") { id: ID! reviews: [Review!] } type Product @key(fields: "upc") { upc: ID! reviews: [Review!] }
    type Review @key(fields: "id") { id: ID! body: String author: User product: Product }`,
  inventory: 'type Product @key(fields: "upc") { upc: ID! inStock: Boolean shippingEstimate: Int }',
};

export const supergraphSdl = ((): string => {
  const composed = composeServices(
    Object.entries(typeDefs).map(([name, sdl]) => ({
      name,
      typeDefs: parse(LINK + sdl),
      url: `http://${name}`,
    })),
  );
  if (!composed.supergraphSdl) throw new Error(JSON.stringify(composed.errors));
  return composed.supergraphSdl;
})();

export const cases = {
  list: '{ users { id name username birthday } }',
  hops: '{ users { id name reviews { id body product { upc name price inStock } } } }',
  wide: '{ topProducts(first: 500) { upc name price inStock shippingEstimate } }',
};

type Representation = { __typename: string; id?: string; upc?: string };

const user = (id: string) => ({
  id,
  name: `User ${id}`,
  username: `@user${id}`,
  birthday: 1900 + Number(id),
});
const product = (upc: string) => ({
  __typename: 'Product',
  upc,
  name: `Product ${upc}`,
  price: Number(upc) * 10,
  weight: 100,
});
const review = (id: string) => ({
  __typename: 'Review',
  id,
  body: `Review ${id} of a thing that was bought`,
  product: { __typename: 'Product', upc: String(Number(id) % 10) },
});

/** Answers as a subgraph would, at next to no cost, so that what is measured is the gateway. */
export const subgraphs: Record<
  string,
  (request: Pick<SubgraphRequest, 'variables' | 'query'>) => SubgraphResult
> = {
  accounts: ({ query }) => ({
    data: {
      users: Array.from({ length: 10 }, (_, index) =>
        query.includes('__typename') ? { __typename: 'User', ...user(String(index)) } : user(String(index)),
      ),
    },
  }),
  products: ({ variables, query }) => {
    const representations = variables?.['representations'] as Representation[] | undefined;
    if (representations) return { data: { _entities: representations.map(({ upc }) => product(upc!)) } };
    const key = query.includes('_hub0') ? '_hub0' : 'topProducts';
    return { data: { [key]: Array.from({ length: 500 }, (_, index) => product(String(index))) } };
  },
  reviews: ({ variables }) => ({
    data: {
      _entities: (variables!['representations'] as Representation[]).map(({ id }) => ({
        __typename: 'User',
        reviews: [0, 1, 2].map((index) => review(String(Number(id) * 3 + index))),
      })),
    },
  }),
  inventory: ({ variables }) => ({
    data: {
      _entities: (variables!['representations'] as Representation[]).map(({ upc }) => ({
        inStock: Number(upc) % 2 === 0,
        shippingEstimate: Number(upc) * 2,
      })),
    },
  }),
};
