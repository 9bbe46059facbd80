import { refuseStatus } from '../answering.ts';
import { createHash } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { codelist } from '../codelists.ts';
import { placeOf } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { badInput, Fault } from '../errors.ts';
import type { ImportKind as KindWord, ImportStatus } from '../generated/words.ts';
import { newId } from '../ids.ts';
import { qualifiedName } from '../load-by-key.ts';
import { log } from '../log.ts';
import { expectVersion, lockRow, mutate, requireOfficial, type Outcome } from '../mutation.ts';
import type { Refusals } from '../refusals.ts';
import { expectId, type HubContext } from '../subgraph.ts';
import { hasJurisdiction, mayWriteAt } from '../viewer.ts';
import { analyse, headerAt, headRows, statusWith } from './analyse.ts';
import { check } from './check.ts';
import { commit } from './commit.ts';
import { kindOf, partId, sealPiece, type Importer } from './importer.ts';
import { importLimits, pieceSize } from './limits.ts';
import { isPersonalHeader, type ColumnMapping } from './mapping.ts';
import { addProblems } from './records.ts';
import { FileFault } from './read/file-fault.ts';
import { openFile } from './read/open-file.ts';
import { columnIndex } from './read/sheet-rows.ts';
import { mayTake, type ImportStep } from './steps.ts';
import { storedFile } from './stored-file.ts';
import type { ImportNodeRow } from './tables.ts';
import { touchedDetails, touchedElsewhere, touchedHere, undo } from './undo.ts';
import { isSilent, runWork, takeUp, type Work } from './work.ts';

interface Keyed {
  idempotencyKey?: string | null;
}

interface StepInput extends Keyed {
  importId: string;
  version: number;
}

export interface OpenInput extends Keyed {
  kind: KindWord;
  fileName: string;
  size?: number | string | bigint | null;
  sha256?: string | null;
}

export interface AppendInput extends Keyed {
  importId: string;
  position: number;
  content: string;
  isLast?: boolean | null;
}

export interface MapInput extends StepInput {
  sheet?: string | null;
  headerRow?: number | null;
  columns?: readonly { column: string; field?: string | null }[] | null;
}

export interface DecideInput extends StepInput {
  decisions: readonly { matchId: string; organizationId?: string | null }[];
}

/** A step that goes on after its mutation has answered; small files are done before. */
type Step = (context: HubContext, importer: Importer, row: ImportNodeRow, work: Work) => Promise<void>;

const answerAfterMs = 1500;

/** So many records are looked through within a mutation. */
const fewRecords = 1000;

