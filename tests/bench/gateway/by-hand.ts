import { subgraphs } from './subgraphs.ts';

export type Send = (
  subgraph: string,
  request: { query: string; variables?: Record<string, unknown> },
) => Promise<any>;

/** What one would write by hand for each of the cases: the same fetches, no query language on the client's side. */
export const handlers: Record<'list' | 'hops' | 'wide', (send: Send) => Promise<string>> = {
  async list(send) {
    const { data } = await send('accounts', { query: '{users{id name username birthday}}' });
    return JSON.stringify({
      data: {
        users: data.users.map(({ id, name, username, birthday }: any) => ({ id, name, username, birthday })),
      },
    });
  },
  async hops(send) {
    const { data } = await send('accounts', { query: '{users{__typename id name}}' });
    const ids = [...new Set<string>(data.users.map(({ id }: any) => id))];
    const reviews = await send('reviews', {
      query:
        'query($representations:[_Any!]!){_entities(representations:$representations){...on User{reviews{id body product{__typename upc}}}}}',
      variables: { representations: ids.map((id) => ({ __typename: 'User', id })) },
    });
    const reviewsOf = new Map<string, any[]>(
      ids.map((id, index) => [id, reviews.data._entities[index].reviews]),
    );
    const upcs = [...new Set<string>([...reviewsOf.values()].flat().map(({ product }) => product.upc))];
    const variables = { representations: upcs.map((upc) => ({ __typename: 'Product', upc })) };
    const [products, stock] = await Promise.all([
      send('products', {
        query:
          'query($representations:[_Any!]!){_entities(representations:$representations){...on Product{name price}}}',
        variables,
      }),
      send('inventory', {
        query:
          'query($representations:[_Any!]!){_entities(representations:$representations){...on Product{inStock}}}',
        variables,
      }),
    ]);
    const productOf = new Map(
      upcs.map((upc, index) => [
        upc,
        { ...products.data._entities[index], inStock: stock.data._entities[index].inStock },
      ]),
    );
    return JSON.stringify({
      data: {
        users: data.users.map(({ id, name }: any) => ({
          id,
          name,
          reviews: reviewsOf.get(id)!.map(({ id, body, product }) => {
            const { name, price, inStock } = productOf.get(product.upc)!;
            return { id, body, product: { upc: product.upc, name, price, inStock } };
          }),
        })),
      },
    });
  },
  async wide(send) {
    const { data } = await send('products', { query: '{topProducts(first:500){__typename upc name price}}' });
    const stock = await send('inventory', {
      query:
        'query($representations:[_Any!]!){_entities(representations:$representations){...on Product{inStock shippingEstimate}}}',
      variables: {
        representations: data.topProducts.map(({ upc }: any) => ({ __typename: 'Product', upc })),
      },
    });
    return JSON.stringify({
      data: {
        topProducts: data.topProducts.map(({ upc, name, price }: any, index: number) => {
          const { inStock, shippingEstimate } = stock.data._entities[index];
          return { upc, name, price, inStock, shippingEstimate };
        }),
      },
    });
  },
};

export const inProcess: Send = async (subgraph, request) => subgraphs[subgraph]!(request);
