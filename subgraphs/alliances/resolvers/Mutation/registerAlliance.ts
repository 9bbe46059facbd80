import { limitLists, payload, requireTexts } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { newId } from '@hub/kit/ids.ts';
import { mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { allianceById } from '../../loaders.ts';
import { knowParties, knowParty, organization, requireOneWithin } from '../../parties.ts';
import { membershipAfterJoining } from '../../rules/transitions.ts';
import { alliances, idempotency, memberships } from '../../tables.ts';
import { searchColumns } from '../../search.ts';

export const registerAlliance: MutationResolvers['registerAlliance'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  limitLists({ members: input.members });
  const outcome = await mutate(
    context,
    { name: 'registerAlliance', idempotency },
    input,
    async (tx, refusals) => {
      requireTexts(input, ['name'], refusals);
      if (input.members.length < 2) refusals.add('TOO_FEW_PARTIES', ['input', 'members']);
      const convener = await knowParty(context, organization(input.convenerId), input.foundedOn, refusals, [
        'input',
        'convenerId',
      ]);
      const parties = await knowParties(
        context,
        input.members.map(({ party }) => party),
        input.foundedOn,
        refusals,
        (i) => ['input', 'members', i, 'party'],
      );
      refusals.settle();
      requireOneWithin(viewer, [convener!.divisionCode]);
      const id = newId('all');
      await tx.insert(alliances).values({
        id,
        ...placeOf(convener!.divisionCode),
        name: input.name,
        kind: input.kind,
        status: input.forApproval ? 'PROPOSED' : 'ACTIVE',
        divisionId: convener!.divisionId,
        divisionCode: convener!.divisionCode,
        convenerId: input.convenerId,
        charter: input.charter ?? null,
        foundedOn: input.foundedOn,
        ...searchColumns(input.name),
      });
      await tx.insert(memberships).values(
        parties.map((party, i) => ({
          id: newId('mbr'),
          ...placeOf(party!.divisionCode),
          allianceId: id,
          partyType: party!.partyType,
          partyId: party!.partyId,
          divisionCode: party!.divisionCode,
          role: input.members[i]!.role ?? ('MEMBER' as const),
          // Whoever lies outside the official's jurisdiction is invited and answers for itself.
          status: membershipAfterJoining(null, {
            overParty: mayWriteAt(viewer, party!.divisionCode),
            overAlliance: true,
          })!,
          validFrom: input.foundedOn,
        })),
      );
      return id;
    },
  );
  return await payload(context, outcome, 'alliance', allianceById);
};
