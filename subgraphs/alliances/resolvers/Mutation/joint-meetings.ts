import { limitLists, payload, refuseStatus, requireTexts } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { badInput } from '@hub/kit/errors.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { addYears } from '@hub/kit/scalars/local-date.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { meetingById, participantById } from '../../loaders.ts';
import { knowParties, knowParty, organization, requireOneWithin } from '../../parties.ts';
import { holds } from '../../rules/chair-turns.ts';
import { bodySteps, sessionSteps } from '../../rules/meeting-steps.ts';
import { repeated } from '../../rules/party-standing.ts';
import { mayFollow, membershipAfterJoining, membershipFollowers } from '../../rules/transitions.ts';
import { searchColumns } from '../../search.ts';
import {
  alliances,
  idempotency,
  jointMeetings,
  meetingChairPlans,
  meetingParticipants,
  meetingSessions,
  memberships,
  pactParties,
  pacts,
} from '../../tables.ts';
import { lockMeeting, noteSession, requireSide, requireStanding, takingPart } from './meeting-body.ts';
import { limitCadence } from './meeting-cadence.ts';

export const foundJointMeeting: MutationResolvers['foundJointMeeting'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const foundedOn = input.foundedOn ?? context.today;
  const quorumPercent = input.quorumPercent ?? 50;
  const { sessionsPerYear = null } = input;
  limitCadence(sessionsPerYear, quorumPercent);
  const allianceId = input.allianceId ? expectId(input.allianceId, 'all', '党建联盟') : null;
  const pactId = input.pactId ? expectId(input.pactId, 'pact', '共建协议') : null;
  limitLists({ participants: input.participants });
  const outcome = await mutate(
    context,
    { name: 'foundJointMeeting', idempotency },
    input,
    async (tx, refusals) => {
      requireTexts(input, ['name'], refusals);
      if (foundedOn > context.today) refusals.add('DATE_IN_FUTURE', ['input', 'foundedOn']);
      const convener = await knowParty(context, organization(input.convenerId), foundedOn, refusals, [
        'input',
        'convenerId',
      ]);
      const parties = await knowParties(context, input.participants ?? [], foundedOn, refusals, (i) => [
        'input',
        'participants',
        i,
      ]);
      refusals.settle();
      requireOneWithin(viewer, [convener!.divisionCode]);
      if (allianceId) {
        const alliance = await lockRow(tx, alliances, allianceId);
        if (!alliance) refusals.add('UNKNOWN_RECORD', ['input', 'allianceId']);
        else if (alliance.status !== 'ACTIVE')
          refuseStatus(refusals, 'AllianceStatus', alliance.status, ['input', 'allianceId']);
        const [membership] = await tx
          .select()
          .from(memberships)
          .where(
            and(
              eq(memberships.allianceId, allianceId),
              eq(memberships.partyId, convener!.partyId),
              eq(memberships.status, 'ADMITTED'),
              isNull(memberships.validTo),
            ),
          );
        if (alliance && !membership && alliance.convenerId !== convener!.partyId)
          refusals.add('NOT_A_MEMBER', ['input', 'convenerId']);
      }
      if (pactId) {
        const pact = await lockRow(tx, pacts, pactId);
        if (!pact) refusals.add('UNKNOWN_RECORD', ['input', 'pactId']);
        const [party] = await tx
          .select()
          .from(pactParties)
          .where(and(eq(pactParties.pactId, pactId), eq(pactParties.partyId, convener!.partyId)));
        if (pact && !party) refusals.add('NOT_A_PACT_PARTY', ['input', 'convenerId']);
      }
      refusals.settle();
      const id = newId('jmt');
      await tx.insert(jointMeetings).values({
        id,
        ...placeOf(convener!.divisionCode),
        name: input.name,
        kind: input.kind,
        divisionId: convener!.divisionId,
        divisionCode: convener!.divisionCode,
        convenerId: convener!.partyId,
        allianceId,
        pactId,
        sessionsPerYear,
        quorumPercent,
        foundedOn,
        ...searchColumns(input.name),
      });
      const known = parties.map((party) => party!);
      if (known.length > 0)
        await tx.insert(meetingParticipants).values(
          known.map(({ partyType, partyId, divisionCode }) => ({
            id: newId('jmp'),
            ...placeOf(divisionCode),
            meetingId: id,
            partyType,
            partyId,
            divisionCode,
            status: membershipAfterJoining(null, {
              overParty: mayWriteAt(viewer, divisionCode),
              overAlliance: true,
            })!,
            validFrom: foundedOn,
          })),
        );
      return id;
    },
  );
  return await payload(context, outcome, 'meeting', meetingById);
};

