import { payload, refuseStatus, requireTexts } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { badInput } from '@hub/kit/errors.ts';
import { newId } from '@hub/kit/ids.ts';
import { mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { pactStatus } from '../../lists/pact-status.ts';
import { projectById } from '../../loaders.ts';
import { knowParty, organization, requireOneWithin, type KnownParty } from '../../parties.ts';
import { jointProjectSteps, type ProjectAction, type ProjectSide } from '../../rules/joint-project-steps.ts';
import { isStanding } from '../../rules/sides.ts';
import {
  alliances,
  claims,
  coBuildingProjects,
  idempotency,
  memberships,
  pactParties,
  pacts,
  projectParticipants,
  serviceNeeds,
} from '../../tables.ts';
import { takeStep, type SideName, type StepInput } from './take-step.ts';

/** What a project is for. */
interface Basis {
  needId: string | null;
  pactId: string | null;
  allianceId: string | null;
}

/** Refuses a party that has no part in what the project is for. */
async function requirePartIn(
  tx: Transaction,
  { needId, pactId, allianceId }: Basis,
  partyId: string,
  today: string,
  refusals: Refusals,
  { basisPath, partyPath }: { basisPath: (field: keyof Basis) => string[]; partyPath: string[] },
): Promise<void> {
  if (pactId) {
    const [pact] = await tx.select().from(pacts).where(eq(pacts.id, pactId));
    if (!pact) return refusals.add('UNKNOWN_RECORD', basisPath('pactId'));
    const status = pactStatus(pact, today);
    if (status !== 'SIGNED' && status !== 'IN_FORCE')
      return refuseStatus(refusals, 'PactStatus', status, basisPath('pactId'));
    const [party] = await tx
      .select({ status: pactParties.status, withdrawnOn: pactParties.withdrawnOn })
      .from(pactParties)
      .where(and(eq(pactParties.pactId, pactId), eq(pactParties.partyId, partyId)));
    if (!party || !isStanding(party, today)) refusals.add('NOT_A_PACT_PARTY', partyPath);
  } else if (allianceId) {
    const [alliance] = await tx.select().from(alliances).where(eq(alliances.id, allianceId));
    if (!alliance) return refusals.add('UNKNOWN_RECORD', basisPath('allianceId'));
    if (alliance.status !== 'ACTIVE')
      return refuseStatus(refusals, 'AllianceStatus', alliance.status, basisPath('allianceId'));
    const [member] = await tx
      .select({ id: memberships.id })
      .from(memberships)
      .where(
        and(
          eq(memberships.allianceId, allianceId),
          eq(memberships.partyId, partyId),
          eq(memberships.status, 'ADMITTED'),
          isNull(memberships.validTo),
        ),
      );
    if (!member && alliance.convenerId !== partyId) refusals.add('NOT_A_MEMBER', partyPath);
  } else if (needId) {
    const [need] = await tx.select().from(serviceNeeds).where(eq(serviceNeeds.id, needId));
    if (!need) return refusals.add('UNKNOWN_RECORD', basisPath('needId'));
    if (need.status === 'WITHDRAWN')
      refuseStatus(refusals, 'ServiceNeedStatus', need.status, basisPath('needId'));
  }
}

/** Whether a party published the need, or has the claim that stands on it. */
async function isSideOfNeed(tx: Transaction, needId: string, partyId: string): Promise<boolean> {
  const [need] = await tx
    .select({ organizationId: serviceNeeds.organizationId })
    .from(serviceNeeds)
    .where(eq(serviceNeeds.id, needId));
  if (need?.organizationId === partyId) return true;
  const [claim] = await tx
    .select({ id: claims.id })
    .from(claims)
    .where(
      and(
        eq(claims.needId, needId),
        eq(claims.partyId, partyId),
        inArray(claims.status, ['ACCEPTED', 'FULFILLED', 'RATED']),
      ),
    );
  return claim !== undefined;
}

export const openCoBuildingProject: MutationResolvers['openCoBuildingProject'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const given = [input.needId, input.pactId, input.allianceId].filter((id) => id != null);
  if (given.length !== 1)
    throw badInput(
      '请只填 needId、pactId 与 allianceId 其中一项。',
      'Give one of needId, pactId and allianceId.',
    );
  const basis: Basis = {
    needId: input.needId ? expectId(input.needId, 'need', '需求') : null,
    pactId: input.pactId ? expectId(input.pactId, 'pact', '共建协议') : null,
    allianceId: input.allianceId ? expectId(input.allianceId, 'all', '党建联盟') : null,
  };
  const name = 'openCoBuildingProject';
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    requireTexts(input, ['title'], refusals);
    if (input.dueOn && input.dueOn < context.today)
      refusals.add('DATE_BEFORE_START', ['input', 'dueOn'], { start: context.today });
    const partyPath = ['input', 'organizationId'];
    const party = organization(input.organizationId);
    const lead = await knowParty(context, party, context.today, refusals, partyPath);
    refusals.settle();
    requireOneWithin(viewer, [lead!.divisionCode]);
    await requirePartIn(tx, basis, lead!.partyId, context.today, refusals, {
      basisPath: (field) => ['input', field],
      partyPath,
    });
    refusals.settle();
    if (basis.needId && !(await isSideOfNeed(tx, basis.needId, lead!.partyId)))
      refusals.add('STEP_OF_OTHER_SIDE', partyPath, sidesOfNeed);
    refusals.settle();
    const id = newId('prj');
    await tx.insert(coBuildingProjects).values({
      id,
      ...placeOf(lead!.divisionCode),
      organizationId: lead!.partyId,
      divisionCode: lead!.divisionCode,
      title: input.title,
      description: input.description ?? null,
      status: 'PLANNED',
      ...basis,
      dueOn: input.dueOn ?? null,
    });
    return id;
  });
  return await payload(context, outcome, 'project', projectById);
};

