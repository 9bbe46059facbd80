import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { GraphError } from '../graph.ts';
import { type Asked, codesOf, requestFacts, type StreamSource } from './answers.ts';

/** Whether the client takes an answer in parts, in the format of Apollo's clients or in none it names. */
export function wantsParts(accept: string | undefined): boolean {
  return (accept ?? '').split(',').some((range) => {
    if (!/^\s*multipart\/mixed\b/.test(range)) return false;
    const [, spec] = /deferSpec="?([^";\s]+)/i.exec(range) ?? [];
    return spec === undefined || spec === '20220824';
  });
}

interface PartBody {
  errors?: GraphError[];
  incremental?: { errors?: GraphError[] }[];
}

/**
 * Answers `@defer` by `multipart/mixed`, a part as soon as it is ready. What defers nothing is given back, to be sent like
 * any other answer.
 */
export async function answerInParts(
  source: StreamSource,
  { request, ...who }: Omit<Asked, 'signal'>,
  response: ServerResponse,
): Promise<{ status: number; text: string } | undefined> {
  const controller = new AbortController();
  const { signal } = controller;
  const leave = (): void => controller.abort(new Error('The client left.'));
  response.once('close', leave);
  const facts = requestFacts(who);
  const told = (text: string, errors: readonly GraphError[]): string =>
    source.tell(text, errors, facts.requestId);
  const answer = await source.graph.executeIncrementally(request, facts, signal);
  if (!('ended' in answer)) {
    response.off('close', leave);
    const { status, body, errors } = answer;
    who.watch?.ended(status, codesOf(errors));
    return { status, text: errors?.length ? told(body, errors) : body };
  }
  const { watch } = who;
  if (watch) void answer.ended.then(() => watch.ended(signal.aborted ? 499 : 200, []));
  response.writeHead(200, {
    'content-type': 'multipart/mixed; boundary="-"; deferSpec=20220824',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  response.write('\r\n---');
  try {
    for await (const { body, hasErrors } of answer) {
      const text = hasErrors ? partWithErrors(body, told) : body;
      // A client reads a part when the boundary after it has come.
      const part = `\r\ncontent-type: application/json; charset=utf-8\r\n\r\n${text}\r\n---`;
      if (!response.write(part) && !signal.aborted) await once(response, 'drain', { signal });
    }
    response.end('--\r\n');
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return undefined;
}

/** The part with the errors of the whole, and those of each of its increments, in the words of this door. */
function partWithErrors(body: string, told: (text: string, errors: readonly GraphError[]) => string): string {
  const part = JSON.parse(body) as PartBody;
  const incremental = part.incremental?.map((one) =>
    one.errors ? (JSON.parse(told(JSON.stringify(one), one.errors)) as object) : one,
  );
  const text = JSON.stringify(incremental ? { ...part, incremental } : part);
  return part.errors ? told(text, part.errors) : text;
}
