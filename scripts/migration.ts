import { spawnSync } from 'node:child_process';

const [subgraph, effect] = process.argv.slice(2);
if (!subgraph || !effect) {
  console.error('pnpm migration <subgraph> <effect>, for example: pnpm migration alliances pact-measures');
  process.exit(2);
}
const { status } = spawnSync(
  'drizzle-kit',
  ['generate', '--config', 'drizzle.config.ts', '--name', effect, '--prefix', 'timestamp'],
  {
    stdio: 'inherit',
    env: { ...process.env, SUBGRAPH: subgraph },
  },
);
process.exit(status ?? 1);
