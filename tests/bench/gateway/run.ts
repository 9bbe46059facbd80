import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareEmbedded } from './embedded.ts';
import { compareGateways } from './gateways.ts';
import { compareHubs } from './hub.ts';
import { installPeers } from './peers.ts';
import { writeReport } from './report.ts';

/**
 * The gateway against its peers, the hub against other ways to the same answer, one process against one schema. Only the
 * ratios mean something, on a machine with nothing else to do.
 */
const parts = ['gateways', 'hub', 'embedded'];
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '0.8' },
    concurrency: { type: 'string', default: '16' },
    part: { type: 'string', multiple: true, default: parts },
  },
});
const rules = {
  rounds: Number(values.rounds),
  seconds: Number(values.seconds),
  concurrency: Number(values.concurrency),
};
const isWanted = (part: string): boolean => values.part.includes(part);
if (!values.part.every((part) => parts.includes(part))) {
  console.error(`--part ${parts.join(' | ')}`);
  process.exit(2);
}

installPeers();
const folder = mkdtempSync(join(tmpdir(), 'hub-bench-gateway-'));
try {
  const gateways = isWanted('gateways') ? await compareGateways(folder, rules) : undefined;
  const embedded = isWanted('embedded') ? await compareEmbedded(rules) : undefined;
  const hub = isWanted('hub') ? await compareHubs(folder, rules) : undefined;
  await writeReport({ gateways, hub, embedded }, rules);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
