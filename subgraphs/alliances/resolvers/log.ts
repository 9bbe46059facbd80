import { headText } from '@hub/kit/audit/keys.ts';
import { page } from '@hub/kit/connection.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import type { LogEntryResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { logEntryList } from '../lists/index.ts';
import * as load from '../loaders.ts';
import { signedHead } from '../log/head.ts';
import { consistencyProof, inclusionProof } from '../log/merkle-tree.ts';
import { answerFromLog, logStanding } from '../log/read.ts';
import type { LogEntryRow } from '../tables.ts';
import { referable } from './connections.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

export const logHead: QueryResolvers['logHead'] = async (_root, { size }, context) => {
  const { size: standing } = await logStanding(context);
  const at = size ?? standing;
  if (at < 0 || at > standing) return null;
  const { signature, ...head } = await signedHead(context, at);
  const { publicKey } = await context.db.headKeys();
  return {
    log: head.genesis,
    size: head.sequence,
    rootHash: head.hash,
    at: head.at,
    key: head.key,
    publicKey,
    signature,
    signedText: headText(head),
  };
};

export const logEntry: QueryResolvers['logEntry'] = async (_root, { index }, context) => {
  const { nodes } = await page(context, logEntryList, { first: 1, filter: { index: { eq: index } } });
  return (nodes[0] as LogEntryRow | undefined) ?? null;
};

export const logConsistency: QueryResolvers['logConsistency'] = async (_root, { before, size }, context) => {
  const { size: standing } = await logStanding(context);
  if (before < 1 || before > size || size > standing) return null;
  return (await answerFromLog(context, consistencyProof(before, size))).map(hex);
};

/** The proof of an entry in the log of a size, or as it stands; null for a size without it. */
async function proofOf(
  { index }: LogEntryRow,
  treeSize: number | null | undefined,
  context: HubContext,
): Promise<string[] | null> {
  const { size: standing } = await logStanding(context);
  const size = treeSize ?? standing;
  if (index >= size || size > standing) return null;
  return (await answerFromLog(context, inclusionProof(index, size))).map(hex);
}

export const LogEntry: LogEntryResolvers = {
  __resolveReference: referable(load.logEntryById),
  inclusionProof: (entry, { treeSize }, context) => proofOf(entry, treeSize, context),
  pact: ({ pactId }, _args, context) => (pactId === null ? null : load.pactById.one(context, pactId)),
  signature: ({ kind, subjectId }, _args, context) =>
    kind === 'SIGNATURE' || kind === 'PAPER_SIGNATURE' ? load.signatureById.one(context, subjectId) : null,
  signingKey: ({ kind, subjectId }, _args, context) =>
    kind === 'KEY_REGISTERED' || kind === 'KEY_REVOKED' ? load.signingKeyById.one(context, subjectId) : null,
  textVersion: ({ kind, subjectId }, _args, context) =>
    kind === 'VERSION' ? load.pactVersionById.one(context, subjectId) : null,
};
