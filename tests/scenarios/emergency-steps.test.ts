import { createHash } from 'node:crypto';
import { committeeOf } from '@hub/kit/demo/world.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { EmergencyPlanStatus } from '@hub/kit/generated/words.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { asCoordinator, asDashboard, asOfficial, asTownship } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';
import { emergencySignature, keyFor, type Signer } from '../_kit/signing.ts';

/** Every step of a plan and of an activation, at every status, by everybody. */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

const hechun = committeeOf('440881104');
const people: Record<string, Viewer> = {
  side: asOfficial({ division: '440881104' }),
  committeeAbove: asCoordinator('440881'),
  clerk: asTownship('440881104'),
  stranger: asCoordinator('440883'),
  dashboard: asDashboard(),
};
const mayAct = (who: string) => who === 'side' || who === 'committeeAbove';

const planId = idFromKey('epl', 'hechun-flood');
let digest: string;
/** Of no organization and no posting. */
const nothing = createHash('sha256').digest('hex');

/** 河唇's own plan at a status, without anything under way. */
async function planAt(status: string): Promise<number> {
  await register.rows(`update alliances.emergency_activations set status = 'STOOD_DOWN', stood_down_at = now()
    where plan_id = '${planId}' and status = 'ACTIVATED'`);
  await register.rows(
    `update alliances.emergency_plan_sides set consented_on = null where plan_id = '${planId}'`,
  );
  const [plan] = await register.rows(
    `update alliances.emergency_plans set status = '${status}', digest = '${digest}',
      organizations_digest = '${nothing}', postings_digest = '${nothing}' where id = '${planId}' returning version`,
  );
  return plan!.version as number;
}

