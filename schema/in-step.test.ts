import { subgraphs } from '@hub/gateway/hub.ts';
import { composeHub } from '@hub/gateway/supergraph.ts';
import { codelists } from '@hub/kit/codelists.ts';
import { faults } from '@hub/kit/errors.ts';
import { getTableColumns } from 'drizzle-orm';
import { buildASTSchema, isEnumType, isInputObjectType, isObjectType, parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const composed = composeHub(subgraphs);
const api = buildASTSchema(parse(composed.apiSdl), { assumeValid: true });
const types = Object.values(api.getTypeMap()).filter((type) => !type.name.startsWith('__'));

test('the committed graph is the one the subgraphs compose to', () => {
  expect(read('./api.graphql')).toContain(composed.apiSdl.trim());
  expect(read('./supergraph.graphql')).toContain(composed.supergraphSdl.trim());
});

test('every code list is an enum of the graph with the same words', () => {
  for (const [name, words] of codelists) {
    const type = api.getType(name);
    expect(isEnumType(type), `${name} is in the graph`).toBe(true);
    if (!isEnumType(type)) continue;
    expect(
      type
        .getValues()
        .map(({ name: word }) => word)
        .sort(),
    ).toEqual(words.map(({ code }) => code).sort());
  }
});

test('every word of a list is told in Chinese and has a source', () => {
  for (const [name, words] of codelists) {
    expect(new Set(words.map(({ code }) => code)).size, `${name} has no word twice`).toBe(words.length);
    for (const { code, zh, en, source } of words) {
      expect(zh, `${name}.${code}`).toMatch(/[\u4e00-\u9fff*]/);
      expect(en, `${name}.${code}`).not.toBe('');
      expect(source, `${name}.${code}`).not.toBe('');
    }
  }
});

test('every closed word in a table comes from a code list', () => {
  const lists = [...codelists.values()].map((words) =>
    words
      .map(({ code }) => code)
      .sort()
      .join(),
  );
  for (const { nodes } of subgraphs) {
    for (const [type, { table }] of Object.entries(nodes)) {
      for (const [key, column] of Object.entries(getTableColumns(table))) {
        if (!column.enumValues?.length) continue;
        expect(lists, `${type}.${key}`).toContain([...column.enumValues].sort().join());
      }
    }
  }
});

test('every type of the graph carries its Chinese term', () => {
  const implied =
    /^(Query|Mutation|Subscription|Boolean|Int|Float|String|ID)$|(Edge|Connection|Order|OrderField|Payload|Input|Filter|RelationFilter|Comparator)$/;
  const silent = types
    .filter((type) => !implied.test(type.name))
    .filter((type) => !/[\u4e00-\u9fff]/.test(type.description ?? ''))
    .map((type) => type.name);
  // Enums made from a code list carry the term on each word.
  expect(silent.filter((name) => !codelists.has(name))).toEqual([]);
});

test('every payload of a mutation tells why not, and every input can be retried', () => {
  const mutation = api.getMutationType();
  for (const field of Object.values(mutation?.getFields() ?? {})) {
    const payload = api.getType(String(field.type).replace('!', ''));
    expect(isObjectType(payload) && 'userErrors' in payload.getFields(), field.name).toBe(true);
    const input = api.getType(String(field.args.find(({ name }) => name === 'input')?.type).replace('!', ''));
    expect(isInputObjectType(input) && 'idempotencyKey' in input.getFields(), field.name).toBe(true);
  }
});

test('every fault code stands in the README of both languages', () => {
  for (const file of ['../README.md', '../README.zh-CN.md']) {
    const told = new Set(
      read(file)
        .match(/`[A-Z][A-Z_]{5,}`/g)
        ?.map((code) => code.slice(1, -1)),
    );
    for (const code of Object.keys(faults)) expect(told.has(code), `${file} tells of ${code}`).toBe(true);
  }
});
