import type { HubContext } from '../subgraph.ts';
import { kindOf, type Importer } from './importer.ts';
import type { ImportField } from './fields.ts';
import { findHeader, suggest, type ColumnMapping, type FoundHeader } from './mapping.ts';
import { FileFault } from './read/file-fault.ts';
import { openFile } from './read/open-file.ts';
import type { OpenedFile, SheetRow } from './read/sheet-rows.ts';
import { addProblems, clearProblems, setImport } from './records.ts';
import { digestOf, storedFile } from './stored-file.ts';
import type { ImportNodeRow } from './tables.ts';
import type { ImportStatus } from '../generated/words.ts';

const firstRows = 30;
const mostSheets = 20;

export async function headRows(file: OpenedFile, sheet: string | null): Promise<SheetRow[]> {
  const head: SheetRow[] = [];
  const rows = file.rows(sheet);
  try {
    for (;;) {
      const next = await rows.next();
      if (next.done) return head;
      head.push(...next.value.slice(0, firstRows - head.length));
      if (head.length >= firstRows) return head;
    }
  } finally {
    await rows.return({ merged: [] });
  }
}

/** The sheet with the best header among those shown, and that header. */
async function lookForHeader(
  file: OpenedFile,
  fields: readonly ImportField[],
): Promise<{ sheet: string | null; found: FoundHeader | null }> {
  const shown = file.shape.sheets.filter(({ isHidden }) => !isHidden).slice(0, mostSheets);
  const sheets = file.shape.sheets.length === 0 ? [null] : shown.map(({ name }) => name);
  let best: { sheet: string | null; found: FoundHeader | null } = { sheet: sheets[0] ?? null, found: null };
  let most = 0;
  for (const sheet of sheets) {
    const found = findHeader(await headRows(file, sheet), fields);
    const named = found?.columns.filter(({ field }) => field).length ?? 0;
    if (named > most) {
      most = named;
      best = { sheet, found };
    }
  }
  return best;
}

/** The header of a row that was named, with its columns as they are likely meant. */
export function headerAt(
  rows: readonly SheetRow[],
  row: number,
  fields: readonly ImportField[],
): ColumnMapping[] {
  const above = rows.filter(({ number }) => number < row);
  const own = rows.find(({ number }) => number === row);
  const width = Math.max(0, own?.cells.length ?? 0, ...above.map(({ cells }) => cells.length));
  const names = Array.from({ length: width }, (_, i) => {
    const cell = own?.cells[i];
    return cell ?? above.findLast(({ cells }) => cells[i] != null)?.cells[i] ?? null;
  });
  return suggest(names, fields);
}

/** Which status columns leave an import in: ready to be checked, or waiting for required fields. */
export function statusWith(columns: readonly ColumnMapping[], fields: readonly ImportField[]): ImportStatus {
  const mapped = new Set(columns.map(({ field }) => field));
  return fields.every(({ name, isRequired }) => !isRequired || mapped.has(name)) ? 'MAPPED' : 'UPLOADED';
}

/** Looks at a file that has arrived: what it is, its sheets, its header, and which column is which. */
export async function analyse(context: HubContext, importer: Importer, row: ImportNodeRow): Promise<void> {
  const { db } = context;
  const { fields } = kindOf(importer, row.kind);
  try {
    const bytes = await storedFile(db, importer, row.id);
    const digest = await digestOf(bytes);
    if ((row.statedDigest && row.statedDigest !== digest) || (row.statedSize ?? bytes.size) !== bytes.size)
      throw new FileFault('FILE_INCOMPLETE');
    const file = await openFile(bytes);
    const { sheet, found } = await lookForHeader(file, fields);
    const { type, encoding, separator, sheets } = file.shape;
    const columns = found?.columns ?? [];
    const status = statusWith(columns, fields);
    await db.bulk(async (sql) => {
      await clearProblems(sql, importer, row.id);
      if (!found) await addProblems(sql, importer, row, [{ severity: 'ERROR', fault: 'HEADER_NOT_FOUND' }]);
      else {
        const mapped = new Set(columns.map(({ field }) => field));
        const missing = fields.filter(({ name, isRequired }) => isRequired && !mapped.has(name));
        await addProblems(
          sql,
          importer,
          row,
          missing.map(({ zh }) => ({ severity: 'ERROR', fault: 'FIELD_NOT_MAPPED', details: { field: zh } })),
        );
      }
      await setImport(sql, importer, row.id, {
        digest,
        file_type: type,
        encoding,
        separator,
        sheets,
        sheet,
        header_row: found?.row ?? null,
        columns,
        status,
      });
    });
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    const { code, details } = error;
    await db.bulk(async (sql) => {
      await clearProblems(sql, importer, row.id);
      await addProblems(sql, importer, row, [{ severity: 'ERROR', fault: code, details }]);
      await setImport(sql, importer, row.id, { status: 'UNREADABLE', error_count: 1 });
    });
  }
}
