import { defineConfig } from '@graphql-hive/gateway';
import { viewerHeader, viewerSigner } from '../../../subgraphs/kit/signature.ts';
import { transportEntries } from './own-fetches.mjs';

const sign = viewerSigner(process.env.HUB_SECRET);
const facts = { viewer: { kind: 'ANONYMOUS' } };

/** Signs each request to a subgraph of the hub, as the hub's own gateway does. */
export const gatewayConfig = defineConfig({
  landingPage: false,
  graphiql: false,
  transportEntries,
  plugins: () => [
    {
      onFetch({ options, setOptions, executionRequest }) {
        const name = executionRequest.subgraphName.toLowerCase();
        setOptions({
          ...options,
          headers: { ...options.headers, [viewerHeader]: sign(name, options.body, facts) },
        });
      },
    },
  ],
});
