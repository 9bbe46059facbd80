import { createServer } from 'node:http';
import { Pool } from 'undici';
import { cases, type CaseName, type SubgraphName } from './world.ts';

/**
 * `node by-hand.ts PORT NAME=URL…`: what one would write by hand for each of the cases, with the same fetches, as many as
 * can be at a time, and no query language on the client's side.
 */
const [port, ...urls] = process.argv.slice(2) as [string, ...string[]];
const pools = new Map(
  urls.map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), new Pool(pair.slice(at + 1), { connections: 64, pipelining: 1 })];
  }),
);

const headers = { 'content-type': 'application/json', accept: 'application/json' };

/** Dispatched rather than requested or fetched, which both cost more. */
function send(subgraph: SubgraphName, query: string, representations?: unknown[]): Promise<any> {
  const body = JSON.stringify(representations ? { query, variables: { representations } } : { query });
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pools.get(subgraph)!.dispatch(
      { path: '/', method: 'POST', headers, body },
      {
        onRequestStart() {},
        onResponseStart() {},
        onResponseData: (_, chunk) => void chunks.push(chunk),
        onResponseEnd: () => resolve(JSON.parse(Buffer.concat(chunks).toString()).data),
        onResponseError: (_, error) => reject(error),
      },
    );
  });
}

const entities = (selection: string): string =>
  `query($representations:[_Any!]!){_entities(representations:$representations){${selection}}}`;
const reference = (upc: string) => ({ __typename: 'Product', upc });

const handlers: Record<CaseName, () => Promise<unknown>> = {
  async 'one subgraph, a list'() {
    const { users } = await send('accounts', '{users{id name username birthday}}');
    return {
      users: users.map(({ id, name, username, birthday }: any) => ({ id, name, username, birthday })),
    };
  },
  async 'three hops, four subgraphs'() {
    const { users } = await send('accounts', '{users{id name}}');
    const { _entities: reviewed } = await send(
      'reviews',
      entities('...on User{reviews{id body product{upc}}}'),
      users.map(({ id }: any) => ({ __typename: 'User', id })),
    );
    const upcs = [
      ...new Set<string>(reviewed.flatMap(({ reviews }: any) => reviews.map((one: any) => one.product.upc))),
    ];
    const references = upcs.map(reference);
    const [{ _entities: products }, { _entities: stock }] = await Promise.all([
      send('products', entities('...on Product{name price}'), references),
      send('inventory', entities('...on Product{inStock}'), references),
    ]);
    const productOf = new Map(
      upcs.map((upc, i) => {
        const { name, price } = products[i];
        return [upc, { upc, name, price, inStock: stock[i].inStock }];
      }),
    );
    return {
      users: users.map(({ id, name }: any, i: number) => ({
        id,
        name,
        reviews: reviewed[i].reviews.map(({ id, body, product }: any) => ({
          id,
          body,
          product: productOf.get(product.upc),
        })),
      })),
    };
  },
  async '500 entities'() {
    const { topProducts } = await send('products', '{topProducts(first:500){upc name price}}');
    const { _entities: stock } = await send(
      'inventory',
      entities('...on Product{inStock shippingEstimate}'),
      topProducts.map(({ upc }: any) => reference(upc)),
    );
    return {
      topProducts: topProducts.map(({ upc, name, price }: any, i: number) => {
        const { inStock, shippingEstimate } = stock[i];
        return { upc, name, price, inStock, shippingEstimate };
      }),
    };
  },
  async 'abstract types, @requires'() {
    const { media } = await send(
      'products',
      '{media(first:50){__typename upc title ...on Book{pages price weight}...on Film{minutes price weight}}}',
    );
    const { _entities: stock } = await send(
      'inventory',
      entities('...on Book{inStock shippingEstimate}...on Film{shippingEstimate}'),
      media.map(({ __typename, upc, price, weight }: any) => ({ __typename, upc, price, weight })),
    );
    return {
      media: media.map(({ __typename, upc, title, pages, minutes }: any, i: number) => {
        const { inStock, shippingEstimate } = stock[i];
        return __typename === 'Book'
          ? { __typename, upc, title, pages, inStock, shippingEstimate }
          : { __typename, upc, title, minutes, shippingEstimate };
      }),
    };
  },
  async mutation() {
    const { renameUser } = await send('accounts', 'mutation{renameUser(id:"3",name:"User 3"){id name}}');
    const { _entities: reviewed } = await send('reviews', entities('...on User{reviews{id body}}'), [
      { __typename: 'User', id: renameUser.id },
    ]);
    const reviews = reviewed[0].reviews.map(({ id, body }: any) => ({ id, body }));
    return { renameUser: { id: renameUser.id, name: renameUser.name, reviews } };
  },
};
const handlerOf = new Map(Object.entries(cases).map(([name, query]) => [query, handlers[name as CaseName]]));

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', async () => {
    const { query } = JSON.parse(Buffer.concat(chunks).toString());
    const handler = handlerOf.get(query);
    if (!handler) return void response.writeHead(404).end('{}');
    const text = Buffer.from(JSON.stringify({ data: await handler() }));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length }).end(text);
  });
}).listen(Number(port), '127.0.0.1');
