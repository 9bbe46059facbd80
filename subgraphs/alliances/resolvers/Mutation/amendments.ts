import { limitLists, payload, refuseStatus, requireTexts } from '@hub/kit/answering.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import type { OfficialViewer } from '@hub/kit/viewer.ts';
import { badInput } from '@hub/kit/errors.ts';
import { and, asc, eq } from 'drizzle-orm';
import type { MutationResolvers, ProposeAmendmentInput } from '../../generated/resolvers.ts';
import { adopt, amendable, partiesOf, remaining } from '../../amending.ts';
import { pactStatus } from '../../lists/pact-status.ts';
import { amendmentById } from '../../loaders.ts';
import { knowParties, requireJurisdiction, requireOneWithin, type KnownParty } from '../../parties.ts';
import { isStanding } from '../../rules/sides.ts';
import { checkSignature } from '../../signing/check-signature.ts';
import { enterSignature } from '../../signing/keep-signature.ts';
import { readReserved } from '../../signing/reserved.ts';
import { differenceOf } from '../../text/difference.ts';
import { obligationsAmended } from '../../text/obligations.ts';
import type { PactDocument } from '../../text/document.ts';
import { keepEvent, keepVersion, readDocument } from '../../text/write.ts';
import {
  amendmentSignatories,
  idempotency,
  pactAmendments,
  pacts,
  pactVersions,
  type AmendmentSignatoryRow,
  type PactAmendmentRow,
  type PactPartyRow,
  type PactRow,
} from '../../tables.ts';

export const proposeAmendment: MutationResolvers['proposeAmendment'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  const id = expectId(input.pactId, 'pact', '共建协议');
  const { articles, measures, dataAnnex, joining, obligations } = input;
  limitLists({ articles, measures, dataAnnex, joining, obligations });
  const constraints = { pact_amendment_one_open: { code: 'AMENDMENT_OPEN', path: ['input', 'pactId'] } };
  const outcome = await mutate(
    context,
    { name: 'proposeAmendment', idempotency, constraints },
    input,
    async (tx, refusals) => {
      // Asked before anything is locked: nobody waits for another subgraph's answer.
      const asked = await knowParties(context, joining ?? [], context.today, refusals, (i) => [
        'input',
        'joining',
        i,
      ]);
      const pact = await lockRow(tx, pacts, id);
      if (!pact) refusals.add('UNKNOWN_RECORD', ['input', 'pactId']);
      refusals.settle();
      const joiners = asked.filter((one) => one !== null);
      const sides = await partiesOf(tx, id);
      const standing = sides.filter((side) => isStanding(side, context.today));
      requireOneWithin(
        viewer,
        standing.map(({ divisionCode }) => divisionCode),
      );
      expectVersion(input.version, pact!.version, refusals);
      const status = pactStatus(pact!, context.today);
      if (!amendable.includes(status)) refuseStatus(refusals, 'PactStatus', status, ['input', 'pactId']);
      joiners.forEach(({ partyId }, i) => {
        if (sides.some((side) => side.partyId === partyId))
          refusals.add('PARTY_TWICE', ['input', 'joining', i]);
      });
      const before = await readDocument(tx, id);
      const after = amended(before, input, { pact: pact!, joiners, refusals });
      if (differenceOf(before, after).length === 0) refusals.add('AMENDMENT_EMPTY', ['input']);
      const [open] = await tx
        .select({ id: pactAmendments.id })
        .from(pactAmendments)
        .where(and(eq(pactAmendments.pactId, id), eq(pactAmendments.status, 'PROPOSED')));
      if (open) refusals.add('AMENDMENT_OPEN', ['input', 'pactId']);
      refusals.settle();
      const textVersion = await keepVersion(tx, viewer, pact!, {
        document: after,
        proposedOn: context.today,
        note: input.note ?? null,
      });
      const amendmentId = newId('amd');
      const { province, countyCode } = pact!;
      await tx.insert(pactAmendments).values({
        id: amendmentId,
        province,
        countyCode,
        pactId: id,
        textVersion,
        status: 'PROPOSED',
        proposedOn: context.today,
        note: input.note ?? null,
      });
      await tx.insert(amendmentSignatories).values(
        [
          ...standing.map((side) => ({ ...side, isJoining: false })),
          ...joiners.map((one) => ({ ...one, isJoining: true })),
        ].map(({ partyType, partyId, divisionCode, name, isJoining }, position) => ({
          amendmentId,
          position,
          partyType,
          partyId,
          divisionCode,
          name,
          isJoining,
          province,
          countyCode,
        })),
      );
      await keepEvent(tx, viewer, pact!, { kind: 'AMENDMENT_PROPOSED', textVersion });
      return amendmentId;
    },
  );
  return await payload(context, outcome, 'amendment', amendmentById);
};

