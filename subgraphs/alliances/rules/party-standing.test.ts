import { expect, test } from 'vitest';
import { objectionTo, repeated } from './party-standing.ts';

const jili = { name: '中共吉利区委员会', endedOn: '2021-03-18', divisionEndedOn: '2021-03-18' };

test('a party could sign until the day before its division ended', () => {
  expect(objectionTo(jili, '2021-03-17')).toBeNull();
  expect(objectionTo(jili, '2021-03-18')).toEqual({
    code: 'PARTY_DIVISION_ENDED',
    details: { name: '中共吉利区委员会', date: '2021-03-18' },
  });
});

test('a dissolved party in a standing division is told apart', () => {
  expect(objectionTo({ ...jili, divisionEndedOn: null }, '2022-01-01')?.code).toBe('PARTY_DISSOLVED');
  expect(objectionTo({ ...jili, endedOn: null, divisionEndedOn: null }, '2022-01-01')).toBeNull();
});

test('every repetition is found, not only the first', () => {
  expect(repeated(['a', 'b', 'a', 'c', 'b', 'a'])).toEqual([2, 4, 5]);
  expect(repeated([])).toEqual([]);
});
