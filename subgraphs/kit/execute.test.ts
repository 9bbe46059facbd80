import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { Fault } from './errors.ts';
import { formatFault } from './format-fault.ts';

test('a database that is away is told as unavailable data, in both languages and without an address', () => {
  const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' });
  const wrapped = new Error('Failed query: select 1', { cause: refused });
  for (const error of [refused, wrapped]) {
    const { message, extensions } = formatFault(new GraphQLError(error.message), error, 'r-1');
    expect(extensions.code).toBe('SUBGRAPH_UNAVAILABLE');
    expect(JSON.stringify([message, extensions])).not.toMatch(/127\.0|ECONN|select/);
  }
});

test('a bug shows its request id and nothing else', () => {
  const { message, extensions } = formatFault(
    new GraphQLError('x'),
    new TypeError('secret of the table'),
    'r-2',
  );
  expect(extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', requestId: 'r-2' });
  expect(JSON.stringify([message, extensions])).not.toContain('secret');
});

test('our own sentences pass as they are', () => {
  const fault = new Fault('FORBIDDEN', { zh: '请找县委。', en: 'Ask the county.' });
  expect(formatFault(fault, fault)).toEqual({
    message: 'Ask the county.',
    extensions: { code: 'FORBIDDEN', messages: { zh: '请找县委。', en: 'Ask the county.' } },
  });
});
