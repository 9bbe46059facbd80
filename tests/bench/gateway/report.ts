import { writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format } from 'oxfmt';
import { median, mostRss, processorRatio, ratio, type Results, type Rules } from './contest.ts';
import { EMBEDDED, MONOLITH, type OneProcess } from './embedded.ts';
import { APOLLO, BY_HAND, HIVE_JS, HIVE_RUST, HIVE_SHARED, OURS, OURS_SHARED } from './gateways.ts';
import { BY_SQL, DISTRIBUTED, EMBEDDED_HUB, EMBEDDED_SHARED, HIVE_OVER_HUB, SHARED_OVER_HUB } from './hub.ts';
import { peerVersion } from './peers.ts';
import { single, type CaseName } from './world.ts';

export interface Found {
  gateways?: Results<CaseName>;
  hub?: Results;
  embedded?: OneProcess;
}

interface Target {
  says: string;
  least: number;
  found: { of: string; ratio: number; byProcessor: number }[];
}

const peers = [HIVE_RUST, HIVE_JS, APOLLO];

function table(head: string[], rows: (string | number)[][]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const digits = (number: number, count: number): string =>
  Number.isNaN(number) ? '' : number.toLocaleString('en', { maximumFractionDigits: count });

function resultTable(results: Results, one: string): string {
  const all = Object.values(results).flatMap((measured) => Object.values(measured).flat());
  const isCounted = all.every(({ fetchesPerRequest }) => fetchesPerRequest !== undefined);
  const rows = Object.entries(results).flatMap(([name, measured]) =>
    Object.entries(measured).map(([contestant, runs]) => [
      name,
      contestant,
      digits(median(runs.map(({ perSecond }) => perSecond)), 0),
      contestant === one ? '' : `${ratio(measured, one, contestant).toFixed(2)}x`,
      digits(median(runs.map(({ p99Ms }) => p99Ms)), 1),
      median(runs.map(({ cpuMsPerRequest }) => cpuMsPerRequest)).toFixed(3),
      digits(Math.max(...runs.map(({ rssMb }) => rssMb)), 0),
      ...(isCounted ? [median(runs.map(({ fetchesPerRequest }) => fetchesPerRequest!)).toFixed(1)] : []),
    ]),
  );
  return table(
    [
      'asked',
      'of',
      'requests/s',
      `${one} does`,
      'p99 ms',
      'processor ms a request',
      'RSS MB',
      ...(isCounted ? ['fetches a request'] : []),
    ],
    rows,
  );
}

function targetsOf({ gateways, hub, embedded }: Found): Target[] {
  const targets: Target[] = [];
  const each = (results: Results, one: string, other: string) =>
    Object.entries(results).map(([of, measured]) => ({
      of,
      ratio: ratio(measured, one, other),
      byProcessor: processorRatio(measured, one, other),
    }));
  if (gateways) {
    const joined = Object.fromEntries(Object.entries(gateways).filter(([name]) => name !== single));
    targets.push(
      {
        says: 'the best peer, where subgraphs are joined',
        least: 6,
        found: Object.entries(joined).map(([of, measured]) => ({
          of,
          ratio: Math.min(...peers.map((peer) => ratio(measured, OURS, peer))),
          byProcessor: Math.min(...peers.map((peer) => processorRatio(measured, OURS, peer))),
        })),
      },
      {
        says: 'the best peer, where subgraphs are joined, fetches shared on both sides',
        least: 6,
        found: each(joined, OURS_SHARED, HIVE_SHARED),
      },
      { says: 'the handler by hand', least: 1, found: each(gateways, OURS, BY_HAND) },
    );
  }
  if (embedded) {
    const found = each(embedded.http, EMBEDDED, MONOLITH);
    targets.push(
      { says: 'one schema run by graphql-js, over HTTP', least: 1.2, found },
      {
        says: 'one schema run by graphql-js, in process',
        least: 1.2,
        found: each(embedded.inProcess, EMBEDDED, MONOLITH),
      },
    );
  }
  if (hub)
    targets.push(
      {
        says: 'the embedded hub, of Hive Gateway over its subgraphs',
        least: 4,
        found: each(hub, EMBEDDED_HUB, HIVE_OVER_HUB),
      },
      {
        says: 'the embedded hub, of Hive Gateway over its subgraphs, fetches shared on both sides',
        least: 4,
        found: each(hub, EMBEDDED_SHARED, SHARED_OVER_HUB),
      },
      {
        says: 'the embedded hub, of one SQL statement by hand',
        least: 0.5,
        found: each(hub, EMBEDDED_HUB, BY_SQL),
      },
    );
  return targets;
}

function targetTable(found: Found): string {
  const rows = targetsOf(found).flatMap(({ says, least, found }) =>
    found.map(({ of, ratio, byProcessor }) => [
      says,
      of,
      `>= ${least}x`,
      `${ratio.toFixed(2)}x`,
      ratio >= least ? 'met' : 'missed',
      `${byProcessor.toFixed(2)}x`,
    ]),
  );
  const held: [Results | undefined, string, string][] = [
    [found.gateways, OURS, HIVE_RUST],
    [found.hub, DISTRIBUTED, HIVE_OVER_HUB],
  ];
  for (const [results, one, other] of held) {
    if (!results) continue;
    const share = mostRss(results, one) / mostRss(results, other);
    rows.push([
      `${other}, memory held under load`,
      one,
      '<= 0.5x',
      `${share.toFixed(2)}x`,
      share <= 0.5 ? 'met' : 'missed',
      '',
    ]);
  }
  return table(['against', 'asked', 'target', 'found', '', 'by processor time'], rows);
}

const MB = 1024 * 1024;

/** Prints what was found and, if that is everything, keeps it in results.md. */
export async function writeReport(found: Found, { rounds, seconds, concurrency }: Rules): Promise<void> {
  const { gateways, hub, embedded } = found;
  const processor = cpus();
  const versions = [
    '@apollo/gateway',
    '@apollo/server',
    '@graphql-hive/gateway',
    '@graphql-hive/router-runtime',
  ]
    .map((name) => `${name} ${peerVersion(name)}`)
    .join(', ');
  const sections = [
    '# The gateway and its peers',
    `Written by \`pnpm bench gateway\` on ${new Date().toISOString().slice(0, 10)}. Every contestant is a process of its own and gives the same JSON, which is compared first. ${rounds} rounds of ${seconds} s take turns, ${concurrency} requests at once; figures are medians over the rounds, ratios medians of the ratios within each round, RSS the most that was seen, child processes included. Only ratios can be compared with another machine's. Where the load is well above that of one contestant and its subgraphs, other work was going on, and processor time a request says more than requests a second.`,
    table(
      ['machine', ''],
      [
        ['processor', `${processor[0]!.model.trim()}, ${processor.length} for everything, load included`],
        ['memory', `${digits(totalmem() / MB / 1024, 0)} GB`],
        ['load of the last 15 minutes', loadavg()[2]!.toFixed(1)],
        ['system', `${type()}, Node ${process.versions.node}`],
        ['peers', versions],
      ],
    ),
    `## Targets\n\n${targetTable(found)}`,
  ];
  if (gateways)
    sections.push(
      `## Gateways over HTTP\n\nFour subgraphs that answer from memory, in processes of their own. \`gateway/main.ts\` as it starts by itself; Hive Gateway by its command, Apollo Gateway behind Apollo Server with undici for its fetches; a handler by hand that makes the same fetches with undici, as many at a time as can be. Hive Gateway and this one have clients that ask the same at the same time share the work. A load of equal queries shows that at its best and measures little else, so it is switched off (\`--no-share\`, \`deduplicateInflightRequests: false\`) but for the two contestants that are named for it.\n\n${resultTable(gateways, OURS)}`,
    );
  if (hub)
    sections.push(
      `## The hub over PostgreSQL\n\nThe demonstration data in one PostgreSQL, asked as nobody in particular. Hive Gateway takes the hub's gateway's place before the same four subgraph processes and signs its requests as that does. The SQL is one statement that gives the same JSON, without the access rules and the audit the hub applies. Clients of the hub each name a purpose of their own, for which they are not answered together, but for those of the contestant named for it.\n\n${resultTable(hub, EMBEDDED_HUB)}`,
    );
  if (embedded)
    sections.push(
      `## One process\n\nThe data of the first part in one process: the engine with its four subgraphs behind the gateway's door, and one schema that graphql-js runs behind node:http with every document parsed once. Both load what hangs on a key in batches.\n\n### Over HTTP\n\n${resultTable(embedded.http, EMBEDDED)}\n\n### In process\n\n${resultTable(embedded.inProcess, EMBEDDED)}`,
    );
  const text = `${sections.join('\n\n')}\n`;
  console.log(`\n${text}`);
  if (!gateways || !hub || !embedded) return;
  const { code } = await format('results.md', text);
  writeFileSync(fileURLToPath(new URL('results.md', import.meta.url)), code);
}
