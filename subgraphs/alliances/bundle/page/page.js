import { placeName } from '../place-name.ts';
import { verifyBundle } from '../verify.ts';

/* Runs in a browser, from a file as well as from the hub: no network, no storage, nothing but what is in the page. */

const drop = document.querySelector('.drop');
const input = document.querySelector('#file');
const key = document.querySelector('#key');
const result = document.querySelector('#result');

function element(name, content, className) {
  const made = document.createElement(name);
  if (className) made.className = className;
  // Only as text: whatever a bundle says stays words.
  for (const one of [content].flat()) made.append(one);
  return made;
}

function verdict(isSound, text) {
  return element('div', text, `verdict ${isSound ? 'sound' : 'broken'}`);
}

function problemList(problems) {
  return element('section', [
    element('h2', '何处不符 · What does not fit'),
    element(
      'ul',
      problems.map(({ place, zh, en }) => {
        const name = placeName(place);
        return element('li', [
          element('strong', `${name.zh}：${zh}`),
          ` ${name.en}: ${en} `,
          element('code', place),
        ]);
      }),
    ),
  ]);
}

function row(kind, cells) {
  return element(
    'tr',
    cells.map((cell) => element(kind, cell)),
  );
}

function signatureRow({
  name,
  signedOn,
  medium,
  algorithm,
  fingerprint,
  keyRevokedOn,
  round,
  reservations,
  loggedAt,
}) {
  const by =
    medium === 'PAPER'
      ? '纸质签署 · on paper'
      : [
          `${algorithm} `,
          element('code', fingerprint),
          keyRevokedOn ? ` 后于 ${keyRevokedOn} 吊销 · revoked later` : '',
        ];
  const reserved = (reservations ?? []).map(({ textVersion, article, content }) =>
    element('p', `第 ${textVersion} 版第 ${article} 条 · ${content}`),
  );
  const none = reservations ? '无 · none' : '未载明 · not stated';
  return row('td', [name, signedOn, by, String(round), reserved.length > 0 ? reserved : none, loggedAt]);
}

function versionSection({ number, title, digest, concludedOn, signatures, readable }) {
  return element('section', [
    element('h2', `第 ${number} 版 · ${title}`),
    element('p', [
      concludedOn ? `定稿 ${concludedOn} · concluded` : '未定稿 · not concluded',
      ' · SHA-256 ',
      element('code', digest),
    ]),
    element('table', [
      element(
        'thead',
        row('th', [
          '签约方 · party',
          '签署日 · day',
          '密钥 · key',
          '轮次 · round',
          '保留 · reservations',
          '存证时间 · logged at',
        ]),
      ),
      element('tbody', signatures.map(signatureRow)),
    ]),
    element('h2', '文本 · text'),
    element(
      'div',
      readable.map((line) => element('p', line)),
      'text',
    ),
  ]);
}

function logSection({ log, logKey }, wanted) {
  return element('section', [
    element('h2', '存证日志 · log'),
    element('p', ['日志 · log ', element('code', log.origin)]),
    element('p', [`大小 · size ${log.size}，${log.at}，根 · root `, element('code', log.rootHash)]),
    element('p', ['日志公钥指纹 · fingerprint of the log key ', element('code', logKey)]),
    element(
      'p',
      wanted
        ? '与所填指纹一致 · it is the one given above'
        : '请与平台公布的指纹核对 · compare it with the one the hub’s operator has made known',
      'aside',
    ),
  ]);
}

let bytes = null;

function show() {
  if (!bytes) return;
  const { problems, proven } = verifyBundle(bytes);
  const wanted = key.value.trim().toLowerCase();
  if (!proven) {
    result.replaceChildren(verdict(false, '无效：内容与所签署的不符 · Not valid'), problemList(problems));
  } else if (wanted !== '' && wanted !== proven.logKey) {
    result.replaceChildren(
      verdict(false, '日志公钥与所填指纹不符 · The log key is another one'),
      logSection(proven, ''),
    );
  } else {
    const { pact } = proven;
    result.replaceChildren(
      verdict(true, `有效 · Valid — ${pact.pactNumber}`),
      ...proven.versions.map(versionSection),
      logSection(proven, wanted),
    );
  }
}

async function take(file) {
  if (!file) return;
  bytes = new Uint8Array(await file.arrayBuffer());
  show();
}

input.addEventListener('change', async () => {
  await take(input.files[0]);
  // So that the same file may be chosen again.
  input.value = '';
});
key.addEventListener('input', show);
for (const name of ['dragenter', 'dragover', 'dragleave', 'drop']) {
  document.addEventListener(name, (event) => {
    event.preventDefault();
    drop.classList.toggle('over', name === 'dragenter' || name === 'dragover');
    if (name === 'drop') void take(event.dataTransfer.files[0]);
  });
}
