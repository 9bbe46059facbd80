import { payload, refuseStatus, requireTexts } from '@hub/kit/answering.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import type { OfficialViewer } from '@hub/kit/viewer.ts';
import { eq } from 'drizzle-orm';
import type { MutationResolvers, PactTextInput } from '../../generated/resolvers.ts';
import { pactStatus } from '../../lists/pact-status.ts';
import { pactById } from '../../loaders.ts';
import { requireOneWithin } from '../../parties.ts';
import type { PactStage, PactTemplateKind } from '@hub/kit/generated/words.ts';
import { mayFollow, pactFollowers } from '../../rules/transitions.ts';
import { alliances, idempotency, pacts } from '../../tables.ts';
import { checkText, limitText } from '../../text/write.ts';
import { insertPact } from '../../text/new-pact.ts';
import { templates } from '../../text/templates.ts';
import { lockStandingPact } from './standing-pact.ts';

export const registerPact: MutationResolvers['registerPact'] = (_root, { input }, context) =>
  newPact(context, 'registerPact', input, { ...input, text: input, path: ['input'], stage: 'SIGNING' });

export const draftPact: MutationResolvers['draftPact'] = (_root, { input }, context) =>
  newPact(context, 'draftPact', input, {
    ...input,
    text: withTemplate(input.text, input.template),
    path: ['input', 'text'],
    stage: 'DRAFT',
  });

function withTemplate(text: PactTextInput, kind: PactTemplateKind | null | undefined): PactTextInput {
  const template = templates.find((one) => one.template === kind);
  if (!template) return text;
  return {
    ...text,
    articles: text.articles ?? template.articles,
    measures: text.measures ?? template.measures,
    // What a clause obliges to goes with the clause.
    obligations:
      text.obligations ??
      template.obligations.map(({ articleNumber, ...one }) =>
        text.articles ? one : { ...one, articleNumber },
      ),
  };
}

export const renewPact: MutationResolvers['renewPact'] = (_root, { input }, context) =>
  newPact(context, 'renewPact', input, {
    ...input,
    path: ['input', 'text'],
    stage: input.signatureMedium === 'PAPER' ? 'SIGNING' : 'DRAFT',
    renews: { id: expectId(input.pactId, 'pact', '共建协议'), version: input.version },
  });

interface NewPact {
  pactNumber: string;
  allianceId?: string | null;
  text: PactTextInput;
  path: readonly string[];
  stage: PactStage;
  /** What it renews, and the version of that row that was read. */
  renews?: { id: string; version: number };
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
  const constraints = {
    pact_number: { code: 'PACT_NUMBER_TAKEN', path: ['input', 'pactNumber'] },
    pact_one_renewal: { code: 'ALREADY_RENEWED', path: ['input', 'pactId'] },
  };
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
  const allianceOfRenewed =
    pact.renews && (await lockRenewed(tx, refusals, { context, viewer, ...pact.renews }));
  const id = newId('pact');
  await insertPact(
    tx,
    { viewer, today: context.today },
    {
      id,
      pactNumber,
      text,
      parties,
      stage,
      allianceId: allianceId ?? allianceOfRenewed,
      predecessorId: pact.renews?.id,
    },
  );
  return id;
}

/** Locks the pact to be renewed; its alliance stays the alliance of what renews it. */
async function lockRenewed(
  tx: Transaction,
  refusals: Refusals,
  {
    context,
    viewer,
    id,
    version,
  }: { context: HubContext; viewer: OfficialViewer; id: string; version: number },
): Promise<string | null> {
  const renewed = await lockStandingPact(tx, refusals, { viewer, today: context.today, id });
  expectVersion(version, renewed.version, refusals);
  const [other] = await tx.select({ id: pacts.id }).from(pacts).where(eq(pacts.predecessorId, id));
  const status = pactStatus(renewed, context.today);
  if (other) refusals.add('ALREADY_RENEWED', ['input', 'pactId']);
  else if (!mayFollow(pactFollowers, status, 'RENEWED'))
    refuseStatus(refusals, 'PactStatus', status, ['input', 'pactId']);
  refusals.settle();
  return renewed.allianceId;
}
