import { mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { eq, inArray } from 'drizzle-orm';
import { checkFounding, found } from '../../founding.ts';
import type { MutationResolvers, RegisterPartyOrganizationInput } from '../../generated/resolvers.ts';
import { organizationById } from '../../loaders.ts';
import { isTemporary } from '../../rules/families.ts';
import { objectionToMandate } from '../../rules/registration.ts';
import { adviceOnSize } from '../../rules/thresholds.ts';
import { idempotency, partyOrganizations, units, unitTies } from '../../tables.ts';
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
      checkMandate(input, refusals);
      const founding = await checkFounding(tx, context, refusals, input, input.foundedOn, ['input']);
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

      const id = await found(tx, founding!, {
        mandateTask: mandate?.taskName ?? null,
        mandateApprovedById: mandate?.approvedById ?? null,
        mandateStartedOn: mandate?.startedOn ?? null,
      });
      if (unitIds.length > 0) {
        const kind = input.kind.startsWith('JOINT') ? 'COVERED' : 'HOST';
        await tx
          .insert(unitTies)
          .values(
            unitIds.map(
              (unitId) => ({ organizationId: id, unitId, kind, validFrom: input.foundedOn }) as const,
            ),
          );
      }
      return { id };
    },
  );
  return {
    partyOrganization: outcome.answer
      ? await organizationById.one(context, outcome.answer.id, context.today)
      : null,
    advice: outcome.answer ? adviceOnSize(input.kind, input.fullMemberCount) : [],
    userErrors: outcome.userErrors as never,
  };
};

function checkMandate(input: RegisterPartyOrganizationInput, refusals: Refusals): void {
  if (input.temporaryMandate && !input.temporaryMandate.taskName.trim()) {
    refusals.add('TEXT_BLANK', ['input', 'temporaryMandate', 'taskName']);
  }
  const objection = objectionToMandate(isTemporary(input.kind), input.temporaryMandate);
  if (objection) refusals.add(objection.code, ['input', objection.field]);
}
