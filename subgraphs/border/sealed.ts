import { sealedPlace, type SealedColumn } from '@hub/kit/vault/reseal.ts';
import { theVault, unsealed } from '@hub/kit/vault/vault.ts';
import * as tables from './tables.ts';

const guardedTextColumn: SealedColumn = { table: tables.guardedTexts, column: 'body', row: 'ownerId' };

export const sealed = [guardedTextColumn];

const column = sealedPlace(guardedTextColumn);

export const sealGuardedText = (ownerId: string, body: string): string =>
  theVault().seal({ column, row: ownerId }, body);

export const guardedTextOf = ({ ownerId, body }: Pick<tables.GuardedTextRow, 'ownerId' | 'body'>): string =>
  unsealed({ column, row: ownerId }, body);
