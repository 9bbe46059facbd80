import postgres from 'postgres';
import { codeOf, StartFailure } from '../embedded-database/start-failure.ts';

const OLDEST = 15;

/** Refuses a DATABASE_URL that cannot be reached or is not a PostgreSQL this hub can stand on. */
export async function verifyOwnDatabase(databaseUrl: string): Promise<void> {
  const address = publicAddress(databaseUrl);
  const sql = postgres(databaseUrl, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    const [row] = await sql<{ version: number; encoding: string; mayBuild: boolean }[]>`
      select current_setting('server_version_num')::int / 10000 as version, getdatabaseencoding() as encoding,
        to_regnamespace('gateway') is not null
          or has_database_privilege(current_database(), 'create') and (rolsuper or rolcreaterole) as "mayBuild"
      from pg_roles where rolname = current_user`;
    if (row && row.version < OLDEST) throw tooOld(address, row.version);
    if (row && row.encoding !== 'UTF8') throw notUtf8(address, row.encoding);
    if (row && !row.mayBuild) throw lacksRights(address);
  } catch (error) {
    throw error instanceof StartFailure ? error : unusable(address, error);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** Fit to be shown: without the password. */
export function publicAddress(databaseUrl: string): string {
  const url = URL.parse(databaseUrl);
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) {
    throw new StartFailure(
      'DATABASE_URL 应形如 postgres://用户:密码@主机:5432/数据库。',
      'DATABASE_URL should look like postgres://user:password@host:5432/database.',
    );
  }
  return `${url.host}${url.pathname}`;
}

function tooOld(address: string, version: number): StartFailure {
  return new StartFailure(
    `${address} 是 PostgreSQL ${version}，而枢纽需要 ${OLDEST} 及以上：请升级它，或去掉 DATABASE_URL 使用内嵌数据库。`,
    `${address} is PostgreSQL ${version}, and the hub needs ${OLDEST} or newer: upgrade it, or unset DATABASE_URL to use the embedded database.`,
  );
}

function notUtf8(address: string, encoding: string): StartFailure {
  return new StartFailure(
    `${address} 的编码是 ${encoding}，存不下全部汉字：请用 ENCODING 'UTF8' 另建一个数据库。`,
    `The encoding of ${address} is ${encoding}, which cannot hold every Chinese character: create a database with ENCODING 'UTF8'.`,
  );
}

function lacksRights(address: string): StartFailure {
  return new StartFailure(
    `DATABASE_URL 中的用户在 ${address} 上不能建立模式和角色：请授予 CREATE 和 CREATEROLE 权限。`,
    `The user in DATABASE_URL may not create schemas and roles at ${address}: grant it CREATE and CREATEROLE.`,
  );
}

function unusable(address: string, error: unknown): StartFailure {
  const code = codeOf(error);
  const said = error instanceof Error ? error.message : String(error);
  if (code === '28P01' || code === '28000') {
    return new StartFailure(
      `${address} 拒绝了 DATABASE_URL 里的用户或密码：请核对后再启动。`,
      `${address} refused the user or password in DATABASE_URL: check them and start again.`,
      error,
    );
  }
  if (code === '3D000') {
    return new StartFailure(
      `${address} 上没有这个数据库：请先用 CREATE DATABASE 建立它。`,
      `There is no such database at ${address}: make it with CREATE DATABASE first.`,
      error,
    );
  }
  return new StartFailure(
    `连不上 DATABASE_URL 指向的数据库 ${address}（${code || said}）：请检查它是否在运行，或去掉 DATABASE_URL 使用内嵌数据库。`,
    `The database ${address} that DATABASE_URL names cannot be reached (${code || said}): check that it runs, or unset DATABASE_URL to use the embedded one.`,
    error,
  );
}
