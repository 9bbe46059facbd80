import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { theVault } from '@hub/kit/vault/vault.ts';

/**
 * Puts the keys of the vault into the environment, for this process and those it starts: `HUB_ENCRYPTION_KEYS` where it
 * is set, and else a file beside the embedded database, made once, that nobody else may read.
 * @throws VaultFailure when the keys cannot be used
 */
export function openVaultKeys(dataFolder = fileURLToPath(new URL('../.data', import.meta.url))): void {
  process.env.HUB_ENCRYPTION_KEYS ||= keysOf(join(dataFolder, 'encryption-keys'));
  theVault();
}

function keysOf(file: string): string {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8').trim().split(/\s+/).join(',');
}
