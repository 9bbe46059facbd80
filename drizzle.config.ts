import { defineConfig } from 'drizzle-kit';

// scripts/migration.ts says which; the default is for tools that only read this file.
const subgraph = process.env.SUBGRAPH ?? 'organizations';

export default defineConfig({
  dialect: 'postgresql',
  schema: `./subgraphs/${subgraph}/tables.ts`,
  out: `./subgraphs/${subgraph}/migrations`,
  schemaFilter: [subgraph],
  casing: 'snake_case',
});
