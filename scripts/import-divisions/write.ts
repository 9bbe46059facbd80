import { copyRows } from '@hub/kit/bulk.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { divisionId } from '@hub/kit/demo/divisions.ts';
import { divisionLevelOfCode } from '@hub/kit/scalars/division-code.ts';
import { designationOf } from '@hub/organizations/rules/designation.ts';
import { searchColumns } from '@hub/organizations/search.ts';
import { divisions as divisionTable, divisionSuccessions } from '@hub/organizations/tables.ts';
import type postgres from 'postgres';
import type { ListedDivision } from './read-files.ts';

export interface WriteOptions {
  source: string;
  /** The date from which the files say how things are. Without it nothing is ended and no name changed. */
  asOf: string | null;
}

export interface Written {
  added: number;
  unchanged: number;
  renamed: number;
  ended: number;
  /** Divisions that ended on the date while organizations are seated in them. */
  seatedIn: SeatedIn[];
  /** Codes of divisions whose parent is neither in the files nor in the database. */
  orphans: string[];
  /** Codes whose name differs from the one on record while no date was given. */
  conflicts: { code: string; known: string; listed: string }[];
}

interface SeatedIn {
  code: string;
  name: string;
  organizations: number;
  /** With one, `followDivisions` moves what is seated there; otherwise each is seated by hand. */
  successors: number;
}

interface Known {
  id: string;
  code: string;
  name: string;
  validFrom: string | null;
}

/** Writes listed divisions in the caller's transaction; orphans and conflicts mean that nothing was written. */
export async function writeDivisions(
  tx: postgres.TransactionSql,
  listed: ReadonlyMap<string, ListedDivision>,
  { source, asOf }: WriteOptions,
): Promise<Written> {
  await tx`lock table organizations.divisions in share row exclusive mode`;
  const current = new Map<string, Known>();
  for (const row of await tx<
    Known[]
  >`select id, code, name, valid_from::text as "validFrom" from organizations.divisions where valid_to is null`) {
    current.set(row.code, row);
  }
  const everUsed = new Set(
    (await tx<{ id: string }[]>`select id from organizations.divisions`).map(({ id }) => id),
  );
  const result: Written = {
    added: 0,
    unchanged: 0,
    renamed: 0,
    ended: 0,
    seatedIn: [],
    orphans: [],
    conflicts: [],
  };
  const toAdd: (typeof divisionTable.$inferInsert)[] = [];
  const toEnd: { id: string; on: string; successor: string | null }[] = [];

  for (const { code, name, parentCode, validFrom, isStatisticalOnly } of listed.values()) {
    if (parentCode && !listed.has(parentCode) && !current.has(parentCode)) {
      result.orphans.push(code);
      continue;
    }
    const known = current.get(code);
    if (known?.name === name) {
      result.unchanged++;
      continue;
    }
    if (known && !asOf) {
      result.conflicts.push({ code, known: known.name, listed: name });
      continue;
    }
    const plain = divisionId(code);
    const id = everUsed.has(plain) ? divisionId(`${code}#${asOf}`) : plain;
    if (known) {
      toEnd.push({ id: known.id, on: asOf!, successor: id });
      result.renamed++;
    } else result.added++;
    const level = divisionLevelOfCode(code);
    const designation = designationOf(level, name);
    toAdd.push({
      id,
      ...placeOf(code),
      code,
      name,
      level,
      designation,
      isStatisticalOnly: isStatisticalOnly || designation === 'DEVELOPMENT_ZONE',
      parentCode,
      validFrom: validFrom ?? (known ? asOf : null),
      validTo: null,
      source,
      ...searchColumns(name),
    });
  }

  if (asOf) {
    // What the new table leaves out, within the provinces and levels it covers, has ended.
    const covered = new Set([...listed.keys()].map((code) => `${code.slice(0, 2)} ${code.length}`));
    for (const { id, code } of current.values()) {
      if (listed.has(code) || !covered.has(`${code.slice(0, 2)} ${code.length}`)) continue;
      toEnd.push({ id, on: asOf, successor: null });
      result.ended++;
    }
  }
  if (result.orphans.length > 0 || result.conflicts.length > 0) return result;

  for (const { id, on } of toEnd)
    await tx`update organizations.divisions set valid_to = ${on} where id = ${id}`;
  await copyRows(tx, divisionTable, toAdd);
  await copyRows(
    tx,
    divisionSuccessions,
    toEnd
      .filter(({ successor }) => successor)
      .map(({ id, on, successor }) => ({
        predecessorId: id,
        successorId: successor!,
        kind: 'RENAMED' as const,
        on,
        source,
      })),
  );
  if (toEnd.length > 0)
    result.seatedIn = await seatedIn(
      tx,
      toEnd.map(({ id }) => id),
    );
  return result;
}

async function seatedIn(tx: postgres.TransactionSql, ids: readonly string[]): Promise<SeatedIn[]> {
  return await tx<SeatedIn[]>`
    select d.code, d.name, count(*)::int as organizations,
      (select count(*)::int from organizations.division_successions s where s.predecessor_id = d.id) as successors
    from organizations.divisions d join organizations.party_organizations o on o.division_id = d.id
    where d.id = any(${ids as string[]}) and o.dissolved_on is null
    group by d.id, d.code, d.name order by d.code`;
}
