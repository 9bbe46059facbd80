import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { placeAt } from '@hub/alliances/bundle/canonical-json.ts';
import type { Bundle } from '@hub/alliances/bundle/format.ts';
import { placeName } from '@hub/alliances/bundle/place-name.ts';
import { verifyBundle } from '@hub/alliances/bundle/verify.ts';
import { canonicalText } from '@hub/alliances/log/canonical-form.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous, asCoordinator } from '../_kit/people.ts';
import { openServedRegister, type ServedRegister } from '../_kit/served.ts';
import { keyFor, partyInput, signatureOf } from '../_kit/signing.ts';

/** A bundle proves by itself what was signed, and whatever is altered in it is named. */

let served: ServedRegister;
/** Of the demonstration: three parties, one text, one key that was revoked later. */
let demo: Uint8Array;
/** Two texts, the second an amendment by which a party joins; one party signs on paper, others with Ed25519 and SM2. */
let amended: Uint8Array;

const shijiao = committeeOf('440881105');
const gucheng = committeeOf('450922111');
const wushi = committeeOf('450922108');
const lianjiang = asCoordinator('440881');
const luchuan = asCoordinator('450922');
const demoPact = '玉湛茂联建〔2024〕1号';

const reserved = { articleNumber: 2, content: '上游水利工程除外' };

beforeAll(async () => {
  served = await openServedRegister();
  demo = bytesOf(await bundle(demoPact));
  amended = bytesOf(await bundle(await amendedPact()));
});
afterAll(() => served?.[Symbol.asyncDispose]());

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function bundle(pactNumber: string): Promise<string> {
  const { data, errors } = await served.register.ask(
    'query ($pactNumber: String!) { pact(pactNumber: $pactNumber) { bundle } }',
    { pactNumber },
    lianjiang,
  );
  expect(errors).toBeUndefined();
  return data.pact.bundle;
}

