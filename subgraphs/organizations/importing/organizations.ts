import { placeOf } from '@hub/kit/columns.ts';
import type { PartyOrganizationKind } from '@hub/kit/generated/words.ts';
import type { ImportField } from '@hub/kit/import/fields.ts';
import type { DraftRow, ImportDesk, ImportKind } from '@hub/kit/import/kind.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { sql, type SQL } from 'drizzle-orm';
import type postgres from 'postgres';
import { pathLabel } from '../history.ts';
import { areNamesOf, matchNames } from '../matching/match.ts';
import { isTemporary } from '../rules/families.ts';
import { objectionsToFounding, objectionToMandate, objectionToSuperior } from '../rules/registration.ts';
import { searchColumns } from '../search.ts';
import {
  committeeTerms,
  concurrentAppointments,
  demonstrationRatings,
  estateCovers,
  expandedCommittees,
  importRows,
  importWrites,
  organizationProposals,
  organizationSponsors,
  organizationSuccessions,
  partyOrganizations,
  pastStates,
  proposalSponsors,
  unitTies,
  type PartyOrganizationRow,
} from '../tables.ts';
import { keepingPast, pastOfOrganizations, stateSince } from './past.ts';
import { findDivisions } from './divisions.ts';
import { findHostUnits, tieHostUnits, untieHostUnits } from './host-units.ts';

const fields: ImportField[] = [
  {
    name: 'code',
    zh: '党组织代码',
    headers: ['代码', '组织代码', '党组织编码', '编码', '组织编码', '编号'],
    type: { kind: 'CODE' },
    isRequired: true,
    example: 'LC-GC-001',
  },
  {
    name: 'name',
    zh: '党组织名称',
    headers: ['名称', '组织名称', '党组织全称', '全称', '党组织'],
    type: { kind: 'TEXT', longest: 200 },
    isRequired: true,
    example: '中共古城镇盘龙社区总支部委员会',
  },
  {
    name: 'shortName',
    zh: '简称',
    headers: ['党组织简称', '组织简称'],
    type: { kind: 'TEXT', longest: 100 },
    example: '盘龙社区党总支',
  },
  {
    name: 'kind',
    zh: '党组织类别',
    headers: ['类别', '组织类别', '党组织类型', '组织形式', '类型'],
    type: {
      kind: 'WORD',
      list: 'PartyOrganizationKind',
      also: {
        COMMITTEE: ['党的委员会', '基层党委', '611'],
        GENERAL_BRANCH: ['党总支部', '总支', '621'],
        BRANCH: ['支部', '党的支部', '631'],
        JOINT_BRANCH: ['联合支部', '632'],
        WORKING_COMMITTEE: ['工委'],
      },
    },
    isRequired: true,
    example: '党总支',
  },
  {
    name: 'tier',
    zh: '层级',
    headers: ['组织层级', '党组织层级', '级别', '所在层级'],
    type: { kind: 'WORD', list: 'OrganizationTier' },
    isRequired: true,
    example: '社区',
  },
  {
    name: 'division',
    zh: '所在区划',
    headers: ['区划', '区划代码', '行政区划', '行政区划代码', '所在地', '所属区划'],
    type: { kind: 'DIVISION' },
    isRequired: true,
    example: '450922111',
  },
  {
    name: 'superior',
    zh: '上级党组织',
    headers: ['上级', '上级组织', '上级党组织代码', '上级党组织名称', '上级代码', '隶属党组织', '所属党委'],
    type: { kind: 'ORGANIZATION' },
    isRequired: true,
    example: '陆川县古城镇党委',
  },
  {
    name: 'foundedOn',
    zh: '成立日期',
    headers: ['成立时间', '批准成立日期', '建立日期', '建立时间'],
    type: { kind: 'DATE' },
    isRequired: true,
    example: '2021-07-01',
  },
  {
    name: 'hostUnit',
    zh: '所在单位',
    headers: ['单位', '单位名称', '依托单位', '所在单位名称', '设立单位', '单位代码', '统一社会信用代码'],
    type: { kind: 'TEXT', longest: 200 },
    example: '',
  },
  {
    name: 'mandateTask',
    zh: '临时任务',
    headers: ['任务', '任务名称', '临时党组织任务'],
    type: { kind: 'TEXT', longest: 200 },
    example: '',
  },
  {
    name: 'mandateApprovedBy',
    zh: '批准党组织',
    headers: ['批准组织', '批准单位', '批准机关', '批准党委'],
    type: { kind: 'ORGANIZATION' },
    example: '',
  },
  {
    name: 'mandateStartedOn',
    zh: '任务开始日期',
    headers: ['任务开始时间', '任务起始日期'],
    type: { kind: 'DATE' },
    example: '',
  },
];

