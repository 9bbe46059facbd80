import { payload, refuseStatus, requireTexts } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { badInput } from '@hub/kit/errors.ts';
import { newId } from '@hub/kit/ids.ts';
import { lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import type { OfficialViewer } from '@hub/kit/viewer.ts';
import { and, asc, eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { pactStatus } from '../../lists/pact-status.ts';
import { factById } from '../../loaders.ts';
import { requireOneWithin } from '../../parties.ts';
import { factStatus, factSteps, type FactAction, type FactSide } from '../../rules/fact-steps.ts';
import { answeringFor, isStanding, spokenFor } from '../../rules/sides.ts';
import {
  idempotency,
  pactParties,
  pacts,
  sharedFactAnswers,
  sharedFacts,
  sharedFactVersions,
  type PactPartyRow,
  type PactRow,
  type SharedFactAnswerRow,
  type SharedFactRow,
} from '../../tables.ts';

interface Told {
  kind: SharedFactRow['kind'];
  quantity?: number | null;
  unit?: string | null;
}

/** A figure has a number and says of what; nothing else has one. */
function limitFigure({ kind, quantity, unit }: Told): void {
  const isFigure = kind === 'RESULT_FIGURE';
  if (isFigure !== (quantity != null) || isFigure !== !!unit)
    throw badInput(
      '成果数字须填 quantity 与 unit，其他事实不填。',
      'A RESULT_FIGURE has a quantity and a unit, and no other fact has.',
    );
}

export const recordSharedFact: MutationResolvers['recordSharedFact'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  const pactId = expectId(input.pactId, 'pact', '共建协议');
  limitFigure(input);
  const name = 'recordSharedFact';
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    requireTexts(input, ['statement'], refusals);
    const pact = await lockRow(tx, pacts, pactId);
    if (!pact) refusals.add('UNKNOWN_RECORD', ['input', 'pactId']);
    refusals.settle();
    const sides = await sidesOf(tx, viewer, pactId);
    const side = sideNamed(sides, viewer, { partyId: input.partyId, today: context.today }, refusals);
    refuseDay(pact!, input.happenedOn, context.today, refusals);
    refusals.settle();
    const id = newId('fct');
    const { province, countyCode } = pact!;
    await tx.insert(sharedFacts).values({
      id,
      province,
      countyCode,
      pactId,
      kind: input.kind,
      status: 'ONE_SIDED',
      number: 1,
      pactPartyId: side.id,
      happenedOn: input.happenedOn,
    });
    await tell(tx, context, { fact: { id, province, countyCode }, number: 1, side, sides }, input);
    return id;
  });
  return await payload(context, outcome, 'fact', factById);
};

/** Refuses what is told of a day to come, or of one on which the pact did not bind. */
function refuseDay(pact: PactRow, day: string, today: string, refusals: Refusals): void {
  if (day > today) refusals.add('DATE_IN_FUTURE', ['input', 'happenedOn']);
  else if (pactStatus(pact, day) !== 'IN_FORCE')
    refusals.add('PACT_NOT_IN_FORCE_ON', ['input', 'happenedOn'], { date: day });
}

interface Telling {
  fact: Pick<SharedFactRow, 'id' | 'province' | 'countyCode'>;
  number: number;
  side: PactPartyRow;
  sides: readonly PactPartyRow[];
}

interface Words {
  statement: string;
  happenedOn: string;
  quantity?: number | null;
  unit?: string | null;
  reason?: string | null;
}

/** Writes a version, and asks every other side that is bound. */
async function tell(
  tx: Transaction,
  context: HubContext,
  { fact: { id: factId, province, countyCode }, number, side, sides }: Telling,
  { statement, happenedOn, quantity, unit, reason }: Words,
): Promise<void> {
  await tx.insert(sharedFactVersions).values({
    factId,
    number,
    pactPartyId: side.id,
    statement,
    happenedOn,
    quantity: quantity ?? null,
    unit: unit ?? null,
    reason: reason ?? null,
    recordedOn: context.today,
    organizationId: requireOfficial(context).organizationId,
    province,
    countyCode,
  });
  const asked = sides.filter((one) => one.id !== side.id && isStanding(one, context.today));
  if (asked.length === 0) return;
  await tx.insert(sharedFactAnswers).values(
    asked.map((one) => ({
      factId,
      number,
      pactPartyId: one.id,
      answer: 'PENDING' as const,
      ...placeOf(one.divisionCode),
    })),
  );
}

