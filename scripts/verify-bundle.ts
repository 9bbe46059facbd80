import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { placeName } from '@hub/alliances/bundle/place-name.ts';
import { verifyBundle } from '@hub/alliances/bundle/verify.ts';

/** Verifies an exported bundle. It needs neither the hub nor a database nor a network. */
const usage = `pnpm run verify-bundle FILE [--log-key FINGERPRINT]
  验证导出的证据包；给出日志公钥指纹时一并核对。
  verifies an exported bundle, and that its log key has this fingerprint when one is given`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'log-key': { type: 'string' }, help: { type: 'boolean', default: false } },
});
const [file] = positionals;
if (!file || values.help) {
  console.error(usage);
  process.exit(values.help ? 0 : 2);
}

let bytes: Buffer;
try {
  bytes = readFileSync(file);
} catch {
  console.error(`读不到 ${file}。 ${file} cannot be read.`);
  process.exit(2);
}
const { problems, proven } = verifyBundle(bytes);
for (const { place, zh, en } of problems) {
  const name = placeName(place);
  console.error(`✗ ${name.zh}：${zh}。 ${name.en}: ${en}. [${place || '·'}]`);
}
if (!proven) {
  console.error('证据包无效。 The bundle is not valid.');
  process.exit(1);
}
const { pact, versions, log, logKey } = proven;
const wanted = values['log-key'];
if (wanted !== undefined && wanted !== logKey) {
  console.error(`✗ 日志公钥指纹为 ${logKey}，与所给不符。 The log key is another one.`);
  process.exit(1);
}
console.log(`✓ ${pact.pactNumber} (${pact.id})`);
for (const { number, title, digest, concludedOn, signatures } of versions) {
  console.log(`  第 ${number} 版 version ${number} · ${title} · ${concludedOn ?? '未定稿 not concluded'}`);
  console.log(`    SHA-256 ${digest}`);
  for (const {
    name,
    signedOn,
    medium,
    algorithm,
    fingerprint,
    keyRevokedOn,
    round,
    reservations,
  } of signatures) {
    const key = medium === 'PAPER' ? '纸质 on paper' : `${algorithm} ${fingerprint}`;
    const revoked = keyRevokedOn ? ` · 密钥后于 ${keyRevokedOn} 吊销 key revoked later` : '';
    console.log(`    ✓ ${name} · ${signedOn} · 第 ${round} 轮 · ${key}${revoked}`);
    for (const { textVersion, article, content } of reservations ?? [])
      console.log(`      保留 reserves: 第 ${textVersion} 版第 ${article} 条 · ${content}`);
  }
}
console.log(`  日志 log ${log.origin} · ${log.size} · ${log.at}`);
console.log(`  日志公钥指纹 fingerprint of the log key: ${logKey}`);
if (wanted === undefined)
  console.log(
    '  请与平台公布的日志公钥指纹核对。 Compare it with the one the hub’s operator has made known.',
  );
