import { refuseStatus } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { and, eq, isNull } from 'drizzle-orm';
import { endOrganization, standingBelow } from '../../ending.ts';
import { closeRelations } from '../../following.ts';
import { checkFounding, found } from '../../founding.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { notYours } from '../../jurisdiction.ts';
import { organizationById, proposalById } from '../../loaders.ts';
import { isTemporary } from '../../rules/families.ts';
import { proposalSteps, type ProposalAction } from '../../rules/proposal-steps.ts';
import {
  divisions,
  idempotency,
  organizationProposals,
  organizationSponsors,
  partyOrganizations,
  proposalSponsors,
  type OrganizationProposalRow,
  type PartyOrganizationRow,
  type ProposalSponsorRow,
} from '../../tables.ts';
import { moveTree } from '../../tree-lock.ts';

/** 联合、临时党组织：各方上级都批准后成立，随任务结束而撤销 (mechanisms.md O10, O11, B8; rules.md 1). */

const answered = async (
  context: HubContext,
  { answer, userErrors }: { answer: string | null; userErrors: readonly unknown[] },
) => ({
  proposal: answer ? await proposalById.one(context, answer) : null,
  userErrors: userErrors as never,
});

export const proposeJointOrganization: MutationResolvers['proposeJointOrganization'] = async (
  _,
  { input },
  context,
) => {
  requireOfficial(context);
  const options = { name: 'proposeJointOrganization', idempotency };
  const outcome = await mutate(context, options, input, async (tx, refusals) => {
    for (const field of ['code', 'name', 'taskName'] as const)
      if (!input[field].trim()) refusals.add('TEXT_BLANK', ['input', field]);
    const isJoint = input.kind.startsWith('JOINT_');
    if (!isJoint && !isTemporary(input.kind)) refusals.add('MANDATE_NOT_ALLOWED', ['input', 'kind']);
    if (input.sponsorIds.length < (isJoint ? 2 : 1)) refusals.add('TOO_FEW_PARTIES', ['input', 'sponsorIds']);
    const [division] = await tx.select().from(divisions).where(eq(divisions.id, input.divisionId));
    if (!division) refusals.add('UNKNOWN_DIVISION', ['input', 'divisionId']);
    else if (division.validTo)
      refusals.add('DIVISION_ENDED', ['input', 'divisionId'], { on: division.validTo });
    const sponsors: PartyOrganizationRow[] = [];
    for (const [i, id] of input.sponsorIds.entries()) {
      const path = ['input', 'sponsorIds', i];
      const row = await lockRow(tx, partyOrganizations, id);
      if (!row) refusals.add('UNKNOWN_ORGANIZATION', path);
      else if (sponsors.some((one) => one.id === id)) refusals.add('PARTY_TWICE', path);
      else if (row.dissolvedOn) refusals.add('ORGANIZATION_DISSOLVED', path, { on: row.dissolvedOn });
      if (row) sponsors.push(row);
    }
    const places = [...sponsors.map((one) => one.divisionCode), ...(division ? [division.code] : [])];
    if (places.length > 0 && !places.some((code) => mayWriteAt(context.viewer, code))) throw notYours();
    const [taken] = await tx
      .select({ id: partyOrganizations.id })
      .from(partyOrganizations)
      .where(eq(partyOrganizations.code, input.code.trim()));
    if (taken) refusals.add('CODE_TAKEN', ['input', 'code']);
    refusals.settle();
    const id = newId('opr');
    await tx.insert(organizationProposals).values({
      id,
      ...placeOf(division!.code),
      code: input.code.trim(),
      name: input.name.trim(),
      kind: input.kind,
      tier: input.tier,
      divisionId: division!.id,
      divisionCode: division!.code,
      superiorId: sponsors[0]!.id,
      task: input.taskName.trim(),
      startsOn: input.startsOn,
    });
    await tx
      .insert(proposalSponsors)
      .values(sponsors.map((one) => ({ proposalId: id, sponsorId: one.id, divisionCode: one.divisionCode })));
    return id;
  });
  return await answered(context, outcome);
};