interface StepInput {
  idempotencyKey?: string | null;
  factId: string;
  number: number;
  partyId?: string;
}

interface Locked {
  pact: PactRow;
  fact: SharedFactRow;
  sides: PactPartyRow[];
  /** The side the step is for; only where the input names one. */
  side: PactPartyRow;
}

interface Step<Input> {
  name: string;
  action: FactAction;
  input: Input;
  check?: (refusals: Refusals) => void;
  work: (tx: Transaction, locked: Locked, refusals: Refusals) => Promise<void>;
}

async function step<Input extends StepInput>(
  context: HubContext,
  { name, action, input, check, work }: Step<Input>,
) {
  const viewer = requireOfficial(context);
  const id = expectId(input.factId, 'fct', '双方确认事实');
  const { by, from } = factSteps[action];
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    check?.(refusals);
    const [found] = await tx.select().from(sharedFacts).where(eq(sharedFacts.id, id));
    if (!found) refusals.add('UNKNOWN_RECORD', ['input', 'factId']);
    refusals.settle();
    const pact = (await lockRow(tx, pacts, found!.pactId))!;
    const fact = (await lockRow(tx, sharedFacts, id))!;
    const sides = await sidesOf(tx, viewer, pact.id);
    const teller = sides.find((one) => one.id === fact.pactPartyId)!;
    const partyId = input.partyId ?? teller.partyId;
    const side = sideNamed(sides, viewer, { partyId, today: context.today, by, teller }, refusals);
    if (!from.includes(fact.status))
      refuseStatus(refusals, 'SharedFactStatus', fact.status, ['input', 'factId']);
    else if (input.number !== fact.number)
      refusals.add('FACT_VERSION_NOT_CURRENT', ['input', 'number'], { current: fact.number });
    refusals.settle();
    await work(tx, { pact, fact, sides, side }, refusals);
    refusals.settle();
    return id;
  });
  return await payload(context, outcome, 'fact', factById);
}

async function sidesOf(tx: Transaction, viewer: OfficialViewer, pactId: string): Promise<PactPartyRow[]> {
  const sides = await tx
    .select()
    .from(pactParties)
    .where(eq(pactParties.pactId, pactId))
    .orderBy(asc(pactParties.position));
  requireOneWithin(
    viewer,
    sides.map(({ divisionCode }) => divisionCode),
  );
  return sides;
}

interface Named {
  partyId: string;
  today: string;
  by?: FactSide;
  teller?: PactPartyRow;
}

/** The side an official speaks for: of those bound, and never for both ends of a question. */
function sideNamed(
  sides: readonly PactPartyRow[],
  viewer: OfficialViewer,
  { partyId, today, by = 'ANY', teller }: Named,
  refusals: Refusals,
): PactPartyRow {
  const side = sides.find((one) => one.partyId === partyId);
  if (!side || !isStanding(side, today)) refusals.add('NOT_A_PACT_PARTY', ['input', 'partyId']);
  refusals.settle();
  const may = by === 'OTHER' ? answeringFor(viewer, sides, teller!) : spokenFor(viewer, sides);
  if (!may.includes(side!) || (by === 'OTHER' && side === teller))
    refusals.add('STEP_OF_OTHER_SIDE', ['input', 'partyId'], sideNames[by]);
  refusals.settle();
  return side!;
}

const sideNames: Record<FactSide, { side: string; sideZh: string }> = {
  TELLER: { side: 'the party that told it', sideZh: '登记该事实的一方' },
  OTHER: { side: 'a party other than the one that told it', sideZh: '登记方以外的签约方' },
  ANY: { side: 'the party that is named', sideZh: '所填的签约方' },
};

type Answer = Pick<SharedFactAnswerRow, 'answer' | 'statement' | 'quantity'>;

