import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { newId } from '@hub/kit/ids.ts';
import { mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import type { OfficialViewer } from '@hub/kit/viewer.ts';
import { eq } from 'drizzle-orm';
import type { MutationResolvers, PactTextInput } from '../../generated/resolvers.ts';
import { pactById } from '../../loaders.ts';
import { requireOneWithin } from '../../parties.ts';
import type { PactStage } from '@hub/kit/generated/words.ts';
import { alliances, idempotency, pacts } from '../../tables.ts';
import { checkText, keepEvent, keepVersion, limitText, textColumns, writeClauses } from '../../text/write.ts';
import { payload, requireTexts } from './answering.ts';

export const registerPact: MutationResolvers['registerPact'] = (_root, { input }, context) =>
  newPact(context, 'registerPact', input, { ...input, text: input, path: ['input'], stage: 'SIGNING' });

export const draftPact: MutationResolvers['draftPact'] = (_root, { input }, context) =>
  newPact(context, 'draftPact', input, { ...input, path: ['input', 'text'], stage: 'DRAFT' });

interface NewPact {
  pactNumber: string;
  allianceId?: string | null;
  text: PactTextInput;
  path: readonly string[];
  stage: PactStage;
}

async function newPact(
  context: HubContext,
  name: string,
  input: { idempotencyKey?: string | null },
  pact: NewPact,
) {
  const viewer = requireOfficial(context);
  limitText(pact.text);
  if (pact.allianceId) expectId(pact.allianceId, 'all', '党建联盟');
  const constraints = { pact_number: { code: 'PACT_NUMBER_TAKEN', path: ['input', 'pactNumber'] } };
  const outcome = await mutate(context, { name, idempotency, constraints }, input, (tx, refusals) =>
    write(tx, refusals, { context, viewer, pact }),
  );
  return await payload(context, outcome, 'pact', pactById);
}

async function write(
  tx: Transaction,
  refusals: Refusals,
  { context, viewer, pact }: { context: HubContext; viewer: OfficialViewer; pact: NewPact },
): Promise<string> {
  const { pactNumber, allianceId, text, path, stage } = pact;
  requireTexts({ pactNumber }, ['pactNumber'], refusals);
  const [taken] = await tx.select({ id: pacts.id }).from(pacts).where(eq(pacts.pactNumber, pactNumber));
  if (taken) refusals.add('PACT_NUMBER_TAKEN', ['input', 'pactNumber']);
  const parties = await checkText(context, text, refusals, path);
  if (allianceId) {
    const [alliance] = await tx
      .select({ id: alliances.id })
      .from(alliances)
      .where(eq(alliances.id, allianceId));
    if (!alliance) refusals.add('UNKNOWN_RECORD', ['input', 'allianceId']);
  }
  refusals.settle();
  requireOneWithin(
    viewer,
    parties.map(({ divisionCode }) => divisionCode),
  );
  const id = newId('pact');
  const home = placeOf(parties[0]!.divisionCode);
  await tx.insert(pacts).values({
    id,
    ...home,
    pactNumber,
    ...textColumns(text, pactNumber, parties),
    stage,
    allianceId: allianceId ?? null,
  });
  await writeClauses(tx, id, text, parties);
  const textVersion = await keepVersion(tx, context, viewer, id);
  await keepEvent(tx, viewer, { id, ...home }, { kind: 'DRAFTED', textVersion });
  return id;
}