type More = (
  tx: Transaction,
  proposal: OrganizationProposalRow,
  sponsors: readonly ProposalSponsorRow[],
  refusals: Refusals,
) => Promise<void>;

async function step(
  context: HubContext,
  name: string,
  action: ProposalAction,
  input: { idempotencyKey?: string | null; id: string; sponsorId?: string },
  more: More,
) {
  requireOfficial(context);
  const id = expectId(input.id, 'opr', '申请');
  const { by, from } = proposalSteps[action];
  const options = {
    name,
    idempotency,
    constraints: { organization_code: { code: 'CODE_TAKEN', path: ['input', 'id'] } },
  };
  const outcome = await mutate(context, options, input, async (tx, refusals) => {
    await moveTree(tx);
    const proposal = await lockRow(tx, organizationProposals, id);
    if (!proposal) refusals.add('UNKNOWN_RECORD', ['input', 'id']);
    refusals.settle();
    const sponsors = await tx
      .select()
      .from(proposalSponsors)
      .where(eq(proposalSponsors.proposalId, id))
      .orderBy(proposalSponsors.sponsorId)
      .for('update');
    const writes = (code: string) => mayWriteAt(context.viewer, code);
    if (!writes(proposal!.divisionCode) && !sponsors.some((one) => writes(one.divisionCode)))
      throw notYours();
    const speaks = sponsors.find((one) => one.sponsorId === input.sponsorId);
    if (by === 'SPONSOR') {
      if (!speaks) refusals.add('NOT_A_SPONSOR', ['input', 'sponsorId']);
      else if (!writes(speaks.divisionCode))
        refusals.add('STEP_OF_OTHER_SIDE', ['input', 'sponsorId'], {
          side: 'the sponsor named',
          sideZh: '所填的上级党组织',
        });
    } else if (!writes(proposal!.divisionCode)) {
      refusals.add('STEP_OF_OTHER_SIDE', ['input', 'id'], {
        side: 'the side that proposed',
        sideZh: '提出申请的一方',
      });
    }
    refusals.settle();
    if (!from.includes(proposal!.status))
      refuseStatus(refusals, 'ProposalStatus', proposal!.status, ['input', 'id']);
    else if (speaks && speaks.decision !== 'PENDING')
      refusals.add('ALREADY_CONSENTED', ['input', 'sponsorId']);
    refusals.settle();
    await more(tx, proposal!, sponsors, refusals);
    refusals.settle();
    return id;
  });
  return await answered(context, outcome);
}

async function decide(
  tx: Transaction,
  context: HubContext,
  proposalId: string,
  sponsorId: string,
  decision: 'APPROVED' | 'REFUSED',
  reason: string | null,
) {
  await tx
    .update(proposalSponsors)
    .set({ decision, decidedOn: context.today, reason })
    .where(and(eq(proposalSponsors.proposalId, proposalId), eq(proposalSponsors.sponsorId, sponsorId)));
}

export const approveJointOrganization: MutationResolvers['approveJointOrganization'] = (
  _,
  { input },
  context,
) =>
  step(context, 'approveJointOrganization', 'APPROVE', input, async (tx, proposal, sponsors, refusals) => {
    await decide(tx, context, proposal.id, input.sponsorId, 'APPROVED', null);
    const waits = sponsors.some((one) => one.sponsorId !== input.sponsorId && one.decision === 'PENDING');
    if (waits) return await touch(tx, proposal);
    // Active from the day all have approved, or from the day the task begins if that is earlier said than done.
    const foundedOn = proposal.startsOn > context.today ? context.today : proposal.startsOn;
    const founding = await checkFounding(
      tx,
      // What each side has approved needs no jurisdiction over the place it is seated in.
      { ...context, viewer: { ...requireOfficial(context), role: 'HUB_ADMIN' } },
      refusals,
      proposal,
      foundedOn,
      ['input', 'id'],
    );
    refusals.settle();
    const organizationId = await found(
      tx,
      founding!,
      isTemporary(proposal.kind)
        ? {
            mandateTask: proposal.task,
            mandateApprovedById: proposal.superiorId,
            mandateStartedOn: proposal.startsOn,
          }
        : {},
    );
    await tx
      .insert(organizationSponsors)
      .values(sponsors.map(({ sponsorId }) => ({ organizationId, sponsorId, validFrom: foundedOn })));
    await tx
      .update(organizationProposals)
      .set({ status: proposalSteps.APPROVE.to, decidedOn: context.today, organizationId })
      .where(eq(organizationProposals.id, proposal.id));
  });

