import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';

export interface Started extends AsyncDisposable {
  readonly pid: number;
  /** Throws what the process has said, once it has ended. */
  check(): void;
}

const running = new Set<ChildProcess>();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

/** A Node process of its own. It ends with this one. */
export function start(args: readonly string[], env: Record<string, string> = {}): Started {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', ...env },
  });
  running.add(child);
  let said = '';
  const listen = (chunk: Buffer): void => {
    said = (said + chunk.toString()).slice(-4000);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let isWanted = true;
  return {
    pid: child.pid!,
    check() {
      if (isWanted && (child.exitCode !== null || child.signalCode !== null))
        throw new Error(`${args.join(' ')} ended with ${child.exitCode ?? child.signalCode}:\n${said}`);
    },
    async [Symbol.asyncDispose]() {
      isWanted = false;
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 5000);
      await ended;
      clearTimeout(late);
      running.delete(child);
    },
  };
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

export interface Usage {
  /** Of the process and those it has started. */
  rssMb: number;
  cpuMs: number;
}

// Linux counts processor time in hundredths of a second, whatever the kernel was built with.
const MS_PER_TICK = 10;

/** What a process and its descendants hold and have used. */
export function usageOf(pid: number): Usage {
  const sum: Usage = { rssMb: 0, cpuMs: 0 };
  for (const one of familyOf(pid)) {
    try {
      const status = readFileSync(`/proc/${one}/status`, 'utf8');
      sum.rssMb += Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
      const stat = readFileSync(`/proc/${one}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      sum.cpuMs += (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
    } catch {
      // It has ended since.
    }
  }
  return sum;
}

function familyOf(pid: number): number[] {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) => {
    try {
      return readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean);
    } catch {
      return [];
    }
  });
  return [pid, ...children.flatMap((child) => familyOf(Number(child)))];
}
