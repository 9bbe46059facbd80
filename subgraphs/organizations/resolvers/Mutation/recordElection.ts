import { checkDay, payload } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { newId } from '@hub/kit/ids.ts';
import { mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { addYears } from '@hub/kit/scalars/local-date.ts';
import { eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { termById } from '../../loaders.ts';
import { kindRules } from '../../rules/families.ts';
import { termYears } from '../../rules/terms.ts';
import { seenOrganization } from '../../seen.ts';
import { committeeTerms, idempotency } from '../../tables.ts';

/** 党委换届、任期 (rules.md 1). */

export const recordElection: MutationResolvers['recordElection'] = async (_, { input }, context) => {
  requireOfficial(context);
  const options = { name: 'recordElection', idempotency };
  const outcome = await mutate(context, options, input, async (tx, refusals) => {
    const path = ['input', 'organizationId'];
    const row = await seenOrganization(tx, context, refusals, { id: input.organizationId }, path);
    refusals.settle();
    if (row!.dissolvedOn) refusals.add('ORGANIZATION_DISSOLVED', path, { on: row!.dissolvedOn });
    // 党组不由选举产生，临时党组织的负责人由上级任命，党小组无委员会 (rules.md 1).
    if (kindRules[row!.kind].family !== 'BASIC_ORGANIZATION') refusals.add('NOT_ELECTED', path);
    const terms = await tx
      .select()
      .from(committeeTerms)
      .where(eq(committeeTerms.organizationId, row!.id))
      .orderBy(committeeTerms.number)
      .for('update');
    const last = terms.at(-1);
    const start = last ? (last.endedOn ?? last.startedOn) : row!.foundedOn;
    checkDay(context, refusals, input.heldOn, start, ['input', 'heldOn']);
    refusals.settle();
    if (last && last.endedOn === null)
      await tx.update(committeeTerms).set({ endedOn: input.heldOn }).where(eq(committeeTerms.id, last.id));
    const id = newId('trm');
    await tx.insert(committeeTerms).values({
      id,
      ...placeOf(row!.divisionCode),
      organizationId: row!.id,
      divisionCode: row!.divisionCode,
      body: input.body,
      number: (last?.number ?? 0) + 1,
      startedOn: input.heldOn,
      termEndsOn: addYears(input.heldOn, termYears[input.body]),
    });
    return id;
  });
  return await payload(context, outcome, 'committeeTerm', termById);
};
