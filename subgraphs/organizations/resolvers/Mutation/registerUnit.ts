import { placeOf } from '@hub/kit/columns.ts';
import { newId } from '@hub/kit/ids.ts';
import { mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { notYours } from '../../jurisdiction.ts';
import { unitById } from '../../loaders.ts';
import { objectionsToUnit } from '../../rules/registration.ts';
import { searchColumns } from '../../search.ts';
import { divisions, idempotency, units } from '../../tables.ts';

export const registerUnit: MutationResolvers['registerUnit'] = async (_, { input }, context) => {
  requireOfficial(context);
  const options = {
    name: 'registerUnit',
    idempotency,
    constraints: {
      unit_credit_code: { code: 'CREDIT_CODE_TAKEN', path: ['input', 'unifiedSocialCreditCode'] },
    },
  };
  const { answer, userErrors } = await mutate(context, options, input, async (tx, refusals) => {
    const [division] = await tx.select().from(divisions).where(eq(divisions.id, input.divisionId));
    if (division && !mayWriteAt(context.viewer, division.code)) throw notYours();
    for (const { code, field, details } of objectionsToUnit({ name: input.name, division }))
      refusals.add(code, ['input', field], details);
    refusals.settle();
    const id = newId('unt');
    await tx.insert(units).values({
      id,
      ...placeOf(division!.code),
      unifiedSocialCreditCode: input.unifiedSocialCreditCode,
      name: input.name.trim(),
      kind: input.kind,
      divisionId: division!.id,
      divisionCode: division!.code,
      ...searchColumns(input.name),
    });
    return { id };
  });
  return { unit: answer ? await unitById.one(context, answer.id) : null, userErrors: userErrors as never };
};