type Facts = Pick<PartyOrganizationRow, 'id' | 'code' | 'divisionCode' | 'dissolvedOn' | 'path'>;

async function organizationsBy(
  desk: ImportDesk,
  column: 'id' | 'code',
  keys: readonly string[],
): Promise<Map<string, Facts>> {
  const rows = await desk.rows<Facts>(
    `select id, code, division_code, dissolved_on, path from organizations.party_organizations where ${column} = any($1)`,
    [[...new Set(keys)]],
  );
  return new Map(rows.map((row) => [row[column], row]));
}

interface Named {
  row: DraftRow;
  field: 'superior' | 'mandateApprovedBy';
  text: string;
  hint: string;
}

/** Who a code or a name means: on file, in this very file (by its code), nobody, or still to be decided. */
async function resolve(
  named: readonly Named[],
  desk: ImportDesk,
  codesHere: (code: string) => boolean,
): Promise<Map<Named, Facts | { refersTo: string } | 'WAITING' | null>> {
  const coded = await organizationsBy(
    desk,
    'code',
    named.map(({ text }) => text.normalize('NFKC').replace(/\s+/g, '')),
  );
  const answers = new Map<Named, Facts | { refersTo: string } | 'WAITING' | null>();
  const rest: Named[] = [];
  for (const one of named) {
    const code = one.text.normalize('NFKC').replace(/\s+/g, '');
    const known = coded.get(code);
    if (known) answers.set(one, known);
    else if (codesHere(code)) answers.set(one, { refersTo: code });
    else rest.push(one);
  }
  const ids = await desk.organizationsNamed(
    rest.map(({ text, hint, row }) => ({ name: text, hint, rowNumber: row.number })),
  );
  const byId = await organizationsBy(
    desk,
    'id',
    ids.filter((id) => id != null),
  );
  rest.forEach((one, i) => {
    const id = ids[i];
    answers.set(one, id === undefined ? 'WAITING' : id === null ? null : (byId.get(id) ?? null));
  });
  return answers;
}

/** Names of whoever is on record already mean them: what else they may mean would change what is on file. */
async function onRecord(
  named: readonly Named[],
  targets: ReadonlyMap<string, PartyOrganizationRow>,
  desk: ImportDesk,
): Promise<Map<Named, Facts>> {
  const pairs = named.flatMap((one) => {
    const target = targets.get(String(one.row.values.code));
    const id = one.field === 'superior' ? target?.superiorId : target?.mandateApprovedById;
    return id ? [{ one, name: one.text, id }] : [];
  });
  if (pairs.length === 0) return new Map();
  const are = await areNamesOf((text, parameters) => desk.rows(text, parameters), pairs, desk.context.today);
  const own = pairs.filter((_, i) => are[i]);
  const facts = await organizationsBy(
    desk,
    'id',
    own.map(({ id }) => id),
  );
  return new Map(own.map(({ one, id }) => [one, facts.get(id)!]));
}

/** Whether a text can be a code of the register: names hold Chinese characters and codes do not. */
const looksLikeCode = (text: string): boolean => !/\p{Script=Han}/u.test(text);