const sidesOfNeed = {
  side: 'the side that published the need, or the one whose claim was accepted',
  sideZh: '需求发布方或已被接受的认领方',
};

const sideNames: Record<ProjectSide, SideName> = {
  LEAD: { side: 'the organization in the lead', sideZh: '牵头党组织' },
  PARTY: { side: 'the party concerned', sideZh: '该参与方' },
};

interface ProjectStep<Asked> {
  ask?: Parameters<typeof takeStep<typeof coBuildingProjects, ProjectSide, Asked>>[1]['ask'];
  /** The party whose step it is, by its id. */
  partyId?: string;
  /** Where that party sits while it is no participant yet. */
  partyPlace?: (asked: Asked) => string;
  more?: Partial<typeof coBuildingProjects.$inferInsert>;
  write?: Parameters<typeof takeStep<typeof coBuildingProjects, ProjectSide, Asked>>[1]['write'];
}

function step<Asked = undefined>(
  context: HubContext,
  name: string,
  action: ProjectAction,
  input: StepInput & { projectId: string },
  { ask, partyId, partyPlace, more, write }: ProjectStep<Asked>,
) {
  const rule = jointProjectSteps[action];
  const id = expectId(input.projectId, 'prj', '共建项目');
  return takeStep<typeof coBuildingProjects, ProjectSide, Asked>(context, {
    name,
    input,
    table: coBuildingProjects,
    id,
    idField: 'projectId',
    statuses: 'CoBuildingProjectStatus',
    rule,
    sideNames,
    ...(ask ? { ask } : {}),
    placesOf: async ({ divisionCode }, asked, tx) => {
      if (partyPlace) return { LEAD: [divisionCode], PARTY: [partyPlace(asked)] };
      const participants = await tx
        .select({ partyId: projectParticipants.partyId, divisionCode: projectParticipants.divisionCode })
        .from(projectParticipants)
        .where(eq(projectParticipants.projectId, id));
      const concerned = partyId ? participants.filter((one) => one.partyId === partyId) : participants;
      return { LEAD: [divisionCode], PARTY: concerned.map((one) => one.divisionCode) };
    },
    write: async (tx, project, given) => {
      await write?.(tx, project, given);
      await tx
        .update(coBuildingProjects)
        .set({ status: rule.to ?? project.status, ...more })
        .where(eq(coBuildingProjects.id, id));
    },
    field: 'project',
    byId: projectById,
  });
}

