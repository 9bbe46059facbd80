import { limitLists, payload, refuseStatus, requireTexts } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { badInput } from '@hub/kit/errors.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { desc, eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { charterById } from '../../loaders.ts';
import { requireOneWithin } from '../../parties.ts';
import { defaultVoting } from '../../rules/motions.ts';
import { alliances, charters, idempotency } from '../../tables.ts';

export const adoptCharter: MutationResolvers['adoptCharter'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  const allianceId = expectId(input.allianceId, 'all', '党建联盟');
  const adoptedOn = input.adoptedOn ?? context.today;
  const quorumPercent = input.quorumPercent ?? defaultVoting.quorumPercent;
  limitLists({ articles: input.articles });
  if (input.articles.length === 0) throw badInput('章程至少一条。', 'A charter has at least one article.');
  if (quorumPercent < 1 || quorumPercent > 100)
    throw badInput('法定数须为 1 至 100。', 'A quorum lies between 1 and 100 per cent.');
  if (input.votingDays != null && (input.votingDays < 1 || input.votingDays > 365))
    throw badInput('表决期须为 1 至 365 天。', 'A vote lasts 1 to 365 days.');
  const outcome = await mutate(
    context,
    { name: 'adoptCharter', idempotency },
    input,
    async (tx, refusals) => {
      input.articles.forEach((article, i) =>
        requireTexts(article, ['title', 'text'], refusals, ['input', 'articles', String(i)]),
      );
      const alliance = await lockRow(tx, alliances, allianceId);
      if (!alliance) refusals.add('UNKNOWN_RECORD', ['input', 'allianceId']);
      refusals.settle();
      requireOneWithin(viewer, [alliance!.divisionCode]);
      expectVersion(input.version, alliance!.version, refusals);
      if (alliance!.status === 'DISSOLVED')
        refuseStatus(refusals, 'AllianceStatus', alliance!.status, ['input', 'allianceId']);
      const [last] = await tx
        .select()
        .from(charters)
        .where(eq(charters.allianceId, allianceId))
        .orderBy(desc(charters.number))
        .limit(1);
      const start = last?.adoptedOn ?? alliance!.foundedOn;
      if (adoptedOn > context.today) refusals.add('DATE_IN_FUTURE', ['input', 'adoptedOn']);
      else if (start && adoptedOn < start)
        refusals.add('DATE_BEFORE_START', ['input', 'adoptedOn'], { start });
      refusals.settle();
      const id = newId('cha');
      await tx.insert(charters).values({
        id,
        ...placeOf(alliance!.divisionCode),
        allianceId,
        number: (last?.number ?? 0) + 1,
        articles: input.articles.map(({ title, text }) => ({ title, text })),
        quorumPercent,
        majority: input.majority ?? defaultVoting.majority,
        votingDays: input.votingDays ?? null,
        adoptedOn,
      });
      // The charter is part of what a later change must have seen.
      await tx.update(alliances).set({ status: alliance!.status }).where(eq(alliances.id, allianceId));
      return id;
    },
  );
  return await payload(context, outcome, 'charter', charterById);
};
