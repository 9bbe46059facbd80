import { expect, test } from 'vitest';
import { describeError } from './log.ts';

test('the log of a failed statement names the constraint and none of the values', () => {
  const cause = Object.assign(
    new Error('duplicate key value violates unique constraint "unit_credit_code"'),
    {
      code: '23505',
      constraint_name: 'unit_credit_code',
      detail: 'Key (unified_social_credit_code)=(91350100M000100Y43) already exists.',
    },
  );
  const failed = new Error('Failed query: insert into units values ($1)\nparams: 91350100M000100Y43', {
    cause,
  });
  const kept = describeError(failed);
  expect(kept).toMatchObject({ code: '23505', constraint: 'unit_credit_code' });
  expect(JSON.stringify(kept)).not.toContain('91350100M000100Y43');
});