interface Amending {
  pact: PactRow;
  joiners: readonly KnownParty[];
  refusals: Refusals;
}

/** The text as the amendment would have it. */
function amended(
  before: PactDocument,
  input: ProposeAmendmentInput,
  { pact, joiners, refusals }: Amending,
): PactDocument {
  const { title, purpose, expiresOn, noticeDays, articles, measures, dataAnnex, obligations } = input;
  if (title != null) requireTexts({ title }, ['title'], refusals);
  if (expiresOn && expiresOn <= pact.effectiveFrom)
    refusals.add('EXPIRY_NOT_AFTER_EFFECT', ['input', 'expiresOn']);
  if ((noticeDays ?? 0) > 366)
    throw badInput('退出通知期最长 366 天。', 'A notice of withdrawal is 366 days at the most.');
  const parties = [
    ...before.parties,
    ...joiners.map(({ partyType: type, partyId, name, divisionCode }) => ({
      type,
      id: partyId,
      name,
      divisionCode,
    })),
  ];
  if (measures?.some(({ responsiblePartyIndex: i }) => i != null && i >= parties.length)) {
    throw badInput(
      'responsiblePartyIndex 须指向一方，从 0 数起。',
      'responsiblePartyIndex points to one of the parties, counted from 0.',
    );
  }
  dataAnnex?.forEach(({ divisionCode, validFrom, validTo }, i) => {
    if (validFrom && validTo && validTo < validFrom)
      refusals.add('END_BEFORE_START', ['input', 'dataAnnex', i, 'validTo']);
    if (!parties.some((party) => divisionCode.startsWith(party.divisionCode)))
      refusals.add('ANNEX_OUTSIDE_PARTIES', ['input', 'dataAnnex', i, 'divisionCode']);
  });
  const words = {
    articles: articles?.map(({ heading, text }) => ({ heading: heading ?? null, text })) ?? before.articles,
    measures:
      measures?.map(({ kind, content, responsiblePartyIndex: i, dueOn }) => ({
        kind,
        content,
        responsible: i == null ? null : parties[i]!.id,
        dueOn: dueOn ?? null,
      })) ?? before.measures,
  };
  const term = { effectiveFrom: pact.effectiveFrom, expiresOn: expiresOn ?? before.expiresOn };
  const owed = obligationsAmended(before, obligations ?? null, { ...words, ...term, parties }, refusals);
  const { obligations: _before, ...rest } = before;
  return {
    ...rest,
    ...words,
    title: title ?? before.title,
    purpose: purpose ?? before.purpose,
    expiresOn: expiresOn ?? before.expiresOn,
    noticeDays: noticeDays ?? before.noticeDays,
    parties,
    ...(owed.length > 0 ? { obligations: owed } : {}),
    dataAnnex:
      dataAnnex?.map(({ fieldSet, purpose: use, divisionCode, validFrom, validTo }) => ({
        fieldSet,
        purpose: use,
        divisionCode,
        validFrom: validFrom ?? null,
        validTo: validTo ?? null,
      })) ?? before.dataAnnex,
  };
}

interface AnswerInput {
  idempotencyKey?: string | null;
  amendmentId: string;
  textVersion: number;
  partyId: string;
}

interface Answered {
  pact: PactRow;
  amendment: PactAmendmentRow;
  sides: PactPartyRow[];
  signatories: AmendmentSignatoryRow[];
  signatory: AmendmentSignatoryRow;
}

