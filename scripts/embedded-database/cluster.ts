import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { ENGINE_MAJOR, type EngineFiles } from './engine-files.ts';
import { failureFromOutput, serverCannotRun } from './server-log.ts';
import { quietEnvironment, seenBy } from './server-place.ts';
import { giveTo, type ServerUser } from './server-user.ts';
import { brokenFolder } from './start-failure.ts';

const HALF_MADE = 'cluster.half-made-';

export function passwordOf(cluster: string): string {
  return readFileSync(join(cluster, 'hub-password'), 'utf8').trim();
}

/** Whether a whole cluster of our version is there. Refuses what is there but cannot be used. */
export function clusterIsReady(folder: string, cluster: string): boolean {
  if (!existsSync(cluster)) return false;
  if (readdirSync(cluster).length === 0) {
    rmdirSync(cluster);
    return false;
  }
  const versionFile = join(cluster, 'PG_VERSION');
  if (!existsSync(versionFile)) throw brokenFolder(folder, '缺少 PG_VERSION', 'PG_VERSION is missing');
  const version = readFileSync(versionFile, 'utf8').trim();
  if (version !== ENGINE_MAJOR) {
    throw brokenFolder(
      folder,
      `由 PostgreSQL ${version || '?'} 创建，此处为 ${ENGINE_MAJOR}`,
      `made by PostgreSQL ${version || '?'}, this is ${ENGINE_MAJOR}`,
    );
  }
  if (!existsSync(join(cluster, 'hub-password')))
    throw brokenFolder(folder, '缺少密码文件', 'the password file is missing');
  return true;
}

/** Made beside its place and renamed when whole: a first start that is interrupted leaves nothing that looks usable. */
export async function makeCluster(options: {
  folder: string;
  cluster: string;
  engine: EngineFiles;
  user: ServerUser;
  durable: boolean;
}): Promise<void> {
  const { folder, cluster, user } = options;
  sweepHalfMade(folder);
  const half = join(folder, `${HALF_MADE}${randomBytes(4).toString('hex')}`);
  const password = randomBytes(24).toString('base64url');
  const passwordFile = `${half}.password`;
  try {
    mkdirSync(half, { mode: 0o700 });
    giveTo(user, half);
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    giveTo(user, passwordFile);
    let said = await initdb(options, half, passwordFile, ['--locale=C.UTF-8']);
    if (said && /invalid locale|locale name/.test(said)) {
      // macOS and old glibc do not know C.UTF-8; PostgreSQL's own is the same order and knows Chinese letters too.
      said = await initdb(options, half, passwordFile, [
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
      ]);
    }
    if (said) throw failureFromOutput(said, folder);
    renameSync(passwordFile, join(half, 'hub-password'));
    renameSync(half, cluster);
  } catch (error) {
    sweepHalfMade(folder);
    throw error;
  }
}

function sweepHalfMade(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith(HALF_MADE))
      rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Empty when it went well, else what initdb said. */
function initdb(
  { engine, user, durable }: { engine: EngineFiles; user: ServerUser; durable: boolean },
  half: string,
  passwordFile: string,
  localeFlags: string[],
): Promise<string> {
  const place = seenBy(user, half);
  // By descriptor, because the path to it may be closed to that user.
  const passwordFd = openSync(passwordFile, 'r');
  const flags = [
    `--pgdata=${place.path}`,
    `--pwfile=${process.platform === 'linux' ? '/proc/self/fd/3' : passwordFile}`,
    '--username=hub',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--no-instructions',
    ...localeFlags,
    ...(durable ? [] : ['--no-sync']),
  ];
  return new Promise<string>((resolve, reject) => {
    const child = spawn(engine.initdb, flags, {
      ...user,
      cwd: place.cwd,
      env: quietEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe', passwordFd],
    });
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => void (said += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => void (said += chunk.toString()));
    child.once('error', (error) => reject(serverCannotRun(error)));
    child.once('close', (code) => resolve(code === 0 ? '' : said || `initdb ended with ${code}`));
  }).finally(() => closeSync(passwordFd));
}