/** One of the others answers; what all answers make of the version becomes its status. */
async function answer(
  tx: Transaction,
  context: HubContext,
  { fact, sides, side }: Locked,
  said: Answer,
  refusals: Refusals,
): Promise<void> {
  const ofVersion = and(eq(sharedFactAnswers.factId, fact.id), eq(sharedFactAnswers.number, fact.number));
  const answers = await tx.select().from(sharedFactAnswers).where(ofVersion);
  const own = answers.find(({ pactPartyId }) => pactPartyId === side.id);
  // Who has joined since is not asked about what was told before.
  if (!own) refusals.add('NOT_A_PACT_PARTY', ['input', 'partyId']);
  else if (own.answer === said.answer && own.statement === said.statement && own.quantity === said.quantity)
    refusals.add('ALREADY_ANSWERED', ['input', 'partyId']);
  refusals.settle();
  await tx
    .update(sharedFactAnswers)
    .set({
      ...said,
      answeredOn: context.today,
      organizationId: requireOfficial(context).organizationId,
    })
    .where(and(ofVersion, eq(sharedFactAnswers.pactPartyId, side.id)));
  const status = factStatus(
    answers.map(({ pactPartyId, answer: before }) => ({
      answer: pactPartyId === side.id ? said.answer : before,
      isStanding: sides.some((one) => one.id === pactPartyId && isStanding(one, context.today)),
    })),
  );
  await tx
    .update(sharedFacts)
    .set({ status, confirmedOn: status === 'JOINT' ? context.today : null })
    .where(eq(sharedFacts.id, fact.id));
}

export const confirmSharedFact: MutationResolvers['confirmSharedFact'] = (_root, { input }, context) =>
  step(context, {
    name: 'confirmSharedFact',
    action: 'CONFIRM',
    input,
    work: async (tx, locked, refusals) =>
      await answer(tx, context, locked, { answer: 'CONFIRMED', statement: null, quantity: null }, refusals),
  });

export const disputeSharedFact: MutationResolvers['disputeSharedFact'] = (_root, { input }, context) =>
  step(context, {
    name: 'disputeSharedFact',
    action: 'DISPUTE',
    input,
    check: (refusals) => requireTexts(input, ['statement'], refusals),
    work: async (tx, locked, refusals) => {
      const { statement, quantity = null } = input;
      if (quantity !== null && locked.fact.kind !== 'RESULT_FIGURE')
        throw badInput('只有成果数字填 quantity。', 'Only a RESULT_FIGURE has a quantity.');
      await answer(tx, context, locked, { answer: 'DISPUTED', statement, quantity }, refusals);
    },
  });

export const correctSharedFact: MutationResolvers['correctSharedFact'] = (_root, { input }, context) =>
  step(context, {
    name: 'correctSharedFact',
    action: 'CORRECT',
    input,
    check: (refusals) => requireTexts(input, ['statement', 'reason'], refusals),
    work: async (tx, { pact, fact, sides, side }, refusals) => {
      limitFigure({ ...input, kind: fact.kind });
      const happenedOn = input.happenedOn ?? fact.happenedOn;
      if (happenedOn !== fact.happenedOn) refuseDay(pact, happenedOn, context.today, refusals);
      refusals.settle();
      const number = fact.number + 1;
      await tx
        .update(sharedFacts)
        .set({ status: 'ONE_SIDED', number, pactPartyId: side.id, happenedOn, confirmedOn: null })
        .where(eq(sharedFacts.id, fact.id));
      await tell(tx, context, { fact, number, side, sides }, { ...input, happenedOn });
    },
  });

export const withdrawSharedFact: MutationResolvers['withdrawSharedFact'] = (_root, { input }, context) =>
  step(context, {
    name: 'withdrawSharedFact',
    action: 'WITHDRAW',
    input,
    check: (refusals) => requireTexts(input, ['reason'], refusals),
    work: async (tx, { fact }) => {
      await tx
        .update(sharedFacts)
        .set({ status: 'WITHDRAWN', withdrawalReason: input.reason })
        .where(eq(sharedFacts.id, fact.id));
    },
  });
