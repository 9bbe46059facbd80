import { committeeOf } from '@hub/kit/demo/world.ts';
import { CaseEventKind, GovernanceCaseStatus, SecretaryLedProjectStatus } from '@hub/kit/generated/words.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asCoordinator, asOfficial } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** 五步闭环 and 书记领办项目 (mechanisms.md A21, A23): every step, by each side, from each status. */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

const place = '440881105';
const sides = { lead: asCoordinator(place), superior: asCoordinator('440881') };
type Side = keyof typeof sides;
const both = ['lead', 'superior'] as const;

const wholeCase =
  'case { id version status resolvedOn whistle { id } timeline(first: 20) { nodes { position kind organization { id } } } }';
const wholeProject = 'project { id version status year progressPercent reviewedOn }';

async function ask(mutation: string, input: object, viewer: Viewer = sides.lead) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const whole = mutation.endsWith('Case') ? wholeCase : wholeProject;
  const { data, errors } = await register.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${whole} userErrors { code } } }`,
    { input },
    viewer,
  );
  if (errors) return { codes: [], fault: errors[0]!.extensions.code };
  const { userErrors, ...rest } = data[mutation];
  return { ...rest, codes: userErrors.map(({ code }: { code: string }) => code) };
}

const whistleId = idFromKey('whi', 'lianjiang-exercise:0');
const opening = {
  leadOrganizationId: committeeOf(place).id,
  title: '堤段渗漏久治不愈',
  note: '会同水务研判成因',
  whistleId,
};
const proposal = { organizationId: committeeOf(place).id, title: '堤防加固', year: 2026 };

async function standAt(table: string, id: string, status: string): Promise<number> {
  const [row] = await register.rows(
    `update alliances.${table} set status = '${status}' where id = '${id}' returning version`,
  );
  return Number(row!.version);
}

interface Rule {
  from: readonly string[];
  to?: string;
  by: readonly Side[];
}

function refusalOf({ from, by }: Rule, side: Side, status: string): string[] {
  if (!by.includes(side)) return ['STEP_OF_OTHER_SIDE'];
  return from.includes(status) ? [] : ['STATUS_NOT_ALLOWED'];
}

const loop: Record<CaseEventKind, Rule> = {
  STUDY: { from: ['STUDIED'], to: 'STUDIED', by: both },
  MOBILIZATION: { from: ['STUDIED', 'MOBILIZED'], to: 'MOBILIZED', by: both },
  HANDLING: { from: ['MOBILIZED', 'IN_HAND', 'SUPERVISED'], to: 'IN_HAND', by: both },
  FEEDBACK: { from: ['IN_HAND', 'SUPERVISED'], to: 'SUPERVISED', by: ['superior'] },
  SUMMARY: { from: ['SUPERVISED'], to: 'CLOSED', by: both },
};

describe.each(CaseEventKind)('the step %s', (kind) => {
  describe.each(both)('by the %s', (side) => {
    test.each(GovernanceCaseStatus)('from %s', async (status) => {
      const { id } = (await ask('openGovernanceCase', opening)).case;
      const version = await standAt('governance_cases', id, status);
      const input = { caseId: id, version, kind, note: '过程记录' };
      const { codes } = await ask('advanceGovernanceCase', input, sides[side]);
      const refused = refusalOf(loop[kind], side, status);
      expect(codes).toEqual(refused);
      const [row] = await register.rows(
        `select c.status, (select count(*)::int from alliances.case_events e where e.case_id = c.id) as events
         from alliances.governance_cases c where c.id = '${id}'`,
      );
      expect(row).toEqual(refused.length > 0 ? { status, events: 1 } : { status: loop[kind].to, events: 2 });
    });
  });
});

test('a case goes round the closed loop, and its timeline tells who took each step', async () => {
  let standing = (await ask('openGovernanceCase', opening)).case;
  expect(standing).toMatchObject({ status: 'STUDIED', whistle: { id: whistleId }, resolvedOn: null });
  for (const kind of CaseEventKind.slice(1)) {
    const input = { caseId: standing.id, version: standing.version, kind, note: '过程记录' };
    const viewer = kind === 'FEEDBACK' ? sides.superior : sides.lead;
    standing = (await ask('advanceGovernanceCase', input, viewer)).case;
  }
  expect(standing).toMatchObject({ status: 'CLOSED', resolvedOn: expect.any(String) });
  const id = committeeOf(place).id;
  expect(standing.timeline.nodes).toEqual([
    { position: 0, kind: 'STUDY', organization: { id } },
    { position: 1, kind: 'MOBILIZATION', organization: { id } },
    { position: 2, kind: 'HANDLING', organization: { id } },
    { position: 3, kind: 'FEEDBACK', organization: { id: committeeOf('440881').id } },
    { position: 4, kind: 'SUMMARY', organization: { id } },
  ]);
});

const reviews: Record<SecretaryLedProjectStatus, Rule> = {
  PROPOSED: { from: [], by: both },
  UNDER_WAY: { from: ['PROPOSED', 'UNDER_WAY', 'SUSPENDED'], by: both },
  COMPLETED: { from: ['UNDER_WAY'], by: ['superior'] },
  SUSPENDED: { from: ['PROPOSED', 'UNDER_WAY'], by: both },
};

describe.each(SecretaryLedProjectStatus)('a review that finds a project %s', (found) => {
  describe.each(both)('by the %s', (side) => {
    test.each(SecretaryLedProjectStatus)('from %s', async (status) => {
      const { id } = (await ask('openSecretaryLedProject', proposal)).project;
      const version = await standAt('secretary_led_projects', id, status);
      const input = { projectId: id, version, status: found, progressPercent: 40 };
      const { codes } = await ask('advanceSecretaryLedProject', input, sides[side]);
      const refused = refusalOf(reviews[found], side, status);
      expect(codes).toEqual(refused);
      const [row] = await register.rows(
        `select status, progress_percent as progress, reviewed_on is not null as reviewed
         from alliances.secretary_led_projects where id = '${id}'`,
      );
      expect(row).toEqual(
        refused.length > 0
          ? { status, progress: 0, reviewed: false }
          : { status: found, progress: found === 'COMPLETED' ? 100 : 40, reviewed: true },
      );
    });
  });
});

test('cases and projects are moved on by officials of the place who saw them as they are', async () => {
  const { id: caseId, version } = (await ask('openGovernanceCase', opening)).case;
  const { project } = await ask('openSecretaryLedProject', proposal);
  expect(project).toMatchObject({ status: 'PROPOSED', progressPercent: 0, year: 2026, reviewedOn: null });
  const step = { caseId, version, kind: 'MOBILIZATION', note: '动员记录' };
  const review = { projectId: project.id, version: project.version, status: 'UNDER_WAY' };
  for (const viewer of [asOfficial({ division: '440881', role: 'CLERK' }), asCoordinator('450922')]) {
    expect((await ask('openGovernanceCase', opening, viewer)).fault).toBe('FORBIDDEN');
    expect((await ask('advanceGovernanceCase', step, viewer)).fault).toBe('FORBIDDEN');
    expect((await ask('openSecretaryLedProject', proposal, viewer)).fault).toBe('FORBIDDEN');
    expect((await ask('advanceSecretaryLedProject', review, viewer)).fault).toBe('FORBIDDEN');
  }
  const codes = async (mutation: string, input: object) => (await ask(mutation, input)).codes;
  expect(await codes('advanceGovernanceCase', { ...step, version: 0 })).toEqual(['VERSION_CONFLICT']);
  expect(await codes('advanceGovernanceCase', { ...step, note: ' ' })).toEqual(['TEXT_BLANK']);
  expect(await codes('advanceSecretaryLedProject', { ...review, version: 0 })).toEqual(['VERSION_CONFLICT']);
  expect(await codes('openGovernanceCase', { ...opening, title: ' ' })).toEqual(['TEXT_BLANK']);
  const unknown = { ...opening, whistleId: idFromKey('whi', 'nowhere') };
  expect(await codes('openGovernanceCase', unknown)).toEqual(['UNKNOWN_RECORD']);
  const beyond = await ask('advanceSecretaryLedProject', { ...review, progressPercent: 101 });
  expect(beyond.fault).toBe('BAD_USER_INPUT');
  const once = { ...opening, idempotencyKey: 'open-case-once' };
  const first = await ask('openGovernanceCase', once);
  expect((await ask('openGovernanceCase', once)).case.id).toBe(first.case.id);
});
