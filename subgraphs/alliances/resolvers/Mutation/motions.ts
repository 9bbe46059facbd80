import { payload, refuseStatus, requireTexts } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { addDays } from '@hub/kit/scalars/local-date.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { mayWriteAt, type OfficialViewer } from '@hub/kit/viewer.ts';
import { and, desc, eq, isNull } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { motionById } from '../../loaders.ts';
import { requireOneWithin, type PartyReference } from '../../parties.ts';
import {
  defaultVoting,
  isVoteOver,
  mayEnd,
  mayVote,
  motionSteps,
  outcomeOf,
  type MotionSide,
} from '../../rules/motions.ts';
import {
  alliances,
  charters,
  idempotency,
  memberships,
  motions,
  motionVotes,
  type AllianceRow,
  type MembershipRow,
} from '../../tables.ts';

export const raiseMotion: MutationResolvers['raiseMotion'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  const allianceId = expectId(input.allianceId, 'all', '党建联盟');
  const outcome = await mutate(context, { name: 'raiseMotion', idempotency }, input, async (tx, refusals) => {
    requireTexts(input, ['title', 'text'], refusals);
    const alliance = await lockRow(tx, alliances, allianceId);
    if (!alliance) refusals.add('UNKNOWN_RECORD', ['input', 'allianceId']);
    refusals.settle();
    const party = voterNamed(await votersOf(tx, viewer, alliance!), viewer, input.party, refusals);
    if (alliance!.status !== 'ACTIVE')
      refuseStatus(refusals, 'AllianceStatus', alliance!.status, ['input', 'allianceId']);
    refusals.settle();
    const [charter] = await tx
      .select()
      .from(charters)
      .where(eq(charters.allianceId, allianceId))
      .orderBy(desc(charters.number))
      .limit(1);
    const { quorumPercent, majority } = charter ?? defaultVoting;
    const closesOn =
      input.closesOn ?? (charter?.votingDays ? addDays(context.today, charter.votingDays) : null);
    if (closesOn !== null && closesOn < context.today) refusals.add('DATE_IN_PAST', ['input', 'closesOn']);
    refusals.settle();
    const id = newId('mot');
    await tx.insert(motions).values({
      id,
      ...placeOf(party.divisionCode),
      allianceId,
      title: input.title,
      text: input.text,
      partyType: party.partyType,
      partyId: party.partyId,
      divisionCode: party.divisionCode,
      status: 'OPEN',
      raisedOn: context.today,
      closesOn,
      charterNumber: charter?.number ?? null,
      quorumPercent,
      majority,
    });
    return id;
  });
  return await payload(context, outcome, 'motion', motionById);
};

export const castVote: MutationResolvers['castVote'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  const id = expectId(input.motionId, 'mot', '议案');
  const outcome = await mutate(context, { name: 'castVote', idempotency }, input, async (tx, refusals) => {
    const { motion, alliance } = await lockMotion(tx, id, refusals);
    const party = voterNamed(await votersOf(tx, viewer, alliance), viewer, input.party, refusals);
    if (!motionSteps.VOTE.from.includes(motion.status))
      refuseStatus(refusals, 'MotionStatus', motion.status, ['input', 'motionId']);
    else if (isVoteOver(motion.closesOn, context.today))
      refusals.add('VOTE_ENDED', ['input', 'motionId'], { on: motion.closesOn! });
    refusals.settle();
    const { partyType, partyId, divisionCode } = party;
    const place = placeOf(divisionCode);
    const vote = { choice: input.choice, castOn: context.today };
    const earlier = await tx
      .update(motionVotes)
      .set(vote)
      .where(and(eq(motionVotes.motionId, id), eq(motionVotes.partyId, partyId)))
      .returning({ partyId: motionVotes.partyId });
    if (earlier.length === 0)
      await tx
        .insert(motionVotes)
        .values({ motionId: id, ...place, partyType, partyId, divisionCode, ...vote });
    return id;
  });
  return await payload(context, outcome, 'motion', motionById);
};

