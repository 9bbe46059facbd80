import { expect, test } from 'vitest';
import { pactStatus } from './pact-status.ts';

const pact = {
  stage: 'SIGNING' as const,
  signedOn: '2022-06-01',
  effectiveFrom: '2022-07-01',
  expiresOn: '2025-07-01',
  terminatedOn: null,
  renewedOn: null,
  suspendedOn: null,
};

test.each([
  ['2022-05-31', 'DRAFT'],
  ['2022-06-01', 'SIGNED'],
  ['2022-06-30', 'SIGNED'],
  ['2022-07-01', 'IN_FORCE'],
  ['2025-06-30', 'IN_FORCE'],
  ['2025-07-01', 'EXPIRED'],
])('on %s the pact is %s', (date, status) => {
  expect(pactStatus(pact, date)).toBe(status);
});

test('what happened later has not happened yet', () => {
  const ended = { ...pact, terminatedOn: '2023-01-01' };
  expect(pactStatus(ended, '2022-12-31')).toBe('IN_FORCE');
  expect(pactStatus(ended, '2023-01-01')).toBe('TERMINATED');
  expect(pactStatus({ ...pact, renewedOn: '2025-07-01' }, '2025-07-02')).toBe('RENEWED');
  expect(pactStatus({ ...pact, signedOn: null }, '2030-01-01')).toBe('SIGNING');
  expect(pactStatus({ ...pact, expiresOn: null }, '2099-01-01')).toBe('IN_FORCE');
});
