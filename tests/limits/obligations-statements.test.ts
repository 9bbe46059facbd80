import { idFromKey } from '@hub/kit/ids.ts';
import { test } from 'vitest';
import { asCoordinator } from '../_kit/people.ts';
import { mode, openRegister } from '../_kit/register.ts';
import { expectSameStatements } from '../_kit/statements.ts';

/** However many occurrences, facts or clauses a page has, each relation under it is one statement. */

const owed = `query ($first: Int!, $ids: [ID!]) {
  obligationOccurrences(first: $first, filter: { id: { in: $ids } }) {
    nodes {
      status isOverdue isEvidencedByBothSides answer
      obligation { content article { heading obligations { content } } measure { content obligations { content } } owner { name } }
      pact { title suspensions { suspendedOn } obligations { totalCount } sharedFactCounts { joint } governanceCases { totalCount } }
      side { name obligationOccurrences(first: 1) { totalCount } sharedFacts { totalCount } }
      owner { ... on PartyOrganization { name obligations { totalCount } obligationOccurrences(first: 1) { totalCount } sharedFacts { totalCount } } }
      waivers { reason side { name } organization { name } }
      evidence { totalCount nodes { kind note subject { ... on SharedFact { status evidence { totalCount } } } submittedBy { name } } }
    }
  }
}`;

const facts = `query ($first: Int!, $ids: [ID!]) {
  sharedFacts(first: $first, filter: { id: { in: $ids } }) {
    nodes { status pact { title } side { name } versions { statement side { name } answers { answer statement side { name } } } evidence { totalCount } }
  }
}`;

const clauses = `query ($first: Int!, $ids: [ID!]) {
  pacts(first: $first, filter: { kind: { eq: BORDER }, id: { in: $ids } }) {
    nodes {
      articles { obligations { content } governanceCases { totalCount nodes { title article { heading } measure { content } pact { title } } } }
      measures { obligations { content } governanceCases { totalCount } evidence { totalCount } }
    }
  }
  administrativeDivisions(first: $first, filter: { level: { eq: COUNTY }, code: { within: "4509" } }) {
    nodes { obligationOccurrences { totalCount } sharedFacts { totalCount } sharedFactCounts(year: 2026) { kind joint } }
  }
}`;

/** Few rows that have every relation; the large page has them all. */
const three = 'yulin-zhanjiang-maoming';
const turn = (pact: string, obligation: number, side: number, number: number) =>
  idFromKey(
    'occ',
    `${idFromKey('obl', `${pact}:${obligation}`)}:${idFromKey('pty', `${pact}:${side}`)}:${number}`,
  );
const few: Record<string, string[]> = {
  occurrences: [
    turn(three, 0, 1, 4),
    turn('lianjiang-border:0', 1, 1, 1),
    turn('lianjiang-border:0', 0, 0, 1),
  ],
  facts: [idFromKey('fct', `${three}:meeting`), idFromKey('fct', `${three}:figure`)],
  clauses: [idFromKey('pact', 'lianjiang-border:0'), idFromKey('pact', three)],
};

const tables = { occurrences: 'obligation_occurrences', facts: 'shared_facts', clauses: 'pacts' } as const;

test.skipIf(mode === 'distributed').each([
  ['occurrences', owed],
  ['facts', facts],
  ['clauses', clauses],
] as const)('a large page of %s asks the same statements as a page of two or three', async (name, query) => {
  await using register = await openRegister();
  const viewer = asCoordinator('450922');
  const rows = await register.rows(`select id from alliances.${tables[name]}`);
  const all = rows.map(({ id }) => String(id));
  const small = await register.statements(query, { first: few[name]!.length, ids: few[name] }, viewer);
  const large = await register.statements(query, { first: 100, ids: all }, viewer);
  expectSameStatements(small, large);
});
