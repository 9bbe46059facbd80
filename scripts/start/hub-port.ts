import { whyPortIsClosed } from '../embedded-database/port.ts';
import { portTaken, StartFailure } from '../embedded-database/start-failure.ts';

/** Asked before the slow steps, so that nobody waits for a migration to learn that the port is taken. */
export async function checkHubPort(port: number, host: string): Promise<void> {
  const closed = port === 0 ? null : await whyPortIsClosed(port, host);
  if (closed === 'EADDRNOTAVAIL' || closed === 'ENOTFOUND') throw noSuchHost(host);
  if (closed) throw hubPortClosed(port, closed);
}

export function hubPortClosed(port: number, code: string): StartFailure {
  if (code === 'EACCES') {
    return new StartFailure(
      `没有权限监听端口 ${port}：请用 PORT 另选一个 1024 以上的端口，例如 PORT=4001 pnpm start。`,
      `No permission to listen on port ${port}: choose one above 1024 with PORT, for example PORT=4001 pnpm start.`,
    );
  }
  const other = port === 4001 ? 4002 : 4001;
  return portTaken(port, {
    zh: `请停止它，或用 PORT 另选一个，例如 PORT=${other} pnpm start。`,
    en: `stop it, or choose another with PORT, for example PORT=${other} pnpm start.`,
  });
}

function noSuchHost(host: string): StartFailure {
  return new StartFailure(
    `本机没有 HOST 指定的地址 ${host}：请改用 127.0.0.1 或 0.0.0.0。`,
    `This machine has no address ${host}, as HOST says: use 127.0.0.1 or 0.0.0.0.`,
  );
}
