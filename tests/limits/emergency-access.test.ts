import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '@hub/kit/viewer.ts';
import { asCoordinator, asOfficial, asTownship } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** What an emergency must not tell or open beyond its sides. */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

test('whoever is no side cannot ask the record of an emergency what happened when: not by counts, filters or cursors', async () => {
  const [drill] = await register.rows(
    `select a.id, a.division_code from alliances.emergency_activations a
     join alliances.emergency_events e on e.activation_id = a.id limit 1`,
  );
  const asked = async (who: Viewer) =>
    await register.ask(
      `query ($id: ID!) { emergencyActivation(id: $id) { status
        events(first: 1, filter: { kind: { eq: ACTIVATED }, happenedAt: { gte: "2026-11-21T00:59:00Z", lt: "2026-11-21T01:01:00Z" } }) {
          totalCount edges { cursor } } } }`,
      { id: drill!.id },
      who,
    );
  const own = await asked(asOfficial({ division: drill!.division_code as string }));
  expect(own.errors).toBeUndefined();
  expect(own.data.emergencyActivation.events).toMatchObject({ totalCount: 1 });
  const stranger = await asked(asCoordinator('530102'));
  expect(stranger.data.emergencyActivation).toEqual({ status: 'ACTIVATED', events: null });
  expect(stranger.errors![0]!.extensions).toMatchObject({
    code: 'FORBIDDEN',
    coordinate: 'EmergencyActivation.events',
  });
});

test('an emergency of a county opens of a pact of one of its townships that township, and not the county', async () => {
  const emergencyGrants = async () => {
    const { data } = await register.ask(
      '{ viewer { grants { divisionCode isEmergency } } }',
      {},
      asTownship('440881105'),
    );
    return new Set(
      data.viewer.grants
        .filter(({ isEmergency }: { isEmergency: boolean }) => isEmergency)
        .map(({ divisionCode }: { divisionCode: string }) => divisionCode),
    );
  };
  expect(await emergencyGrants()).toEqual(new Set());
  await register.rows(
    `insert into alliances.emergency_activations (id, province, county_code, division_id, division_code, trigger, status, level, organization_id, activated_at, source)
     select 'ema_county', '45', '450922', 'div_test', '450922', '九洲江洪水', 'ACTIVATED', 'COUNTY', 'org_test', now() - interval '1 hour', 'test'`,
  );
  expect(await emergencyGrants()).toEqual(new Set(['450922108', '450922111']));
});
