import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contest, type Contestant, type Results, type Rules } from './contest.ts';
import { hiveGateway, peerFile } from './peers.ts';
import { freePort, start, type Started } from './processes.ts';
import { cases, composeSupergraph, subgraphNames, type CaseName, type SubgraphName } from './world.ts';

export const OURS = 'this gateway';
export const OURS_SHARED = 'this gateway, fetches shared';
export const BY_HAND = 'handler by hand';
export const HIVE_JS = 'Hive Gateway, JavaScript planner';
export const HIVE_RUST = 'Hive Gateway, Rust planner';
export const HIVE_SHARED = 'Hive Gateway, Rust planner, fetches shared';
export const APOLLO = 'Apollo Gateway';
export const gatewayNames = [OURS, OURS_SHARED, BY_HAND, HIVE_RUST, HIVE_SHARED, HIVE_JS, APOLLO];

/** For `own-fetches.mjs`. */
export const SHARED = { SHARED_FETCHES: '1' };

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export function hiveArgs(file: string, port: number, config: string, planner: 'rust' | 'js'): string[] {
  const args = [hiveGateway, 'supergraph', file, '--port', String(port), '--host', '127.0.0.1'];
  return [
    ...args,
    '--config-path',
    peerFile(config),
    ...(planner === 'rust' ? ['--hive-router-runtime'] : []),
  ];
}

/** Every gateway over the same subgraphs, each in a process of its own. */
export async function compareGateways(folder: string, rules: Rules): Promise<Results<CaseName>> {
  await using processes = new AsyncDisposableStack();
  const begin = (args: string[], env?: Record<string, string>): Started => processes.use(start(args, env));

  const urls = new Map<SubgraphName, string>();
  for (const name of subgraphNames) {
    const port = await freePort();
    urls.set(name, `http://127.0.0.1:${port}/`);
    begin([here('subgraph.ts'), name, String(port)]);
  }
  const file = join(folder, 'supergraph.graphql');
  writeFileSync(
    file,
    composeSupergraph((name) => urls.get(name)!),
  );

  const argsOf: Record<string, (port: number) => string[]> = {
    [OURS]: (port) => [...argsOf[OURS_SHARED]!(port), '--no-share'],
    [OURS_SHARED]: (port) => [here('../../../gateway/main.ts'), '--supergraph', file, '--port', String(port)],
    [BY_HAND]: (port) => [
      here('by-hand.ts'),
      String(port),
      ...[...urls].map(([name, url]) => `${name}=${new URL(url).origin}`),
    ],
    [HIVE_RUST]: (port) => hiveArgs(file, port, 'hive-gateway.mjs', 'rust'),
    [HIVE_SHARED]: (port) => hiveArgs(file, port, 'hive-gateway.mjs', 'rust'),
    [HIVE_JS]: (port) => hiveArgs(file, port, 'hive-gateway.mjs', 'js'),
    [APOLLO]: (port) => [peerFile('apollo-gateway.mjs'), file, String(port)],
  };
  const contestants: Contestant[] = [];
  for (const name of gatewayNames) {
    const port = await freePort();
    const process = begin(argsOf[name]!(port), name === HIVE_SHARED ? SHARED : {});
    const url = `http://127.0.0.1:${port}/${name === APOLLO || name === BY_HAND ? '' : 'graphql'}`;
    contestants.push({ name, url, pid: process.pid, process });
  }
  const fetched = async (): Promise<number> => {
    const counts = await Promise.all([...urls.values()].map(async (url) => (await fetch(url)).text()));
    return counts.reduce((sum, count) => sum + Number(count), 0);
  };
  return await contest(contestants, cases, rules, fetched);
}
