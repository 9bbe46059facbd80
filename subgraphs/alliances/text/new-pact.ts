import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import type { PactStage } from '@hub/kit/generated/words.ts';
import type { OfficialViewer } from '@hub/kit/viewer.ts';
import type { PactTextInput } from '../generated/resolvers.ts';
import type { KnownParty } from '../parties.ts';
import { pacts } from '../tables.ts';
import { keepEvent, keepVersion, readDocument, textColumns, writeClauses } from './write.ts';

interface NewPact {
  id: string;
  pactNumber: string;
  text: PactTextInput;
  /** As organizations knows them, in the order of the text. */
  parties: readonly KnownParty[];
  stage: PactStage;
  allianceId?: string | null;
  predecessorId?: string | null;
  source?: string | null;
}

/** Writes a pact that has been judged sound: its row, its clauses, its first version, and that it was drafted. */
export async function insertPact(
  tx: Transaction,
  { viewer, today }: { viewer: OfficialViewer; today: string },
  { id, pactNumber, text, parties, stage, allianceId, predecessorId, source }: NewPact,
): Promise<void> {
  const home = placeOf(parties[0]!.divisionCode);
  await tx.insert(pacts).values({
    id,
    ...home,
    pactNumber,
    ...textColumns(text, pactNumber, parties),
    stage,
    // What is drafted here is signed here; what was agreed on elsewhere was signed on paper.
    signatureMedium: stage === 'DRAFT' ? 'ELECTRONIC' : 'PAPER',
    allianceId: allianceId ?? null,
    predecessorId: predecessorId ?? null,
    source: source ?? null,
  });
  await writeClauses(tx, id, text, parties);
  const textVersion = await keepVersion(
    tx,
    viewer,
    { id, ...home },
    { document: await readDocument(tx, id), proposedOn: today },
  );
  await keepEvent(tx, viewer, { id, ...home }, { kind: 'DRAFTED', textVersion });
}
