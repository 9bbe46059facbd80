import './start/check-node.mjs';

// Imported only now: an old Node could not even load them.
const { readConfig, USAGE } = await import('./start/config.ts');
const { runHub } = await import('./start/run.ts');
const { StartFailure } = await import('./embedded-database/start-failure.ts');

async function loadParts() {
  const [{ migrateAll }, { seedAll, analyse }, { openHub }] = await Promise.all([
    import('./migrate.ts'),
    import('./seed.ts'),
    import('../gateway/hub.ts'),
  ]);
  return { migrateAll, seedAll, analyse, openHub };
}

try {
  const config = readConfig(process.argv.slice(2), process.env);
  if (config.help) process.stdout.write(`${USAGE}\n`);
  else await runHub(config, loadParts);
  process.exit(0);
} catch (error) {
  if (!(error instanceof StartFailure)) throw error;
  process.stderr.write(`\n${error.zh}\n${error.en}\n`);
  if (process.env['HUB_DEBUG'] === '1' && error.cause) console.error(error.cause);
  process.exit(1);
}
