import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { officialRoles, type OfficialRole, type Viewer } from '@hub/kit/viewer.ts';
import { Kind, parse } from 'graphql';
import { anonymous, asDashboard, asOfficial } from './people.ts';

/** A block of a document that is run: a query or mutation, or commands of a terminal. */
export interface Block {
  language: 'graphql' | 'sh';
  text: string;
  /** `name` and where in the answer its value stands; for commands the path is empty and stands for what is printed. */
  keep: { name: string; path: string }[];
  /** What the answer has to say at a path. */
  expect: { path: string; value: string }[];
}

export function blocksOf(file: string): Block[] {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  return [...text.matchAll(/```(graphql|sh)\n([\s\S]*?)```/g)].map(([, language, block]) => ({
    language: language as Block['language'],
    text: block!,
    keep: [...block!.matchAll(/^# keep: (\w+)(?: = (\S+))?$/gm)].map(([, name, at = '']) => ({
      name: name!,
      path: at,
    })),
    expect: [...block!.matchAll(/^# expect: (\S+) = (\S+)$/gm)].map(([, at, value]) => ({
      path: at!,
      value: value!,
    })),
  }));
}

/** The viewer a query says it is written for: `# viewer: secretary 440881105`. */
export function viewerOf(query: string): Viewer {
  const [, who = '', division = ''] = /^# viewer: (\w+) ?(\d*)/.exec(query) ?? [];
  const role = who.toUpperCase() as OfficialRole;
  if (officialRoles.includes(role)) return asOfficial({ division, role });
  return who === 'dashboard' ? asDashboard() : anonymous;
}

export function valueAt(data: unknown, at: string): unknown {
  return at.split('.').reduce<any>((value, key) => value?.[key], data);
}

/** The kept values that an operation declares as its variables. */
export function variablesOf(query: string, kept: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const names = parse(query).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? (definition.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
      : [],
  );
  return Object.fromEntries(names.filter((name) => kept.has(name)).map((name) => [name, kept.get(name)]));
}

export interface Terminal extends AsyncDisposable {
  /** Runs `pnpm run NAME …` of a block in the terminal's folder and returns what it prints. */
  run(block: string, kept: ReadonlyMap<string, unknown>): Promise<string>;
}

/** A folder in which the commands of a document are run. */
export async function openTerminal(): Promise<Terminal> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hub-walkthrough-'));
  return {
    async run(block, kept) {
      const lines = block.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
      const printed: string[] = [];
      for (const line of lines) {
        const [, script, rest] = /^pnpm run ([\w-]+) (.*)$/.exec(line) ?? [];
        if (!script) throw new Error(`${line}: only "pnpm run" is known here`);
        const words = rest!.split(' ').map((word) => {
          const [, name] = /^\$(\w+)$/.exec(word) ?? [];
          return name ? String(kept.get(name)) : word;
        });
        const file = fileURLToPath(new URL(`../../scripts/${script}.ts`, import.meta.url));
        const { stdout } = await promisify(execFile)(process.execPath, [file, ...words], { cwd: folder });
        printed.push(stdout.trim());
      }
      return printed.join('\n');
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}
