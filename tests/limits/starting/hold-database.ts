// A hub that opens its database, says where it is, and waits to be killed.
import { openEmbeddedDatabase, StartFailure } from '../../../scripts/embedded-database.ts';

try {
  const [folder = '', durability] = process.argv.slice(2);
  const database = await openEmbeddedDatabase({ folder, durable: durability === 'durable' });
  process.stdout.write(`${JSON.stringify({ url: database.url })}\n`);
  setInterval(() => {}, 60_000);
} catch (error) {
  if (!(error instanceof StartFailure)) throw error;
  process.stdout.write(`${JSON.stringify({ zh: error.zh, en: error.en })}\n`);
}
