import fc from 'fast-check';
import { addDays } from '@hub/kit/scalars/local-date.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { divisionIdOf, done, reorganize, seen } from '../_kit/reorganizing.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** Random histories of reorganizations, against a register that only keeps a list of what happened and replays it. */

const first = '2020-01-01';
const seats = ['440881105', '440881106', '440881107'];

interface Life {
  id: string;
  founded: string;
  dissolved: string | null;
}

interface State {
  name: string;
  superior: string;
  seat: string;
}

type Happening = { day: string; apply: (states: Map<string, State>) => void };

/** What the hub should answer: every happening in the order of its day, then of its registration. */
class Oracle {
  lives = new Map<string, Life>();
  happened: Happening[] = [];
  successions: { from: string; to: string; day: string }[] = [];

  stateOn(date: string): Map<string, State> {
    const states = new Map<string, State>();
    for (const { day, apply } of this.happened.toSorted((a, b) =>
      a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
    ))
      if (day <= date) apply(states);
    return states;
  }

  standing(date: string): string[] {
    return [...this.lives.values()]
      .filter(({ founded, dissolved }) => founded <= date && (dissolved === null || dissolved > date))
      .map(({ id }) => id);
  }

  above(states: Map<string, State>, id: string): string[] {
    const path: string[] = [];
    for (let at = states.get(id)?.superior; at && this.lives.has(at); at = states.get(at)?.superior)
      path.unshift(at);
    return path;
  }

  reached(id: string): string[] {
    const all: string[] = [];
    for (let wave = [id]; wave.length > 0;) {
      wave = this.successions.filter(({ from }) => wave.includes(from)).map(({ to }) => to);
      wave = wave.filter((to) => !all.includes(to));
      all.push(...new Set(wave));
    }
    return all.sort();
  }
}

let register: Register;
let seatIds: string[];
let town: string;
let codes = 0;
beforeAll(async () => {
  register = await openRegister();
  seatIds = await Promise.all(seats.map((code) => divisionIdOf(register, code)));
  town = (await seen(register, 'D440881105')).id;
});
afterAll(() => register[Symbol.asyncDispose]());

const founding = (superiorId: string) => {
  const code = `H-${++codes}`;
  return {
    code,
    name: `石角镇${code}党总支`,
    kind: 'GENERAL_BRANCH',
    tier: 'COMMUNITY',
    divisionId: seatIds[0],
    superiorId,
  };
};

const step = fc.record({
  kind: fc.constantFrom(
    'move',
    'move',
    'rename',
    'reseat',
    'merge',
    'mergeNew',
    'split',
    'splitOff',
    'dissolve',
    'found',
  ),
  who: fc.nat(),
  whom: fc.nat(),
  day: fc.integer({ min: 0, max: 1200 }),
});

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Takes one step in the hub, and in the oracle when the hub accepts it. */
async function take(oracle: Oracle, { kind, who, whom, day: offset }: Step) {
  const day = addDays(first, offset);
  const ids = [...oracle.lives.keys()];
  const id = ids[who % ids.length]!;
  const other = ids[whom % ids.length]!;
  const version = async (one: string) => await seen(register, one);
  const end = (gone: string) => {
    oracle.lives.get(gone)!.dissolved = day;
  };
  const begin = (made: string, input: ReturnType<typeof founding>) => {
    oracle.lives.set(made, { id: made, founded: day, dissolved: null });
    oracle.happened.push({
      day,
      apply: (states) => states.set(made, { name: input.name, superior: input.superiorId, seat: seats[0]! }),
    });
  };
  /** What stood below goes elsewhere. */
  const handOver = (from: string, to: string, only?: string[]) =>
    oracle.happened.push({
      day,
      apply: (states) => {
        const standing = oracle.standing(day);
        for (const [below, state] of states)
          if (state.superior === from && standing.includes(below) && (only?.includes(below) ?? true))
            states.set(below, { ...state, superior: to });
      },
    });
  const set = (changed: Partial<State>) =>
    oracle.happened.push({ day, apply: (states) => states.set(id, { ...states.get(id)!, ...changed }) });
  const accepted = ({ userErrors }: { userErrors: unknown[] }) => userErrors.length === 0;

  if (kind === 'found') {
    const input = founding(other);
    const answer = await reorganize(register, 'registerPartyOrganization', { ...input, foundedOn: day });
    if (accepted(answer)) begin(answer.partyOrganization.id, input);
    return accepted(answer);
  }
  if (kind === 'move') {
    const answer = await reorganize(register, 'changeSuperior', {
      ...(await version(id)),
      superiorId: other,
      effectiveOn: day,
    });
    if (accepted(answer)) set({ superior: other });
    return accepted(answer);
  }
  if (kind === 'rename') {
    const name = `石角镇更名${++codes}党总支`;
    const answer = await reorganize(register, 'renamePartyOrganization', {
      ...(await version(id)),
      name,
      effectiveOn: day,
    });
    if (accepted(answer)) set({ name });
    return accepted(answer);
  }
  if (kind === 'reseat') {
    const seat = whom % seats.length;
    const answer = await reorganize(register, 'reseatPartyOrganization', {
      ...(await version(id)),
      divisionId: seatIds[seat],
      effectiveOn: day,
    });
    if (accepted(answer)) set({ seat: seats[seat]! });
    return accepted(answer);
  }
  if (kind === 'dissolve') {
    const answer = await reorganize(register, 'dissolvePartyOrganization', {
      ...(await version(id)),
      dissolvedOn: day,
    });
    if (accepted(answer)) end(id);
    return accepted(answer);
  }
  if (kind === 'merge' || kind === 'mergeNew') {
    const input = founding(town);
    const answer = await reorganize(register, 'mergePartyOrganizations', {
      predecessors: kind === 'merge' ? [await version(id)] : [await version(id), await version(other)],
      ...(kind === 'merge' ? { successor: await version(other) } : { founding: input }),
      effectiveOn: day,
    });
    if (!accepted(answer)) return false;
    const heir = answer.partyOrganization.id;
    if (kind === 'mergeNew') begin(heir, input);
    const gone = kind === 'merge' ? [id] : [id, other];
    for (const one of gone) {
      end(one);
      oracle.successions.push({ from: one, to: heir, day });
    }
    for (const one of gone) handOver(one, heir);
    return true;
  }
  const below = [...oracle.stateOn(day)].filter(([, state]) => state.superior === id).map(([one]) => one);
  const given = below.filter((one) => oracle.standing(day).includes(one)).slice(0, 1);
  const parts = kind === 'split' ? [founding(town), founding(town)] : [founding(town)];
  const answer = await reorganize(register, 'splitPartyOrganization', {
    ...(await version(id)),
    effectiveOn: day,
    continues: kind === 'splitOff',
    parts: parts.map((input, i) => ({
      founding: input,
      ...(i === parts.length - 1 ? { subordinateIds: given } : {}),
    })),
  });
  if (!accepted(answer)) return false;
  const made: string[] = answer.parts.map((part: { id: string }) => part.id);
  made.forEach((one, i) => begin(one, parts[i]!));
  for (const one of made) oracle.successions.push({ from: id, to: one, day });
  handOver(id, made.at(-1)!, given);
  if (kind === 'split') {
    end(id);
    handOver(id, made[0]!);
  }
  return true;
}

