import type { PgTable } from 'drizzle-orm/pg-core';
import type postgres from 'postgres';
import { changesChannel } from './live-changes.ts';
import { qualifiedName } from './load-by-key.ts';

/**
 * Makes every write to a node table leave a change row in the same transaction, whoever writes:
 * a resolver, an importer or an administrator at a prompt. Writes to `live` types also wake who listens. Run after each migration; safe to repeat.
 */
export async function installChangeFeed(
  sql: postgres.Sql,
  schema: string,
  nodes: Record<string, PgTable>,
  live: readonly string[] = [],
): Promise<void> {
  // One a transaction, however many statements. Only for types somebody may listen to: notifying writers commit one at a time.
  const notify =
    live.length > 0
      ? `if tg_argv[0] = any('{${live.join()}}'::text[]) then perform pg_notify('${changesChannel(schema)}', ''); end if;`
      : '';
  await sql.unsafe(`
    create or replace function "${schema}".record_created() returns trigger language plpgsql as $$
    begin
      insert into "${schema}".changes (type, node_id, kind, version, province, county_code)
      select tg_argv[0], id, 'CREATED', version, province, county_code from new_rows;
      ${notify}
      return null;
    end $$;
    create or replace function "${schema}".record_updated() returns trigger language plpgsql as $$
    begin
      insert into "${schema}".changes (type, node_id, kind, version, province, county_code)
      select tg_argv[0], id, 'UPDATED', version, province, county_code from new_rows;
      ${notify}
      return null;
    end $$;
    create or replace function "${schema}".record_deleted() returns trigger language plpgsql as $$
    begin
      insert into "${schema}".changes (type, node_id, kind, version, province, county_code)
      select tg_argv[0], id, 'DELETED', version, province, county_code from old_rows;
      ${notify}
      return null;
    end $$;
    create or replace function "${schema}".count_version() returns trigger language plpgsql as $$
    begin
      new.version := old.version + 1;
      new.updated_at := clock_timestamp();
      return new;
    end $$;`);
  for (const [type, table] of Object.entries(nodes)) {
    const name = qualifiedName(table);
    await sql.unsafe(`
      create or replace trigger changes_created after insert on ${name}
        referencing new table as new_rows for each statement execute function "${schema}".record_created('${type}');
      create or replace trigger changes_updated after update on ${name}
        referencing new table as new_rows for each statement execute function "${schema}".record_updated('${type}');
      create or replace trigger changes_deleted after delete on ${name}
        referencing old table as old_rows for each statement execute function "${schema}".record_deleted('${type}');
      create or replace trigger version_counted before update on ${name}
        for each row execute function "${schema}".count_version();`);
  }
}
