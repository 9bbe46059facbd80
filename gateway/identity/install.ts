import type postgres from 'postgres';
import { rateClasses } from './rates.ts';

/** Carries the id of each key that was made or changed. */
export const apiKeysChannel = 'gateway_api_keys';

/**
 * Gives the gateway's schema its API keys. A key's digest and scopes never change and what is revoked stays so, whoever
 * writes; the gateway reads, and only what it needs.
 */
export async function installApiKeys(sql: postgres.Sql, role: string): Promise<void> {
  const classes = Object.keys(rateClasses).map((one) => `'${one}'`);
  await sql.unsafe(`
    create table if not exists gateway.api_keys (
      id text primary key check (id ~ '^[0-9a-z]{12}$'),
      digest bytea not null check (length(digest) = 32),
      name text not null check (length(name) between 1 and 100),
      scopes text[] not null,
      rate_class text not null check (rate_class in (${classes.join()})),
      created_at timestamptz not null default clock_timestamp(),
      created_by text not null,
      expires_at timestamptz not null,
      revoked_at timestamptz,
      replaces text references gateway.api_keys (id)
    );
    create or replace function gateway.api_keys_changed() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then
        raise exception 'a key is revoked and never deleted' using errcode = 'insufficient_privilege';
      end if;
      if tg_op = 'UPDATE' and (
        (new.id, new.digest, new.scopes, new.created_at, new.created_by)
          is distinct from (old.id, old.digest, old.scopes, old.created_at, old.created_by)
        or (old.revoked_at is not null and new.revoked_at is distinct from old.revoked_at)
      ) then
        raise exception 'a key does not change and stays revoked' using errcode = 'insufficient_privilege';
      end if;
      perform pg_notify('${apiKeysChannel}', new.id);
      return new;
    end $$;
    create or replace trigger changed before insert or update or delete on gateway.api_keys
      for each row execute function gateway.api_keys_changed();
    alter table gateway.api_keys enable always trigger changed;
    revoke all on gateway.api_keys from public, "${role}";
    grant select (id, digest, scopes, rate_class, expires_at, revoked_at) on gateway.api_keys to "${role}";`);
}
