import type { DraftRow, ImportDesk, ImportKind } from '@hub/kit/import/kind.ts';

/** What a record was called until the day a file says otherwise; the same as `history.ts` keeps of single changes. */
interface Past {
  table: 'party_organizations' | 'units';
  past: 'past_states' | 'past_unit_states';
  key: 'organization_id' | 'unit_id';
  begins: 'founded_on' | 'valid_from';
  columns: string;
  /** Columns of which one must differ for there to be a past. */
  changing: readonly string[];
}

export const pastOfOrganizations: Past = {
  table: 'party_organizations',
  past: 'past_states',
  key: 'organization_id',
  begins: 'founded_on',
  columns: 'name, short_name, superior_id, path, division_id, division_code',
  changing: ['name', 'short_name'],
};

export const pastOfUnits: Past = {
  table: 'units',
  past: 'past_unit_states',
  key: 'unit_id',
  begins: 'valid_from',
  columns: 'unified_social_credit_code, name, kind, division_id, division_code',
  changing: ['unified_social_credit_code', 'name', 'kind', 'division_id'],
};

/** Since when a changed record is what it is: the day of the import, unless it only begins then or later. */
export function stateSince(
  { before, target }: DraftRow,
  fields: readonly string[],
  begins: 'foundedOn' | 'validFrom',
  { context: { today } }: ImportDesk,
): string | null {
  const { stateSince: since, [begins]: begun } = target as unknown as Record<string, string | null>;
  if (!fields.some((field) => field in before)) return since ?? null;
  if (begun && begun >= today) return since ?? null;
  return since && since > today ? since : today;
}

export function keepingPast({
  table,
  past,
  key,
  begins,
  columns,
  changing,
}: Past): Required<Pick<ImportKind, 'keepPast' | 'abandon'>> {
  const of = (alias: string): string =>
    columns
      .split(', ')
      .map((name) => `${alias}.${name}`)
      .join(', ');
  const values = (alias: string): string => changing.map((name) => `${alias}.${name}`).join(', ');
  return {
    async keepPast(sql, { context: { today } }) {
      await sql.unsafe(
        `insert into organizations.${past} (${key}, held_from, held_to, ${columns})
         select o.id, o.state_since, $1::date, ${of('o')} from organizations.${table} o join pg_temp.changed c on c.id = o.id
         where (${values('o')}) is distinct from (${values('c')})
           and (o.state_since is null or o.state_since < $1::date) and (o.${begins} is null or o.${begins} < $1::date)`,
        [today],
      );
    },
    async abandon(sql, importId) {
      // The state the import began goes, and with it the one that it ended.
      await sql.unsafe(
        `delete from organizations.${past} p using organizations.import_writes w join organizations.${table} o on o.id = w.node_id
         where w.import_id = $1 and p.${key} = w.node_id and (w.action = 'CREATE'
           or (p.held_to = o.state_since and (w.before::jsonb ->> 'state_since') is distinct from o.state_since::text))`,
        [importId],
      );
    },
  };
}
