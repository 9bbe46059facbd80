import { checkDay } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { askOwner } from '@hub/kit/peers.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { contactById, findMembership, findOrganizer, teamById } from '../../loaders.ts';
import {
  contactAssignments,
  idempotency,
  organizerAppointments,
  teamMemberships,
  volunteerTeams,
} from '../../tables.ts';
import { notYourPlace, requireOwnSeat } from './answering.ts';
import { acrossLines, endOfMember, lockMember } from './posts.ts';

export const foundVolunteerTeam: MutationResolvers['foundVolunteerTeam'] = async (
  _root,
  { input },
  context,
) => {
  requireOfficial(context);
  const name = 'foundVolunteerTeam';
  const { answer, userErrors } = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    if (!input.name.trim()) refusals.add('TEXT_BLANK', ['input', 'name']);
    checkDay(context, refusals, input.foundedOn, null, ['input', 'foundedOn']);
    const seat = await requireOwnSeat(context, input.organizationId, refusals);
    const id = newId('tem');
    await tx.insert(volunteerTeams).values({
      id,
      ...placeOf(seat),
      name: input.name.trim(),
      kind: input.kind,
      organizationId: input.organizationId,
      divisionCode: seat,
      foundedOn: input.foundedOn,
    });
    return id;
  });
  return { team: answer ? await teamById.one(context, answer) : null, userErrors: userErrors as never };
};

export const disbandVolunteerTeam: MutationResolvers['disbandVolunteerTeam'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const name = 'disbandVolunteerTeam';
  const { answer, userErrors } = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    const team = await lockRow(tx, volunteerTeams, input.id);
    if (!team) refusals.add('UNKNOWN_RECORD', ['input', 'id']);
    refusals.settle();
    if (!mayWriteAt(viewer, team!.divisionCode)) throw notYourPlace();
    expectVersion(input.version, team!.version, refusals);
    if (team!.disbandedOn !== null) refusals.add('ALREADY_ENDED', ['input', 'id'], { on: team!.disbandedOn });
    checkDay(context, refusals, input.on, team!.foundedOn, ['input', 'on']);
    refusals.settle();
    await tx.update(volunteerTeams).set({ disbandedOn: input.on }).where(eq(volunteerTeams.id, input.id));
    await acrossLines(tx, context, () =>
      tx
        .update(teamMemberships)
        .set({ validTo: sql`greatest(${teamMemberships.validFrom}, ${input.on}::date)` as never })
        .where(and(eq(teamMemberships.teamId, input.id), isNull(teamMemberships.validTo))),
    );
    return input.id;
  });
  return { team: answer ? await teamById.one(context, answer) : null, userErrors: userErrors as never };
};

export const joinVolunteerTeam: MutationResolvers['joinVolunteerTeam'] = async (
  _root,
  { input },
  context,
) => {
  requireOfficial(context);
  const options = {
    name: 'joinVolunteerTeam',
    idempotency,
    constraints: { team_membership_once: { code: 'ALREADY_THERE', path: ['input', 'teamId'] } },
  };
  const { answer, userErrors } = await mutate(context, options, input, async (tx, refusals) => {
    const member = await lockMember(tx, context, input.memberId, refusals);
    const [team] = await tx
      .select()
      .from(volunteerTeams)
      .where(eq(volunteerTeams.id, input.teamId))
      .for('share');
    if (!team) refusals.add('UNKNOWN_RECORD', ['input', 'teamId']);
    else if (team.disbandedOn !== null)
      refusals.add('ALREADY_ENDED', ['input', 'teamId'], { on: team.disbandedOn });
    checkDay(context, refusals, input.from, team?.foundedOn ?? null, ['input', 'from']);
    refusals.settle();
    const id = newId('tmm');
    await tx.insert(teamMemberships).values({
      id,
      province: member.province,
      countyCode: member.countyCode,
      synthetic: member.synthetic,
      teamId: input.teamId,
      memberId: member.id,
      validFrom: input.from,
    });
    return id;
  });
  return {
    membership: answer ? await findMembership(context, answer) : null,
    userErrors: userErrors as never,
  };
};

