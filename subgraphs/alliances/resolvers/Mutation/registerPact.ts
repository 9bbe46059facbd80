import { placeOf } from '@hub/kit/columns.ts';
import { badInput } from '@hub/kit/errors.ts';
import { newId } from '@hub/kit/ids.ts';
import { mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { pactById } from '../../loaders.ts';
import { knowParties, requireOneWithin } from '../../parties.ts';
import {
  alliances,
  dataAnnexItems,
  idempotency,
  pactArticles,
  pactMeasures,
  pactParties,
  pacts,
} from '../../tables.ts';
import { searchColumns } from '../../search.ts';
import { limitLists, payload, requireTexts } from './answering.ts';

export const registerPact: MutationResolvers['registerPact'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  const { articles, measures, dataAnnex } = input;
  limitLists({ parties: input.parties, articles, measures, dataAnnex });
  if (input.allianceId) expectId(input.allianceId, 'all', '党建联盟');
  if (measures?.some(({ responsiblePartyIndex: i }) => i != null && i >= input.parties.length)) {
    throw badInput(
      'responsiblePartyIndex 须指向 parties 中的一方，从 0 数起。',
      'responsiblePartyIndex points to one of the parties, counted from 0.',
    );
  }
  const outcome = await mutate(
    context,
    {
      name: 'registerPact',
      idempotency,
      constraints: { pact_number: { code: 'PACT_NUMBER_TAKEN', path: ['input', 'pactNumber'] } },
    },
    input,
    async (tx, refusals) => {
      requireTexts(input, ['pactNumber', 'title'], refusals);
      const [taken] = await tx
        .select({ id: pacts.id })
        .from(pacts)
        .where(eq(pacts.pactNumber, input.pactNumber));
      if (taken) refusals.add('PACT_NUMBER_TAKEN', ['input', 'pactNumber']);
      if (input.expiresOn && input.expiresOn <= input.effectiveFrom)
        refusals.add('EXPIRY_NOT_AFTER_EFFECT', ['input', 'expiresOn']);
      if (input.parties.length < 2) refusals.add('TOO_FEW_PARTIES', ['input', 'parties']);
      const parties = await knowParties(context, input.parties, input.signingOn, refusals, (i) => [
        'input',
        'parties',
        i,
      ]);
      dataAnnex?.forEach(({ validFrom, validTo }, i) => {
        if (validFrom && validTo && validTo < validFrom)
          refusals.add('END_BEFORE_START', ['input', 'dataAnnex', i, 'validTo']);
      });
      const known = parties.filter((party) => party !== null);
      if (known.length === parties.length) {
        dataAnnex?.forEach(({ divisionCode }, i) => {
          if (!known.some((party) => divisionCode.startsWith(party.divisionCode)))
            refusals.add('ANNEX_OUTSIDE_PARTIES', ['input', 'dataAnnex', i, 'divisionCode']);
        });
      }
      if (input.allianceId) {
        const [alliance] = await tx
          .select({ id: alliances.id })
          .from(alliances)
          .where(eq(alliances.id, input.allianceId));
        if (!alliance) refusals.add('UNKNOWN_RECORD', ['input', 'allianceId']);
      }
      refusals.settle();
      requireOneWithin(
        viewer,
        known.map(({ divisionCode }) => divisionCode),
      );

      const id = newId('pact');
      const home = placeOf(known[0]!.divisionCode);
      const names = known.map(({ name }) => name);
      await tx.insert(pacts).values({
        id,
        ...home,
        pactNumber: input.pactNumber,
        title: input.title,
        kind: input.kind,
        purpose: input.purpose ?? null,
        signingOn: input.signingOn,
        effectiveFrom: input.effectiveFrom,
        expiresOn: input.expiresOn ?? null,
        allianceId: input.allianceId ?? null,
        ...searchColumns(input.pactNumber, input.title, ...names),
      });
      const partyRows = known.map(({ partyType, partyId, divisionCode, name }, position) => ({
        id: newId('pty'),
        ...placeOf(divisionCode),
        pactId: id,
        position,
        partyType,
        partyId,
        divisionCode,
        name,
        status: 'PENDING' as const,
      }));
      await tx.insert(pactParties).values(partyRows);
      if (articles?.length) {
        await tx.insert(pactArticles).values(
          articles.map(({ heading, text }, i) => ({
            ...home,
            pactId: id,
            number: i + 1,
            heading: heading ?? null,
            text,
          })),
        );
      }
      if (measures?.length) {
        await tx.insert(pactMeasures).values(
          measures.map(({ kind, content, responsiblePartyIndex: i, dueOn }, position) => ({
            id: newId('msr'),
            ...home,
            pactId: id,
            position,
            kind,
            content,
            status: 'PLANNED' as const,
            responsiblePartyId: i == null ? null : partyRows[i]!.id,
            dueOn: dueOn ?? null,
          })),
        );
      }
      if (dataAnnex?.length) {
        await tx.insert(dataAnnexItems).values(
          dataAnnex.map(({ fieldSet, purpose, divisionCode, validFrom, validTo }, position) => ({
            ...home,
            pactId: id,
            position,
            fieldSet,
            purpose,
            divisionCode,
            validFrom: validFrom ?? null,
            validTo: validTo ?? null,
          })),
        );
      }
      return id;
    },
  );
  return await payload(context, outcome, 'pact', pactById);
};