const asked = `query ($ids: [ID!]!) { partyOrganizations(first: 200, filter: { id: { in: $ids } }) { nodes {
  id name division { code } superior { id } ancestors { id name } subtreeCounts { count }
  subordinates(first: 200) { nodes { id } } descendants(first: 200) { totalCount nodes { id name superior { id } } }
} } }`;

async function compare(oracle: Oracle, date: string) {
  const ids = [...oracle.lives.keys()];
  const { data, errors } = await register.ask(asked, { ids }, undefined, date);
  expect(errors).toBeUndefined();
  const states = oracle.stateOn(date);
  const standing = oracle.standing(date).sort();
  const own = (list: { id: string }[]) => list.map(({ id }) => id).filter((id) => oracle.lives.has(id));
  const answered = data.partyOrganizations.nodes
    .map((node: any) => ({
      id: node.id,
      name: node.name,
      seat: node.division.code,
      superior: node.superior?.id ?? null,
      above: own(node.ancestors),
      below: own(node.subordinates.nodes).sort(),
      under: own(node.descendants.nodes).sort(),
      counted: node.subtreeCounts.reduce((sum: number, { count }: { count: number }) => sum + count, 0),
      names: node.descendants.nodes.map((one: any) => [one.id, one.name, one.superior.id]).sort(),
    }))
    .sort((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1));
  const expected = standing.map((id) => {
    const under = standing.filter((one) => oracle.above(states, one).includes(id));
    return {
      id,
      ...states.get(id)!,
      above: oracle.above(states, id),
      below: standing.filter((one) => states.get(one)!.superior === id),
      under,
      counted: under.length,
      names: under.map((one) => [one, states.get(one)!.name, states.get(one)!.superior]),
    };
  });
  expect({ date, answered }).toEqual({ date, answered: expected });
}

test('the tree of any date is the tree that the register of what happened gives', async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 16 }), async (steps) => {
      const oracle = new Oracle();
      const roots: string[] = [];
      for (let i = 0; i < 5; i++) {
        const input = founding(roots[(i - 1) >> 1] ?? town);
        const answer = await done(register, 'registerPartyOrganization', { ...input, foundedOn: first });
        const { id } = answer.partyOrganization;
        roots.push(id);
        oracle.lives.set(id, { id, founded: first, dissolved: null });
        oracle.happened.push({
          day: first,
          apply: (states) =>
            states.set(id, { name: input.name, superior: input.superiorId, seat: seats[0]! }),
        });
      }
      for (const one of steps) if (await take(oracle, one)) taken++;
      const days = [...new Set(oracle.happened.map(({ day }) => day))];
      for (const day of days.flatMap((one) => [addDays(one, -1), one])) await compare(oracle, day);
      await compare(oracle, '2026-01-01');
      for (const id of oracle.lives.keys()) {
        const { data } = await register.ask(
          'query ($id: ID!) { partyOrganization(id: $id) { successorChain(depth: 30) { successor { id } } } }',
          { id },
        );
        const chain = data.partyOrganization.successorChain as { successor: { id: string } }[];
        expect([...new Set(chain.map(({ successor }) => successor.id))].sort()).toEqual(oracle.reached(id));
      }
    }),
    { numRuns: 12, seed: 20261127 },
  );
  // Histories in which everything was refused would prove nothing.
  expect(taken).toBeGreaterThan(50);
}, 240_000);
