import { placeOf } from '@hub/kit/columns.ts';
import { Fault } from '@hub/kit/errors.ts';
import { newId } from '@hub/kit/ids.ts';
import { mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { eq, inArray } from 'drizzle-orm';
import type { MutationResolvers, RegisterPartyOrganizationInput } from '../../generated/resolvers.ts';
import { organizationById, pathLabel } from '../../loaders.ts';
import { isTemporary } from '../../rules/families.ts';
import { adviceOnSize } from '../../rules/thresholds.ts';
import { searchColumns } from '../../search.ts';
import {
  divisions,
  idempotency,
  partyOrganizations,
  superiorPeriods,
  units,
  unitTies,
} from '../../tables.ts';
import { growTree } from '../../tree-lock.ts';

export const registerPartyOrganization: MutationResolvers['registerPartyOrganization'] = async (
  _,
  { input },
  context,
) => {
  requireOfficial(context);
  const outcome = await mutate(
    context,
    {
      name: 'registerPartyOrganization',
      idempotency,
      constraints: { organization_code: { code: 'CODE_TAKEN', path: ['input', 'code'] } },
    },
    input,
    async (tx, refusals) => {
      await growTree(tx);
      checkWords(input, refusals);
      const [division] = await tx.select().from(divisions).where(eq(divisions.id, input.divisionId));
      if (!division) refusals.add('UNKNOWN_DIVISION', ['input', 'divisionId']);
      else if (!mayWriteAt(context.viewer, division.code)) throw notYours();
      else if (division.validTo && division.validTo <= input.foundedOn) {
        refusals.add('DIVISION_ENDED', ['input', 'divisionId'], { on: division.validTo });
      }
      const superior = await findSuperior(input.superiorId);
      if (superior === 'ALLIANCE') refusals.add('ALLIANCE_AS_SUPERIOR', ['input', 'superiorId']);
      else if (!superior) refusals.add('UNKNOWN_ORGANIZATION', ['input', 'superiorId']);
      else if (superior.dissolvedOn && superior.dissolvedOn <= input.foundedOn) {
        refusals.add('ORGANIZATION_DISSOLVED', ['input', 'superiorId'], { on: superior.dissolvedOn });
      }
      const unitIds = [...new Set(input.unitIds)];
      const known = unitIds.length
        ? await tx.select({ id: units.id }).from(units).where(inArray(units.id, unitIds))
        : [];
      unitIds.forEach((id, i) => {
        if (!known.some((unit) => unit.id === id)) refusals.add('UNKNOWN_UNIT', ['input', 'unitIds', i]);
      });
      const mandate = input.temporaryMandate;
      if (mandate) {
        const [approver] = await tx
          .select({ id: partyOrganizations.id })
          .from(partyOrganizations)
          .where(eq(partyOrganizations.id, mandate.approvedById));
        if (!approver) refusals.add('UNKNOWN_ORGANIZATION', ['input', 'temporaryMandate', 'approvedById']);
      }
      refusals.settle();

      const { path, id: superiorId } = superior as Exclude<typeof superior, 'ALLIANCE' | undefined>;
      const id = newId('org');
      await tx.insert(partyOrganizations).values({
        id,
        ...placeOf(division!.code),
        code: input.code.trim(),
        name: input.name.trim(),
        shortName: input.shortName ?? null,
        kind: input.kind,
        tier: input.tier,
        divisionId: division!.id,
        divisionCode: division!.code,
        superiorId,
        path: `${path}${pathLabel(id)}/`,
        foundedOn: input.foundedOn,
        mandateTask: mandate?.taskName ?? null,
        mandateApprovedById: mandate?.approvedById ?? null,
        mandateStartedOn: mandate?.startedOn ?? null,
        ...searchColumns(input.name, input.shortName, input.code),
      });
      await tx.insert(superiorPeriods).values({ organizationId: id, superiorId, validFrom: input.foundedOn });
      if (unitIds.length > 0) {
        const kind = input.kind.startsWith('JOINT') ? 'COVERED' : 'HOST';
        await tx
          .insert(unitTies)
          .values(unitIds.map((unitId) => ({ organizationId: id, unitId, kind }) as const));
      }
      return { id };

      async function findSuperior(superiorId: string) {
        if (superiorId.startsWith('all_')) return 'ALLIANCE' as const;
        const [row] = await tx
          .select()
          .from(partyOrganizations)
          .where(eq(partyOrganizations.id, superiorId))
          .for('share');
        return row;
      }
    },
  );
  return {
    partyOrganization: outcome.answer ? await organizationById.one(context, outcome.answer.id) : null,
    advice: outcome.answer ? adviceOnSize(input.kind, input.fullMemberCount) : [],
    userErrors: outcome.userErrors as never,
  };
};

function checkWords(input: RegisterPartyOrganizationInput, refusals: Refusals): void {
  if (!input.name.trim()) refusals.add('TEXT_BLANK', ['input', 'name']);
  if (!input.code.trim()) refusals.add('TEXT_BLANK', ['input', 'code']);
  if (input.temporaryMandate && !input.temporaryMandate.taskName.trim()) {
    refusals.add('TEXT_BLANK', ['input', 'temporaryMandate', 'taskName']);
  }
  if (isTemporary(input.kind) && !input.temporaryMandate)
    refusals.add('MANDATE_MISSING', ['input', 'temporaryMandate']);
  if (!isTemporary(input.kind) && input.temporaryMandate) {
    refusals.add('MANDATE_NOT_ALLOWED', ['input', 'temporaryMandate']);
  }
}

/** Said when an official acts outside the own jurisdiction. */
export function notYours(): Fault {
  return new Fault('FORBIDDEN', {
    zh: '该地不在您的辖区内，请联系当地党委组织部门登记。',
    en: 'That place is outside your jurisdiction; ask the organization department there to register it.',
  });
}
