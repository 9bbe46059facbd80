import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { badInput } from '@hub/kit/errors.ts';
import type { EvidenceKind } from '@hub/kit/generated/words.ts';
import { newId } from '@hub/kit/ids.ts';
import { askOwner } from '@hub/kit/peers.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import { and, inArray } from 'drizzle-orm';
import type { EvidenceInput } from './generated/resolvers.ts';
import { limitLists } from '@hub/kit/answering.ts';
import {
  attachmentLinks,
  evidenceItems,
  governanceCases,
  jointActivities,
  meetingSessions,
  sharedFacts,
} from './tables.ts';

/** Which records may be evidence: the prefix of their ids, and their table where they are ours. */
const records = {
  SESSION: { prefix: 'ses', zh: '联席会议的一次会议', table: meetingSessions },
  ACTIVITY: { prefix: 'act', zh: '共办活动', table: jointActivities },
  CASE: { prefix: 'gvc', zh: '难点问题', table: governanceCases },
  ATTACHMENT: { prefix: 'att', zh: '附件', table: null },
  PATROL: { prefix: 'pat', zh: '联合巡查', table: null },
  FACT: { prefix: 'fct', zh: '双方确认事实', table: null },
} as const satisfies Record<Exclude<EvidenceKind, 'NOTE'>, object>;

/** What is wrong with the shape of evidence, before anybody is asked about it. */
export function limitEvidence(evidence: readonly EvidenceInput[]): void {
  limitLists({ evidence }, 50);
  for (const { kind, referenceId, note } of evidence) {
    if (kind === 'NOTE' ? !note || referenceId != null : referenceId == null)
      throw badInput(
        '文字说明只填 note；其他佐证须填所引记录的编号 referenceId。',
        'A NOTE has a note alone; other evidence names its record by referenceId.',
      );
    if (kind !== 'NOTE') expectId(referenceId!, records[kind].prefix, records[kind].zh);
  }
}

const pathOf = (i: number) => ['input', 'evidence', i, 'referenceId'];

/** Refuses records of border that do not exist. Asked before anything is locked. */
export async function knowPatrols(
  context: HubContext,
  evidence: readonly EvidenceInput[],
  refusals: Refusals,
): Promise<void> {
  const ids = evidence.filter(({ kind }) => kind === 'PATROL').map(({ referenceId }) => referenceId!);
  const known = await askOwner<{ id: string }>(context.peers, 'border', 'JointPatrol', ids, 'id');
  evidence.forEach(({ kind, referenceId }, i) => {
    if (kind === 'PATROL' && !known.has(referenceId!)) refusals.add('UNKNOWN_RECORD', pathOf(i));
  });
}

/** What evidence is about: the pact, and its occurrence or measure. */
interface Subject {
  pactId: string;
  id: string;
}

/** Refuses records of ours that do not exist, files that lie elsewhere, and facts of another pact. */
export async function knowRecords(
  tx: Transaction,
  { pactId, id: subjectId }: Subject,
  evidence: readonly EvidenceInput[],
  refusals: Refusals,
): Promise<void> {
  for (const kind of ['SESSION', 'ACTIVITY', 'CASE'] as const) {
    const ids = evidence.filter((one) => one.kind === kind).map(({ referenceId }) => referenceId!);
    if (ids.length === 0) continue;
    const { table } = records[kind];
    const found = await tx.select({ id: table.id }).from(table).where(inArray(table.id, ids));
    evidence.forEach(({ kind: one, referenceId }, i) => {
      if (one === kind && !found.some(({ id }) => id === referenceId))
        refusals.add('UNKNOWN_RECORD', pathOf(i));
    });
  }
  const fileIds = evidence.filter(({ kind }) => kind === 'ATTACHMENT').map(({ referenceId }) => referenceId!);
  if (fileIds.length > 0) {
    // The other sides read what is attached to the occurrence, the measure or the pact, and nothing else.
    const links = await tx
      .select({ attachmentId: attachmentLinks.attachmentId })
      .from(attachmentLinks)
      .where(
        and(
          inArray(attachmentLinks.attachmentId, fileIds),
          inArray(attachmentLinks.targetId, [pactId, subjectId]),
        ),
      )
      // Nobody takes it down meanwhile.
      .for('share');
    evidence.forEach(({ kind, referenceId }, i) => {
      if (kind === 'ATTACHMENT' && !links.some(({ attachmentId }) => attachmentId === referenceId))
        refusals.add('NOT_ATTACHED', pathOf(i));
    });
  }
  const factIds = evidence.filter(({ kind }) => kind === 'FACT').map(({ referenceId }) => referenceId!);
  if (factIds.length === 0) return;
  const facts = await tx.select().from(sharedFacts).where(inArray(sharedFacts.id, factIds));
  evidence.forEach(({ kind, referenceId }, i) => {
    if (kind !== 'FACT') return;
    const fact = facts.find(({ id }) => id === referenceId);
    if (!fact || fact.status === 'WITHDRAWN') refusals.add('UNKNOWN_RECORD', pathOf(i));
    else if (fact.pactId !== pactId) refusals.add('FACT_OF_OTHER_PACT', pathOf(i));
  });
}

interface About {
  pactId: string;
  occurrenceId?: string;
  measureId?: string;
  round: number;
  /** The division whose shard the rows live on. */
  divisionCode: string;
  submittedById: string;
  submittedOn: string;
}

/** Writes evidence once it is known. */
export async function writeEvidence(
  tx: Transaction,
  { divisionCode, ...about }: About,
  evidence: readonly EvidenceInput[],
): Promise<void> {
  if (evidence.length === 0) return;
  await tx.insert(evidenceItems).values(
    evidence.map(({ kind, referenceId, note }) => ({
      id: newId('evd'),
      ...placeOf(divisionCode),
      ...about,
      kind,
      referenceId: referenceId ?? null,
      note: note ?? null,
    })),
  );
}
