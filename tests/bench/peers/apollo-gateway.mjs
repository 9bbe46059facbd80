import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { readFileSync } from 'node:fs';
import { Agent, fetch } from 'undici';

// undici is the fastest of the fetchers it can be given; its own is make-fetch-happen.
const [file, port] = process.argv.slice(2);
const dispatcher = new Agent({ connections: 64, pipelining: 1 });
const fetcher = (url, options) => fetch(url, { ...options, dispatcher });

const server = new ApolloServer({
  gateway: new ApolloGateway({
    supergraphSdl: readFileSync(file, 'utf8'),
    buildService: ({ url }) => new RemoteGraphQLDataSource({ url, fetcher }),
  }),
});
await startStandaloneServer(server, { listen: { port: Number(port), host: '127.0.0.1' } });
