import { requireTexts } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { Fault } from '@hub/kit/errors.ts';
import { codelist } from '@hub/kit/codelists.ts';
import type { CommitteeSection } from '@hub/kit/generated/words.ts';
import { newId } from '@hub/kit/ids.ts';
import { askOwner } from '@hub/kit/peers.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import { and, eq, ne } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { needById } from '../../loaders.ts';
import { needSteps, type NeedAction, type PublishedSide } from '../../rules/need-steps.ts';
import { searchColumns } from '../../search.ts';
import { claims, serviceNeeds } from '../../tables.ts';
import { takeStep, type SideName, type StepInput } from './take-step.ts';

export const publishedSides: Record<PublishedSide, SideName> = {
  OWNER: { side: 'the side that published it', sideZh: '发布方' },
  CLAIMANT: { side: 'the side that claimed it', sideZh: '认领方' },
  GROUP: { side: 'the committee whose group takes it on', sideZh: '功能小组所属的党委' },
};

/** Where the party sits whose claim stands on a need or an offer. */
export async function claimantPlaces(
  tx: Transaction,
  thing: 'needId' | 'offerId',
  id: string,
): Promise<readonly string[]> {
  const standing = await tx
    .select({ divisionCode: claims.divisionCode })
    .from(claims)
    .where(and(eq(claims[thing], id), ne(claims.status, 'WITHDRAWN')));
  return standing.map(({ divisionCode }) => divisionCode);
}

/** Ends the claim that stands on what is withdrawn; its claimant reads why. */
export async function endStandingClaim(
  tx: Transaction,
  thing: 'needId' | 'offerId',
  id: string,
  reason: string,
): Promise<void> {
  await tx
    .update(claims)
    .set({ status: 'WITHDRAWN', note: reason })
    .where(and(eq(claims[thing], id), ne(claims.status, 'WITHDRAWN')));
}

type NeedStep<Asked> = Pick<
  Parameters<typeof takeStep<typeof serviceNeeds, PublishedSide, Asked>>[1],
  'ask' | 'write'
> & { groupPlaces?: (asked: Asked) => readonly string[] };

function step<Asked = undefined>(
  context: HubContext,
  name: string,
  action: NeedAction,
  input: StepInput & { needId: string },
  { groupPlaces, ...rest }: NeedStep<Asked>,
) {
  return takeStep<typeof serviceNeeds, PublishedSide, Asked>(context, {
    name,
    input,
    table: serviceNeeds,
    id: expectId(input.needId, 'need', '需求'),
    idField: 'needId',
    statuses: 'ServiceNeedStatus',
    rule: needSteps[action],
    sideNames: publishedSides,
    placesOf: async ({ id, divisionCode }, asked, tx) => ({
      OWNER: [divisionCode],
      CLAIMANT: await claimantPlaces(tx, 'needId', id),
      GROUP: groupPlaces ? [...groupPlaces(asked), divisionCode] : [],
    }),
    field: 'need',
    byId: needById,
    ...rest,
  });
}

export const reviseNeed: MutationResolvers['reviseNeed'] = (_root, { input }, context) =>
  step(context, 'reviseNeed', 'REVISE', input, {
    ask: (refusals) => {
      requireTexts(input, ['title'], refusals);
      if (input.neededBy && input.neededBy < context.today)
        refusals.add('DATE_BEFORE_START', ['input', 'neededBy'], { start: context.today });
      return undefined;
    },
    write: (tx, { id }) =>
      tx
        .update(serviceNeeds)
        .set({
          title: input.title,
          description: input.description ?? null,
          kind: input.kind,
          neededBy: input.neededBy ?? null,
          beneficiaryPersonTimes: input.beneficiaryPersonTimes ?? null,
          ...searchColumns(input.title),
        })
        .where(eq(serviceNeeds.id, id)),
  });

export const withdrawNeed: MutationResolvers['withdrawNeed'] = (_root, { input }, context) =>
  step(context, 'withdrawNeed', 'WITHDRAW', input, {
    ask: (refusals) => {
      requireTexts(input, ['reason'], refusals);
      return undefined;
    },
    write: async (tx, { id }) => {
      await endStandingClaim(tx, 'needId', id, input.reason);
      await tx
        .update(serviceNeeds)
        .set({ status: needSteps.WITHDRAW.to, withdrawalReason: input.reason })
        .where(eq(serviceNeeds.id, id));
    },
  });

export const classifyNeed: MutationResolvers['classifyNeed'] = (_root, { input }, context) =>
  step(context, 'classifyNeed', 'CLASSIFY', input, {
    write: (tx, { id }) =>
      tx.update(serviceNeeds).set({ section: input.section }).where(eq(serviceNeeds.id, id)),
  });

interface KnownGroup {
  id: string;
  section: CommitteeSection;
  committee: { organization: { id: string; division: { code: string } } };
}

export const assignNeed: MutationResolvers['assignNeed'] = (_root, { input }, context) => {
  const groupId = expectId(input.functionalGroupId, 'fng', '功能小组');
  const path = ['input', 'functionalGroupId'];
  return step<KnownGroup>(context, 'assignNeed', 'ASSIGN', input, {
    ask: async (refusals) => {
      const selection = 'id section committee{organization{id division{code}}}';
      const groups = await askOwner<KnownGroup>(
        context.peers,
        'organizations',
        'FunctionalGroup',
        [groupId],
        selection,
      );
      const group = groups.get(groupId);
      if (!group) refusals.add('UNKNOWN_RECORD', path);
      refusals.settle();
      return group!;
    },
    groupPlaces: ({ committee }) => [committee.organization.division.code],
    write: async (tx, need, { asked: { section, committee }, refusals }) => {
      if (need.section === null) refusals.add('NEED_NOT_CLASSIFIED', ['input', 'needId']);
      else if (need.section !== section) {
        const word = codelist('CommitteeSection').find(({ code }) => code === need.section);
        if (!word) throw new Fault('INTERNAL_SERVER_ERROR');
        refusals.add('GROUP_OF_OTHER_SECTION', path, { section: `${word.code} ${word.zh}` });
      }
      refusals.settle();
      const { id, division } = committee.organization;
      await tx.insert(claims).values({
        id: newId('clm'),
        ...placeOf(division.code),
        needId: need.id,
        partyType: 'PARTY_ORGANIZATION',
        partyId: id,
        divisionCode: division.code,
        status: 'ACCEPTED',
        claimedOn: context.today,
        functionalGroupId: groupId,
      });
      await tx.update(serviceNeeds).set({ status: needSteps.ASSIGN.to }).where(eq(serviceNeeds.id, need.id));
    },
  });
};
