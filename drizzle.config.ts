import { defineConfig } from 'drizzle-kit';

const subgraph = process.env.SUBGRAPH;
if (!subgraph) throw new Error('say which subgraph: pnpm migration <subgraph> <effect>');

export default defineConfig({
  dialect: 'postgresql',
  schema: `./subgraphs/${subgraph}/tables.ts`,
  out: `./subgraphs/${subgraph}/migrations`,
  schemaFilter: [subgraph],
  casing: 'snake_case',
});
