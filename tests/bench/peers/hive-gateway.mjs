import { defineConfig } from '@graphql-hive/gateway';
import { transportEntries } from './own-fetches.mjs';

/** As it comes, but for pages for browsers and for shared fetches. */
export const gatewayConfig = defineConfig({ landingPage: false, graphiql: false, transportEntries });
