import type { HubContext } from '@hub/kit/subgraph.ts';
import * as load from '../loaders.ts';
import { canonicalText } from '../log/canonical-form.ts';
import type { LogEntry } from '../log/entry.ts';
import { signedHead } from '../log/head.ts';
import { inclusionProof } from '../log/merkle-tree.ts';
import { answerFromLog, logStanding } from '../log/read.ts';
import type { LogEntryRow } from '../tables.ts';
import { bundleFormat, type Bundle } from './format.ts';
import { partsOf } from './readable.ts';

/**
 * Everything that proves what was signed of a pact, as one text that is verified without the hub (verify.ts). Null for a
 * pact of which nobody has signed anything.
 */
export async function bundleOf(context: HubContext, pactId: string): Promise<string | null> {
  const [pact, allVersions, signatures, { size }, { publicKey }] = await Promise.all([
    load.pactById.one(context, pactId),
    load.versionsByPact.many(context, pactId),
    load.signaturesByPact.many(context, pactId),
    logStanding(context),
    context.db.headKeys(),
  ]);
  const texts = new Set(signatures.map(({ textVersion }) => textVersion));
  const versions = allVersions.filter(({ number }) => texts.has(number));
  const subjects = [
    ...new Set(signatures.flatMap(({ keyId }) => (keyId === null ? [] : [keyId]))),
    ...signatures.map(({ id }) => id),
    ...versions.map(({ id }) => id),
  ];
  const found = await Promise.all(subjects.map((id) => load.logEntriesBySubject.many(context, id)));
  // Entered since the size was read: in the next bundle.
  const rows = found.flat().filter(({ index }) => index < size);
  rows.sort((a, b) => a.index - b.index);
  if (!pact || rows.length === 0) return null;
  const proofOf = async ({ index }: LogEntryRow) => await answerFromLog(context, inclusionProof(index, size));
  const [head, proofs] = await Promise.all([signedHead(context, size), Promise.all(rows.map(proofOf))]);
  return canonicalText({
    format: bundleFormat,
    pact: { id: pact.id, pactNumber: pact.pactNumber },
    versions: versions.map(({ number, document }) => ({
      number,
      document,
      readable: partsOf(document).map(({ text }) => text),
    })),
    entries: rows.map(({ index, entry, leafHash }, i) => ({
      index,
      entry: JSON.parse(entry) as LogEntry,
      leafHash,
      proof: proofs[i]!.map((hash) => hash.toString('hex')),
    })),
    head: {
      chain: head.chain,
      genesis: head.genesis,
      sequence: head.sequence,
      hash: head.hash,
      at: head.at,
      key: head.key,
      signature: head.signature,
    },
    logKey: publicKey,
  } satisfies Bundle);
}
