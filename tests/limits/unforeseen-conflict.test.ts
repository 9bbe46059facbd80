import { divisionId } from '@hub/kit/demo/divisions.ts';
import { expect, test } from 'vitest';
import { asCoordinator } from '../_kit/people.ts';
import { openRegister } from '../_kit/register.ts';

test('a rule of the database that no refusal names is told as bad input, and nothing is written', async () => {
  await using register = await openRegister();
  await register.rows(`alter table border.zones add constraint no_more_zones check (name <> '新共治区')`);
  const { data, errors } = await register.ask(
    `mutation ($input: RegisterBorderZoneInput!) { registerBorderZone(input: $input) { borderZone { id } userErrors { code } } }`,
    {
      input: {
        name: '新共治区',
        divisionIds: [divisionId('440881105'), divisionId('450922111')],
        validFrom: '2026-01-01',
      },
    },
    asCoordinator('440881'),
  );
  expect(data).toBeNull();
  expect(errors).toHaveLength(1);
  expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
  expect(JSON.stringify(errors)).not.toMatch(/no_more_zones|constraint|border\./);
  expect(await register.rows(`select 1 from border.zones where name = '新共治区'`)).toEqual([]);
});