async function codeOf(name: string, input: Record<string, unknown>, who: Viewer): Promise<string | null> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await register.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`,
    { input },
    who,
  );
  return errors?.[0]?.extensions.code ?? data[name].userErrors[0]?.code ?? null;
}

beforeAll(async () => {
  [{ digest }] = (await register.rows(
    `select digest from alliances.emergency_plans where id = '${planId}'`,
  )) as [{ digest: string }];
});

const content = () => ({
  name: '河唇镇防汛平急转换预案',
  conditions: '镇区内涝',
  divisionId: hechun.divisionId,
  level: 'SUBDISTRICT',
  maxHours: 24,
  sideIds: [hechun.id],
});

const planActions: Record<
  string,
  { from: string[]; input: () => Record<string, unknown>; isVersioned: boolean }
> = {
  reviseEmergencyPlan: { from: ['DRAFT'], input: () => ({ content: content() }), isVersioned: true },
  submitEmergencyPlan: { from: ['DRAFT'], input: () => ({}), isVersioned: true },
  consentToEmergencyPlan: {
    from: ['SUBMITTED'],
    input: () => ({ organizationId: hechun.id, digest }),
    isVersioned: true,
  },
  returnEmergencyPlan: {
    from: ['SUBMITTED', 'AGREED'],
    input: () => ({ reason: '有变' }),
    isVersioned: true,
  },
  retireEmergencyPlan: {
    from: ['DRAFT', 'SUBMITTED', 'AGREED'],
    input: () => ({ reason: '不再需要' }),
    isVersioned: true,
  },
  activateEmergencyPlan: {
    from: ['AGREED'],
    input: () => ({ organizationId: hechun.id, digest, trigger: '汛情', isDrill: true }),
    isVersioned: false,
  },
};

let signer: Signer;
beforeAll(async () => {
  signer = await keyFor(register, hechun, asOfficial({ division: '440881104' }));
});

/** What a step that may be taken is told: only the officer named with the key signs. */
const signedBy = (who: string): string | null => (who === 'side' ? null : 'NOT_SIGNING_OFFICER');

/** What whoever may not act is told, whatever the status. */
function turnedAway(who: string): string | null {
  return mayAct(who) ? null : 'FORBIDDEN';
}

describe.each(Object.keys(planActions))('%s', (name) => {
  describe.each(Object.keys(people))('by the %s', (who) => {
    test.each(EmergencyPlanStatus.map((status) => [status]))('of a plan that is %s', async (status) => {
      const { from, input, isVersioned } = planActions[name]!;
      const version = await planAt(status);
      const isSigned = name === 'activateEmergencyPlan';
      const signature =
        isSigned &&
        (await emergencySignature(register, signer, hechun, { step: 'ACTIVATE', planId, isDrill: true }));
      const given = {
        planId,
        ...(isVersioned ? { version } : {}),
        ...input(),
        ...(signature ? { signature } : {}),
      };
      const allowed = isSigned ? signedBy(who) : null;
      const told = turnedAway(who) ?? (from.includes(status) ? allowed : 'STATUS_NOT_ALLOWED');
      expect(await codeOf(name, given, people[who]!)).toBe(told);
    });
  });
});

const standings = {
  AWAITED: `activated_at = null, stood_down_at = null`,
  ACTIVE: `activated_at = now(), stood_down_at = null`,
  STOOD_DOWN: `activated_at = now(), stood_down_at = now()`,
};
const activationActions: Record<string, { standing: string[]; input: Record<string, unknown> }> = {
  joinEmergency: { standing: ['AWAITED'], input: {} },
  noteEmergencyEvent: { standing: ['AWAITED', 'ACTIVE', 'STOOD_DOWN'], input: { note: '水位平稳' } },
  standDownEmergency: { standing: ['ACTIVE'], input: {} },
};

describe.each(Object.keys(activationActions))('%s', (name) => {
  const activationId = idFromKey('ema', 'hechun-drill');
  describe.each(Object.keys(people))('by the %s', (who) => {
    describe.each(['ACTIVATED', 'STOOD_DOWN'])('of an activation that is %s', (status) => {
      beforeEach(async () => {
        await register.rows(`alter table alliances.emergency_signatures disable trigger user`);
        await register.rows(
          `delete from alliances.emergency_signatures where activation_id = '${activationId}'`,
        );
        await planAt('AGREED');
        await register.rows(`update alliances.emergency_activations set status = '${status}',
          stood_down_at = ${status === 'STOOD_DOWN' ? 'now()' : 'null'}, joint_ended_at = null where id = '${activationId}'`);
      });
      test.each(Object.keys(standings) as (keyof typeof standings)[])(
        'while the side is %s',
        async (standing) => {
          await register.rows(
            `update alliances.emergency_activation_sides set ${standings[standing]} where activation_id = '${activationId}'`,
          );
          const action = activationActions[name]!;
          const isAllowed = status === 'ACTIVATED' && action.standing.includes(standing);
          const step = ({ joinEmergency: 'JOIN', standDownEmergency: 'STAND_DOWN' } as const)[name];
          const signature =
            step && (await emergencySignature(register, signer, hechun, { step, activationId }));
          const told = turnedAway(who) ?? (isAllowed ? (step ? signedBy(who) : null) : 'STATUS_NOT_ALLOWED');
          const input = {
            activationId,
            organizationId: hechun.id,
            ...action.input,
            ...(signature ? { signature } : {}),
          };
          expect(await codeOf(name, input, people[who]!)).toBe(told);
        },
      );
    });
  });
});

describe('the report of an activation', () => {
  const reportId = idFromKey('aar', 'test');
  const activationId = idFromKey('ema', 'zhanjiang-2022');
  const city: Record<string, Viewer> = {
    side: asOfficial({ division: '4408' }),
    clerk: asTownship('4408'),
    stranger: asCoordinator('450922'),
  };
  beforeAll(async () => {
    const figures = {
      minutes: 1,
      minutesUntilJoint: null,
      organizationCount: 0,
      postingCount: 0,
      whistleCount: 0,
      answeredWhistleCount: 0,
      overdueWhistleCount: 0,
      medianAnswerMinutes: null,
      openedAccessCount: 0,
    };
    await register.rows(`insert into alliances.after_action_reports (id, province, county_code, activation_id, status, figures)
      values ('${reportId}', '44', '440800', '${activationId}', 'DRAFT', '${JSON.stringify(figures)}')`);
  });

  describe.each(['reviseAfterActionReport', 'confirmAfterActionReport'])('%s', (name) => {
    describe.each(Object.keys(city))('by the %s', (who) => {
      test.each(['DRAFT', 'CONCLUDED'])('of a report that is %s', async (status) => {
        await register.rows('update alliances.emergency_activation_sides set report_confirmed_on = null');
        const [report] = await register.rows(
          `update alliances.after_action_reports set status = '${status}' where id = '${reportId}' returning version`,
        );
        const more =
          name === 'reviseAfterActionReport'
            ? { lessons: '预案可行' }
            : { organizationId: committeeOf('4408').id };
        const told = who === 'side' ? (status === 'DRAFT' ? null : 'STATUS_NOT_ALLOWED') : 'FORBIDDEN';
        expect(await codeOf(name, { reportId, version: report!.version, ...more }, city[who]!)).toBe(told);
      });
    });
  });
});
