import { defineConfig } from '@graphql-hive/gateway';

/** As it comes, but for what a benchmark would measure for nothing: logs of every request and a page for browsers. */
export const gatewayConfig = defineConfig({ landingPage: false, graphiql: false });
