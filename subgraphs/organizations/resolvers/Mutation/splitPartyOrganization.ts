import type { Transaction } from '@hub/kit/database.ts';
import { badInput } from '@hub/kit/errors.ts';
import { mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { and, eq, isNull } from 'drizzle-orm';
import { endOrganization, recordSuccession, standingBelow } from '../../ending.ts';
import { closeRelations, passSeatsLent, passTies } from '../../following.ts';
import { checkFounding, found } from '../../founding.ts';
import type {
  MutationResolvers,
  SplitPartInput,
  SplitPartyOrganizationInput,
} from '../../generated/resolvers.ts';
import { notYours } from '../../jurisdiction.ts';
import { organizationById } from '../../loaders.ts';
import { fresh, place } from '../../placing.ts';
import { adviceAfterReorganization } from '../../rules/after-reorganization.ts';
import { seenOrganization } from '../../seen.ts';
import { concurrentAppointments, idempotency, unitTies, type PartyOrganizationRow } from '../../tables.ts';
import { moveTree } from '../../tree-lock.ts';

const mostAtOnce = 50;

export const splitPartyOrganization: MutationResolvers['splitPartyOrganization'] = async (
  _,
  { input },
  context,
) => {
  requireOfficial(context);
  const { parts, effectiveOn: day } = input;
  const continues = input.continues ?? false;
  if (parts.length > mostAtOnce)
    throw badInput(
      `一次最多拆分为 ${mostAtOnce} 个党组织。`,
      `At most ${mostAtOnce} organizations come out of one at once.`,
    );
  for (const { standing, founding } of parts) {
    if ((standing == null) === (founding == null))
      throw badInput(
        '每一部分请在 standing 与 founding 中择一填写。',
        'Each part is either a standing organization or one to be founded.',
      );
  }
  const options = {
    name: 'splitPartyOrganization',
    idempotency,
    constraints: { organization_code: { code: 'CODE_TAKEN', path: ['input', 'parts'] } },
  };
  const { answer, userErrors } = await mutate(context, options, input, async (tx, refusals) => {
    await moveTree(tx);
    const row = await seenOrganization(tx, context, refusals, input, ['input']);
    if (day > context.today) refusals.add('DATE_IN_FUTURE', ['input', 'effectiveOn']);
    if (parts.length < (continues ? 1 : 2)) refusals.add('TOO_FEW_PARTIES', ['input', 'parts']);
    refusals.settle();
    if (row!.dissolvedOn) refusals.add('ORGANIZATION_DISSOLVED', ['input', 'id'], { on: row!.dissolvedOn });
    if (row!.foundedOn && day < row!.foundedOn)
      refusals.add('DATE_BEFORE_START', ['input', 'effectiveOn'], { start: row!.foundedOn });
    await checkBelongings(tx, refusals, input, row!);
    const partIds = await foundParts(tx, context, refusals, input, row!);
    refusals.settle();

    if (!continues) {
      await endOrganization(tx, refusals, row!, day, { id: ['input', 'id'], day: ['input', 'effectiveOn'] });
      refusals.settle();
    }
    for (const [i, id] of partIds.entries()) {
      for (const [k, below] of (parts[i]!.subordinateIds ?? []).entries())
        await give(below, id, ['input', 'parts', i, 'subordinateIds', k]);
      const heir = await fresh(tx, id);
      await passTies(tx, row!.id, day, () => heir, new Set(parts[i]!.unitIds));
      await passSeatsLent(tx, row!.id, day, () => heir, new Set(parts[i]!.appointmentIds));
      await recordSuccession(tx, row!.id, id, 'SPLIT', day);
    }
    if (!continues) {
      for (const below of await standingBelow(tx, row!.id, day))
        await give(below, partIds[0]!, ['input', 'id']);
      const heir = await fresh(tx, partIds[0]!);
      await closeRelations(tx, row!.id, day, () => heir);
    }
    return { id: row!.id, partIds };

    async function give(below: string, to: string, path: readonly (string | number)[]) {
      const moved = await fresh(tx, below);
      if (!mayWriteAt(context.viewer, moved.divisionCode)) throw notYours();
      await place(tx, refusals, moved, to, day, {
        moved: path,
        superior: path,
        day: ['input', 'effectiveOn'],
      });
    }
  });
  const load = async (id: string) => (await organizationById.one(context, id, context.today))!;
  const made = answer ? await Promise.all(answer.partIds.map(load)) : [];
  return {
    partyOrganization: answer ? await load(answer.id) : null,
    parts: made,
    advice: await adviceAfterReorganization(context, made),
    userErrors: userErrors as never,
  };
};

/** The parts, founded or found standing. None is the organization itself, and none stands below it while it ends. */
async function foundParts(
  tx: Transaction,
  context: HubContext,
  refusals: Refusals,
  { parts, effectiveOn: day, continues }: SplitPartyOrganizationInput,
  row: PartyOrganizationRow,
): Promise<string[]> {
  const ids: string[] = [];
  for (const [i, { standing, founding }] of parts.entries()) {
    const path = ['input', 'parts', i];
    if (founding) {
      const checked = await checkFounding(tx, context, refusals, founding, day, [...path, 'founding']);
      if (checked && !continues && checked.superior.path.startsWith(row.path))
        refusals.add('SUPERIOR_CYCLE', [...path, 'founding', 'superiorId']);
      refusals.settle();
      ids.push(await found(tx, checked!));
      continue;
    }
    const part = await seenOrganization(tx, context, refusals, standing!, [...path, 'standing']);
    if (!part) continue;
    const at = [...path, 'standing', 'id'];
    if (ids.includes(part.id) || part.id === row.id) refusals.add('PARTY_TWICE', at);
    else if (part.dissolvedOn) refusals.add('ORGANIZATION_DISSOLVED', at, { on: part.dissolvedOn });
    else if (part.foundedOn && part.foundedOn > day)
      refusals.add('DATE_BEFORE_START', ['input', 'effectiveOn'], { start: part.foundedOn });
    else if (!continues && part.path.startsWith(row.path)) refusals.add('SUPERIOR_CYCLE', at);
    ids.push(part.id);
  }
  return ids;
}

const named = (part: SplitPartInput) =>
  (['subordinateIds', 'unitIds', 'appointmentIds'] as const).flatMap((field) =>
    (part[field] ?? []).map((id, k) => ({ field, id, k })),
  );

/** What is given to a part belongs to the organization, and is given once. */
async function checkBelongings(
  tx: Transaction,
  refusals: Refusals,
  { parts, effectiveOn: day }: SplitPartyOrganizationInput,
  { id }: PartyOrganizationRow,
): Promise<void> {
  const ties = and(eq(unitTies.organizationId, id), isNull(unitTies.validTo));
  const lent = eq(concurrentAppointments.onBehalfOfId, id);
  const belongs = {
    subordinateIds: new Set(await standingBelow(tx, id, day)),
    unitIds: new Set((await tx.select().from(unitTies).where(ties)).map(({ unitId }) => unitId)),
    appointmentIds: new Set(
      (await tx.select().from(concurrentAppointments).where(lent)).map((one) => one.id),
    ),
  };
  const given = new Set<string>();
  for (const [i, part] of parts.entries()) {
    for (const { field, id: what, k } of named(part)) {
      const path = ['input', 'parts', i, field, k];
      if (given.has(what)) refusals.add('PARTY_TWICE', path);
      else if (!belongs[field].has(what)) refusals.add('UNKNOWN_RECORD', path);
      given.add(what);
    }
  }
}