async function judge(rows: readonly DraftRow[], desk: ImportDesk): Promise<void> {
  const divisions = await findDivisions(rows, desk);
  const targets = new Map(
    (
      await desk.rows<PartyOrganizationRow>(
        'select * from organizations.party_organizations where code = any($1)',
        [rows.flatMap(({ values }) => (values.code ? [String(values.code)] : []))],
      )
    ).map((row) => [row.code, row]),
  );
  const named: Named[] = [];
  for (const row of rows) {
    const hint = divisions.get(row)?.code ?? '';
    const { superior, mandateApprovedBy } = row.values;
    if (superior) named.push({ row, field: 'superior', text: String(superior), hint });
    if (mandateApprovedBy)
      named.push({ row, field: 'mandateApprovedBy', text: String(mandateApprovedBy), hint });
  }
  const recorded = await onRecord(named, targets, desk);
  const meant = await resolve(
    named.filter((one) => !recorded.has(one)),
    desk,
    looksLikeCode,
  );
  for (const [one, facts] of recorded) meant.set(one, facts);
  const answersOf = Map.groupBy(named, ({ row }) => row);
  for (const row of rows) judgeOne(row, answersOf.get(row) ?? []);
  await findHostUnits(rows, divisions, desk);

  function judgeOne(row: DraftRow, own: readonly Named[]): void {
    const { values } = row;
    const division = divisions.get(row);
    const answer = (field: Named['field']) => {
      const one = own.find((candidate) => candidate.field === field);
      return one && meant.get(one);
    };
    if (values.code) row.key = String(values.code);
    const superior = answer('superior');
    const approver = answer('mandateApprovedBy');
    for (const [field, one] of [
      ['superior', superior],
      ['mandateApprovedBy', approver],
    ] as const) {
      if (one === 'WAITING') row.isWaiting = true;
      else if (one === null) row.problems.push({ field, fault: 'NAME_UNKNOWN' });
    }
    if (superior && superior !== 'WAITING' && 'refersTo' in superior) row.refersTo = superior.refersTo;
    if (!division || !values.code || !values.name || !values.kind || !values.foundedOn) return;
    const target = (row.target = targets.get(String(values.code)) ?? null);
    const known = superior && superior !== 'WAITING' && 'id' in superior ? superior : null;
    const superiorId = known?.id ?? row.referredId;
    const mandate = values.mandateTask ? { taskName: String(values.mandateTask) } : null;
    row.found = {
      divisionId: division.id,
      divisionCode: division.code,
      superiorId,
      superiorPath: known?.path ?? null,
      approvedById: approver && approver !== 'WAITING' && 'id' in approver ? approver.id : null,
    };
    if (!mayWriteAt(desk.viewer, division.code) || (target && !mayWriteAt(desk.viewer, target.divisionCode)))
      row.problems.push({ field: 'division', fault: 'NOT_YOURS' });
    if (target) return compare(row, target as PartyOrganizationRow, division.code, superiorId);
    const objections = [
      ...objectionsToFounding({
        name: String(values.name),
        code: String(values.code),
        foundedOn: String(values.foundedOn),
        division,
      }),
      // What is in the same file, or waits for a decision, is judged when it is known.
      known && objectionToSuperior(known),
      objectionToMandate(isTemporary(values.kind as PartyOrganizationKind), mandate),
    ].filter((one) => one !== null);
    for (const { code: refusal, field, details } of objections) {
      row.problems.push({ field: fieldOf[field] ?? field, refusal, details });
    }
    if (mandate && !row.found.approvedById && approver === undefined)
      row.problems.push({
        field: 'mandateApprovedBy',
        fault: 'REQUIRED_BLANK',
        details: { field: '批准党组织' },
      });
  }
}

const fieldOf: Record<string, string> = {
  divisionId: 'division',
  superiorId: 'superior',
  temporaryMandate: 'mandateTask',
  'temporaryMandate.taskName': 'mandateTask',
};

/** What a file may change of an organization on file: what it is called and its tier. The tree is moved by its own steps. */
function compare(
  row: DraftRow,
  target: PartyOrganizationRow,
  divisionCode: string,
  superiorId: string | null,
): void {
  const { values } = row;
  if (target.dissolvedOn)
    row.problems.push({
      field: 'code',
      refusal: 'ORGANIZATION_DISSOLVED',
      details: { on: target.dissolvedOn },
    });
  if (superiorId && target.superiorId !== superiorId)
    row.problems.push({ field: 'superior', fault: 'SUPERIOR_DIFFERS' });
  const fixed: [string, boolean][] = [
    ['kind', target.kind !== values.kind],
    ['division', target.divisionCode !== divisionCode],
    ['foundedOn', target.foundedOn !== null && target.foundedOn !== values.foundedOn],
    [
      'mandateTask',
      values.mandateTask !== null &&
        values.mandateTask !== undefined &&
        target.mandateTask !== values.mandateTask,
    ],
  ];
  for (const [field, differs] of fixed)
    if (differs)
      row.problems.push({
        field,
        fault: 'FIELD_FIXED',
        details: { field: fields.find(({ name }) => name === field)!.zh },
      });
  if (target.name !== values.name) row.before.name = target.name;
  if (values.shortName && target.shortName !== values.shortName) row.before.shortName = target.shortName;
  if (target.tier !== values.tier) row.before.tier = target.tier;
}

const past = keepingPast(pastOfOrganizations);