/** A decision of one side shows in the change feed as one of the proposal. */
async function touch(tx: Transaction, { id, status }: OrganizationProposalRow): Promise<void> {
  await tx.update(organizationProposals).set({ status }).where(eq(organizationProposals.id, id));
}

export const refuseJointOrganization: MutationResolvers['refuseJointOrganization'] = (
  _,
  { input },
  context,
) =>
  step(context, 'refuseJointOrganization', 'REFUSE', input, async (tx, proposal, _sponsors, refusals) => {
    if (!input.reason.trim()) refusals.add('TEXT_BLANK', ['input', 'reason']);
    await decide(tx, context, proposal.id, input.sponsorId, 'REFUSED', input.reason.trim());
    await tx
      .update(organizationProposals)
      .set({ status: proposalSteps.REFUSE.to, decidedOn: context.today })
      .where(eq(organizationProposals.id, proposal.id));
  });

export const withdrawJointOrganization: MutationResolvers['withdrawJointOrganization'] = (
  _,
  { input },
  context,
) =>
  step(context, 'withdrawJointOrganization', 'WITHDRAW', input, async (tx, proposal) => {
    await tx
      .update(organizationProposals)
      .set({ status: proposalSteps.WITHDRAW.to, decidedOn: context.today })
      .where(eq(organizationProposals.id, proposal.id));
  });

export const completeMandate: MutationResolvers['completeMandate'] = async (_, { input }, context) => {
  requireOfficial(context);
  const options = { name: 'completeMandate', idempotency };
  const { answer, userErrors } = await mutate(context, options, input, async (tx, refusals) => {
    await moveTree(tx);
    const path = ['input', 'id'];
    const row = await lockRow(tx, partyOrganizations, expectId(input.id, 'org', '党组织'));
    if (!row) refusals.add('UNKNOWN_ORGANIZATION', path);
    refusals.settle();
    const sponsors = await tx
      .select({ code: partyOrganizations.divisionCode })
      .from(organizationSponsors)
      .innerJoin(partyOrganizations, eq(partyOrganizations.id, organizationSponsors.sponsorId))
      .where(and(eq(organizationSponsors.organizationId, row!.id), isNull(organizationSponsors.validTo)));
    const places = [row!.divisionCode, ...sponsors.map(({ code }) => code)];
    if (!places.some((code) => mayWriteAt(context.viewer, code))) throw notYours();
    if (!isTemporary(row!.kind) && sponsors.length === 0 && !row!.dissolvedOn)
      refusals.add('MANDATE_NOT_ALLOWED', path);
    expectVersion(input.version, row!.version, refusals);
    if (input.completedOn > context.today) refusals.add('DATE_IN_FUTURE', ['input', 'completedOn']);
    const below = await standingBelow(tx, row!.id, input.completedOn);
    if (below.length > 0) refusals.add('HAS_SUBORDINATES', path, { count: below.length });
    refusals.settle();
    await endOrganization(tx, refusals, row!, input.completedOn, { id: path, day: ['input', 'completedOn'] });
    refusals.settle();
    await closeRelations(tx, row!.id, input.completedOn);
    return row!.id;
  });
  return {
    partyOrganization: answer ? await organizationById.one(context, answer, context.today) : null,
    userErrors: userErrors as never,
  };
};
