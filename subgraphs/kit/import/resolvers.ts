import { codelist } from '../codelists.ts';
import { page, pageByParent, type Connection, type PageArgs } from '../connection.ts';
import { rowsByKey } from '../load-by-key.ts';
import { badInput } from '../errors.ts';
import type { Outcome } from '../mutation.ts';
import { expectId, type HubContext } from '../subgraph.ts';
import { hasJurisdiction } from '../viewer.ts';
import { eq, type AnyColumn, type SQL } from 'drizzle-orm';
import { draftOf } from './draft.ts';
import type { FieldValue, ImportField } from './fields.ts';
import { kindOf, type Importer } from './importer.ts';
import { importLists } from './lists.ts';
import type { ColumnMapping } from './mapping.ts';
import type { MatchCandidate } from './matching.ts';
import { watchImport, type ImportUpdate } from './live.ts';
import { importSteps } from './mutations.ts';
import { cellAddress, columnLetters } from './read/sheet-rows.ts';
import { silentAfterMs } from './steps.ts';
import type { ImportMatchRow, ImportNodeRow, ImportProblemRow, ImportStagedRow } from './tables.ts';

/** Everything a subgraph answers about its imports. */
export function importResolvers(importer: Importer) {
  const { tables, stem, prefix, kinds } = importer;
  const lists = importLists(importer);
  const steps = importSteps(importer);
  const byId = rowsByKey(tables.imports, 'id');
  const progressOf = rowsByKey(tables.importProgress, 'importId', { order: 'import_id' });

  async function importById(context: HubContext, id: string): Promise<ImportNodeRow | null> {
    const row = await byId.one(context, id);
    return row && hasJurisdiction(context.viewer, row.divisionCode) ? row : null;
  }

  const mutation =
    <Input>(step: (context: HubContext, input: Input) => Promise<Outcome<string>>) =>
    async (_root: unknown, { input }: { input: Input }, context: HubContext) => {
      const { answer, userErrors } = await step(context, input);
      // What went on after the transaction has changed the row since.
      context.batches.clear();
      return { import: answer === null ? null : await importById(context, answer), userErrors };
    };

  const typename = `${stem}Import`;
  const lower = stem[0]!.toLowerCase() + stem.slice(1);
  const organization = (id: string | null, context: HubContext) =>
    id ? importer.organization(id, context) : null;

  return {
    Query: {
      [`${lower}Import`]: (_root: unknown, { id }: { id: string }, context: HubContext) =>
        importById(context, expectId(id, prefix, '导入')),
      [`${lower}Imports`]: (_root: unknown, args: PageArgs, context: HubContext) =>
        page(context, lists.importList, args),
      [`${lower}ImportFields`]: (_root: unknown, { kind }: { kind: string }) =>
        (kinds.find((one) => one.kind === kind)?.fields ?? []).map(shownField),
    },
    Mutation: {
      [`open${typename}`]: mutation(steps.open),
      [`appendTo${typename}`]: mutation(steps.append),
      [`map${typename}`]: mutation(steps.map),
      [`check${typename}`]: mutation(steps.check),
      [`decideMatchesOf${typename}`]: mutation(steps.decide),
      [`commit${typename}`]: mutation(steps.commit),
      [`undo${typename}`]: mutation(steps.undo),
      [`discard${typename}`]: mutation(steps.discard),
    },
    Subscription: {
      [`${lower}ImportProgress`]: {
        async subscribe(_root: unknown, { id }: { id: string }, context: HubContext) {
          const row = await importById(context, expectId(id, prefix, '导入'));
          if (!row)
            throw badInput('没有这次导入，或不在您的辖区。', 'There is no such import in your jurisdiction.');
          return await watchImport(context.db, importer, row.id);
        },
        resolve: (update: ImportUpdate) => update,
      },
    },
    [typename]: {
      __resolveReference: ({ id }: { id: string }, context: HubContext) => importById(context, id),
      organization: ({ organizationId }: ImportNodeRow, _args: unknown, context: HubContext) =>
        organization(organizationId, context),
      columns: ({ columns }: ImportNodeRow) =>
        columns.map((one: ColumnMapping) => ({ ...one, column: columnLetters(one.index) })),
      progress: ({ id }: ImportNodeRow, _args: unknown, context: HubContext) => progressOf.one(context, id),
      rows: (row: ImportNodeRow, args: PageArgs, context: HubContext) =>
        pageByParent(context, lists.rowList, 'rows of import', row.id, args, (t, id) =>
          equals(t.importId, id),
        ).then((connection) =>
          connectionWith(connection, (staged) => ({ ...staged, kindOfImport: row.kind })),
        ),
      problems: (row: ImportNodeRow, args: PageArgs, context: HubContext) =>
        pageByParent(context, lists.problemList, 'problems of import', row.id, args, (t, id) =>
          equals(t.importId, id),
        ).then((connection) => connectionWith(connection, (problem) => shownProblem(problem, row))),
      matches: (row: ImportNodeRow, args: PageArgs, context: HubContext) =>
        pageByParent(context, lists.matchList, 'matches of import', row.id, args, (t, id) =>
          equals(t.importId, id),
        ),
    },
    ImportProgress: {
      isStalled: ({ at }: { at: string }) => Date.now() - Date.parse(at) > silentAfterMs,
    },
    ImportRow: {
      cells: (row: ImportStagedRow & { kindOfImport: ImportNodeRow['kind'] }) => {
        const kind = kindOf(importer, row.kindOfImport);
        const { values, before } = draftOf(kind, tables, row);
        return Object.entries(values).map(([field, value]) => ({
          field,
          value: shown(value),
          before: field in before ? shown(before[field] ?? null) : null,
        }));
      },
    },
    ImportMatch: {
      divisionCode: ({ hint }: ImportMatchRow) => hint || null,
      organization: ({ organizationId }: ImportMatchRow, _args: unknown, context: HubContext) =>
        organization(organizationId, context),
    },
    ImportCandidate: {
      organization: ({ id }: MatchCandidate, _args: unknown, context: HubContext) =>
        organization(id, context),
    },
  };
}

