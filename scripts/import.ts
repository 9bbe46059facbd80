import { ConfigFailure, readConfig } from '@hub/gateway/config.ts';
import { openGraphHub, subgraphs } from '@hub/gateway/hub.ts';
import { faultOf, uploadFile, type AskGraph } from '@hub/gateway/imports/upload.ts';
import { atTheShell, recordAdmin } from '@hub/kit/audit/admin.ts';
import { codelist } from '@hub/kit/codelists.ts';
import { Fault } from '@hub/kit/errors.ts';
import type { Importer } from '@hub/kit/import/importer.ts';
import { fieldNotes, templateOf } from '@hub/kit/import/template.ts';
import type { OfficialViewer } from '@hub/kit/viewer.ts';
import { createReadStream, existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { openHubDatabase } from './hub-database.ts';
import { openVaultKeys } from './vault-keys.ts';

const importers = subgraphs.flatMap(({ importer }) => importer ?? []);
const kinds = importers.flatMap((one) => one.kinds.map(({ kind }) => kind));

const usage = `pnpm run import KIND FILE --as CODE [--preview] [--map COLUMN=FIELD]… [--sheet NAME] [--header-row N]
  导入文件；有错误或有待确认的名称时什么也不写 / imports a file; with an error in it, or a name to decide, nothing is written
pnpm run import KIND --template
  输出模板 / prints a file to fill in
pnpm run import KIND --resume ID --as CODE [--match NAME=ID]…
  接着办一次已上传的导入，如确认名称之后 / goes on with a file that is there, such as once names are decided
pnpm run import KIND --undo ID --as CODE
  撤回一次导入 / takes an import back

  KIND             ${kinds.join(' | ')}
  --as CODE        以哪个党组织的名义，填党组织代码 / for which organization: its public code
  --preview        只核对，不写入 / checks and writes nothing
  --map C=name     把某列对应到字段，C= 表示不读 / maps a column to a field; C= leaves it out
  --match NAME=ID  确认名称所指的党组织，可多次 / says which organization a name means
  --data DIR       内嵌数据库的数据文件夹，默认 .data / data folder of the embedded database
  DATABASE_URL     默认为内嵌数据库 / the embedded database by default`;

const options = {
  as: { type: 'string' },
  preview: { type: 'boolean', default: false },
  map: { type: 'string', multiple: true },
  match: { type: 'string', multiple: true },
  sheet: { type: 'string' },
  'header-row': { type: 'string' },
  template: { type: 'boolean', default: false },
  undo: { type: 'string' },
  resume: { type: 'string' },
  data: { type: 'string', default: fileURLToPath(new URL('../.data', import.meta.url)) },
} as const;

type Values = ReturnType<typeof parseWords>['values'];

function parseWords() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exit(2);
  }
}

const { values, positionals } = parseWords();
const [kind = '', file] = positionals;
const importer = importers.find((one) => one.kinds.some((known) => known.kind === kind));
if (
  !importer ||
  (!values.template && (!values.as || [file, values.undo, values.resume].filter(Boolean).length !== 1))
) {
  console.error(usage);
  process.exit(2);
}
const own = importer.kinds.find((known) => known.kind === kind)!;
if (values.template) {
  process.stdout.write(templateOf(own));
  console.error(fieldNotes(own));
  process.exit(0);
}
interface Problem {
  severity: string;
  address: string | null;
  fault: string | null;
  refusal: string | null;
  message: string;
  messageZh: string;
  value: string | null;
}

interface Match {
  id: string;
  name: string;
  firstRow: number;
  candidates: {
    confidence: number;
    reasons: string[];
    name: string;
    organization: { id: string; code: string; division: { name: string } | null } | null;
  }[];
}

interface State {
  id: string;
  version: number;
  status: string;
  rowCount: number;
  createCount: number;
  updateCount: number;
  unchangedCount: number;
  refusedCount: number;
  waitingCount: number;
  errorCount: number;
  columns: { column: string; header: string; field: string | null; confidence: number; reason: string }[];
  progress: { rowsRead: number; rowsChecked: number; rowsWritten: number; isStalled: boolean } | null;
  problems: { totalCount: number; nodes: Problem[] };
  matches: { totalCount: number; nodes: Match[] };
}