export const joinCoBuildingProject: MutationResolvers['joinCoBuildingProject'] = (
  _root,
  { input },
  context,
) => {
  const partyPath = ['input', 'party'];
  return step<KnownParty>(context, 'joinCoBuildingProject', 'JOIN', input, {
    ask: async (refusals) => {
      const party = await knowParty(context, input.party, context.today, refusals, partyPath);
      refusals.settle();
      return party!;
    },
    partyPlace: ({ divisionCode }) => divisionCode,
    write: async (tx, project, { asked: { partyType, partyId, divisionCode }, refusals }) => {
      // The lock on the project lets parties join one by one.
      const [before] = await tx
        .select({ partyId: projectParticipants.partyId })
        .from(projectParticipants)
        .where(participant(project.id, partyId));
      if (before || partyId === project.organizationId) refusals.add('ALREADY_PARTICIPATES', partyPath);
      await requirePartIn(tx, project, partyId, context.today, refusals, {
        basisPath: () => ['input', 'projectId'],
        partyPath,
      });
      refusals.settle();
      await tx.insert(projectParticipants).values({
        projectId: project.id,
        partyType,
        partyId,
        divisionCode,
        task: input.task ?? null,
        joinedOn: context.today,
        ...placeOf(divisionCode),
      });
    },
  });
};

/** One participant of a project. */
const participant = (projectId: string, partyId: string) =>
  and(eq(projectParticipants.projectId, projectId), eq(projectParticipants.partyId, partyId));

async function requireParticipant(
  tx: Transaction,
  projectId: string,
  partyId: string,
  refusals: Refusals,
): Promise<void> {
  const [found] = await tx
    .select({ partyId: projectParticipants.partyId })
    .from(projectParticipants)
    .where(participant(projectId, partyId));
  if (!found) refusals.add('NOT_A_PARTICIPANT', ['input', 'partyId']);
  refusals.settle();
}

export const leaveCoBuildingProject: MutationResolvers['leaveCoBuildingProject'] = (
  _root,
  { input },
  context,
) =>
  step(context, 'leaveCoBuildingProject', 'LEAVE', input, {
    ask: (refusals, tx) => requireParticipant(tx, input.projectId, input.partyId, refusals) as never,
    partyId: input.partyId,
    write: (tx, { id }) => tx.delete(projectParticipants).where(participant(id, input.partyId)),
  });

export const startCoBuildingProject: MutationResolvers['startCoBuildingProject'] = (
  _root,
  { input },
  context,
) => step(context, 'startCoBuildingProject', 'START', input, { more: { startedOn: context.today } });

export const completeCoBuildingProject: MutationResolvers['completeCoBuildingProject'] = (
  _root,
  { input },
  context,
) =>
  step(context, 'completeCoBuildingProject', 'COMPLETE', input, {
    ask: (refusals) => {
      requireTexts(input, ['result'], refusals);
      return undefined;
    },
    more: {
      completedOn: context.today,
      result: input.result,
      beneficiaryPersonTimes: input.beneficiaryPersonTimes ?? null,
    },
  });

export const cancelCoBuildingProject: MutationResolvers['cancelCoBuildingProject'] = (
  _root,
  { input },
  context,
) =>
  step(context, 'cancelCoBuildingProject', 'CANCEL', input, {
    ask: (refusals) => {
      requireTexts(input, ['reason'], refusals);
      return undefined;
    },
    more: { cancellationReason: input.reason },
  });

export const confirmCoBuildingProject: MutationResolvers['confirmCoBuildingProject'] = (
  _root,
  { input },
  context,
) =>
  step(context, 'confirmCoBuildingProject', 'CONFIRM', input, {
    ask: (refusals, tx) => requireParticipant(tx, input.projectId, input.partyId, refusals) as never,
    partyId: input.partyId,
    write: (tx, { id }) =>
      tx
        .update(projectParticipants)
        .set({ confirmedOn: context.today })
        .where(participant(id, input.partyId)),
  });
