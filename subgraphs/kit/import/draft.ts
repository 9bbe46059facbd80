import { readCell, type ImportField } from './fields.ts';
import { newDraft, type DraftRow, type ImportKind, type RowProblem } from './kind.ts';
import type { ColumnMapping } from './mapping.ts';
import type { SheetRow } from './read/sheet-rows.ts';
import { sealedPlace } from '../vault/reseal.ts';
import { partId } from './importer.ts';
import { theVault } from '../vault/vault.ts';
import { findPersonalNumber } from '../text/free-text.ts';
import type { ImportStagedRow, ImportTables } from './tables.ts';

/** Which column each field is read from. */
export type FieldColumns = ReadonlyMap<ImportField, number>;

export function fieldColumns({ fields }: ImportKind, columns: readonly ColumnMapping[]): FieldColumns {
  const found = new Map<ImportField, number>();
  for (const field of fields) {
    const column = columns.find((one) => one.field === field.name);
    if (column) found.set(field, column.index);
  }
  return found;
}

/** Reads the cells of one row. Only those of mapped columns are ever looked at. */
export function readDraft(row: SheetRow, columns: FieldColumns): DraftRow {
  const draft = newDraft(row.number);
  for (const [field, index] of columns) {
    const text = row.cells[index] ?? null;
    const tell = (problem: Omit<RowProblem, 'field'>): void => {
      draft.problems.push({ ...problem, field: field.name });
    };
    draft.values[field.name] = null;
    if (row.errors?.includes(index)) tell({ fault: 'FORMULA_ERROR' });
    else if (text !== null) {
      const read = readCell(field, text);
      if ('value' in read) draft.values[field.name] = read.value;
      else {
        tell(read);
        continue;
      }
    }
    if (
      field.isRequired &&
      !field.isOfRecord &&
      draft.values[field.name] === null &&
      !row.errors?.includes(index)
    )
      tell({ fault: 'REQUIRED_BLANK', details: { field: field.zh } });
  }
  return draft;
}

/** What a cell holds, as the list of problems may show it. */
export function shownValue(text: string | null | undefined): string | null {
  if (!text) return null;
  if (findPersonalNumber(text)) return '…';
  const plain = text.replace(/[\s\u0000-\u001F]+/g, ' ').trim();
  return plain.length > 40 ? `${plain.slice(0, 39)}…` : plain;
}

type Content = Pick<DraftRow, 'values' | 'found' | 'before'>;

const contentPlace = (tables: ImportTables): string =>
  sealedPlace({ table: tables.importRows, column: 'content' });

/** What is kept of a row until it is committed: of persons only sealed. */
export function contentOf(
  { isPersonal }: ImportKind,
  tables: ImportTables,
  importId: string,
  { number, values, found, before }: DraftRow,
): string {
  const text = JSON.stringify({ values, found, before } satisfies Content);
  return isPersonal
    ? theVault().seal({ column: contentPlace(tables), row: partId(importId, number) }, text)
    : text;
}

/** The draft of a staged row as it was when it was checked. */
export function draftOf(
  { isPersonal }: ImportKind,
  tables: ImportTables,
  row: Pick<ImportStagedRow, 'importId' | 'number' | 'content' | 'key' | 'refersTo' | 'nodeId'>,
): DraftRow {
  const { importId, number, content, key, refersTo, nodeId } = row;
  const text = isPersonal
    ? theVault().open({ column: contentPlace(tables), row: partId(importId, number) }, content)
    : content;
  if (text === null) throw new Error('a row cannot be opened with the keys that are here');
  return { ...newDraft(number), ...(JSON.parse(text) as Content), key, refersTo, nodeId };
}