export const closeMotion: MutationResolvers['closeMotion'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  const id = expectId(input.motionId, 'mot', '议案');
  const outcome = await mutate(context, { name: 'closeMotion', idempotency }, input, async (tx, refusals) => {
    const { motion, alliance } = await lockMotion(tx, id, refusals);
    const voters = await votersOf(tx, viewer, alliance);
    if (!mayWriteAt(viewer, alliance.divisionCode)) {
      refusals.add('STEP_OF_OTHER_SIDE', ['input', 'motionId'], sideNames[motionSteps.CLOSE.by]);
      refusals.settle();
    }
    expectVersion(input.version, motion.version, refusals);
    if (!motionSteps.CLOSE.from.includes(motion.status))
      refuseStatus(refusals, 'MotionStatus', motion.status, ['input', 'motionId']);
    refusals.settle();
    // A party that left before the end has no say in it.
    const votes = (await tx.select().from(motionVotes).where(eq(motionVotes.motionId, id))).filter(
      ({ partyId }) => voters.some((voter) => voter.partyId === partyId),
    );
    if (!mayEnd(motion.closesOn, context.today, voters.length, votes.length))
      refusals.add('VOTE_RUNNING', ['input', 'motionId'], { on: motion.closesOn! });
    refusals.settle();
    const tally = { FOR: 0, AGAINST: 0, ABSTAIN: 0 };
    for (const { choice } of votes) tally[choice]++;
    await tx
      .update(motions)
      .set({
        status: outcomeOf(voters.length, tally, motion),
        closedOn: context.today,
        voterCount: voters.length,
        forCount: tally.FOR,
        againstCount: tally.AGAINST,
        abstainCount: tally.ABSTAIN,
      })
      .where(eq(motions.id, id));
    return id;
  });
  return await payload(context, outcome, 'motion', motionById);
};

const sideNames: Record<MotionSide, { side: string; sideZh: string }> = {
  VOTER: { side: 'the member that is named', sideZh: '所填的成员' },
  SEAT: { side: 'the committee that convened the alliance', sideZh: '召集党组织' },
};

/** The motion and its alliance, the alliance locked first, as everywhere. */
async function lockMotion(tx: Transaction, id: string, refusals: Refusals) {
  const [found] = await tx.select().from(motions).where(eq(motions.id, id));
  if (!found) refusals.add('UNKNOWN_RECORD', ['input', 'motionId']);
  refusals.settle();
  const alliance = (await lockRow(tx, alliances, found!.allianceId))!;
  return { alliance, motion: (await lockRow(tx, motions, id))! };
}

/** The members that may vote, for an official of one of them or of the seat. */
async function votersOf(
  tx: Transaction,
  viewer: OfficialViewer,
  { id, divisionCode }: AllianceRow,
): Promise<MembershipRow[]> {
  const standing = await tx
    .select()
    .from(memberships)
    .where(
      and(eq(memberships.allianceId, id), eq(memberships.status, 'ADMITTED'), isNull(memberships.validTo)),
    );
  requireOneWithin(viewer, [divisionCode, ...standing.map((member) => member.divisionCode)]);
  return standing.filter(({ role }) => mayVote(role));
}

/** The member an official speaks for. */
function voterNamed(
  voters: readonly MembershipRow[],
  viewer: OfficialViewer,
  { type, id }: PartyReference,
  refusals: Refusals,
): MembershipRow {
  const voter = voters.find(({ partyType, partyId }) => partyType === type && partyId === id);
  if (!voter) refusals.add('NOT_A_MEMBER', ['input', 'party']);
  else if (!mayWriteAt(viewer, voter.divisionCode))
    refusals.add('STEP_OF_OTHER_SIDE', ['input', 'party'], sideNames[motionSteps.VOTE.by]);
  refusals.settle();
  return voter!;
}
