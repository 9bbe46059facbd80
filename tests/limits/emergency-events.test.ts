import type { EventStream, StreamAnswer } from '@hub/gateway/engine/engine.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import { expect, test } from 'vitest';
import { asCoordinator, asDashboard, asOfficial } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** 平急转换动态: what a subscriber hears of an emergency, in order and each once, over breaks and under load. */

const here = asOfficial({ division: '440881104' });
const activationId = idFromKey('ema', 'hechun-drill');
const organizationId = committeeOf('440881104').id;

interface Update {
  cursor: string;
  event: { number: number; kind: string; note: string | null };
}

async function follow(register: Register, viewer: Viewer, after: string | null): Promise<EventStream> {
  const query = `subscription ($after: String) {
    emergencyEvents(activationId: "${activationId}", after: $after) { cursor event { number kind note } } }`;
  const answer = await register.hub.graph.subscribe(
    { query, variables: { after } },
    { viewer, asOf: null, requestId: 'r' },
    new AbortController().signal,
  );
  if (!('ended' in answer)) throw new Error(answer.body);
  return answer;
}

async function next(stream: EventStream): Promise<Update> {
  const { value, done } = (await stream.next()) as IteratorResult<StreamAnswer, undefined>;
  if (done || value.errors) throw new Error(done ? 'It has ended.' : value.body);
  return value.result().data!['emergencyEvents'] as Update;
}

async function note(register: Register, text: string): Promise<void> {
  const { data, errors } = await register.ask(
    `mutation ($input: NoteEmergencyEventInput!) { noteEmergencyEvent(input: $input) { event { number } userErrors { code } } }`,
    { input: { activationId, organizationId, note: text } },
    here,
  );
  expect(errors).toBeUndefined();
  expect(data.noteEmergencyEvent.userErrors).toEqual([]);
}

test('a subscriber that is cut off goes on from its last event, with no loss and no double', async () => {
  await using register = await openRegister();
  const total = 60;
  let stream = await follow(register, here, null);
  const writing = (async () => {
    for (let from = 0; from < total; from += 6)
      await Promise.all(Array.from({ length: 6 }, (_, i) => note(register, `记事${from + i}`)));
  })();
  const heard: Update[] = [];
  while (heard.length < total) {
    const update = await next(stream);
    heard.push(update);
    if (heard.length % 7 === 0) {
      await stream.return();
      stream = await follow(register, here, update.cursor);
    }
  }
  await writing;
  await stream.return();
  // The record began with one event; then one for each note, in the order they were written down.
  expect(heard.map(({ event }) => event.number)).toEqual(Array.from({ length: total }, (_, i) => i + 2));
  expect(new Set(heard.map(({ event }) => event.note)).size).toBe(total);
});

test('a subscriber whose last event is older than what is kept is told to begin anew', async () => {
  await using register = await openRegister();
  const stream = await follow(register, here, null);
  const first = next(stream);
  await note(register, '水位上涨');
  const { cursor } = await first;
  await stream.return();
  await register.rows(`delete from alliances.changes where type = 'EmergencyEvent'`);
  const again = follow(register, here, cursor);
  await expect(again.then(async (kept) => await kept.return())).resolves.toBeDefined();
  await note(register, '水位回落');
  await register.rows(`delete from alliances.changes where type = 'EmergencyEvent'`);
  // Behind HTTP the refusal is the first thing the stream says.
  await expect(follow(register, here, cursor).then(next)).rejects.toThrow('RESYNC_REQUIRED');
});

test('who is no side of it hears nothing of an emergency', async () => {
  await using register = await openRegister();
  const elsewhere = await follow(register, asCoordinator('440883'), null);
  const heard: unknown[] = [];
  const listening = elsewhere.next().then(({ value }) => value && heard.push(value));
  const own = await follow(register, here, null);
  const first = next(own);
  await note(register, '水位平稳');
  expect((await first).event.note).toBe('水位平稳');
  await elsewhere.return();
  await listening;
  await own.return();
  expect(heard).toEqual([]);
});

test('a dashboard may not follow an emergency', async () => {
  await using register = await openRegister();
  await expect(follow(register, asDashboard(), null)).rejects.toThrow('emergencyEvents');
});
