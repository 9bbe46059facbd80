import { sql } from 'drizzle-orm';
import type { List } from '../connection.ts';
import { compares } from '../filter.ts';
import type { HubContext } from '../subgraph.ts';
import type { Importer } from './importer.ts';
import type { ImportTables } from './tables.ts';

/** The lists of an importing subgraph. Only officials in whose line an import was uploaded see it. */
export function importLists({ tables, stem }: Importer) {
  const importList: List<ImportTables['imports']> = {
    name: `${stem}Import`,
    table: tables.imports,
    visible: (t, context) => {
      const { viewer } = context as HubContext;
      if (viewer.kind !== 'OFFICIAL') return sql`false`;
      return viewer.role === 'HUB_ADMIN'
        ? undefined
        : sql`starts_with(${t.divisionCode}, ${viewer.divisionCode})`;
    },
    filters: (t) => ({
      kind: compares(t.kind),
      status: compares(t.status),
      createdAt: compares(t.createdAt),
    }),
    orders: (t) => ({ CREATED_AT: t.createdAt }),
    defaultOrder: [{ field: 'CREATED_AT', direction: 'DESC' }],
  };
  const rowList: List<ImportTables['importRows']> = {
    name: 'ImportRow',
    table: tables.importRows,
    filters: (t) => ({ number: compares(t.number), action: compares(t.action) }),
    orders: (t) => ({ NUMBER: t.number }),
    defaultOrder: [{ field: 'NUMBER' }],
  };
  const problemList: List<ImportTables['importProblems']> = {
    name: 'ImportProblem',
    table: tables.importProblems,
    filters: (t) => ({
      severity: compares(t.severity),
      fault: compares(t.fault),
      row: compares(t.rowNumber),
    }),
    orders: (t) => ({ ROW: t.rowNumber, COLUMN: t.columnIndex }),
    defaultOrder: [{ field: 'ROW' }, { field: 'COLUMN' }],
  };
  const matchList: List<ImportTables['importMatches']> = {
    name: 'ImportMatch',
    table: tables.importMatches,
    filters: (t) => ({ status: compares(t.status) }),
    orders: (t) => ({ FIRST_ROW: t.firstRow }),
    defaultOrder: [{ field: 'FIRST_ROW' }],
  };
  return { importList, rowList, problemList, matchList };
}