async function act(name: string, answer: string, input: object, who = lianjiang) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await served.register.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} userErrors { code message } } }`,
    { input },
    who,
  );
  expect(errors).toBeUndefined();
  expect(data[name].userErrors).toEqual([]);
  return data[name];
}

async function amendedPact(): Promise<string> {
  const pactNumber = '桂粤证〔2026〕1号';
  const { pact } = await act('registerPact', 'pact { id }', {
    pactNumber,
    title: '石角镇—古城镇九洲江共治协议',
    kind: 'BORDER',
    signingOn: '2026-11-01',
    effectiveFrom: '2026-11-02',
    parties: [shijiao, gucheng].map(partyInput),
    articles: [{ heading: '宗旨', text: '共治九洲江。\n“上下游”一体。' }, { text: '不改变隶属关系。' }],
    measures: [{ kind: 'SECURITY_JOINT', content: '每月共巡一次', responsiblePartyIndex: 1 }],
    dataAnnex: [{ fieldSet: 'PATROL_PLANS', purpose: '边界共治', divisionCode: '440881105' }],
  });
  const pactId = pact.id as string;
  const reservation = { pactId, textVersion: 1, partyId: gucheng.id, ...reserved };
  await act('reserveArticle', 'reservation { id }', reservation, luchuan);
  for (const [one, who, version] of [
    [shijiao, lianjiang, 1],
    [gucheng, luchuan, 2],
  ] as const) {
    const signing = {
      pactId,
      version,
      party: partyInput(one),
      signedOn: '2026-11-02',
      scanDigest: 'ab'.repeat(32),
    };
    await act('signPact', 'pact { id }', signing, who);
  }
  const { amendment } = await act('proposeAmendment', 'amendment { id }', {
    pactId,
    version: 3,
    articles: [{ heading: '会商', text: '每半年会商一次。' }],
    joining: [partyInput(wushi)],
  });
  for (const [one, who, algorithm] of [
    [shijiao, lianjiang, 'ED25519'],
    [gucheng, luchuan, 'SM2'],
    [wushi, luchuan, 'ED25519'],
  ] as const) {
    const key = await keyFor(served.register, one, who, algorithm);
    const signature = await signatureOf(served.register, key, pactId, one, 2);
    const signing = { amendmentId: amendment.id, textVersion: 2, partyId: one.id, signature };
    await act('signAmendment', 'amendment { id }', signing, who);
  }
  return pactNumber;
}

test('a sound bundle proves who signed which text, when and with what', () => {
  expect(verifyBundle(demo)).toMatchObject({
    problems: [],
    proven: {
      pact: { pactNumber: demoPact },
      versions: [
        {
          number: 1,
          concludedOn: '2024-05-16',
          signatures: ['450922', '440881', '440982'].map((division) => ({
            name: committeeOf(division).name,
            signedOn: '2024-05-16',
            algorithm: 'ED25519',
            keyRevokedOn: division === '440982' ? '2025-03-03' : null,
          })),
        },
      ],
    },
  });
  const { problems, proven } = verifyBundle(amended);
  expect(problems).toEqual([]);
  expect(
    proven!.versions.map(({ number, signatures }) => [number, signatures.map(({ algorithm }) => algorithm)]),
  ).toEqual([
    [1, [null, null]],
    [2, ['ED25519', 'SM2', 'ED25519']],
  ]);
  expect(proven!.versions[1]!.readable).toContain('第1条 会商 每半年会商一次。');
});

test('what a party reserves is in what it signed, on paper or with a key, and of an amendment as well', () => {
  const reserves = verifyBundle(amended).proven!.versions.map(({ signatures }) =>
    signatures.map(({ name, reservations }) => [name, reservations]),
  );
  const two = [{ textVersion: 1, article: 2, content: reserved.content }];
  expect(reserves).toEqual([
    [
      [shijiao.name, []],
      [gucheng.name, two],
    ],
    [
      [shijiao.name, []],
      [gucheng.name, two],
      [wushi.name, []],
    ],
  ]);
});

test('what was signed before reservations were named verifies as it did', () => {
  const before = readFileSync(new URL('./bundles/before-reservations.bundle', import.meta.url));
  const { problems, proven } = verifyBundle(before);
  expect(problems).toEqual([]);
  const [first, second] = proven!.versions;
  for (const { reservations } of [...first!.signatures, ...second!.signatures])
    expect(reservations).toBeNull();
  // Each format says what it says: nothing of the second is read into the first.
  const bundle = JSON.parse(before.toString('utf8')) as Bundle;
  for (const { entry } of bundle.entries) {
    const [copy, place] = [structuredClone(bundle), entry.kind];
    const same = copy.entries.find((one) => one.entry.kind === place)!.entry as any;
    if (place === 'SIGNATURE') same.statement.matter.reservations = [];
    else if (place === 'PAPER_SIGNATURE') same.reservations = [];
    else continue;
    expect(verifyBundle(bytesOf(canonicalText(copy))).proven).toBeNull();
  }
});

/** Whether one place lies in the other. */
const lies = (a: string, b: string) =>
  a === '' || b === '' || a === b || /^[.[]/.test(b.startsWith(a) ? b.slice(a.length) : ' ');

const altered = (bytes: Uint8Array, at: number, mask: number) => {
  const copy = bytes.slice();
  copy[at]! ^= mask;
  return copy;
};

describe.each(['demo', 'amended'] as const)('in a bundle (%s)', (which) => {
  const bytes = () => (which === 'demo' ? demo : amended);

  test('a flipped byte anywhere is named by its place and never accepted', () => {
    const text = new TextDecoder().decode(bytes());
    const placeOf = (at: number) => placeAt(text, new TextDecoder().decode(bytes().subarray(0, at)).length);
    fc.assert(
      fc.property(fc.nat(bytes().length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const { problems, proven } = verifyBundle(altered(bytes(), at, mask));
        expect(proven).toBeNull();
        const place = placeOf(at);
        const named = problems.map((one) => one.place);
        expect(
          named.some((one) => one !== '' && (lies(one, place) || lies(place, one))) || place === '',
          `byte ${at}, in ${place}: ${named.join(', ')}`,
        ).toBe(true);
        for (const one of named) expect(placeName(one).zh).toMatch(/[\u4e00-\u9fff]/);
      }),
      { numRuns: 400, examples: [[11, 98]] },
    );
  });

  test('nothing may be left out, added, put in another order or cut off', () => {
    const sound = JSON.parse(new TextDecoder().decode(bytes())) as Bundle;
    const changes: Record<string, (one: any) => void> = {
      'a signature': ({ entries }) =>
        entries.splice(
          entries.findIndex((one: any) => /SIGNATURE/.test(one.entry.kind)),
          1,
        ),
      'a text': ({ versions }) => versions.splice(0, 1),
      'a clause': ({ versions }) => versions[0].document.articles.pop(),
      'a readable line': ({ versions }) => versions[0].readable.pop(),
      'another readable line': ({ versions }) => versions[0].readable.push('第九条 附加'),
      'a step of a proof': ({ entries }) => entries[1].proof.pop(),
      'a member': (one) => (one.remark = 'x'),
      'a member deep inside': ({ entries }) => (entries[0].entry.remark = 'x'),
      'the order of entries': ({ entries }) => entries.reverse(),
      'a smaller log': ({ head }) => (head.sequence -= 1),
    };
    for (const [name, change] of Object.entries(changes)) {
      const copy = structuredClone(sound);
      change(copy);
      const { problems, proven } = verifyBundle(bytesOf(canonicalText(copy)));
      expect(proven, name).toBeNull();
      expect(problems.length, name).toBeGreaterThan(0);
    }
    for (const part of [
      bytes().subarray(1),
      bytes().subarray(0, -1),
      new Uint8Array(),
      Uint8Array.of(...bytes(), 10),
    ])
      expect(verifyBundle(part).proven).toBeNull();
    expect(verifyBundle(bytesOf(JSON.stringify(sound, null, 2))).proven).toBeNull();
  });
});

test('what one key signed cannot be passed off as another’s, nor one pact’s entries as another’s', () => {
  const [one, other] = [demo, amended].map((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as Bundle);
  const mixed = { ...one!, versions: other!.versions };
  expect(verifyBundle(bytesOf(canonicalText(mixed))).proven).toBeNull();
  const renamed = { ...one!, pact: other!.pact };
  expect(verifyBundle(bytesOf(canonicalText(renamed))).problems).toMatchObject([{ place: 'pact' }]);
});

test('one command verifies the file of the route, without a database', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hub-bundle-'));
  try {
    const file = join(folder, 'bundle.json');
    const script = fileURLToPath(new URL('../../scripts/verify-bundle.ts', import.meta.url));
    const run = async (...more: string[]) =>
      await promisify(execFile)(process.execPath, [script, file, ...more], { env: {} }).then(
        ({ stdout }) => ({ status: 0, text: stdout }),
        ({ code, stderr }) => ({ status: code as number, text: stderr as string }),
      );
    writeFileSync(file, demo);
    const sound = await run();
    expect(sound).toMatchObject({ status: 0 });
    expect(sound.text).toContain(`✓ ${demoPact}`);
    const { logKey } = verifyBundle(demo).proven!;
    expect((await run('--log-key', logKey)).status).toBe(0);
    expect((await run('--log-key', 'f'.repeat(64))).status).toBe(1);
    const text = new TextDecoder()
      .decode(demo)
      .replace('共建不改变各方党组织的隶属关系', '共建可改变各方党组织的隶属关系');
    writeFileSync(file, text);
    const broken = await run();
    expect(broken.status).toBe(1);
    expect(broken.text).toContain('条款2');
    expect((await run('--help')).status).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the bundle is a file for whoever may read the pact’s text, and for nobody else', async () => {
  const { data } = await served.register.ask(
    'query ($pactNumber: String!) { pact(pactNumber: $pactNumber) { id } }',
    { pactNumber: demoPact },
  );
  const { id } = data.pact;
  const token = served.hub.demoCredentials[0]!.token;
  const get = async (path: string, headers: Record<string, string> = {}) =>
    await fetch(`${served.hub.url}${path}`, { headers });
  const answer = await get(`/pacts/${id}/bundle.json`, { authorization: `Bearer ${token}` });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-disposition')).toContain('attachment');
  expect(verifyBundle(new Uint8Array(await answer.arrayBuffer())).proven).not.toBeNull();
  expect((await get(`/pacts/${id}/bundle.json`)).status).toBe(403);
  const none = await get('/pacts/pact_00000000000000000000000000/bundle.json', {
    authorization: `Bearer ${token}`,
  });
  expect(none.status).toBe(404);
  const { errors } = await served.register.ask(
    'query ($id: ID!) { pact(id: $id) { bundle } }',
    { id },
    anonymous,
  );
  expect(errors).toBeDefined();
});
