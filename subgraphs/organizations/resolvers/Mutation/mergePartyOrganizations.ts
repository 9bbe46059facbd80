import type { Transaction } from '@hub/kit/database.ts';
import { badInput } from '@hub/kit/errors.ts';
import { mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { eq } from 'drizzle-orm';
import { endOrganization, recordSuccession, standingBelow } from '../../ending.ts';
import { closeRelations, passSeatsLent, passTies } from '../../following.ts';
import { checkFounding, found } from '../../founding.ts';
import type { MergePartyOrganizationsInput, MutationResolvers } from '../../generated/resolvers.ts';
import { organizationById } from '../../loaders.ts';
import { fresh, place } from '../../placing.ts';
import { adviceAfterReorganization } from '../../rules/after-reorganization.ts';
import { seenOrganization } from '../../seen.ts';
import { concurrentAppointments, idempotency, unitTies, type PartyOrganizationRow } from '../../tables.ts';
import { moveTree } from '../../tree-lock.ts';

const mostAtOnce = 50;

export const mergePartyOrganizations: MutationResolvers['mergePartyOrganizations'] = async (
  _,
  { input },
  context,
) => {
  requireOfficial(context);
  if (input.predecessors.length > mostAtOnce)
    throw badInput(
      `一次最多合并 ${mostAtOnce} 个党组织。`,
      `At most ${mostAtOnce} organizations are merged at once.`,
    );
  if ((input.successor == null) === (input.founding == null))
    throw badInput(
      '请在 successor 与 founding 中择一填写。',
      'Give either a standing successor or one to be founded.',
    );
  const options = {
    name: 'mergePartyOrganizations',
    idempotency,
    constraints: { organization_code: { code: 'CODE_TAKEN', path: ['input', 'founding', 'code'] } },
  };
  const { answer, userErrors } = await mutate(context, options, input, async (tx, refusals) => {
    await moveTree(tx);
    const { predecessors, day } = await checkPredecessors(tx, context, refusals, input);
    const successorId = await theSuccessor(tx, context, refusals, input, predecessors);
    refusals.settle();

    // Ended first: what stands below them afterwards is not one of them.
    for (const [i, row] of predecessors.entries())
      await endOrganization(tx, refusals, row, day, {
        id: ['input', 'predecessors', i, 'id'],
        day: ['input', 'effectiveOn'],
      });
    refusals.settle();
    const goesTo = await checkReassignments(tx, context, refusals, input, predecessors);
    for (const [i, { id }] of predecessors.entries()) {
      for (const below of await standingBelow(tx, id, day)) {
        await place(tx, refusals, await fresh(tx, below), goesTo.get(below)?.id ?? successorId, day, {
          moved: ['input', 'predecessors', i, 'id'],
          superior: goesTo.has(below) ? ['input', 'reassignments'] : ['input', 'successor'],
          day: ['input', 'effectiveOn'],
        });
      }
      const successor = await fresh(tx, successorId);
      const heirOf = (what: string) => goesTo.get(what) ?? successor;
      await passTies(tx, id, day, heirOf);
      await passSeatsLent(tx, id, day, heirOf);
      await closeRelations(tx, id, day, () => successor);
      await recordSuccession(tx, id, successorId, 'MERGED', day);
    }
    return { successorId, predecessorIds: predecessors.map(({ id }) => id) };
  });
  const load = async (id: string) => (await organizationById.one(context, id, context.today))!;
  const partyOrganization = answer ? await load(answer.successorId) : null;
  return {
    partyOrganization,
    predecessors: answer ? await Promise.all(answer.predecessorIds.map(load)) : [],
    advice: partyOrganization ? await adviceAfterReorganization(context, [partyOrganization]) : [],
    userErrors: userErrors as never,
  };
};

async function checkPredecessors(
  tx: Transaction,
  context: HubContext,
  refusals: Refusals,
  { predecessors: seen, effectiveOn: day }: MergePartyOrganizationsInput,
) {
  if (day > context.today) refusals.add('DATE_IN_FUTURE', ['input', 'effectiveOn']);
  if (seen.length === 0) refusals.add('TOO_FEW_PARTIES', ['input', 'predecessors']);
  const predecessors: PartyOrganizationRow[] = [];
  for (const [i, one] of seen.entries()) {
    if (predecessors.some(({ id }) => id === one.id)) {
      refusals.add('PARTY_TWICE', ['input', 'predecessors', i, 'id']);
      continue;
    }
    const row = await seenOrganization(tx, context, refusals, one, ['input', 'predecessors', i]);
    if (row) predecessors.push(row);
  }
  refusals.settle();
  return { predecessors, day };
}

/** The organization that the predecessors become: none of them, not below one of them, standing on the day. */
async function theSuccessor(
  tx: Transaction,
  context: HubContext,
  refusals: Refusals,
  { successor, founding, effectiveOn, predecessors: seen }: MergePartyOrganizationsInput,
  predecessors: readonly PartyOrganizationRow[],
): Promise<string> {
  const above = (path: string) => predecessors.some((one) => path.startsWith(one.path));
  if (founding) {
    if (seen.length < 2) refusals.add('TOO_FEW_PARTIES', ['input', 'predecessors']);
    const checked = await checkFounding(tx, context, refusals, founding, effectiveOn, ['input', 'founding']);
    if (checked && above(checked.superior.path))
      refusals.add('SUPERIOR_CYCLE', ['input', 'founding', 'superiorId']);
    refusals.settle();
    return await found(tx, checked!);
  }
  const row = await seenOrganization(tx, context, refusals, successor!, ['input', 'successor']);
  refusals.settle();
  if (above(row!.path)) refusals.add('SUPERIOR_CYCLE', ['input', 'successor', 'id']);
  if (row!.dissolvedOn)
    refusals.add('ORGANIZATION_DISSOLVED', ['input', 'successor', 'id'], { on: row!.dissolvedOn });
  else if (row!.foundedOn && row!.foundedOn > effectiveOn)
    refusals.add('DATE_BEFORE_START', ['input', 'effectiveOn'], { start: row!.foundedOn });
  refusals.settle();
  return row!.id;
}

/** Where what is named apart goes: everything named must belong to a predecessor, and its target must stand. */
async function checkReassignments(
  tx: Transaction,
  context: HubContext,
  refusals: Refusals,
  { reassignments, effectiveOn: day }: MergePartyOrganizationsInput,
  predecessors: readonly PartyOrganizationRow[],
): Promise<Map<string, PartyOrganizationRow>> {
  const goesTo = new Map<string, PartyOrganizationRow>();
  if (!reassignments?.length) return goesTo;
  const theirs = new Set<string>();
  for (const { id } of predecessors) {
    for (const below of await standingBelow(tx, id, day)) theirs.add(below);
    for (const { unitId } of await tx.select().from(unitTies).where(eq(unitTies.organizationId, id)))
      theirs.add(unitId);
    const lent = eq(concurrentAppointments.onBehalfOfId, id);
    for (const seat of await tx.select().from(concurrentAppointments).where(lent)) theirs.add(seat.id);
  }
  for (const [i, { id, toId }] of reassignments.entries()) {
    const path = ['input', 'reassignments', i];
    if (!theirs.has(id)) refusals.add('UNKNOWN_RECORD', [...path, 'id']);
    const target = await seenOrganization(tx, context, refusals, { id: toId }, [...path, 'toId']);
    if (target?.dissolvedOn)
      refusals.add('ORGANIZATION_DISSOLVED', [...path, 'toId'], { on: target.dissolvedOn });
    else if (target) goesTo.set(id, target);
  }
  refusals.settle();
  return goesTo;
}