export const organizationImport: ImportKind = {
  kind: 'ORGANIZATIONS',
  typename: 'PartyOrganization',
  prefix: 'org',
  table: partyOrganizations,
  fields,
  matcher: (desk) => (questions) =>
    matchNames((text, parameters) => desk.rows(text, parameters), questions, {
      line: desk.viewer.role === 'HUB_ADMIN' ? '' : desk.viewer.divisionCode,
      today: desk.context.today,
    }),
  judge,
  // Nobody moves a part of the tree while paths are made below it.
  lock: async (bulk) => {
    await bulk`select pg_advisory_xact_lock_shared(hashtext('organizations tree'))`;
  },
  created: ({ values, found }, id, desk) => ({
    id,
    ...placeOf(found.divisionCode!),
    code: values.code,
    name: values.name,
    shortName: values.shortName ?? null,
    kind: values.kind,
    tier: values.tier,
    divisionId: found.divisionId,
    divisionCode: found.divisionCode,
    superiorId: found.superiorId,
    // Below another row of the file: known once that one's is.
    path: found.superiorPath ? `${found.superiorPath}${pathLabel(id)}/` : '',
    foundedOn: values.foundedOn,
    mandateTask: values.mandateTask ?? null,
    mandateApprovedById: found.approvedById,
    mandateStartedOn: values.mandateStartedOn ?? null,
    source: `导入 ${desk.row.fileName}`,
    ...searchColumns(String(values.name), values.shortName as string | null, String(values.code)),
  }),
  updated(draft, desk) {
    const { values, target, before } = draft;
    const row = target as unknown as PartyOrganizationRow;
    const name = String(values.name);
    const shortName = (values.shortName as string | null) ?? row.shortName;
    const former = 'name' in before ? [...row.formerNames, row.name] : row.formerNames;
    const formerNames = [...new Set(former)].filter((one) => one !== name);
    return {
      name,
      shortName,
      formerNames,
      tier: values.tier,
      stateSince: stateSince(draft, ['name', 'shortName'], 'foundedOn', desk),
      ...searchColumns(name, shortName, row.code, ...formerNames),
    };
  },
  updatable: ['name', 'shortName', 'formerNames', 'tier', 'stateSince', 'searchText', 'grams'],
  keepPast: past.keepPast,
  complete: placeBelowEachOther,
  accompany: tieHostUnits,
  async abandon(bulk, importId) {
    await past.abandon(bulk, importId);
    await untieHostUnits(bulk, importId);
  },
  referredTo: recordsReferredTo,
};

async function placeBelowEachOther(bulk: postgres.TransactionSql): Promise<void> {
  await bulk.unsafe('create index on pg_temp.incoming (id)');
  await bulk.unsafe('analyze pg_temp.incoming');
  for (;;) {
    const placed = await bulk.unsafe(
      `update pg_temp.incoming c set path = p.path || right(c.id, 12) || '/'
       from pg_temp.incoming p where p.id = c.superior_id and c.path = '' and p.path <> ''`,
    );
    if (placed.count === 0) break;
  }
  // One that is registered late has been where its superior was since, as `inheritPlaces` has it for a single one.
  for (;;) {
    const inherited = await bulk.unsafe(
      `insert into organizations.past_states (organization_id, held_from, held_to, name, short_name, superior_id, path, division_id, division_code)
       select i.id, s.held_from, s.held_to, i.name, i.short_name, i.superior_id, s.path || right(i.id, 12) || '/', i.division_id, i.division_code
       from pg_temp.incoming i join organizations.past_states s on s.organization_id = i.superior_id and s.held_to > i.founded_on
       where not exists (select from organizations.past_states own where own.organization_id = i.id)
         and exists (select from organizations.past_states m where m.organization_id = i.superior_id
           and m.held_to > i.founded_on and m.path || right(i.id, 12) || '/' <> i.path)`,
    );
    if (inherited.count === 0) break;
  }
  await bulk.unsafe(
    `update pg_temp.incoming i set state_since = (select max(held_to) from organizations.past_states p where p.organization_id = i.id)
     where exists (select from organizations.past_states p where p.organization_id = i.id)`,
  );
}

/** New organizations that records of this subgraph have come to hang on, besides what the import itself wrote. */
function recordsReferredTo(importId: string): SQL {
  const outside = sql`not exists (select from ${importWrites} own where own.import_id = ${importId} and own.node_id = o.id)`;
  return sql`
    select w.node_id as id from ${importWrites} w join (
      select o.superior_id as id from ${partyOrganizations} o where ${outside}
      union select o.mandate_approved_by_id from ${partyOrganizations} o where ${outside}
      union select t.organization_id from ${unitTies} t where not exists (
        select from ${importRows} r where r.import_id = ${importId} and r.node_id = t.organization_id
          and t.kind = 'HOST' and t.valid_to is null and r.content::jsonb -> 'found' ->> 'hostUnitId' = t.unit_id)
      union select organization_id from ${expandedCommittees}
      union select on_behalf_of_id from ${concurrentAppointments}
      union select organization_id from ${committeeTerms}
      union select organization_id from ${demonstrationRatings}
      union select predecessor_id from ${organizationSuccessions}
      union select successor_id from ${organizationSuccessions}
      union select organization_id from ${estateCovers}
      union select sponsor_id from ${proposalSponsors}
      union select sponsor_id from ${organizationSponsors}
      union select superior_id from ${organizationProposals}
      union select o.superior_id from ${pastStates} o
        where not exists (select from ${importWrites} own where own.import_id = ${importId} and own.node_id = o.organization_id)
    ) as referring on referring.id = w.node_id
    where w.import_id = ${importId} and w.action = 'CREATE'
    limit 5`;
}
