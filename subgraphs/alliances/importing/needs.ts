import { codelist } from '@hub/kit/codelists.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { askedOrganization, askOrganizations, matcherOfAsked } from '@hub/kit/import/asking.ts';
import type { ImportField } from '@hub/kit/import/fields.ts';
import type { DraftRow, ImportDesk, ImportKind } from '@hub/kit/import/kind.ts';
import { keepKeys } from '@hub/kit/import/records.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { sql } from 'drizzle-orm';
import { objectionsToNeed } from '../rules/need-declaration.ts';
import { objectionTo } from '../rules/party-standing.ts';
import { searchColumns } from '../search.ts';
import {
  attachmentLinks,
  claims,
  coBuildingProjects,
  importing,
  importWrites,
  serviceNeeds,
  serviceOrders,
  type ServiceNeedRow,
} from '../tables.ts';

const fields: ImportField[] = [
  {
    name: 'sourceKey',
    zh: '需求编号',
    headers: ['编号', '序号', '需求序号', '清单编号'],
    type: { kind: 'CODE' },
    isRequired: true,
    example: '2026-001',
  },
  {
    name: 'organization',
    zh: '提出党组织',
    headers: ['党组织', '党组织名称', '提出单位党组织', '所属党组织', '需求单位', '提出组织', '党组织代码'],
    type: { kind: 'ORGANIZATION' },
    isRequired: true,
    example: '陆川县古城镇党委',
  },
  {
    name: 'title',
    zh: '需求名称',
    headers: ['需求', '需求内容', '名称', '标题', '需求事项'],
    type: { kind: 'TEXT', longest: 200 },
    isRequired: true,
    example: '村口路灯',
  },
  {
    name: 'kind',
    zh: '需求类别',
    headers: ['类别', '类型', '需求类型'],
    type: { kind: 'WORD', list: 'ServiceNeedKind' },
    isRequired: true,
    example: '惠民项目',
  },
  {
    name: 'description',
    zh: '需求说明',
    headers: ['说明', '描述', '详细说明', '备注'],
    type: { kind: 'TEXT', isMultiline: true, longest: 5000 },
    example: '',
  },
  {
    name: 'neededBy',
    zh: '需要日期',
    headers: ['期限', '完成期限', '需求期限', '完成时限'],
    type: { kind: 'DATE' },
    example: '',
  },
  {
    name: 'beneficiaryPersonTimes',
    zh: '受益人次',
    headers: ['受益人数', '惠及人次', '服务人次'],
    type: { kind: 'COUNT' },
    example: '120',
  },
];

const keyOf = (organizationId: string, sourceKey: string): string => `${sourceKey}\u001F${organizationId}`;

/** A row is a need on file by the number its organization has given it. */
async function judge(rows: readonly DraftRow[], desk: ImportDesk): Promise<void> {
  const named = rows.filter(({ values }) => values.organization);
  const ids = await desk.organizationsNamed(
    named.map(({ values, number }) => ({ name: String(values.organization), hint: '', rowNumber: number })),
  );
  const meant = new Map(named.map((row, i) => [row, ids[i]]));
  for (const row of named) {
    const id = meant.get(row);
    if (id && row.values.sourceKey) row.key = keyOf(id, String(row.values.sourceKey));
  }
  const known = await desk.rows<ServiceNeedRow & { key: string }>(
    `select k.key, n.* from alliances.import_keys k join alliances.service_needs n on n.id = k.node_id
     where k.kind = 'NEEDS' and k.key = any($1)`,
    [rows.flatMap(({ key }) => key ?? [])],
  );
  const byKey = new Map(known.map(({ key, ...need }) => [key, need]));
  for (const row of named) judgeOne(row, meant.get(row), byKey, desk);
}

function judgeOne(
  row: DraftRow,
  id: string | null | undefined,
  byKey: ReadonlyMap<string, ServiceNeedRow>,
  desk: ImportDesk,
): void {
  const { values, problems } = row;
  const { today } = desk.context;
  if (id === undefined) row.isWaiting = true;
  else if (id === null) problems.push({ field: 'organization', fault: 'NAME_UNKNOWN' });
  if (!id || !row.key || !values.title || !values.kind) return;
  const organization = askedOrganization(desk, id);
  if (!organization) {
    problems.push({ field: 'organization', refusal: 'PARTY_UNKNOWN', details: { id } });
    return;
  }
  const { name, dissolvedOn, division } = organization;
  const objection = objectionTo({ name, endedOn: dissolvedOn, divisionEndedOn: division.validTo }, today);
  if (objection)
    problems.push({ field: 'organization', refusal: objection.code, details: objection.details });
  if (!mayWriteAt(desk.viewer, division.code)) problems.push({ field: 'organization', fault: 'NOT_YOURS' });
  row.found = { organizationId: id, divisionCode: division.code };
  const target = (row.target = byKey.get(row.key) ?? null) as ServiceNeedRow | null;
  if (target) compare(row, target);
  if (target && Object.keys(row.before).length === 0) return;
  const neededBy =
    target?.neededBy === values.neededBy ? null : (values.neededBy as string | null | undefined);
  for (const { code, field, details } of objectionsToNeed({ title: String(values.title), neededBy, today }))
    problems.push({ field, refusal: code, details });
  if (target && target.status !== 'OPEN') {
    const word = codelist('ServiceNeedStatus').find(({ code }) => code === target.status)!;
    problems.push({
      field: null,
      refusal: 'STATUS_NOT_ALLOWED',
      details: { status: `${word.code} ${word.zh}` },
    });
  }
}

const changing = ['title', 'kind', 'description', 'neededBy', 'beneficiaryPersonTimes'] as const;

function compare(row: DraftRow, target: ServiceNeedRow): void {
  for (const field of changing) {
    const value = row.values[field];
    if (value !== null && value !== undefined && value !== target[field]) row.before[field] = target[field];
  }
}

const given = ({ values }: DraftRow) =>
  Object.fromEntries(changing.flatMap((field) => (values[field] == null ? [] : [[field, values[field]]])));

export const needImport: ImportKind = {
  kind: 'NEEDS',
  typename: 'ServiceNeed',
  prefix: 'need',
  table: serviceNeeds,
  fields,
  matcher: matcherOfAsked,
  prepare: (rows, desk) => askOrganizations(desk, importing, rows, 'organization'),
  judge,
  created: (row, id, desk) => ({
    id,
    ...placeOf(row.found.divisionCode!),
    organizationId: row.found.organizationId,
    divisionCode: row.found.divisionCode,
    title: row.values.title,
    kind: row.values.kind,
    description: row.values.description ?? null,
    neededBy: row.values.neededBy ?? null,
    beneficiaryPersonTimes: row.values.beneficiaryPersonTimes ?? null,
    status: 'OPEN',
    declaredOn: desk.context.today,
    source: `导入 ${desk.row.fileName}`,
    ...searchColumns(String(row.values.title)),
  }),
  updated: (row) => ({ ...given(row), ...searchColumns(String(row.values.title)) }),
  updatable: [...changing, 'searchText', 'grams'],
  accompany: (bulk, rows) => keepKeys(bulk, importing, 'NEEDS', rows),
  referredTo: (importId) => sql`
    select w.node_id as id from ${importWrites} w join (
      select need_id as id from ${claims}
      union select need_id from ${coBuildingProjects}
      union select need_id from ${serviceOrders}
      union select target_id from ${attachmentLinks}
    ) as referring on referring.id = w.node_id
    where w.import_id = ${importId} and w.action = 'CREATE' limit 5`,
};
