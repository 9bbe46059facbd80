import { createHash } from 'node:crypto';
import { badInput } from './errors.ts';

/** The ordering values of one row as PostgreSQL prints them, the id last. */
export type Position = (string | null)[];

/** Names an ordering, so that a cursor of one list cannot be used in another. */
export function orderingTag(list: string, ordering: string): string {
  return createHash('sha256').update(`${list}|${ordering}`).digest('base64url').slice(0, 8);
}

export function encodeCursor(tag: string, position: Position): string {
  return Buffer.from(JSON.stringify([tag, ...position])).toString('base64url');
}

export function decodeCursor(tag: string, length: number, cursor: string): Position {
  try {
    const [found, ...position] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    const sound =
      found === tag &&
      position.length === length &&
      position.every((value) => value === null || (typeof value === 'string' && !value.includes('\0'))) &&
      position.at(-1) !== null;
    if (sound) return position as Position;
  } catch {
    // Falls through: whatever is wrong with it, the advice is the same.
  }
  throw badInput(
    '游标无效：请使用同一列表、同一排序上一页返回的 cursor。',
    'The cursor is not valid: use one that the same list returned under the same ordering.',
  );
}
