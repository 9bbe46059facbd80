import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { publicKeyOf } from '@hub/alliances/signing/algorithms.ts';
import { fromBase64url, utf8 } from '@hub/alliances/signing/encoding.ts';
import { newKeyPair, openKeyPair, type KeyPair } from '@hub/alliances/signing/key-pair.ts';
import { readStatement } from '@hub/alliances/signing/statement.ts';

/** Keys and signatures at a terminal. The private key stays in its file; nothing here speaks to the hub. */
const usage = `pnpm run sign new-key FILE [--algorithm ED25519|SM2]   生成密钥对，私钥写入 FILE（仅本人可读），打印公钥
pnpm run sign public-key FILE                           打印 FILE 中私钥的公钥
pnpm run sign statement FILE STATEMENT          签署 STATEMENT：签署文本的文件，或其 base64url

  new-key      makes a pair of keys: the private one goes to FILE, the public one is printed
  public-key   prints the public key of the private key in FILE
  statement    shows what STATEMENT says and signs it: a file, or the base64url the hub gives`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { algorithm: { type: 'string', default: 'ED25519' } },
});
const [command, file, statement] = positionals;

try {
  if (command === 'new-key' && file) makeKey(file);
  else if (command === 'public-key' && file) print(openKeyPair(readFileSync(file, 'utf8')));
  else if (command === 'statement' && file && statement) sign(file, statement);
  else fail(usage, 2);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error), 1);
}

function fail(message: string, status: number): never {
  console.error(message);
  process.exit(status);
}

function makeKey(path: string): void {
  const { algorithm } = values;
  if (algorithm !== 'ED25519' && algorithm !== 'SM2') fail(usage, 2);
  if (existsSync(path)) fail(`${path} 已存在，不覆盖。 ${path} exists and is not overwritten.`, 1);
  const pair = newKeyPair(algorithm);
  writeFileSync(path, pair.privateKey, { mode: 0o600, flag: 'wx' });
  print(pair);
}

function print({ algorithm, publicKey }: KeyPair): void {
  console.log(publicKey);
  console.error(`${algorithm} · 指纹 fingerprint ${publicKeyOf(algorithm, publicKey)!.fingerprint}`);
}

function sign(path: string, given: string): void {
  const pair = openKeyPair(readFileSync(path, 'utf8'));
  const text = textOf(given);
  const read = readStatement(text);
  if (!read) {
    fail(
      '这不是签署文本：请原样使用 possessionStatement 或 signingStatement 给出的内容。 This is no statement: use what possessionStatement or signingStatement gave, as it is.',
      1,
    );
  }
  const { fingerprint } = publicKeyOf(pair.algorithm, pair.publicKey)!;
  if (read.key !== fingerprint) {
    fail(`签署文本指明的是另一密钥（${read.key}），不签。 The statement names another key; not signed.`, 1);
  }
  console.error(JSON.stringify(read, null, 2));
  console.log(pair.sign(utf8(text)));
}

function textOf(given: string): string {
  if (existsSync(given)) return readFileSync(given, 'utf8').replace(/\r?\n$/, '');
  const bytes = fromBase64url(given);
  if (!bytes) fail(`找不到文件 ${given}。 No file ${given}.`, 1);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
