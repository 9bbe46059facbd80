import './start/check-node.mjs';
import type { StartConfig } from './start/config.ts';
import type { HubParts } from './start/run.ts';

// Imported only now: an old Node could not even load them.
const { readConfig, USAGE } = await import('./start/config.ts');
const { runHub } = await import('./start/run.ts');
const { StartFailure } = await import('./embedded-database/start-failure.ts');

async function loadParts({ oidc, audit, door, limits, telemetry }: StartConfig): Promise<HubParts> {
  const [{ migrateAll }, { seedAll, analyse }, { openHub }, { remoteIssuer }] = await Promise.all([
    import('./migrate.ts'),
    import('./seed.ts'),
    import('../gateway/hub.ts'),
    import('../gateway/identity/tokens.ts'),
  ]);
  const issuers = oidc ? [remoteIssuer(oidc)] : [];
  return {
    migrateAll,
    seedAll,
    analyse,
    openHub: (options) => openHub({ ...options, ...limits, issuers, audit, door, telemetry }),
  };
}

try {
  const config = readConfig(process.argv.slice(2), process.env);
  if (config.help) process.stdout.write(`${USAGE}\n`);
  else await runHub(config, () => loadParts(config));
  process.exit(0);
} catch (error) {
  if (!(error instanceof StartFailure)) throw error;
  process.stderr.write(`\n${error.zh}\n${error.en}\n`);
  if (process.env['HUB_DEBUG'] === '1' && error.cause) console.error(error.cause);
  process.exit(1);
}
