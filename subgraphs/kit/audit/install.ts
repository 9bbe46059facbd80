import { randomBytes } from 'node:crypto';
import type postgres from 'postgres';
import { auditColumns, auditKinds } from './entry.ts';

/** Seals entries, and can do nothing else. */
export const sealerRole = 'hub_audit';
/** Deletes what is older than `shortestKeepDays`, and can do nothing else. */
export const retentionRole = 'hub_retention';

export const shortestKeepDays = 180;

/**
 * Gives a schema its audit log: entries as they were committed, seals that chain them, and checkpoints that stand for
 * what was pruned. Rows are added and never changed; deleting takes the retention role and 180 days. Run after each
 * migration; safe to repeat.
 * @param role whose acts are logged: it appends entries and reads them.
 */
export async function installAudit(sql: postgres.Sql, schema: string, role: string): Promise<void> {
  for (const one of [sealerRole, retentionRole]) await createRole(sql, one);
  const kinds = auditKinds.map((kind) => `'${kind}'`).join(', ');
  await sql.unsafe(`
    create table if not exists "${schema}".audit_entries (
      key bigint generated always as identity primary key,
      xid xid8 not null default pg_current_xact_id(),
      at timestamptz(6) not null default clock_timestamp(),
      kind text not null check (kind in (${kinds})),
      viewer jsonb not null,
      purpose text,
      operation text,
      coordinates text[] not null default '{}',
      nodes text[] not null default '{}',
      count bigint,
      request_id text not null,
      outcome text not null
    );
    create index if not exists audit_entries_xid on "${schema}".audit_entries (xid);
    create table if not exists "${schema}".audit_seals (
      sequence bigint primary key,
      entry bigint not null unique,
      at timestamptz(6) not null,
      algorithm text not null,
      hash text not null
    );
    create table if not exists "${schema}".audit_checkpoints (
      sequence bigint primary key,
      hash text not null,
      at timestamptz(6) not null default clock_timestamp(),
      signature text
    );
    insert into "${schema}".audit_checkpoints (sequence, hash)
      select 0, '${randomBytes(32).toString('hex')}'
      where not exists (select from "${schema}".audit_checkpoints) on conflict do nothing;

    create or replace function "${schema}".audit_keep() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' and tg_table_name <> 'audit_checkpoints' and current_user = '${retentionRole}'
          and old.at < clock_timestamp() - interval '${shortestKeepDays} days' then
        return old;
      end if;
      raise exception 'the audit log is added to and never changed' using errcode = 'insufficient_privilege';
    end $$;`);
  for (const table of ['audit_entries', 'audit_seals', 'audit_checkpoints']) {
    // ALWAYS: also for a session that calls itself a replica.
    await sql.unsafe(`
      create or replace trigger kept before update or delete on "${schema}".${table}
        for each row execute function "${schema}".audit_keep();
      create or replace trigger kept_whole before truncate on "${schema}".${table}
        for each statement execute function "${schema}".audit_keep();
      alter table "${schema}".${table} enable always trigger kept;
      alter table "${schema}".${table} enable always trigger kept_whole;`);
  }
  await sql.unsafe(`
    revoke all on "${schema}".audit_entries, "${schema}".audit_seals, "${schema}".audit_checkpoints from public, "${role}";
    grant select, insert (${auditColumns}) on "${schema}".audit_entries to "${role}";
    grant usage on schema "${schema}" to "${role}", ${sealerRole}, ${retentionRole};
    grant select on "${schema}".audit_entries, "${schema}".audit_checkpoints to ${sealerRole};
    grant select, insert on "${schema}".audit_seals to ${sealerRole};
    grant select, delete on "${schema}".audit_entries, "${schema}".audit_seals to ${retentionRole};
    grant select, insert on "${schema}".audit_checkpoints to ${retentionRole};`);
}

/** A role that cannot sign in, which the user of this connection may act as. */
export async function createRole(sql: postgres.Sql, role: string): Promise<void> {
  await sql.unsafe(`do $$ begin
    if not exists (select from pg_roles where rolname = '${role}') then create role "${role}" nologin; end if;
  exception when duplicate_object or unique_violation then null; end $$`);
  await sql.unsafe(`grant "${role}" to current_user`);
}
