import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import { lineOf } from './access/row-scope.ts';
import { idsIn, noteAttempt, noteDone, recordRefusal, recordWrite } from './audit/write.ts';
import type { Transaction } from './database.ts';
import { sqlState, violatedConstraint } from './sql-state.ts';
import { badInput, Fault } from './errors.ts';
import { isDatabaseAway } from './format-fault.ts';
import { log } from './log.ts';
import { Refusals, Refused, type UserError } from './refusals.ts';
import type { HubContext } from './subgraph.ts';
import { findPersonalNumber, malformedText } from './text/free-text.ts';
import type { OfficialViewer } from './viewer.ts';

interface MutationInput {
  idempotencyKey?: string | null;
}

export interface MutationOptions {
  /** The mutation's GraphQL name. */
  name: string;
  /** The subgraph's idempotency table. */
  idempotency: PgTable & Record<'viewer' | 'key' | 'request' | 'answer', AnyPgColumn>;
  /** Which refusal a violated constraint means, and where in the input it lies. */
  constraints?: Record<string, { code: string; path: string[] }>;
}

export type Outcome<Answer> =
  | { answer: Answer; userErrors: [] }
  | { answer: null; userErrors: readonly UserError[] };

/**
 * Runs one mutation as one transaction. Refusals roll it back and come back as `userErrors`; a retry with
 * the same idempotency key is told the first answer and does nothing again.
 * @param work returns plain JSON (ids), from which the payload is loaded after the commit.
 */
export async function mutate<Input extends object, Answer>(
  context: HubContext,
  { name, idempotency, constraints = {} }: MutationOptions,
  input: Input & MutationInput,
  work: (tx: Transaction, refusals: Refusals) => Promise<Answer>,
): Promise<Outcome<Answer>> {
  const viewer = viewerKey(context);
  const recorded = async (tx: Transaction): Promise<Answer> => {
    const answer = await settled(tx, work);
    await recordWrite(tx, context, idempotency, name, 'DONE');
    return answer;
  };
  const refused = async (userErrors: readonly UserError[]): Promise<Outcome<Answer>> => {
    await recordRefusal(context, idempotency, name, idsIn(input), userErrors);
    return { answer: null, userErrors };
  };
  let isCommitting = false;
  try {
    const refusals = new Refusals();
    checkTexts(input, ['input'], refusals);
    refusals.settle();
    const keyed = async (tx: Transaction): Promise<Answer> => {
      const key = input.idempotencyKey;
      if (key == null) return await recorded(tx);
      if (key.length < 8 || key.length > 200) {
        throw badInput('idempotencyKey 长度须为 8 至 200。', 'An idempotencyKey has 8 to 200 characters.');
      }
      const request = digest(name, input);
      const claimed = await tx
        .insert(idempotency)
        .values({ viewer, key, request, answer: '' } as never)
        .onConflictDoNothing()
        .returning({ key: idempotency.key });
      const mine = and(eq(idempotency.viewer, viewer), eq(idempotency.key, key));
      if (claimed.length === 0) {
        const [earlier] = await tx.select().from(idempotency).where(mine);
        const { request: before, answer: said } = earlier as { request: string; answer: string };
        if (before !== request) {
          throw badInput(
            '此 idempotencyKey 已用于另一项登记，请换一个。',
            'This idempotencyKey was used for something else; choose another.',
          );
        }
        await recordWrite(tx, context, idempotency, name, 'REPEATED');
        return JSON.parse(said) as Answer;
      }
      const result = await recorded(tx);
      await tx
        .update(idempotency)
        .set({ answer: JSON.stringify(result) } as never)
        .where(mine);
      return result;
    };
    const answer = await context.db.transaction(async (tx) => {
      isCommitting = false;
      const result = await keyed(tx);
      isCommitting = true;
      return result;
    }, lineOf(context));
    noteDone(context, name);
    context.batches.clear();
    return { answer, userErrors: [] };
  } catch (error) {
    if (error instanceof Refused) return await refused(error.userErrors);
    const known = constraints[violatedConstraint(error) ?? ''];
    if (!known) {
      const fault =
        isCommitting && isDatabaseAway(error) ? new Fault('OUTCOME_UNKNOWN') : againstRules(error);
      // Logged where the request ends, with every other fault of a mutation.
      noteAttempt(fault, input);
      throw fault;
    }
    const refusals = new Refusals();
    refusals.add(known.code, known.path);
    return await refused(reasonsOf(refusals));
  }
}