/** The steps of an import, for the mutations of one subgraph. Each answers with the id of the import. */
export function importSteps(importer: Importer) {
  const { tables, stem, idempotency, prefix } = importer;
  const { imports } = tables;

  /** The import, locked, if this official may take the step now. */
  async function lockFor(
    tx: Transaction,
    step: ImportStep,
    { viewer }: HubContext,
    { importId, version }: { importId: string; version?: number },
    refusals: Refusals,
  ): Promise<ImportNodeRow> {
    const row = (await lockRow(tx, imports, importId)) as ImportNodeRow | null;
    if (!row || !hasJurisdiction(viewer, row.divisionCode))
      refusals.add('UNKNOWN_RECORD', ['input', 'importId']);
    else if (!mayWriteAt(viewer, row.divisionCode)) throw mayNotImport();
    else {
      const silent = await isSilent(tx, importer, importId);
      if (!mayTake(step, row.status, silent))
        refuseStatus(refusals, 'ImportStatus', row.status, ['input', 'importId']);
      else if (version !== undefined) expectVersion(version, row.version, refusals);
    }
    refusals.settle();
    return row!;
  }

  async function begin(
    tx: Transaction,
    row: ImportNodeRow,
    status: ImportStatus,
  ): Promise<{ row: ImportNodeRow; owner: string }> {
    await tx.update(imports).set({ status }).where(eq(imports.id, row.id));
    const { importProblems } = tables;
    await tx
      .delete(importProblems)
      .where(and(eq(importProblems.importId, row.id), eq(importProblems.fault, 'STEP_FAILED')));
    return { row, owner: await takeUp(tx, importer, row.id) };
  }

  /** Goes on with what a mutation has begun. What fails for no fault of the file's can be asked for again. */
  async function goOn(
    context: HubContext,
    begun: { row: ImportNodeRow; owner: string } | undefined,
    step: Step,
    otherwise: ImportStatus,
  ): Promise<void> {
    if (!begun) return;
    const { row, owner } = begun;
    const done = runWork(context.db, importer, row.id, owner, (work) =>
      step(context, importer, row, work),
    ).catch(async (error: unknown) => {
      log.error({ err: error, importId: row.id }, 'a step of an import failed');
      await context.db
        .bulk(async (bulk) => {
          const left = await bulk.unsafe(
            `update ${qualifiedName(imports)} i set status = $3 from ${qualifiedName(tables.importProgress)} p
             where i.id = $1 and p.import_id = i.id and p.owner = $2
               and i.status in ('READING', 'CHECKING', 'COMMITTING', 'UNDOING')`,
            [row.id, owner, otherwise],
          );
          if (left.count > 0)
            await addProblems(bulk, importer, row, [{ severity: 'ERROR', fault: 'STEP_FAILED' }]);
        })
        .catch(() => {});
    });
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([done, new Promise((resolve) => (timer = setTimeout(resolve, answerAfterMs)))]);
    clearTimeout(timer);
  }

  const named = (verb: string): { name: string; idempotency: typeof idempotency } => ({
    name: `${verb}${stem}Import`,
    idempotency,
  });

  async function open(context: HubContext, input: OpenInput): Promise<Outcome<string>> {
    const viewer = requireOfficial(context);
    if (!mayWriteAt(viewer, viewer.divisionCode)) throw mayNotImport();
    if (!importer.kinds.some(({ kind }) => kind === input.kind))
      throw badInput('此处不能导入这一类记录。', 'Records of this kind are imported elsewhere.');
    const size = input.size == null ? null : Number(input.size);
    limitSize(size ?? 0);
    const digest = input.sha256?.toLowerCase() ?? null;
    if (digest !== null && !/^[0-9a-f]{64}$/.test(digest))
      throw badInput('sha256 须为 64 位十六进制数。', 'sha256 has 64 hexadecimal digits.');
    return await mutate(context, named('open'), input, async (tx, refusals) => {
      const fileName = (input.fileName.split(/[/\\]/).pop() ?? '').trim().slice(0, 200);
      if (fileName === '') refusals.add('TEXT_BLANK', ['input', 'fileName']);
      refusals.settle();
      const id = newId(prefix);
      await tx.insert(imports).values({
        id,
        ...placeOf(viewer.divisionCode),
        kind: input.kind,
        status: 'UPLOADING',
        fileName,
        statedSize: size,
        statedDigest: digest,
        organizationId: viewer.organizationId,
        divisionCode: viewer.divisionCode,
      } as never);
      return id;
    });
  }

  /** One piece. Sent again it changes nothing; pieces come in order. */
  async function append(context: HubContext, input: AppendInput): Promise<Outcome<string>> {
    requireOfficial(context);
    const bytes = Buffer.from(input.content, 'base64');
    if (bytes.length > pieceSize)
      throw badInput(`每段最多 ${pieceSize} 字节。`, `A piece holds at most ${pieceSize} bytes.`);
    const { importId, position, isLast } = input;
    let begun: Awaited<ReturnType<typeof begin>> | undefined;
    // The content is a file and no text of the input; its digest stands for it.
    const facts = { importId, position, isLast, digest: createHash('sha256').update(bytes).digest('hex') };
    const outcome = await mutate(
      context,
      named('appendTo'),
      { ...facts, idempotencyKey: input.idempotencyKey },
      async (tx, refusals) => {
        const row = await lockFor(tx, 'append', context, { importId }, refusals);
        const { importPieces } = tables;
        const id = partId(importId, position);
        const [state] = await tx
          .select({
            count: sql<number>`count(*)::int`,
            has: sql<boolean>`coalesce(bool_or(${importPieces.position} = ${position}), false)`,
          })
          .from(importPieces)
          .where(eq(importPieces.importId, importId));
        if (!state!.has) {
          if (position !== state!.count)
            throw badInput(`下一段应为第 ${state!.count} 段。`, `The next piece is number ${state!.count}.`, {
              expectedPosition: state!.count,
            });
          limitSize(row.size + bytes.length);
          if (bytes.length > 0)
            await tx.insert(importPieces).values({
              id,
              importId,
              position,
              size: bytes.length,
              content: sealPiece(importer, id, bytes),
              ...placeOf(row.divisionCode),
            } as never);
          await tx
            .update(imports)
            .set({ size: row.size + bytes.length })
            .where(eq(imports.id, importId));
        }
        if (isLast) begun = await begin(tx, row, 'READING');
        return importId;
      },
    );
    await goOn(context, begun, analyse, 'UPLOADING');
    return outcome;
  }

  async function map(context: HubContext, input: MapInput): Promise<Outcome<string>> {
    requireOfficial(context);
    const seen = await lookUp(context, input.importId);
    const head = seen && (await headOf(context, importer, seen, input));
    return await mutate(context, named('map'), input, async (tx, refusals) => {
      const row = await lockFor(tx, 'map', context, input, refusals);
      const { fields } = kindOf(importer, row.kind);
      const columns = remapped(
        head?.columns ?? row.columns,
        input.columns ?? [],
        fields.map(({ name }) => name),
      );
      await tx
        .update(imports)
        .set({
          sheet: input.sheet ?? row.sheet,
          headerRow: head?.headerRow ?? row.headerRow,
          columns,
          status: statusWith(columns, fields),
        })
        .where(eq(imports.id, row.id));
      return row.id;
    });
  }

  async function lookUp(context: HubContext, importId: string): Promise<ImportNodeRow | null> {
    const [row] = await context.db.query<ImportNodeRow>(
      sql`select * from ${imports} where ${eq(imports.id, expectId(importId, prefix, '导入'))}`,
    );
    return row && hasJurisdiction(context.viewer, row.divisionCode) ? row : null;
  }

  const later =
    (verb: 'check' | 'commit', status: ImportStatus, step: Step, otherwise: ImportStatus) =>
    async (context: HubContext, input: StepInput): Promise<Outcome<string>> => {
      requireOfficial(context);
      let begun: Awaited<ReturnType<typeof begin>> | undefined;
      const outcome = await mutate(context, named(verb), input, async (tx, refusals) => {
        begun = await begin(tx, await lockFor(tx, verb, context, input, refusals), status);
        return input.importId;
      });
      await goOn(context, begun, step, otherwise);
      return outcome;
    };

  async function decide(context: HubContext, input: DecideInput): Promise<Outcome<string>> {
    requireOfficial(context);
    if (input.decisions.length > 1000)
      throw badInput('一次最多确认 1000 项。', 'At most 1000 decisions may be made at once.');
    const chosen = input.decisions.flatMap(({ organizationId }) => (organizationId ? [organizationId] : []));
    for (const id of chosen) expectId(id, 'org', '党组织');
    const there = await importer.organizationsThere([...new Set(chosen)], context);
    return await mutate(context, named('decideMatchesOf'), input, async (tx, refusals) => {
      const row = await lockFor(tx, 'decide', context, input, refusals);
      const { importMatches } = tables;
      for (const [i, { matchId, organizationId }] of input.decisions.entries()) {
        if (organizationId && !there.has(organizationId))
          refusals.add('UNKNOWN_ORGANIZATION', ['input', 'decisions', i, 'organizationId']);
        const done = await tx
          .update(importMatches)
          .set({ status: 'DECIDED', organizationId: organizationId ?? null })
          .where(and(eq(importMatches.id, matchId), eq(importMatches.importId, row.id)))
          .returning({ id: importMatches.id });
        if (done.length === 0) refusals.add('UNKNOWN_RECORD', ['input', 'decisions', i, 'matchId']);
      }
      await tx.update(imports).set({ status: 'MAPPED' }).where(eq(imports.id, row.id));
      return row.id;
    });
  }

  /** What stands in the way of a small one is told at once; of a large one, among its problems. */
  async function takeBack(context: HubContext, input: StepInput): Promise<Outcome<string>> {
    requireOfficial(context);
    const seen = await lookUp(context, input.importId);
    const isSmall = seen !== null && seen.createCount + seen.updateCount <= fewRecords;
    const elsewhere = isSmall ? await touchedElsewhere(context, importer, seen.id) : [];
    let begun: Awaited<ReturnType<typeof begin>> | undefined;
    const outcome = await mutate(context, named('undo'), input, async (tx, refusals) => {
      const row = await lockFor(tx, 'undo', context, input, refusals);
      if (isSmall) {
        const touched = await touchedHere(
          async (statement) => [...(await tx.execute(statement))] as never[],
          importer,
          row,
          elsewhere,
        );
        if (touched.count > 0) refusals.add('IMPORT_TOUCHED', ['input', 'importId'], touchedDetails(touched));
        refusals.settle();
      }
      begun = await begin(tx, row, 'UNDOING');
      return row.id;
    });
    await goOn(context, begun, undo, 'COMMITTED');
    return outcome;
  }

  async function discard(context: HubContext, input: StepInput): Promise<Outcome<string>> {
    requireOfficial(context);
    return await mutate(context, named('discard'), input, async (tx, refusals) => {
      const row = await lockFor(tx, 'discard', context, input, refusals);
      for (const table of [
        tables.importPieces,
        tables.importRows,
        tables.importMatches,
        tables.importProblems,
      ])
        await tx.delete(table).where(eq(table.importId, row.id));
      await takeUp(tx, importer, row.id);
      await tx.update(imports).set({ status: 'DISCARDED', columns: [] }).where(eq(imports.id, row.id));
      return row.id;
    });
  }

  return {
    open,
    append,
    map,
    check: later('check', 'CHECKING', check, 'MAPPED'),
    decide,
    commit: later('commit', 'COMMITTING', commit, 'CHECKED'),
    undo: takeBack,
    discard,
  };
}

