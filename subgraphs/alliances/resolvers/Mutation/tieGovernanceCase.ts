import { payload } from '@hub/kit/answering.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { badInput } from '@hub/kit/errors.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { and, eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { caseById } from '../../loaders.ts';
import { requireOneWithin } from '../../parties.ts';
import { isInLine } from '../../rules/sides.ts';
import {
  governanceCases,
  idempotency,
  pactArticles,
  pactMeasures,
  pactParties,
  pacts,
} from '../../tables.ts';

export const tieGovernanceCase: MutationResolvers['tieGovernanceCase'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const id = expectId(input.caseId, 'gvc', '难点问题');
  const pactId = input.pactId == null ? null : expectId(input.pactId, 'pact', '共建协议');
  const measureId = input.measureId == null ? null : expectId(input.measureId, 'msr', '协议措施');
  const articleNumber = input.articleNumber ?? null;
  if (pactId === null && (measureId !== null || articleNumber !== null))
    throw badInput(
      '填条款或措施时须同时填所属协议 pactId。',
      'An article or a measure goes with its pactId.',
    );
  const name = 'tieGovernanceCase';
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    // The pact first: an amendment moves its clauses, and the cases with them.
    const pact = pactId === null ? null : await lockRow(tx, pacts, pactId);
    if (pactId !== null && !pact) refusals.add('UNKNOWN_RECORD', ['input', 'pactId']);
    const row = await lockRow(tx, governanceCases, id);
    if (!row) refusals.add('UNKNOWN_RECORD', ['input', 'caseId']);
    refusals.settle();
    requireOneWithin(viewer, [row!.divisionCode]);
    expectVersion(input.version, row!.version, refusals);
    if (pactId !== null) {
      const parties = await tx
        .select({ divisionCode: pactParties.divisionCode })
        .from(pactParties)
        .where(eq(pactParties.pactId, pactId));
      if (!parties.some(({ divisionCode }) => isInLine(divisionCode, row!.divisionCode)))
        refusals.add('NOT_A_PACT_PARTY', ['input', 'pactId']);
    }
    if (pactId !== null && articleNumber !== null) {
      const articles = await tx.select().from(pactArticles).where(eq(pactArticles.pactId, pactId));
      if (!articles.some(({ number }) => number === articleNumber))
        refusals.add('NO_SUCH_ARTICLE', ['input', 'articleNumber'], { articles: articles.length });
    }
    if (pactId !== null && measureId !== null) {
      const [measure] = await tx
        .select({ id: pactMeasures.id })
        .from(pactMeasures)
        .where(and(eq(pactMeasures.pactId, pactId), eq(pactMeasures.id, measureId)));
      if (!measure) refusals.add('UNKNOWN_RECORD', ['input', 'measureId']);
    }
    refusals.settle();
    await tx
      .update(governanceCases)
      .set({ pactId, articleNumber, measureId })
      .where(eq(governanceCases.id, id));
    return id;
  });
  return await payload(context, outcome, 'case', caseById);
};
