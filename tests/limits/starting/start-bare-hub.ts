// `pnpm start` with a gateway that answers nothing: everything around it is the real thing.
import { createServer } from 'node:http';
import { StartFailure } from '../../../scripts/embedded-database.ts';
import { readConfig } from '../../../scripts/start/config.ts';
import { runHub, type HubParts } from '../../../scripts/start/run.ts';

const parts: HubParts = {
  async migrateAll(_databaseUrl, say) {
    if (process.env['BREAK_MIGRATION']) throw new Error('column "river" does not exist');
    say?.('tables made');
  },
  async seedAll() {
    return { alreadySeeded: false, rows: 3 };
  },
  async analyse() {},
  openHub({ port, host }) {
    const server = createServer((_request, response) => response.end('here'));
    return new Promise((resolve) => {
      server.listen(port, host, () => {
        const address = server.address();
        const taken = address && typeof address === 'object' ? address.port : port;
        resolve({
          url: `http://${host}:${taken}/graphql`,
          demoCredentials: [{ who: 'a township official', zh: '乡镇干部', token: 'demo-township' }],
          close: () => new Promise<void>((closed) => server.close(() => closed())),
        });
      });
    });
  },
};

try {
  await runHub(readConfig(process.argv.slice(2), process.env), async () => parts);
  process.exit(0);
} catch (error) {
  if (!(error instanceof StartFailure)) throw error;
  process.stderr.write(`\n${error.zh}\n${error.en}\n`);
  process.exit(1);
}