/** A rule of the database that the mutation did not foresee is still the input's fault, and no secret is in saying so. */
function againstRules(error: unknown): unknown {
  // Class 23: integrity constraint violations.
  if (!sqlState(error)?.startsWith('23')) return error;
  log.warn({ constraint: violatedConstraint(error) }, 'a constraint without a refusal');
  return badInput(
    '所填内容与已登记的记录或规则相冲突，请核对后重填。',
    'The input conflicts with what is registered or with a rule; check it and try again.',
  );
}

async function settled<Answer>(
  tx: Transaction,
  work: (tx: Transaction, refusals: Refusals) => Promise<Answer>,
) {
  const refusals = new Refusals();
  const answer = await work(tx, refusals);
  refusals.settle();
  return answer;
}

function reasonsOf(refusals: Refusals): readonly UserError[] {
  try {
    refusals.settle();
    return [];
  } catch (error) {
    return (error as Refused).userErrors;
  }
}

/** The official who acts. Anyone else is asked to sign in. */
export function requireOfficial({ viewer }: HubContext): OfficialViewer {
  if (viewer.kind === 'OFFICIAL') return viewer;
  if (viewer.kind === 'ANONYMOUS') throw new Fault('UNAUTHENTICATED');
  throw new Fault('FORBIDDEN', {
    zh: '只有党组织工作人员可以登记；数据看板密钥只能读取。',
    en: 'Only officials of an organization may register; a dashboard key can only read.',
  });
}

/** Refuses an update that did not see the latest version. */
export function expectVersion(
  seen: number,
  current: number,
  refusals: Refusals,
  path = ['input', 'version'],
): void {
  if (seen !== current) refusals.add('VERSION_CONFLICT', path, { seen, current });
}

/** Locks one row for the rest of the transaction and returns it. */
export async function lockRow<T extends PgTable & { id: AnyPgColumn }>(
  tx: Transaction,
  table: T,
  id: string,
): Promise<T['$inferSelect'] | null> {
  const [row] = await tx
    .select()
    .from(table as PgTable)
    .where(eq(table.id, id))
    .for('update');
  return (row as T['$inferSelect']) ?? null;
}

const longestText = 5000;
/** Keys and signatures are random letters, and a statement is refused unless it is the expected one, letter by letter. */
const notFreeText = new Set(['idempotencyKey', 'publicKey', 'statement', 'signature', 'scanDigest']);

/** Every text of an input: sound Unicode, bounded, and no identity card or telephone number in it. */
function checkTexts(value: unknown, path: string[], refusals: Refusals): void {
  if (typeof value === 'string') {
    if (notFreeText.has(path.at(-1)!)) return;
    const fault = malformedText(value, { maxLength: longestText, multiline: true });
    if (fault === 'TOO_LONG') refusals.add('TEXT_TOO_LONG', path, { longest: longestText });
    else if (fault && fault !== 'BLANK') refusals.add('TEXT_MALFORMED', path);
    else if (findPersonalNumber(value)) refusals.add('PERSONAL_NUMBER_IN_TEXT', path);
  } else if (Array.isArray(value)) {
    value.forEach((item, i) => checkTexts(item, [...path, String(i)], refusals));
  } else if (value && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) checkTexts(item, [...path, key], refusals);
  }
}

function viewerKey({ viewer }: HubContext): string {
  return viewer.kind === 'OFFICIAL' ? `${viewer.organizationId}/${viewer.subject}` : viewer.kind;
}

function digest(name: string, input: object): string {
  return createHash('sha256')
    .update(`${name}${canonical(input)}`)
    .digest('base64url');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${key}:${canonical(item)}`).join()}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