export const joinJointMeeting: MutationResolvers['joinJointMeeting'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  const meetingId = expectId(input.meetingId, 'jmt', '联席会议');
  const joinedOn = input.joinedOn ?? context.today;
  const outcome = await mutate(
    context,
    {
      name: 'joinJointMeeting',
      idempotency,
      constraints: { meeting_participant_standing: { code: 'ALREADY_MEMBER', path: ['input', 'party'] } },
    },
    input,
    async (tx, refusals) => {
      const party = await knowParty(context, input.party, joinedOn, refusals, ['input', 'party']);
      const meeting = await lockRow(tx, jointMeetings, meetingId);
      if (!meeting) refusals.add('UNKNOWN_RECORD', ['input', 'meetingId']);
      refusals.settle();
      requireOneWithin(viewer, [party!.divisionCode, meeting!.divisionCode]);
      requireStanding(meeting!, refusals, ['input', 'meetingId']);
      if (joinedOn > context.today) refusals.add('DATE_IN_FUTURE', ['input', 'joinedOn']);
      else if (meeting!.foundedOn && joinedOn < meeting!.foundedOn)
        refusals.add('DATE_BEFORE_START', ['input', 'joinedOn'], { start: meeting!.foundedOn });
      refusals.settle();
      const [standing] = await tx
        .select()
        .from(meetingParticipants)
        .where(
          and(
            eq(meetingParticipants.meetingId, meetingId),
            eq(meetingParticipants.partyId, party!.partyId),
            isNull(meetingParticipants.validTo),
          ),
        )
        .for('update');
      const status = membershipAfterJoining(standing?.status ?? null, {
        overParty: mayWriteAt(viewer, party!.divisionCode),
        overAlliance: mayWriteAt(viewer, meeting!.divisionCode),
      });
      if (status === null) {
        refusals.add('ALREADY_MEMBER', ['input', 'party']);
        refusals.settle();
      }
      if (standing) {
        await tx
          .update(meetingParticipants)
          .set({ status: status!, validFrom: joinedOn })
          .where(eq(meetingParticipants.id, standing.id));
        return standing.id;
      }
      const { partyType, partyId, divisionCode } = party!;
      const id = newId('jmp');
      await tx.insert(meetingParticipants).values({
        id,
        ...placeOf(divisionCode),
        meetingId,
        partyType,
        partyId,
        divisionCode,
        status: status!,
        validFrom: joinedOn,
      });
      return id;
    },
  );
  return await payload(context, outcome, 'participant', participantById);
};

export const leaveJointMeeting: MutationResolvers['leaveJointMeeting'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const id = expectId(input.participantId, 'jmp', '联席会议成员');
  const leftOn = input.leftOn ?? context.today;
  const outcome = await mutate(
    context,
    { name: 'leaveJointMeeting', idempotency },
    input,
    async (tx, refusals) => {
      const [found] = await tx.select().from(meetingParticipants).where(eq(meetingParticipants.id, id));
      if (!found) refusals.add('UNKNOWN_RECORD', ['input', 'participantId']);
      refusals.settle();
      const meeting = (await lockRow(tx, jointMeetings, found!.meetingId))!;
      const participant = (await lockRow(tx, meetingParticipants, id))!;
      requireOneWithin(viewer, [participant.divisionCode, meeting.divisionCode]);
      expectVersion(input.version, participant.version, refusals);
      if (!mayFollow(membershipFollowers, participant.status, 'WITHDRAWN'))
        refuseStatus(refusals, 'MembershipStatus', participant.status, ['input', 'participantId']);
      if (leftOn > context.today) refusals.add('DATE_IN_FUTURE', ['input', 'leftOn']);
      else if (participant.validFrom && leftOn < participant.validFrom)
        refusals.add('DATE_BEFORE_START', ['input', 'leftOn'], { start: participant.validFrom });
      refusals.settle();
      await tx
        .update(meetingParticipants)
        .set({
          status: 'WITHDRAWN',
          validTo: leftOn,
          // Who was never admitted took part on no day.
          ...(participant.status === 'ADMITTED' ? {} : { validFrom: leftOn }),
        })
        .where(eq(meetingParticipants.id, id));
      return id;
    },
  );
  return await payload(context, outcome, 'participant', participantById);
};

