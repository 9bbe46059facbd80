import { committeeOf } from '@hub/kit/demo/world.ts';
import { newId } from '@hub/kit/ids.ts';
import { addDays, today } from '@hub/kit/scalars/local-date.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import { asCoordinator } from './people.ts';
import type { Register } from './register.ts';

const party = (code: string) => ({ type: 'PARTY_ORGANIZATION', id: committeeOf(code).id });
const seat = asCoordinator('450922');
const participants = ['450922', '440881', '440982'];

const answers: Record<string, [field: string, selection: string]> = {};
const session =
  'id version status startsAt heldOn noticeOn place expectedCount attendedCount cancelReason chair { ... on PartyOrganization { id } }';
for (const name of [
  'planMeetingSession',
  'postponeMeetingSession',
  'conveneMeetingSession',
  'cancelMeetingSession',
  'answerMeetingNotice',
  'holdMeetingSession',
  'writeMinutes',
  'answerMinutes',
  'orderAgenda',
])
  answers[name] = ['session', session.replace('place ', '')];
for (const name of [
  'foundJointMeeting',
  'setMeetingChairRotation',
  'setMeetingCadence',
  'dissolveJointMeeting',
])
  answers[name] = ['meeting', 'id version status quorumPercent sessionsPerYear dissolvedOn'];
for (const name of ['joinJointMeeting', 'leaveJointMeeting'])
  answers[name] = ['participant', 'id version status validFrom validTo'];
for (const name of [
  'proposeAgendaItem',
  'admitAgendaItem',
  'declineAgendaItem',
  'withdrawAgendaItem',
  'discussAgendaItem',
  'recordDeliberationStep',
])
  answers[name] = ['agendaItem', 'id version status position deliberation { step takenOn }'];
answers.adoptResolution = ['resolution', 'id version status adoptedOn tasks { id version status dueOn }'];
for (const name of [
  'assignTask',
  'reportTaskProgress',
  'reportTaskCompletion',
  'acceptTaskCompletion',
  'returnTask',
  'extendTask',
  'callOffTask',
])
  answers[name] = ['task', 'id version status dueOn progress evidence reportedOn settledOn'];

export type Meetings = ReturnType<typeof inMeetings>;

/** Joint meetings of 陆川 with 廉江 and 化州, and the steps of their sessions. */
export function inMeetings(register: Register) {
  let common: Promise<{ meetingId: string }> | undefined;

  async function take(name: string, input: object, viewer: Viewer): Promise<any> {
    const [field, selection] = answers[name]!;
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await register.ask(
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${field} { ${selection} } userErrors { code } } }`,
      { input },
      viewer,
    );
    return { errors, ...data?.[name] };
  }

  async function standing(): Promise<{ meetingId: string }> {
    const { meeting } = await take(
      'foundJointMeeting',
      {
        name: '三地联席会议',
        kind: 'BORDER',
        convenerId: party('450922').id,
        participants: participants.map(party),
      },
      seat,
    );
    await register.rows(
      `update alliances.meeting_participants set status = 'ADMITTED' where meeting_id = '${meeting.id}'`,
    );
    return { meetingId: meeting.id };
  }

  const plan = (meetingId: string, more: object = {}) =>
    take(
      'planMeetingSession',
      {
        meetingId,
        kind: 'SPECIAL',
        title: '专题会议',
        startsAt: `${addDays(today(), 7)}T09:00:00+08:00`,
        ...more,
      },
      seat,
    );

  async function sessionOf(id: string): Promise<any> {
    const { data } = await register.ask(
      `query ($id: ID!) { jointMeetingSession(id: $id) { ${session} } }`,
      { id },
      seat,
    );
    return data.jointMeetingSession;
  }

  /** An item in any status, written past the graph. */
  async function item(
    sessionId: string,
    status: string,
    { procedure = 'DIRECT', proposer = '440881' }: { procedure?: string; proposer?: string } = {},
  ): Promise<string> {
    const id = newId('agd');
    const isListed = ['LISTED', 'DISCUSSED', 'RESOLVED', 'FOLLOWED_UP'].includes(status);
    await register.rows(
      `insert into alliances.agenda_items (id, province, county_code, session_id, position, kind, title, status,
         proposer_type, proposer_id, proposer_division_code, procedure, division_code)
       select '${id}', province, county_code, id, ${isListed ? `(select coalesce(max(position), -1) + 1 from alliances.agenda_items where session_id = s.id)` : 'null'},
         'PROPOSAL', '议题', '${status}', 'PARTY_ORGANIZATION', '${party(proposer).id}', '${proposer}', '${procedure}', division_code
       from alliances.meeting_sessions s where id = '${sessionId}'`,
    );
    return id;
  }

  const listed = (sessionId: string) => item(sessionId, 'LISTED');

  async function convene(sessionId: string): Promise<any> {
    const { version } = await sessionOf(sessionId);
    const { session: convened, userErrors } = await take(
      'conveneMeetingSession',
      { sessionId, version },
      seat,
    );
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    return convened;
  }

  async function convened(meetingId: string, more: object = {}, procedure = 'DIRECT') {
    const planned = await plan(meetingId, more);
    const sessionId: string = planned.session.id;
    const agendaItemId = await item(sessionId, 'LISTED', { procedure });
    await convene(sessionId);
    return { sessionId, agendaItemId };
  }

  async function hold(sessionId: string, attendances: object[]): Promise<any> {
    const { version } = await sessionOf(sessionId);
    const { session: held, userErrors } = await take(
      'holdMeetingSession',
      { sessionId, version, attendances },
      seat,
    );
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    return held;
  }

  /** A session with a quorum and one item on its agenda. */
  async function held(meetingId: string, more: object = {}, procedure = 'DIRECT') {
    const one = await convened(meetingId, more, procedure);
    await hold(
      one.sessionId,
      participants.map((code) => ({ party: party(code), kind: 'PRESENT' })),
    );
    return one;
  }

  async function resolving(agendaItemId: string, more: object = {}): Promise<object> {
    const [row] = await register.rows(
      `select version from alliances.agenda_items where id = '${agendaItemId}'`,
    );
    return { agendaItemId, version: row!.version, kind: 'MAJOR_AFFAIR', text: '三地同意。', ...more };
  }

  return {
    take,
    standing,
    shared: () => (common ??= standing()),
    plan,
    sessionOf,
    item,
    listed,
    convene,
    convened,
    hold,
    held,
    resolving,
  };
}
