import { expect, test } from 'vitest';
import { partyStatus } from './party-status.ts';

test('a side is what it was on the day asked about', () => {
  const side = { signedOn: '2024-02-29', withdrawnOn: '2026-03-01' };
  const on = (date: string) => partyStatus(side, date);
  expect(['2024-02-28', '2024-02-29', '2026-02-28', '2026-03-01', '2030-01-01'].map(on)).toEqual([
    'PENDING',
    'SIGNED',
    'SIGNED',
    'WITHDRAWN',
    'WITHDRAWN',
  ]);
  expect(partyStatus({ signedOn: null, withdrawnOn: null }, '2026-01-01')).toBe('PENDING');
  expect(partyStatus({ signedOn: '2026-01-01', withdrawnOn: null }, '2126-01-01')).toBe('SIGNED');
});
