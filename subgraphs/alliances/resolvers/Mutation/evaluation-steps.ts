import { payload, requireTexts } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { badInput } from '@hub/kit/errors.ts';
import { newId } from '@hub/kit/ids.ts';
import { lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import { and, asc, eq, isNull, or, sql } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { figuresOf } from '../../liveness/read.ts';
import { evaluationById } from '../../loaders.ts';
import { organization, knowParty, requireOneWithin } from '../../parties.ts';
import {
  evaluationSteps,
  statusAfter,
  type EvaluationAction,
  type EvaluationSide,
} from '../../rules/evaluation-steps.ts';
import { calendarYear } from '../../rules/liveness.ts';
import { levelsOf } from '../../rules/matching.ts';
import {
  alliances,
  evaluationAnswers,
  idempotency,
  memberships,
  pactParties,
  pacts,
  yearlyEvaluations,
  type YearlyEvaluationRow,
} from '../../tables.ts';
import { takeStep, type SideName, type StepInput } from './take-step.ts';

type Side = Pick<typeof evaluationAnswers.$inferSelect, 'partyType' | 'partyId' | 'divisionCode'>;

/** Parties bound in the year answer for a pact. */
async function sidesOfPact(tx: Transaction, pactId: string, year: number): Promise<Side[]> {
  const { partyType, partyId, divisionCode } = pactParties;
  return await tx
    .select({ partyType, partyId, divisionCode })
    .from(pactParties)
    .where(
      and(
        eq(pactParties.pactId, pactId),
        eq(pactParties.status, 'SIGNED'),
        sql`${pactParties.signedOn} <= ${`${year}-12-31`}`,
        or(isNull(pactParties.withdrawnOn), sql`${pactParties.withdrawnOn} > ${`${year}-01-01`}`),
      ),
    )
    .orderBy(asc(pactParties.position));
}

/** For an alliance, those who lead it; where nobody is named as such, all of its members. */
async function sidesOfAlliance(tx: Transaction, allianceId: string, year: number): Promise<Side[]> {
  const { partyType, partyId, divisionCode, role } = memberships;
  const members = await tx
    .select({ partyType, partyId, divisionCode, role })
    .from(memberships)
    .where(
      and(
        eq(memberships.allianceId, allianceId),
        eq(memberships.status, 'ADMITTED'),
        isNull(memberships.validTo),
        or(isNull(memberships.validFrom), sql`${memberships.validFrom} <= ${`${year}-12-31`}`),
      ),
    )
    .orderBy(asc(memberships.divisionCode), asc(memberships.partyId));
  const leading = members.filter((one) => one.role === 'INITIATOR' || one.role === 'LEAD');
  return (leading.length > 0 ? leading : members).map(({ role: _role, ...side }) => side);
}

export const draftEvaluation: MutationResolvers['draftEvaluation'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  if ((input.allianceId == null) === (input.pactId == null))
    throw badInput('请只填 allianceId 与 pactId 其中一项。', 'Give either allianceId or pactId.');
  const pactId = input.pactId ? expectId(input.pactId, 'pact', '共建协议') : null;
  const allianceId = input.allianceId ? expectId(input.allianceId, 'all', '党建联盟') : null;
  if (input.year < 1949 || input.year > 2200)
    throw badInput('年度须在 1949 至 2200 之间。', 'A year lies between 1949 and 2200.');
  const subjectPath = ['input', pactId ? 'pactId' : 'allianceId'];
  const taken = { code: 'EVALUATION_EXISTS', path: ['input', 'year'] };
  const outcome = await mutate(
    context,
    {
      name: 'draftEvaluation',
      idempotency,
      constraints: { evaluation_once_an_alliance: taken, evaluation_once_a_pact: taken },
    },
    input,
    async (tx, refusals) => {
      // Only an organization has a committee above it that can grade what it drafted.
      const path = ['input', 'partyId'];
      const party = await knowParty(context, organization(input.partyId), context.today, refusals, path);
      if (calendarYear(input.year).to >= context.today) refusals.add('YEAR_NOT_OVER', ['input', 'year']);
      refusals.settle();
      const period = calendarYear(input.year);
      const about = pactId ? ('PACT' as const) : ('ALLIANCE' as const);
      const figures = await figuresOf(context.db, about, (pactId ?? allianceId)!, period);
      const subject = pactId ? await lockRow(tx, pacts, pactId) : await lockRow(tx, alliances, allianceId!);
      if (!subject) refusals.add('UNKNOWN_RECORD', subjectPath);
      refusals.settle();
      requireOneWithin(viewer, [party!.divisionCode]);
      const sides = pactId
        ? await sidesOfPact(tx, pactId, input.year)
        : await sidesOfAlliance(tx, allianceId!, input.year);
      const alliance = allianceId ? (subject as typeof alliances.$inferSelect) : null;
      if (!sides.some(({ partyId }) => partyId === party!.partyId) && alliance?.convenerId !== party!.partyId)
        refusals.add(pactId ? 'NOT_A_PACT_PARTY' : 'NOT_A_MEMBER', path);
      refusals.settle();
      const divisionCode = alliance?.divisionCode ?? party!.divisionCode;
      const id = newId('eva');
      await tx.insert(yearlyEvaluations).values({
        id,
        ...placeOf(divisionCode),
        allianceId,
        pactId,
        year: input.year,
        status: 'DRAFT',
        organizationId: party!.partyId,
        divisionCode,
        ...figures,
        summary: input.summary ?? null,
        draftedOn: context.today,
      });
      await tx
        .insert(evaluationAnswers)
        .values(sides.map((side) => ({ evaluationId: id, ...side, ...placeOf(side.divisionCode) })));
      return id;
    },
  );
  return await payload(context, outcome, 'evaluation', evaluationById);
};

const sideNames: Record<EvaluationSide, SideName> = {
  SIDE: { side: 'the side concerned', sideZh: '该方' },
  SUPERIOR: { side: 'the committee above', sideZh: '上级党委' },
};

type Write = (
  tx: Transaction,
  evaluation: YearlyEvaluationRow,
  given: Parameters<Parameters<typeof takeStep<typeof yearlyEvaluations, EvaluationSide>>[1]['write']>[2],
) => Promise<unknown>;

function step(
  context: HubContext,
  name: string,
  action: EvaluationAction,
  input: StepInput & { evaluationId: string; partyId?: string },
  { texts = [], write }: { texts?: string[]; write: Write },
) {
  const id = expectId(input.evaluationId, 'eva', '年度评估');
  return takeStep<typeof yearlyEvaluations, EvaluationSide>(context, {
    name,
    input,
    table: yearlyEvaluations,
    id,
    idField: 'evaluationId',
    statuses: 'EvaluationStatus',
    rule: evaluationSteps[action],
    sideNames,
    ask: async (refusals, tx) => {
      requireTexts(input, texts as never[], refusals);
      // Who the sides are is settled with the draft.
      if (input.partyId && !(await answersOf(tx, id)).some(({ partyId }) => partyId === input.partyId))
        refusals.add('NOT_A_PARTICIPANT', ['input', 'partyId']);
      return undefined;
    },
    placesOf: async ({ divisionCode, organizationId }, _asked, tx) => {
      const answering = await answersOf(tx, id);
      const wanted = input.partyId ?? organizationId;
      const side = answering.find(({ partyId }) => partyId === wanted);
      const above = levelsOf(divisionCode).at(-2);
      return {
        // The convener of an alliance may have drafted it without being a member.
        SIDE: side ? [side.divisionCode] : input.partyId ? [] : [divisionCode],
        SUPERIOR: above ? [above] : [],
      };
    },
    write,
    field: 'evaluation',
    byId: evaluationById,
  });
}

function answersOf(tx: Transaction, evaluationId: string) {
  return tx.select().from(evaluationAnswers).where(eq(evaluationAnswers.evaluationId, evaluationId));
}

export const redraftEvaluation: MutationResolvers['redraftEvaluation'] = (_root, { input }, context) =>
  step(context, 'redraftEvaluation', 'REDRAFT', input, {
    write: async (tx, { id, allianceId, pactId, year }) => {
      const subject = pactId ? ('PACT' as const) : ('ALLIANCE' as const);
      const figures = await figuresOf(context.db, subject, (pactId ?? allianceId)!, calendarYear(year));
      await tx
        .update(evaluationAnswers)
        .set({ answer: null, objection: null, answeredOn: null })
        .where(eq(evaluationAnswers.evaluationId, id));
      await tx
        .update(yearlyEvaluations)
        .set({ ...figures, status: 'DRAFT', summary: input.summary ?? null, draftedOn: context.today })
        .where(eq(yearlyEvaluations.id, id));
    },
  });

/** Keeps what one side says, and the status that follows from all answers. */
async function answer(
  tx: Transaction,
  evaluationId: string,
  partyId: string,
  said: Partial<typeof evaluationAnswers.$inferInsert>,
): Promise<void> {
  await tx
    .update(evaluationAnswers)
    .set(said)
    .where(and(eq(evaluationAnswers.evaluationId, evaluationId), eq(evaluationAnswers.partyId, partyId)));
  const answers = await answersOf(tx, evaluationId);
  await tx
    .update(yearlyEvaluations)
    .set({ status: statusAfter(answers.map((one) => one.answer)) })
    .where(eq(yearlyEvaluations.id, evaluationId));
}

export const confirmEvaluation: MutationResolvers['confirmEvaluation'] = (_root, { input }, context) =>
  step(context, 'confirmEvaluation', 'CONFIRM', input, {
    write: (tx, { id }) =>
      answer(tx, id, input.partyId, { answer: 'CONFIRMED', objection: null, answeredOn: context.today }),
  });

export const objectToEvaluation: MutationResolvers['objectToEvaluation'] = (_root, { input }, context) =>
  step(context, 'objectToEvaluation', 'OBJECT', input, {
    texts: ['objection'],
    write: (tx, { id }) =>
      answer(tx, id, input.partyId, {
        answer: 'OBJECTED',
        objection: input.objection,
        answeredOn: context.today,
      }),
  });

export const gradeEvaluation: MutationResolvers['gradeEvaluation'] = (_root, { input }, context) =>
  step(context, 'gradeEvaluation', 'GRADE', input, {
    texts: ['opinion'],
    write: async (tx, { id }, { refusals, viewer }) => {
      const silent = (await answersOf(tx, id)).filter((one) => one.answer === null);
      if (silent.length > 0)
        refusals.add('SIDES_SILENT', ['input', 'evaluationId'], { count: silent.length });
      refusals.settle();
      await tx
        .update(yearlyEvaluations)
        .set({
          status: 'CLOSED',
          grade: input.grade,
          opinion: input.opinion,
          gradedById: viewer.organizationId,
          gradedOn: context.today,
        })
        .where(eq(yearlyEvaluations.id, id));
    },
  });