function mayNotImport(): Fault {
  return new Fault('FORBIDDEN', {
    zh: '您的角色不能导入；请由联络员或组织部门办理。',
    en: 'Your role may not import; ask a coordinator or the organization department.',
  });
}

function limitSize(size: number): void {
  const { bytes } = importLimits();
  if (size > bytes)
    throw new Fault('REQUEST_TOO_LARGE', {
      zh: `文件超过 ${bytes} 字节，请分成几份。`,
      en: `The file is larger than ${bytes} bytes; split it.`,
    });
}

/** The columns of another sheet or header row. */
async function headOf(
  { db }: HubContext,
  importer: Importer,
  row: ImportNodeRow,
  { sheet, headerRow }: MapInput,
): Promise<{ headerRow: number; columns: ColumnMapping[] } | null> {
  if (sheet == null && headerRow == null) return null;
  const number = headerRow ?? row.headerRow ?? 1;
  try {
    const file = await openFile(await storedFile(db, importer, row.id));
    const rows = await headRows(file, sheet ?? row.sheet);
    return { headerRow: number, columns: headerAt(rows, number, kindOf(importer, row.kind).fields) };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    const word = codelist('ImportFault').find(({ code }) => code === error.code)!;
    throw badInput(word.zh, word.en);
  }
}

function remapped(
  columns: readonly ColumnMapping[],
  wanted: NonNullable<MapInput['columns']>,
  fields: readonly string[],
): ColumnMapping[] {
  const mapped = columns.map((one) => ({ ...one }));
  for (const { column, field } of wanted) {
    const found = mapped.find(({ index }) => index === columnIndex(column.toUpperCase()));
    if (!found) throw badInput(`没有 ${column} 列。`, `There is no column ${column}.`);
    if (field && !fields.includes(field))
      throw badInput(
        `没有字段 ${field}；可用：${fields.join('、')}。`,
        `There is no field ${field}; use one of ${fields.join(', ')}.`,
      );
    if (field && isPersonalHeader(found.header))
      throw badInput(
        `${column} 列是个人信息，不得导入。`,
        `Column ${column} tells who somebody is and is never imported.`,
      );
    if (field) for (const other of mapped) if (other.field === field) other.field = null;
    found.field = field ?? null;
    found.reason = field ? 'CHOSEN' : 'NONE';
    found.confidence = field ? 1 : 0;
  }
  return mapped;
}
