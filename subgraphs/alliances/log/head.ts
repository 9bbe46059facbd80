import type { SignedHead } from '@hub/kit/audit/keys.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { rootAt } from './merkle-tree.ts';
import { answerFromLog, logStanding } from './read.ts';

/** What heads of this log are told by from those of the audit log, which the same keys sign. */
export const logChain = 'pact-log';

/** The head of the log at a size that it has reached, signed now. */
export async function signedHead(context: HubContext, size: number): Promise<SignedHead> {
  const [{ origin }, root, keys] = await Promise.all([
    logStanding(context),
    answerFromLog(context, rootAt(size)),
    context.db.headKeys(),
  ]);
  return keys.sign({
    chain: logChain,
    genesis: origin,
    sequence: size,
    hash: Buffer.from(root).toString('hex'),
    at: new Date().toISOString(),
  });
}
