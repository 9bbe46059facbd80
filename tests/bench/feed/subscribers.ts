import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { EventStream } from '@hub/gateway/engine/engine.ts';
import type { OpenedHub } from '@hub/gateway/hub.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { asCoordinator, asOfficial } from '../../_kit/people.ts';

const place = '440881104';
const activationId = idFromKey('ema', 'hechun-drill');
const organizationId = committeeOf(place).id;
/** Officials of the township and of those above it. */
const lines = [place, '440881', '4408', '44'];

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

interface Subscriber {
  stream: EventStream;
  heard: number[];
  listening: Promise<void>;
}

export interface Subscribers {
  all: readonly Subscriber[];
  openedInMs: number;
  /** Kilobytes of the heap for each. */
  heapEach: number;
  residentEach: number;
  /** Resolves when everybody has heard as many events. */
  untilAllHeard(events: number): Promise<void>;
  close(): Promise<void>;
}

export async function openSubscribers(hub: OpenedHub, count: number): Promise<Subscribers> {
  collect();
  const before = process.memoryUsage();
  const begun = performance.now();
  const all: Subscriber[] = [];
  let wanted = 0;
  let behind = 0;
  let tell: (() => void) | undefined;
  let fail: ((error: Error) => void) | undefined;
  let isOver = false;
  const query = `subscription { emergencyEvents(activationId: "${activationId}") { cursor event { number kind note } } }`;
  for (let i = 0; i < count; i++) {
    const answer = await hub.graph.subscribe(
      { query },
      { viewer: asCoordinator(lines[i % lines.length]!), asOf: null, requestId: `subscriber ${i}` },
      new AbortController().signal,
    );
    if (!('ended' in answer)) throw new Error(answer.body);
    const heard: number[] = [];
    const listen = async () => {
      for await (const event of answer) {
        if (event.errors) {
          if (!isOver) fail?.(new Error(event.body));
          return;
        }
        heard.push(event.result().data!['emergencyEvents'].event.number as number);
        if (heard.length === wanted && --behind === 0) tell?.();
      }
    };
    all.push({ stream: answer, heard, listening: listen() });
  }
  const openedInMs = performance.now() - begun;
  // What each makes for itself when it first waits.
  await new Promise((resolve) => setTimeout(resolve, 500));
  collect();
  const after = process.memoryUsage();
  const each = (of: 'heapUsed' | 'rss') => (after[of] - before[of]) / 1024 / count;
  return {
    all,
    openedInMs,
    heapEach: each('heapUsed'),
    residentEach: each('rss'),
    untilAllHeard(events) {
      wanted = events;
      behind = all.filter(({ heard }) => heard.length < events).length;
      const heardByAll = new Promise<void>((resolve, reject) => {
        const patience = setTimeout(
          () => reject(new Error(`${behind} of ${count} did not hear ${events}`)),
          60_000,
        );
        tell = () => {
          clearTimeout(patience);
          resolve();
        };
        fail = reject;
        if (behind === 0) tell();
      });
      // A fault is told where it is waited for.
      heardByAll.catch(() => {});
      return heardByAll;
    },
    async close() {
      isOver = true;
      await Promise.all(all.map(({ stream }) => stream.return()));
      await Promise.all(all.map(({ listening }) => listening));
    },
  };
}

/** @returns the id of the event, and when it was known to be committed. */
export async function noteEvent(hub: OpenedHub, note: string): Promise<{ id: string; at: number }> {
  const query = `mutation ($input: NoteEmergencyEventInput!) { noteEmergencyEvent(input: $input) { event { id } userErrors { code } } }`;
  const variables = { input: { activationId, organizationId, note } };
  const { text } = await hub.ask({ query, variables }, asOfficial({ division: place }));
  const at = performance.now();
  const { data, errors } = JSON.parse(text) as { data: any; errors?: unknown };
  if (errors || data.noteEmergencyEvent.userErrors.length > 0) throw new Error(text.slice(0, 500));
  return { id: data.noteEmergencyEvent.event.id, at };
}

/** Asked for as often as there are subscribers, at once: what it would cost to ask instead of being told. */
export async function askForEvent(hub: OpenedHub, id: string, count: number): Promise<number> {
  const query = `query ($id: ID!) { emergencyEvent(id: $id) { number kind note } }`;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const { text } = await hub.ask({ query, variables: { id } }, asCoordinator(lines[i % lines.length]!));
      if ((JSON.parse(text) as { errors?: unknown }).errors) throw new Error(text.slice(0, 500));
    }),
  );
  return performance.now() - begun;
}
