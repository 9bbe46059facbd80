import type { ImportField } from '@hub/kit/import/fields.ts';
import type { DraftRow, ImportDesk, ImportKind } from '@hub/kit/import/kind.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { normalizeForSearch } from '@hub/kit/text/search-text.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { sql } from 'drizzle-orm';
import { objectionsToUnit } from '../rules/registration.ts';
import { searchColumns } from '../search.ts';
import { concurrentAppointments, importWrites, units, unitTies, type UnitRow } from '../tables.ts';
import { keepingPast, pastOfUnits, stateSince } from './past.ts';
import { findDivisions, type FoundDivision } from './divisions.ts';

const fields: ImportField[] = [
  {
    name: 'unifiedSocialCreditCode',
    zh: '统一社会信用代码',
    headers: ['信用代码', '社会信用代码', '统一信用代码', '机构代码', '统一代码', 'USCC'],
    type: { kind: 'CREDIT_CODE' },
    example: '',
  },
  {
    name: 'name',
    zh: '单位名称',
    headers: ['名称', '单位', '单位全称', '全称', '企业名称', '机构名称'],
    type: { kind: 'TEXT', longest: 200 },
    isRequired: true,
    example: '古城镇中心小学',
  },
  {
    name: 'kind',
    zh: '单位类别',
    headers: ['类别', '类型', '单位类型', '单位性质', '性质'],
    type: {
      kind: 'WORD',
      list: 'UnitKind',
      also: {
        GOVERNMENT_BODY: ['机关单位', '党政机关', '行政机关'],
        PUBLIC_INSTITUTION: ['事业'],
        STATE_ENTERPRISE: ['国企', '央企', '国有控股企业'],
        PRIVATE_ENTERPRISE: ['民营企业', '民企', '私营企业', '非公有制企业'],
      },
    },
    isRequired: true,
    example: '事业单位',
  },
  {
    name: 'division',
    zh: '所在区划',
    headers: ['区划', '区划代码', '行政区划', '行政区划代码', '所在地', '所属区划', '所属街道', '所属镇街'],
    type: { kind: 'DIVISION' },
    isRequired: true,
    example: '450922111',
  },
];

const nameKey = (name: string): string => normalizeForSearch(name).replaceAll(' ', '');

async function onFile(
  rows: readonly DraftRow[],
  divisions: ReadonlyMap<DraftRow, FoundDivision>,
  desk: ImportDesk,
): Promise<{ byCode: Map<string, UnitRow>; byName: Map<string, UnitRow[]> }> {
  const codes = rows.flatMap(({ values }) =>
    values.unifiedSocialCreditCode ? [String(values.unifiedSocialCreditCode)] : [],
  );
  const known = await desk.rows<UnitRow>(
    'select * from organizations.units where unified_social_credit_code = any($1)',
    [codes],
  );
  const found = new Set(known.map(({ unifiedSocialCreditCode }) => unifiedSocialCreditCode));
  const named = rows.filter(
    (row) =>
      divisions.has(row) &&
      row.values.name &&
      !found.has(row.values.unifiedSocialCreditCode as string | null),
  );
  const alike = await desk.rows<UnitRow>(
    `select u.* from organizations.units u
     join (select distinct * from unnest($1::text[], $2::text[])) as wanted (search_text, code)
       on u.division_code = wanted.code and u.search_text = wanted.search_text`,
    [
      named.map(({ values }) => normalizeForSearch(String(values.name))),
      named.map((row) => divisions.get(row)!.code),
    ],
  );
  return {
    byCode: new Map(known.map((unit) => [unit.unifiedSocialCreditCode!, unit])),
    byName: Map.groupBy(alike, ({ name, divisionCode }) => `${nameKey(name)}\u001F${divisionCode}`),
  };
}

/** A row is a unit on file by its credit code, and by name and division where either of the two has none. */
async function judge(rows: readonly DraftRow[], desk: ImportDesk): Promise<void> {
  const divisions = await findDivisions(rows, desk);
  const { byCode, byName } = await onFile(rows, divisions, desk);
  for (const row of rows) {
    const { values } = row;
    const division = divisions.get(row);
    const code = values.unifiedSocialCreditCode as string | null;
    if (!division || !values.name) continue;
    const name = String(values.name);
    const place = `${nameKey(name)}\u001F${division.code}`;
    row.key = code ?? place;
    const alike = (byName.get(place) ?? []).filter(
      ({ unifiedSocialCreditCode }) => code === null || unifiedSocialCreditCode === null,
    );
    const target = (code && byCode.get(code)) || alike[0] || null;
    if (alike.length > 1 && !(code && byCode.has(code)))
      row.problems.push({ field: 'name', fault: 'RECORD_AMBIGUOUS', details: { count: alike.length } });
    for (const { code: refusal, field, details } of objectionsToUnit({ name, division }))
      row.problems.push({ field: field === 'divisionId' ? 'division' : field, refusal, details });
    if (!mayWriteAt(desk.viewer, division.code) || (target && !mayWriteAt(desk.viewer, target.divisionCode)))
      row.problems.push({ field: 'division', fault: 'NOT_YOURS' });
    row.found = { divisionId: division.id, divisionCode: division.code };
    row.target = target;
    if (!target) continue;
    if (target.name !== name) row.before.name = target.name;
    if (values.kind && target.kind !== values.kind) row.before.kind = target.kind;
    if (target.divisionCode !== division.code) row.before.division = target.divisionCode;
    if (code && target.unifiedSocialCreditCode !== code)
      row.before.unifiedSocialCreditCode = target.unifiedSocialCreditCode;
  }
}

function columnsOf({ values, found }: DraftRow): Record<string, unknown> {
  const name = String(values.name);
  return {
    ...placeOf(found.divisionCode!),
    name,
    divisionId: found.divisionId,
    divisionCode: found.divisionCode,
    ...searchColumns(name),
  };
}

export const unitImport: ImportKind = {
  kind: 'UNITS',
  typename: 'Unit',
  prefix: 'unt',
  table: units,
  fields,
  matcher: () => () => {
    throw new Error('units name no organization');
  },
  judge,
  created: (row, id, desk) => ({
    id,
    ...columnsOf(row),
    kind: row.values.kind,
    unifiedSocialCreditCode: row.values.unifiedSocialCreditCode ?? null,
    source: `导入 ${desk.row.fileName}`,
  }),
  updated: (row, desk) => ({
    ...columnsOf(row),
    stateSince: stateSince(row, ['name', 'kind', 'division', 'unifiedSocialCreditCode'], 'validFrom', desk),
    ...(row.values.kind ? { kind: row.values.kind } : {}),
    ...(row.values.unifiedSocialCreditCode
      ? { unifiedSocialCreditCode: row.values.unifiedSocialCreditCode }
      : {}),
  }),
  updatable: [
    'unifiedSocialCreditCode',
    'name',
    'kind',
    'divisionId',
    'divisionCode',
    'province',
    'countyCode',
    'stateSince',
    'searchText',
    'grams',
  ],
  ...keepingPast(pastOfUnits),
  // From the few that refer to the many that are new: the other way each new record would be looked for in every table.
  referredTo: (importId) => sql`
      select w.node_id as id from (
        select unit_id as id from ${unitTies}
        union select on_behalf_of_unit_id from ${concurrentAppointments}
      ) as referring join ${importWrites} w
        on w.import_id = ${importId} and w.node_id = referring.id and w.action = 'CREATE'
      limit 5`,
};
