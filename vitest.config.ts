import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { keptEncryptionKey } from './tests/_kit/kept-database.ts';

// For this run's databases, and the processes that serve them.
process.env.HUB_ENCRYPTION_KEYS ??= keptEncryptionKey();

export default defineConfig({
  resolve: {
    // Two copies of graphql would each refuse the other's types.
    alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql/index.js')) }],
  },
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '.data/**'],
    globalSetup: ['tests/_kit/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