export const setMeetingChairRotation: MutationResolvers['setMeetingChairRotation'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const id = expectId(input.meetingId, 'jmt', '联席会议');
  limitLists({ parties: input.parties });
  if (input.parties.length === 0)
    throw badInput('轮值顺序至少一方。', 'An order of chairs names at least one party.');
  if (input.months < 1 || input.months > 60)
    throw badInput('每任须为 1 至 60 个月。', 'A turn has 1 to 60 months.');
  if (input.firstOn > addYears(context.today, 10))
    throw badInput('首任起始日不得在十年之后。', 'The first turn begins within ten years.');
  const outcome = await mutate(
    context,
    { name: 'setMeetingChairRotation', idempotency },
    input,
    async (tx, refusals) => {
      const { today } = context;
      const body = await lockMeeting(tx, { viewer, today }, id, refusals, ['input', 'meetingId']);
      const { meeting } = body;
      requireSide(bodySteps.SET_CHAIR.by, viewer, body, refusals, ['input', 'meetingId']);
      expectVersion(input.version, meeting.version, refusals);
      requireStanding(meeting, refusals, ['input', 'meetingId']);
      if (meeting.foundedOn && input.firstOn < meeting.foundedOn)
        refusals.add('DATE_BEFORE_START', ['input', 'firstOn'], { start: meeting.foundedOn });
      for (const i of repeated(input.parties.map((party) => party.id)))
        refusals.add('PARTY_TWICE', ['input', 'parties', i]);
      const standing = takingPart(body, today);
      input.parties.forEach(({ type, id: partyId }, i) => {
        if (!standing.some((one) => one.partyType === type && one.partyId === partyId))
          refusals.add('NOT_IN_MEETING', ['input', 'parties', i]);
      });
      refusals.settle();
      const earlier = await tx.$count(meetingChairPlans, eq(meetingChairPlans.meetingId, id));
      await tx.insert(meetingChairPlans).values({
        meetingId: id,
        number: earlier + 1,
        firstOn: input.firstOn,
        months: input.months,
        parties: input.parties.map(({ type, id: partyId }) => ({ partyType: type, partyId })),
        setOn: today,
        ...placeOf(meeting.divisionCode),
      });
      // The plan is part of what a later change must have seen.
      await tx.update(jointMeetings).set({ name: meeting.name }).where(eq(jointMeetings.id, id));
      return id;
    },
  );
  return await payload(context, outcome, 'meeting', meetingById);
};

export const dissolveJointMeeting: MutationResolvers['dissolveJointMeeting'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const id = expectId(input.meetingId, 'jmt', '联席会议');
  const dissolvedOn = input.dissolvedOn ?? context.today;
  const outcome = await mutate(
    context,
    { name: 'dissolveJointMeeting', idempotency },
    input,
    async (tx, refusals) => {
      const { today } = context;
      requireTexts(input, ['reason'], refusals);
      const body = await lockMeeting(tx, { viewer, today }, id, refusals, ['input', 'meetingId']);
      const { meeting, participants } = body;
      requireSide(bodySteps.DISSOLVE.by, viewer, body, refusals, ['input', 'meetingId']);
      expectVersion(input.version, meeting.version, refusals);
      requireStanding(meeting, refusals, ['input', 'meetingId']);
      const start = [meeting.foundedOn, ...participants.map(({ validFrom }) => validFrom)]
        .filter((day) => day !== null)
        .sort()
        .at(-1);
      if (dissolvedOn > today) refusals.add('DATE_IN_FUTURE', ['input', 'dissolvedOn']);
      else if (start !== undefined && dissolvedOn < start)
        refusals.add('DATE_BEFORE_START', ['input', 'dissolvedOn'], { start });
      refusals.settle();
      const ended = participants.filter((one) => one.status === 'ADMITTED' && holds(one, today));
      await tx
        .update(meetingParticipants)
        .set({ status: 'ENDED', validTo: dissolvedOn })
        .where(
          inArray(
            meetingParticipants.id,
            ended.map((one) => one.id),
          ),
        );
      // Who was never admitted took part on no day.
      await tx
        .update(meetingParticipants)
        .set({ status: 'WITHDRAWN', validFrom: dissolvedOn, validTo: dissolvedOn })
        .where(and(eq(meetingParticipants.meetingId, id), isNull(meetingParticipants.validTo)));
      const cancelled = await tx
        .update(meetingSessions)
        .set({ status: 'CANCELLED', cancelReason: input.reason })
        .where(
          and(
            eq(meetingSessions.meetingId, id),
            inArray(meetingSessions.status, [...sessionSteps.CANCEL.from]),
          ),
        )
        .returning();
      for (const session of cancelled) await noteSession(tx, context, session, 'CANCELLED', input.reason);
      await tx
        .update(jointMeetings)
        .set({ dissolvedOn, dissolutionReason: input.reason })
        .where(eq(jointMeetings.id, id));
      return id;
    },
  );
  return await payload(context, outcome, 'meeting', meetingById);
};