const equals = (column: AnyColumn, id: SQL): SQL => eq(column, id);

/** A page whose rows are shown otherwise than they are kept. */
function connectionWith<Row, Shown>(
  connection: Connection<Row>,
  show: (row: Row) => Shown,
): Connection<Shown> {
  return {
    nodes: connection.nodes.map(show),
    get edges() {
      return connection.edges.map(({ cursor, node }) => ({ cursor, node: show(node) }));
    },
    get pageInfo() {
      return connection.pageInfo;
    },
    totalCount: () => connection.totalCount(),
  };
}

const shown = (value: FieldValue | null): string | null =>
  value === null ? null : Array.isArray(value) ? value.join('、') : String(value);

function shownField({ name, zh, isRequired = false, headers, type, example }: ImportField) {
  const words = type.kind === 'WORD' ? codelist(type.list).map((word) => word.zh) : [];
  return { name, label: zh, isRequired, headers, words, example };
}

/** A problem with its sentences and the address of its cell. */
export function shownProblem(
  { severity, rowNumber, columnIndex, fault, refusal, details, value }: ImportProblemRow,
  { sheet, headerRow }: Pick<ImportNodeRow, 'sheet' | 'headerRow'>,
) {
  const word = codelist(fault ? 'ImportFault' : 'RefusalCode').find(
    ({ code }) => code === (fault ?? refusal),
  );
  const fill = (text = ''): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole));
  const row = rowNumber ?? (columnIndex === null ? null : headerRow);
  return {
    severity,
    row: rowNumber,
    address: row === null ? null : cellAddress(sheet, row, columnIndex),
    fault,
    refusal,
    message: fill(word?.en),
    messageZh: fill(word?.zh),
    value,
  };
}
