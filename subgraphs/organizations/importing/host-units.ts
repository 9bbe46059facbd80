import { copyRows } from '@hub/kit/bulk.ts';
import type { DraftRow, ImportDesk } from '@hub/kit/import/kind.ts';
import { isCreditCode } from '@hub/kit/scalars/credit-code.ts';
import { normalizeForSearch } from '@hub/kit/text/search-text.ts';
import type postgres from 'postgres';
import { unitTies, type PartyOrganizationRow } from '../tables.ts';
import type { FoundDivision } from './divisions.ts';

interface HostUnit {
  id: string;
  validFrom: string | null;
  validTo: string | null;
  code: string | null;
  searchText: string;
  divisionCode: string;
}

const creditCodeOf = (text: string): string | null => {
  const code = text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
  return isCreditCode(code) ? code : null;
};

/**
 * Finds the unit each organization is set up in, by credit code, or by its name within the division of the row; or adds
 * why not. For an organization on file the file may only say what is on file.
 */
export async function findHostUnits(
  rows: readonly DraftRow[],
  divisions: ReadonlyMap<DraftRow, FoundDivision>,
  desk: ImportDesk,
): Promise<void> {
  const asking = rows.filter((row) => row.values.hostUnit && divisions.has(row));
  if (asking.length === 0) return;
  const textOf = ({ values }: DraftRow): string => String(values.hostUnit);
  const known = await desk.rows<HostUnit>(
    `select id, valid_from, valid_to, unified_social_credit_code as code, search_text, division_code from organizations.units
     where unified_social_credit_code = any($1)
     union select u.id, u.valid_from, u.valid_to, u.unified_social_credit_code, u.search_text, u.division_code
       from organizations.units u join (select distinct * from unnest($2::text[], $3::text[])) as wanted (search_text, code)
         on u.search_text = wanted.search_text and starts_with(u.division_code, wanted.code)`,
    [
      asking.flatMap((row) => creditCodeOf(textOf(row)) ?? []),
      asking.map((row) => normalizeForSearch(textOf(row))),
      asking.map((row) => divisions.get(row)!.code),
    ],
  );
  const tied = new Set(
    (
      await desk.rows<{ key: string }>(
        `select organization_id || ' ' || unit_id as key from organizations.unit_ties
         where kind = 'HOST' and valid_to is null and organization_id = any($1)`,
        [asking.flatMap(({ target }) => target?.id ?? [])],
      )
    ).map(({ key }) => key),
  );
  for (const row of asking) {
    const { target, problems, found, values } = row;
    const code = creditCodeOf(textOf(row));
    const name = normalizeForSearch(textOf(row));
    const place = divisions.get(row)!.code;
    const meant = known.filter((one) =>
      code ? one.code === code : one.searchText === name && one.divisionCode.startsWith(place),
    );
    const standing = meant.filter(({ validTo }) => validTo === null);
    const [unit] = standing;
    if (meant.length === 0) problems.push({ field: 'hostUnit', refusal: 'UNKNOWN_UNIT' });
    else if (!unit)
      problems.push({ field: 'hostUnit', refusal: 'RECORD_ENDED', details: { on: meant[0]!.validTo! } });
    else if (standing.length > 1)
      problems.push({ field: 'hostUnit', fault: 'RECORD_AMBIGUOUS', details: { count: standing.length } });
    else if (!target) {
      const days = [String(values.foundedOn ?? ''), unit.validFrom ?? ''];
      found.hostUnitId = unit.id;
      found.hostedFrom = days.toSorted().at(-1)!;
    } else if (!tied.has(`${(target as unknown as PartyOrganizationRow).id} ${unit.id}`))
      problems.push({ field: 'hostUnit', fault: 'HOST_DIFFERS' });
  }
}

/** Ties new organizations to the units they are set up in. */
export async function tieHostUnits(sql: postgres.TransactionSql, rows: readonly DraftRow[]): Promise<void> {
  await copyRows(
    sql,
    unitTies,
    rows.flatMap(({ nodeId, found }) =>
      found.hostUnitId
        ? [
            {
              organizationId: nodeId!,
              unitId: found.hostUnitId,
              kind: 'HOST' as const,
              validFrom: found.hostedFrom!,
              validTo: null,
            },
          ]
        : [],
    ),
  );
}

/** Once nothing else has come to hang on them. */
export async function untieHostUnits(sql: postgres.TransactionSql, importId: string): Promise<void> {
  await sql.unsafe(
    `delete from organizations.unit_ties t using organizations.import_writes w
     where w.import_id = $1 and w.action = 'CREATE' and w.node_id = t.organization_id`,
    [importId],
  );
}