/** One of those who must sign answers: the pact is locked first, so that answers come one after the other. */
async function answer<Input extends AnswerInput>(
  context: HubContext,
  name: string,
  input: Input,
  work: (tx: Transaction, found: Answered, refusals: Refusals) => Promise<void>,
  requireViewer: (viewer: OfficialViewer, divisionCode: string) => void = (one, code) =>
    requireOneWithin(one, [code]),
) {
  const viewer = requireOfficial(context);
  const id = expectId(input.amendmentId, 'amd', '协议修订');
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    const [found] = await tx.select().from(pactAmendments).where(eq(pactAmendments.id, id));
    if (!found) refusals.add('UNKNOWN_RECORD', ['input', 'amendmentId']);
    refusals.settle();
    const pact = (await lockRow(tx, pacts, found!.pactId))!;
    const amendment = (await lockRow(tx, pactAmendments, id))!;
    const signatories = await tx
      .select()
      .from(amendmentSignatories)
      .where(eq(amendmentSignatories.amendmentId, id))
      .orderBy(asc(amendmentSignatories.position));
    const signatory = signatories.find(({ partyId }) => partyId === input.partyId);
    if (!signatory) refusals.add('NOT_A_PACT_PARTY', ['input', 'partyId']);
    refusals.settle();
    requireViewer(viewer, signatory!.divisionCode);
    const sides = await partiesOf(tx, pact.id);
    const left = remaining(signatories, sides, context.today);
    const status = pactStatus(pact, context.today);
    if (amendment.status !== 'PROPOSED')
      refuseStatus(refusals, 'AmendmentStatus', amendment.status, ['input', 'amendmentId']);
    else if (!amendable.includes(status))
      refuseStatus(refusals, 'PactStatus', status, ['input', 'amendmentId']);
    else if (!left.includes(signatory!))
      refuseStatus(refusals, 'PactPartyStatus', 'WITHDRAWN', ['input', 'partyId']);
    else if (left.every(({ signedOn }) => signedOn !== null))
      refuseStatus(refusals, 'AmendmentStatus', 'ADOPTED', ['input', 'amendmentId']);
    else if (input.textVersion !== amendment.textVersion)
      refusals.add('TEXT_VERSION_NOT_CURRENT', ['input', 'textVersion'], {
        current: String(amendment.textVersion),
      });
    refusals.settle();
    await work(tx, { pact, amendment, sides, signatories, signatory: signatory! }, refusals);
    return id;
  });
  return await payload(context, outcome, 'amendment', amendmentById);
}

export const signAmendment: MutationResolvers['signAmendment'] = (_root, { input }, context) =>
  answer(
    context,
    'signAmendment',
    input,
    async (tx, { pact, amendment, sides, signatories, signatory }, refusals) => {
      const viewer = requireOfficial(context);
      if (signatory.signedOn !== null) refusals.add('ALREADY_SIGNED', ['input', 'partyId']);
      refusals.settle();
      const { textVersion } = amendment;
      const [version] = await tx
        .select()
        .from(pactVersions)
        .where(and(eq(pactVersions.pactId, pact.id), eq(pactVersions.number, textVersion)));
      const { pactNumber, signingRound: round } = pact;
      const side = sides.find(({ partyId }) => partyId === signatory.partyId);
      const reservations = await readReserved(tx, pact.id, { side: side ?? null, textVersion });
      const signed = await checkSignature(
        tx,
        { viewer, today: context.today },
        {
          kind: 'PACT',
          party: signatory,
          matter: { pact: pact.id, pactNumber, textVersion, digest: version!.digest, round, reservations },
          path: ['input', 'signature'],
        },
        input.signature,
        refusals,
      );
      await tx
        .update(amendmentSignatories)
        .set({ signedOn: signed.signedOn })
        .where(
          and(
            eq(amendmentSignatories.amendmentId, amendment.id),
            eq(amendmentSignatories.position, signatory.position),
          ),
        );
      await keepEvent(tx, viewer, pact, { kind: 'AMENDMENT_SIGNED', textVersion, partyId: side?.id });
      const isAdopted = remaining(signatories, sides, context.today).every(
        ({ signedOn, partyId }) => signedOn !== null || partyId === signatory.partyId,
      );
      if (isAdopted) {
        await adopt(tx, context.today, {
          pact,
          amendment,
          version: version!,
          signatories: signatories.map((one) =>
            one.partyId === signatory.partyId ? { ...one, signedOn: signed.signedOn } : one,
          ),
          sides,
          adoptedOn: context.today,
        });
        await keepEvent(tx, viewer, pact, { kind: 'AMENDMENT_ADOPTED', textVersion });
      }
      await enterSignature(tx, {
        pact,
        version: version!,
        party: signatory,
        signed,
        concludedOn: isAdopted ? context.today : null,
      });
    },
    requireJurisdiction,
  );

export const declineAmendment: MutationResolvers['declineAmendment'] = (_root, { input }, context) =>
  answer(context, 'declineAmendment', input, async (tx, { pact, amendment, sides, signatory }, refusals) => {
    // Who has signed may still take it back, so that no amendment waits for ever.
    requireTexts(input, ['reason'], refusals);
    refusals.settle();
    await tx
      .update(pactAmendments)
      .set({ status: 'DECLINED', closedOn: context.today, declineReason: input.reason })
      .where(eq(pactAmendments.id, amendment.id));
    await keepEvent(tx, requireOfficial(context), pact, {
      kind: 'AMENDMENT_DECLINED',
      textVersion: amendment.textVersion,
      partyId: sides.find(({ partyId }) => partyId === signatory.partyId)?.id,
      reason: input.reason,
    });
  });
