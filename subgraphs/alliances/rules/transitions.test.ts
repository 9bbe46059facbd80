import { WhistleResponseKind, WhistleStatus } from '@hub/kit/generated/words.ts';
import { describe, expect, test } from 'vitest';
import * as rules from './transitions.ts';

const tables = Object.entries(rules).filter(([name]) => name.endsWith('Followers'));

describe.each(tables)('%s', (_name, table) => {
  const followers = table as Record<string, readonly string[]>;

  test('every word that may follow is in the table, and none follows itself', () => {
    for (const [from, next] of Object.entries(followers)) {
      for (const to of next) expect(followers, `${from} → ${to}`).toHaveProperty(to);
      expect(next).not.toContain(from);
    }
  });

  test('every status can be reached from the first, and some status is final', () => {
    const [first] = Object.keys(followers);
    const seen = new Set([first!]);
    for (const status of seen) for (const next of followers[status]!) seen.add(next);
    const starts = Object.keys(followers).filter((one) => !seen.has(one));
    // An invitation is a second way to begin a membership.
    expect(starts.filter((one) => one !== 'INVITED')).toEqual([]);
    expect(Object.values(followers).some((next) => next.length === 0)).toBe(true);
  });
});

test('a whistle is accepted before it is handled and handled before it is reported back', () => {
  const table = WhistleStatus.map((status) => [
    status,
    ...WhistleResponseKind.map((kind) => rules.whistleAfter(status, kind)),
  ]);
  expect(table).toEqual([
    ['BLOWN', 'ACCEPTED', 'ACCEPTED', null, null],
    ['DISPATCHED', 'ACCEPTED', 'ACCEPTED', null, null],
    ['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'HANDLED', null],
    ['HANDLED', null, null, 'HANDLED', 'REPORTED_BACK'],
    ['REPORTED_BACK', null, null, null, 'REPORTED_BACK'],
    ['CLOSED', null, null, null, null],
    ['CONFIRMED', null, null, null, null],
    ['CANCELLED', null, null, null, null],
  ]);
});

test('nobody becomes a member against the will of either side', () => {
  const both = { overParty: true, overAlliance: true };
  const party = { overParty: true, overAlliance: false };
  const alliance = { overParty: false, overAlliance: true };
  expect(
    [null, 'INVITED', 'APPLIED', 'ADMITTED'].map((standing) => [
      standing,
      ...[both, party, alliance].map((who) => rules.membershipAfterJoining(standing as never, who)),
    ]),
  ).toEqual([
    [null, 'ADMITTED', 'APPLIED', 'INVITED'],
    ['INVITED', 'ADMITTED', 'ADMITTED', null],
    ['APPLIED', 'ADMITTED', null, 'ADMITTED'],
    ['ADMITTED', null, null, null],
  ]);
});
