// A hub that takes every step of many lanes, says each that was answered, and is killed while it does.
import { openGraphHub } from '@hub/gateway/hub.ts';
import { runLane } from './lanes.ts';

const [databaseUrl = '', lanes = '', abreast = ''] = process.argv.slice(2);
const hub = await openGraphHub({ databaseUrl });
const waiting = Array.from({ length: Number(lanes) }, (_, lane) => lane);

async function work(): Promise<void> {
  for (let lane = waiting.shift(); lane !== undefined; lane = waiting.shift()) {
    await runLane(
      async (query, variables, viewer) => JSON.parse((await hub.ask({ query, variables }, viewer)).text),
      lane,
      (one) => process.stdout.write(`${JSON.stringify(one)}\n`),
    );
  }
}

await Promise.all(Array.from({ length: Number(abreast) }, work));
await hub.close();
