import { ConfigFailure } from '@hub/gateway/config.ts';
import { VaultFailure } from '@hub/kit/vault/vault.ts';
import { codeOf, diskFull, StartFailure } from '../embedded-database/start-failure.ts';
import { hubPortClosed } from './hub-port.ts';
import type { Step } from './progress.ts';

/** The sentence for a step that broke. What is not known here is a bug and says so. */
export function failureOfStep(
  step: Step,
  error: unknown,
  where: { dataFolder: string; port: number },
): StartFailure {
  if (error instanceof StartFailure) return error;
  if (error instanceof ConfigFailure || error instanceof VaultFailure)
    return new StartFailure(error.zh, error.en, error);
  const said = (error instanceof Error ? error.message : String(error)).split('\n')[0];
  switch (codeOf(error)) {
    case '53100':
      return diskFull(where.dataFolder, error);
    case 'EADDRINUSE':
    case 'EACCES':
      return hubPortClosed(where.port, codeOf(error));
    case '57P01':
    case '57P03':
    case 'ECONNRESET':
    case 'ECONNREFUSED':
    case 'CONNECTION_CLOSED':
      return new StartFailure(
        `“${step.zh}”进行中数据库断开了（${said}）：请再启动一次，已完成的步骤不会重做。`,
        `The database went away during "${step.en}" (${said}): start again, finished steps are not repeated.`,
        error,
      );
    case 'ERR_MODULE_NOT_FOUND':
      return new StartFailure(
        `缺少文件或依赖（${said}）：请重新执行 pnpm install，再启动一次。`,
        `A file or package is missing (${said}): run pnpm install again, then start once more.`,
        error,
      );
    default:
      return new StartFailure(
        `“${step.zh}”没有完成（${said}）：这是程序的缺陷，请用 HUB_DEBUG=1 pnpm start 查看细节并报告。`,
        `"${step.en}" did not finish (${said}): this is a bug; HUB_DEBUG=1 pnpm start shows details to report.`,
        error,
      );
  }
}