const state = `id version status rowCount createCount updateCount unchangedCount refusedCount waitingCount errorCount
  columns { column header field confidence reason } progress { rowsRead rowsChecked rowsWritten isStalled }
  problems(first: 100) { totalCount nodes { severity address fault refusal message messageZh value } }
  matches(first: 100, filter: { status: { eq: NEEDS_DECISION } }) { totalCount nodes { id name firstRow candidates { confidence reasons name organization { id code division { name } } } } }`;

async function run(
  databaseUrl: string,
  { stem, schema }: Importer,
  { as, preview, map = [], match = [], sheet, 'header-row': headerRow, undo, resume }: Values,
  askHub: Awaited<ReturnType<typeof openGraphHub>>['ask'],
): Promise<number> {
  const lower = `${stem[0]!.toLowerCase()}${stem.slice(1)}`;
  const viewer = await officialOf(as!, askHub);
  const ask: AskGraph = async (query, variables) =>
    JSON.parse((await askHub({ query, variables }, viewer)).text);

  async function read(id: string): Promise<State> {
    const { data, errors } = await ask(`query ($id: ID!) { found: ${lower}Import(id: $id) { ${state} } }`, {
      id,
    });
    if (!data?.found)
      throw errors?.length
        ? faultOf(errors)
        : new ConfigFailure(`没有导入 ${id}。`, `There is no import ${id}.`);
    return data.found as State;
  }

  async function settled(id: string): Promise<State> {
    for (;;) {
      const now = await read(id);
      if (!/^(READING|CHECKING|COMMITTING|UNDOING)$/.test(now.status) || now.progress?.isStalled) return now;
      const { rowsChecked = 0, rowsWritten = 0 } = now.progress ?? {};
      if (process.stderr.isTTY)
        process.stderr.write(`\r${named(now.status)} ${rowsChecked} ${rowsWritten}   `);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }

  async function step(
    verb: string,
    one: State,
    more: object = {},
    type = 'ImportStepInput',
  ): Promise<State | null> {
    const { data, errors } = await ask(
      `mutation ($input: ${type}!) { done: ${verb}${stem}Import(input: $input) { import { id } userErrors { message messageZh } } }`,
      { input: { importId: one.id, version: one.version, ...more } },
    );
    const said = [...(data?.done?.userErrors ?? []), ...(errors ?? [])] as {
      message: string;
      messageZh?: string;
    }[];
    for (const { message, messageZh = '' } of said) console.error(`${messageZh} ${message}`);
    return said.length > 0 ? null : await settled(one.id);
  }

  if (undo) {
    const undone = await step('undo', await read(undo));
    if (!undone) return 1;
    tellProblems(undone);
    console.log(`${undone.id} ${named(undone.status)}`);
    return undone.status === 'UNDONE' ? 0 : 1;
  }

  async function upload(): Promise<string | null> {
    if (!existsSync(file!)) throw new ConfigFailure(`没有文件 ${file}。`, `There is no file ${file}.`);
    const source = createReadStream(file!);
    const uploaded = await uploadFile(ask, { kind, stem, fileName: basename(file!) }, source);
    for (const { message, messageZh } of uploaded.userErrors) console.error(`${messageZh} ${message}`);
    if (uploaded.import) await record(databaseUrl, schema, uploaded.import.id);
    return uploaded.import?.id ?? null;
  }

  const id = resume ?? (await upload());
  if (!id) return 1;
  console.log(id);
  let now: State | null = await settled(id);
  if (map.length > 0 || sheet !== undefined || headerRow !== undefined) {
    const columns = map.map((pair) => {
      const at = pair.indexOf('=');
      return { column: pair.slice(0, at), field: pair.slice(at + 1) || null };
    });
    const more = { columns, sheet, headerRow: headerRow === undefined ? undefined : Number(headerRow) };
    now = await step('map', now, more, 'MapImportInput');
    if (!now) return 1;
  }
  for (const { column, header, field, confidence, reason } of now.columns)
    console.log(`${column}\t${header}\t${field ?? '-'}\t${confidence} ${reason}`);
  if (/^(MAPPED|FAULTY|NEEDS_REVIEW)$/.test(now.status)) now = await step('check', now);
  if (now && match.length > 0 && now.matches.nodes.length > 0) {
    const wanted = new Map(
      match.map((pair) => [pair.slice(0, pair.lastIndexOf('=')), pair.slice(pair.lastIndexOf('=') + 1)]),
    );
    const decisions = now.matches.nodes
      .filter(({ name }) => wanted.has(name))
      .map((one) => ({ matchId: one.id, organizationId: wanted.get(one.name) || null }));
    now = await step('decideMatchesOf', now, { decisions }, 'DecideMatchesInput');
    if (now) now = await step('check', now);
  }
  if (!now) return 1;
  if (process.stderr.isTTY) process.stderr.write('\r');
  tell(now);
  if (preview || now.status !== 'CHECKED') return now.status === 'CHECKED' ? 0 : 1;
  const done = await step('commit', now);
  if (done) tell(done);
  return done?.status === 'COMMITTED' ? 0 : 1;
}

const named = (status: string): string =>
  `${status} ${codelist('ImportStatus').find(({ code }) => code === status)?.zh ?? ''}`;

function tellProblems({ problems }: Pick<State, 'problems'>): void {
  for (const { severity, address, fault, refusal, message, messageZh, value } of problems.nodes)
    console.log(
      `${severity}\t${address ?? ''}\t${fault ?? refusal}\t${messageZh} ${message}${value ? ` [${value}]` : ''}`,
    );
  if (problems.totalCount > problems.nodes.length) console.log(`… ${problems.totalCount}`);
}

function tell({ id, status, problems, matches, ...counts }: State): void {
  tellProblems({ problems });
  for (const { name, firstRow, candidates } of matches.nodes) {
    console.log(`? ${firstRow}\t${name}`);
    for (const { organization, name: known, confidence, reasons } of candidates)
      console.log(
        `\t${confidence}\t${organization?.id ?? ''}\t${known}\t${organization?.code ?? ''} ${organization?.division?.name ?? ''}\t${reasons.join(' ')}`,
      );
  }
  if (matches.nodes.length > 0)
    console.log(`确认：--resume ${id} --match '名称=编号'。 Decide: --resume ${id} --match 'NAME=ID'.`);
  const { rowCount, createCount, updateCount, unchangedCount, refusedCount, waitingCount } = counts;
  console.log(
    `${status}: ${rowCount} 行，新增 ${createCount}，更新 ${updateCount}，不变 ${unchangedCount}，有误 ${refusedCount}，待确认 ${waitingCount}。 ` +
      `${rowCount} rows: ${createCount} new, ${updateCount} changed, ${unchangedCount} the same, ${refusedCount} refused, ${waitingCount} waiting.`,
  );
}

/** Whoever has a shell on the hub acts for any organization; the audit log says that it was the shell. */
async function officialOf(
  code: string,
  ask: Awaited<ReturnType<typeof openGraphHub>>['ask'],
): Promise<OfficialViewer> {
  const query = 'query ($code: String!) { partyOrganization(code: $code) { id division { code } } }';
  const { text } = await ask({ query, variables: { code } }, { kind: 'ANONYMOUS' });
  const found = (
    JSON.parse(text) as { data?: { partyOrganization: { id: string; division: { code: string } } | null } }
  ).data?.partyOrganization;
  if (!found)
    throw new ConfigFailure(
      `没有代码为 ${code} 的党组织。`,
      `There is no organization with the code ${code}.`,
    );
  return {
    kind: 'OFFICIAL',
    subject: 'shell',
    organizationId: found.id,
    divisionCode: found.division.code,
    role: 'ORGANIZATION_ADMIN',
  };
}

async function record(databaseUrl: string, schema: string, id: string): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  await recordAdmin(sql, schema, { operation: 'import', viewer: atTheShell, nodes: [id] }).finally(() =>
    sql.end(),
  );
}

try {
  openVaultKeys(values.data);
  await using database = await openHubDatabase(readConfig().databaseUrl, values.data);
  const hub = await openGraphHub({ databaseUrl: database.url });
  try {
    process.exitCode = await run(database.url, importer, values, hub.ask);
  } finally {
    await hub.close();
  }
} catch (error) {
  if (error instanceof Fault) {
    const { zh, en } = error.extensions.messages as { zh: string; en: string };
    console.error(`${zh} ${en}`);
  } else if (error instanceof ConfigFailure) console.error(`${error.zh} ${error.en}`);
  else throw error;
  process.exitCode = 1;
}