export const leaveVolunteerTeam: MutationResolvers['leaveVolunteerTeam'] = async (
  _root,
  { input },
  context,
) => {
  const { answer, userErrors } = await endOfMember(context, 'leaveVolunteerTeam', teamMemberships, input);
  return {
    membership: answer ? await findMembership(context, answer) : null,
    userErrors: userErrors as never,
  };
};

interface Guided {
  dissolvedOn: string | null;
  family: string;
}

export const appointOrganizer: MutationResolvers['appointOrganizer'] = async (_root, { input }, context) => {
  requireOfficial(context);
  const path = ['input', 'organizationId'];
  const options = {
    name: 'appointOrganizer',
    idempotency,
    constraints: { organizer_one_at_a_time: { code: 'ORGANIZER_EXISTS', path } },
  };
  const { answer, userErrors } = await mutate(context, options, input, async (tx, refusals) => {
    const known = await askOwner<Guided>(
      context.peers,
      'organizations',
      'PartyOrganization',
      [input.organizationId],
      'dissolvedOn family',
    );
    const guided = known.get(input.organizationId);
    if (!guided) refusals.add('UNKNOWN_ORGANIZATION', path);
    else if (guided.family !== 'TEMPORARY_ORGANIZATION') refusals.add('NOT_TEMPORARY', path);
    else if (guided.dissolvedOn && guided.dissolvedOn <= input.from)
      refusals.add('ORGANIZATION_DISSOLVED', path, { on: guided.dissolvedOn });
    checkDay(context, refusals, input.from, null, ['input', 'from']);
    refusals.settle();
    const member = await lockMember(tx, context, input.memberId, refusals);
    const id = newId('orz');
    await tx.insert(organizerAppointments).values({
      id,
      province: member.province,
      countyCode: member.countyCode,
      synthetic: member.synthetic,
      memberId: member.id,
      divisionCode: member.divisionCode,
      organizationId: input.organizationId,
      validFrom: input.from,
    });
    return id;
  });
  return {
    appointment: answer ? await findOrganizer(context, answer) : null,
    userErrors: userErrors as never,
  };
};

export const endOrganizerAppointment: MutationResolvers['endOrganizerAppointment'] = async (
  _root,
  { input },
  context,
) => {
  const { answer, userErrors } = await endOfMember(
    context,
    'endOrganizerAppointment',
    organizerAppointments,
    input,
  );
  return {
    appointment: answer ? await findOrganizer(context, answer) : null,
    userErrors: userErrors as never,
  };
};

export const registerContactAssignment: MutationResolvers['registerContactAssignment'] = async (
  _root,
  { input },
  context,
) => {
  requireOfficial(context);
  const name = 'registerContactAssignment';
  const { answer, userErrors } = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    checkDay(context, refusals, input.from, null, ['input', 'from']);
    const seat = await requireOwnSeat(context, input.organizationId, refusals);
    const id = newId('con');
    await tx.insert(contactAssignments).values({
      id,
      ...placeOf(seat),
      office: input.office,
      organizationId: input.organizationId,
      divisionCode: seat,
      validFrom: input.from,
    });
    return id;
  });
  return {
    assignment: answer ? await contactById.one(context, answer) : null,
    userErrors: userErrors as never,
  };
};

export const endContactAssignment: MutationResolvers['endContactAssignment'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const name = 'endContactAssignment';
  const { answer, userErrors } = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    const row = await lockRow(tx, contactAssignments, input.id);
    if (!row) refusals.add('UNKNOWN_RECORD', ['input', 'id']);
    refusals.settle();
    if (!mayWriteAt(viewer, row!.divisionCode)) throw notYourPlace();
    expectVersion(input.version, row!.version, refusals);
    if (row!.validTo !== null) refusals.add('ALREADY_ENDED', ['input', 'id'], { on: row!.validTo });
    checkDay(context, refusals, input.on, row!.validFrom, ['input', 'on']);
    refusals.settle();
    await tx.update(contactAssignments).set({ validTo: input.on }).where(eq(contactAssignments.id, input.id));
    return input.id;
  });
  return {
    assignment: answer ? await contactById.one(context, answer) : null,
    userErrors: userErrors as never,
  };
};
