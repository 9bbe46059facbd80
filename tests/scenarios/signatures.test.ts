import { newKeyPair } from '@hub/alliances/signing/key-pair.ts';
import { demoKeyId, demoKeyPair } from '@hub/alliances/seed/signing.ts';
import { publicKeyOf } from '@hub/alliances/signing/algorithms.ts';
import { utf8 } from '@hub/alliances/signing/encoding.ts';
import {
  readStatement,
  statementOf,
  statementText,
  type Statement,
} from '@hub/alliances/signing/statement.ts';
import { committeeOf, type DemoParty } from '@hub/kit/demo/world.ts';
import { addDays } from '@hub/kit/scalars/local-date.ts';
import { officialRoles, type OfficialRole, type OfficialViewer, type Viewer } from '@hub/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous, asCoordinator, asDashboard, asOfficial } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';
import { keyFor, partyInput, registration, signatureOf, type Signer } from '../_kit/signing.ts';

/** 签名: keys of organizations, and who may sign what with them. */

let register: Register;
const shijiao = committeeOf('440881105');
const gucheng = committeeOf('450922111');
const here = asOfficial({ division: '440881105' });
const across = asOfficial({ division: '450922111' });
let keyHere: Signer;
let keyAcross: Signer;
beforeAll(async () => {
  register = await openRegister();
  keyHere = await keyFor(register, shijiao, here);
  keyAcross = await keyFor(register, gucheng, across, 'SM2');
});
afterAll(() => register[Symbol.asyncDispose]());

async function act(name: string, field: string, fields: string, input: object, who: Viewer) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await register.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${field} { ${fields} } userErrors { code message path } } }`,
    { input },
    who,
  );
  return {
    answer: data?.[name]?.[field],
    code: (errors?.[0]?.extensions.code ??
      data[name].userErrors.map((one: any) => one.code).join()) as string,
  };
}

let pacts = 0;
const text = {
  title: '石角镇—古城镇九洲江共治协议',
  kind: 'BORDER',
  signingOn: '2026-11-01',
  effectiveFrom: '2026-11-02',
  parties: [shijiao, gucheng].map(partyInput),
  articles: [{ heading: '宗旨', text: '共治九洲江。' }],
};

/** A pact drafted in the hub, its parties about to sign. */
async function aboutToSign(): Promise<string> {
  const { answer } = await act(
    'draftPact',
    'pact',
    'id',
    { pactNumber: `桂粤签〔2026〕${++pacts}号`, text },
    asCoordinator('440881'),
  );
  const version = { pactId: answer.id, textVersion: 1 };
  await toSigning(version);
  return answer.id;
}

async function toSigning(version: { pactId: string; textVersion: number }): Promise<void> {
  for (const [name, more, who] of [
    ['openConsultation', {}, here],
    ['consentToDraft', { partyId: shijiao.id }, here],
    ['consentToDraft', { partyId: gucheng.id }, across],
    ['approveDraft', { partyId: shijiao.id }, asCoordinator('440881')],
    ['approveDraft', { partyId: gucheng.id }, asCoordinator('450922')],
  ] as const) {
    expect((await act(name, 'pact', 'id', { ...version, ...more }, who)).code).toBe('');
  }
}

const versionOf = async (pactId: string) =>
  Number((await register.rows(`select version from alliances.pacts where id = '${pactId}'`))[0]!.version);

interface Signing {
  by?: DemoParty;
  who?: Viewer;
  signature?: object | null;
}

async function sign(pactId: string, { by = shijiao, who, signature }: Signing = {}) {
  const key = by === shijiao ? keyHere : keyAcross;
  return await act(
    'signPact',
    'pact',
    'id status signedOn parties { status signatures { medium round stands } }',
    {
      pactId,
      version: await versionOf(pactId),
      party: partyInput(by),
      signature: signature === undefined ? await signatureOf(register, key, pactId, by) : signature,
    },
    who ?? (by === shijiao ? here : across),
  );
}

const kept = async (pactId: string) =>
  await register.rows(
    `select (select count(*)::int from alliances.pact_signatures where pact_id = '${pactId}') as signatures,
       (select count(*)::int from alliances.log_entries where pact_id = '${pactId}') as entries`,
  );

test('two parties sign one version, each with its own key and algorithm, and everybody can see what they signed', async () => {
  const pactId = await aboutToSign();
  expect((await sign(pactId)).answer).toMatchObject({ status: 'SIGNING' });
  expect((await sign(pactId, { by: gucheng })).answer).toMatchObject({
    status: 'IN_FORCE',
    parties: [shijiao, gucheng].map(() => ({
      status: 'SIGNED',
      signatures: [{ medium: 'ELECTRONIC', round: 1, stands: true }],
    })),
  });
  const { data, errors } = await register.ask(
    `query ($id: ID!) { pact(id: $id) {
      signatureMedium
      textVersions { number digest logEntry { kind index } signatures {
        statement signature signedOn textVersion { number } pact { id }
        party { ... on PartyOrganization { name signingKeys { nodes { fingerprint } } pactSignatures { totalCount } } }
        key { algorithm publicKey fingerprint isMine officerRole pactSignatures { nodes { pact { id } } } }
        logEntry { kind signature { id } pact { id } } } }
    } }`,
    { id: pactId },
    here,
  );
  expect(errors).toBeUndefined();
  const [version] = data.pact.textVersions;
  expect(version.logEntry.kind).toBe('VERSION');
  expect(version.signatures.map((one: any) => [one.party.name, one.key.algorithm, one.key.isMine])).toEqual([
    [shijiao.name, 'ED25519', true],
    [gucheng.name, 'SM2', false],
  ]);
  for (const { statement, signature, signedOn, key, party, logEntry, pact } of version.signatures) {
    expect(publicKeyOf(key.algorithm, key.publicKey)!.verify(utf8(statement), signature)).toBe(true);
    expect(readStatement(statement)).toMatchObject({
      kind: 'PACT',
      key: key.fingerprint,
      date: signedOn,
      matter: { pact: pactId, textVersion: 1, digest: version.digest, round: 1 },
    });
    expect(party.signingKeys.nodes).toContainEqual({ fingerprint: key.fingerprint });
    expect(party.pactSignatures.totalCount).toBeGreaterThan(0);
    expect(key.pactSignatures.nodes).toContainEqual({ pact: { id: pactId } });
    expect(logEntry).toMatchObject({ kind: 'SIGNATURE', pact: { id: pactId } });
    expect(pact.id).toBe(pactId);
  }
});

describe('nothing that could be handed on can sign', () => {
  let pactId: string;
  let other: string;
  beforeAll(async () => {
    pactId = await aboutToSign();
    other = await aboutToSign();
  });

  /** A signature by the right key over a statement that was altered. */
  async function altered(change: (statement: any) => void) {
    const { keyId, statement, signature: _genuine } = await signatureOf(register, keyHere, pactId, shijiao);
    const given = readStatement(statement) as Statement;
    change(given);
    const words = statementText(given);
    return { keyId, statement: words, signature: keyHere.pair.sign(utf8(words)) };
  }
  const own = () => signatureOf(register, keyHere, pactId, shijiao);

  const attempts: Record<string, () => Promise<{ code: string }>> = {
    SIGNATURE_REQUIRED: () => sign(pactId, { signature: null }),
    'FORBIDDEN an API key': async () => sign(pactId, { who: asDashboard(), signature: await own() }),
    'UNAUTHENTICATED nobody': async () => sign(pactId, { who: anonymous, signature: await own() }),
    'FORBIDDEN a neighbour': async () => sign(pactId, { who: across, signature: await own() }),
    'ROLE_NOT_ALLOWED a clerk': async () =>
      sign(pactId, { who: asOfficial({ division: '440881105', role: 'CLERK' }), signature: await own() }),
    'ROLE_NOT_ALLOWED the hub’s own administrator': async () =>
      sign(pactId, { who: asOfficial({ division: '44', role: 'HUB_ADMIN' }), signature: await own() }),
    'NOT_SIGNING_OFFICER a colleague': async () =>
      sign(pactId, { who: { ...here, subject: 'colleague' }, signature: await own() }),
    'NOT_SIGNING_OFFICER the superior': async () =>
      sign(pactId, { who: asCoordinator('440881'), signature: await own() }),
    'KEY_OF_ANOTHER_PARTY another organization’s key': async () =>
      sign(pactId, { signature: await signatureOf(register, keyAcross, pactId, gucheng) }),
    'UNKNOWN_RECORD a key nobody registered': async () =>
      sign(pactId, { signature: { ...(await own()), keyId: demoKeyId('nowhere') } }),
    'STATEMENT_OF_ANOTHER_MATTER another pact': async () =>
      sign(pactId, { signature: await signatureOf(register, keyHere, other, shijiao) }),
    'STATEMENT_OF_ANOTHER_VERSION another version': async () =>
      sign(pactId, { signature: await altered(({ matter }) => (matter.textVersion = 2)) }),
    'STATEMENT_OF_ANOTHER_VERSION other words': async () =>
      sign(pactId, { signature: await altered(({ matter }) => (matter.digest = 'f'.repeat(64))) }),
    'STATEMENT_OF_ANOTHER_PARTY another party': async () =>
      sign(pactId, { signature: await altered(({ party }) => (party.id = gucheng.id)) }),
    'STATEMENT_OF_ANOTHER_KEY another key': async () =>
      sign(pactId, { signature: await altered((one) => (one.key = 'f'.repeat(64))) }),
    'STATEMENT_OF_ANOTHER_KIND another act': async () =>
      sign(pactId, { signature: await altered((one) => (one.kind = 'KEY_POSSESSION')) }),
    'STATEMENT_OF_ANOTHER_ROUND another round': async () =>
      sign(pactId, { signature: await altered(({ matter }) => (matter.round = 2)) }),
    'STATEMENT_OF_ANOTHER_MATTER more than was asked': async () =>
      sign(pactId, { signature: await altered(({ matter }) => (matter.remark = '附加')) }),
    'STATEMENT_OUT_OF_TIME an old one': async () =>
      sign(pactId, { signature: await altered((one) => (one.date = addDays(one.date, -4))) }),
    'STATEMENT_OUT_OF_TIME one of tomorrow': async () =>
      sign(pactId, { signature: await altered((one) => (one.date = addDays(one.date, 1))) }),
    'STATEMENT_MALFORMED other spacing': async () => {
      const { statement, ...rest } = await own();
      return await sign(pactId, { signature: { ...rest, statement: `${statement} ` } });
    },
    'STATEMENT_MALFORMED another domain': async () =>
      sign(pactId, { signature: await altered((one) => (one.domain = 'elsewhere')) }),
    'SIGNATURE_INVALID another hand': async () => {
      const signature = await own();
      const forged = newKeyPair('ED25519').sign(utf8(signature.statement));
      return await sign(pactId, { signature: { ...signature, signature: forged } });
    },
    'SIGNATURE_INVALID a flipped bit': async () => {
      const { signature, ...rest } = await own();
      const bytes = Buffer.from(signature, 'base64url');
      bytes[40]! ^= 1;
      return await sign(pactId, { signature: { ...rest, signature: bytes.toString('base64url') } });
    },
    'SIGNATURE_INVALID no base64url': async () =>
      sign(pactId, { signature: { ...(await own()), signature: '签名' } }),
  };

  test.each(Object.keys(attempts))('%s', async (name) => {
    const { code } = await attempts[name]!();
    expect(code).toBe(name.split(' ')[0]);
    expect(await kept(pactId)).toEqual([{ signatures: 0, entries: 0 }]);
  });
});

test('a signature given before the text was returned does not count again', async () => {
  const pactId = await aboutToSign();
  const signature = await signatureOf(register, keyHere, pactId, shijiao);
  expect((await sign(pactId, { signature })).code).toBe('');
  expect((await sign(pactId, { signature })).code).toBe('ALREADY_SIGNED');
  const returned = { pactId, textVersion: 1, reason: '再议' };
  expect((await act('returnDraft', 'pact', 'id', returned, across)).code).toBe('');
  await toSigning({ pactId, textVersion: 1 });
  expect((await sign(pactId, { signature })).code).toBe('STATEMENT_OF_ANOTHER_ROUND');
  const anew = await sign(pactId);
  expect(anew.answer.parties[0].signatures).toEqual([
    { medium: 'ELECTRONIC', round: 1, stands: false },
    { medium: 'ELECTRONIC', round: 2, stands: true },
  ]);
});

test('what was signed on paper is registered as such, with the scan’s digest, and takes no key', async () => {
  const { answer } = await act(
    'registerPact',
    'pact',
    'id signatureMedium',
    { ...text, pactNumber: `桂粤签〔2026〕纸${++pacts}号` },
    here,
  );
  expect(answer.signatureMedium).toBe('PAPER');
  const { id: pactId } = answer;
  expect((await sign(pactId)).code).toBe('SIGNED_ON_PAPER');
  const scanDigest = 'ab'.repeat(32);
  const registered = await act(
    'signPact',
    'pact',
    'signatures { medium scanDigest key { id } statement logEntry { kind entry } }',
    { pactId, version: 1, party: partyInput(shijiao), signedOn: '2026-11-03', scanDigest },
    here,
  );
  const [signature] = registered.answer.signatures;
  expect(signature).toMatchObject({ medium: 'PAPER', scanDigest, key: null, statement: null });
  expect(signature.logEntry.kind).toBe('PAPER_SIGNATURE');
  expect(JSON.parse(signature.logEntry.entry)).toMatchObject({ scanDigest, signedOn: '2026-11-03' });
  const badDigest = { pactId, version: 2, party: partyInput(gucheng), scanDigest: 'kein' };
  expect((await act('signPact', 'pact', 'id', badDigest, across)).code).toBe('BAD_USER_INPUT');
});

test('a party signs what it reserves, and a statement from before it did no longer counts', async () => {
  const pactId = await aboutToSign();
  const reserve = async (articleNumber: number, content: string) =>
    await act(
      'reserveArticle',
      'reservation',
      'id version',
      { pactId, textVersion: 1, partyId: gucheng.id, articleNumber, content },
      across,
    );
  const before = await signatureOf(register, keyAcross, pactId, gucheng);
  const made = await reserve(1, '上游水利工程除外');
  expect((await sign(pactId, { by: gucheng, signature: before })).code).toBe(
    'STATEMENT_OF_OTHER_RESERVATIONS',
  );
  const [first, second] = [
    await signatureOf(register, keyAcross, pactId, gucheng),
    await reserve(1, '汛期除外'),
  ];
  expect((await sign(pactId, { by: gucheng, signature: first })).code).toBe(
    'STATEMENT_OF_OTHER_RESERVATIONS',
  );
  await act(
    'withdrawReservation',
    'reservation',
    'id',
    { reservationId: second.answer.id, version: second.answer.version },
    across,
  );
  // What stood when it was fetched stands again.
  expect((await sign(pactId, { by: gucheng, signature: first })).code).toBe('');
  expect((await sign(pactId)).answer.status).toBe('IN_FORCE');
  const statements = await register.rows(
    `select party_id, statement from alliances.pact_signatures where pact_id = '${pactId}'`,
  );
  const reserves = statements.map((row) => [
    row.party_id,
    (readStatement(row.statement) as Statement<'PACT'>).matter.reservations,
  ]);
  expect(new Map(reserves as [string, unknown][])).toEqual(
    new Map<string, unknown>([
      [gucheng.id, [{ textVersion: 1, article: 1, content: '上游水利工程除外' }]],
      [shijiao.id, []],
    ]),
  );
  expect(made.code).toBe('');
});

test('a statement in the format that says nothing of reservations signs nothing more', async () => {
  const pactId = await aboutToSign();
  const { keyId, statement } = await signatureOf(register, keyHere, pactId, shijiao);
  const { reservations: _none, ...matter } = (readStatement(statement) as Statement<'PACT'>).matter;
  const old = statementText(statementOf('PACT', readStatement(statement)!, matter));
  const signature = { keyId, statement: old, signature: keyHere.pair.sign(utf8(old)) };
  expect((await sign(pactId, { signature })).code).toBe('STATEMENT_OF_OTHER_RESERVATIONS');
});

describe('keys', () => {
  const administrator = asOfficial({ division: '440881105', role: 'ORGANIZATION_ADMIN' });
  const registerKey = (input: object, who: Viewer) =>
    act('registerSigningKey', 'signingKey', 'id version status validFrom', input, who);
  const fresh = async (more: Record<string, unknown> = {}, officer: OfficialViewer = here) =>
    await registration(register, newKeyPair('ED25519'), shijiao, officer, more);

  test.each([...officialRoles])('registered by %s', async (role) => {
    const who = asOfficial({ division: '440881105', role });
    const { code } = await registerKey(await fresh(), who);
    expect(code).toBe(['SECRETARY', 'ORGANIZATION_ADMIN'].includes(role) ? '' : 'ROLE_NOT_ALLOWED');
  });

  test.each([...officialRoles])('naming a %s to sign', async (role) => {
    const { code } = await registerKey(
      await fresh({}, asOfficial({ division: '440881105', role })),
      administrator,
    );
    expect(code).toBe(['SECRETARY', 'COORDINATOR'].includes(role) ? '' : 'ROLE_NOT_ALLOWED');
  });

  const states: Record<string, string> = {
    PENDING: `{"validFrom":"2099-01-01"}`,
    ACTIVE: `{}`,
    EXPIRED: `{"validTo":"2024-02-01"}`,
    REVOKED: `{}`,
  };
  describe.each(Object.keys(states))('%s', (state) => {
    async function keyIn(): Promise<Signer & { version: number }> {
      const pair = newKeyPair('ED25519');
      const input = await registration(register, pair, shijiao, here, JSON.parse(states[state]!));
      const { answer, code } = await registerKey(input, administrator);
      expect(code).toBe('');
      if (state === 'REVOKED') await revoke(answer.id, 1, administrator);
      return { keyId: answer.id, pair, version: state === 'REVOKED' ? 2 : 1 };
    }
    test.each([...officialRoles])('revoked by %s', async (role: OfficialRole) => {
      const { keyId, version } = await keyIn();
      const division = role === 'HUB_ADMIN' ? '44' : '440881105';
      const { code } = await revoke(keyId, version, asOfficial({ division, role }));
      if (!['SECRETARY', 'ORGANIZATION_ADMIN', 'HUB_ADMIN'].includes(role))
        expect(code).toBe('ROLE_NOT_ALLOWED');
      else expect(code).toBe(['PENDING', 'ACTIVE'].includes(state) ? '' : 'KEY_NOT_VALID');
    });
    test('to sign with', async () => {
      const key = await keyIn();
      const pactId = await aboutToSign();
      const signature = await signatureOf(register, key, pactId, shijiao);
      expect((await sign(pactId, { signature })).code).toBe(state === 'ACTIVE' ? '' : 'KEY_NOT_VALID');
    });
  });

  const revoke = (signingKeyId: string, version: number, who: Viewer) =>
    act(
      'revokeSigningKey',
      'signingKey',
      'id status revokedOn revocationReason logEntries { kind }',
      { signingKeyId, version, reason: '密钥遗失' },
      who,
    );

  test('a key revoked later does not unmake what it signed', async () => {
    const signer = await keyFor(register, shijiao, here);
    const pactId = await aboutToSign();
    expect(
      (await sign(pactId, { signature: await signatureOf(register, signer, pactId, shijiao) })).code,
    ).toBe('');
    const { answer } = await revoke(signer.keyId, 1, administrator);
    expect(answer).toMatchObject({
      status: 'REVOKED',
      revocationReason: '密钥遗失',
      logEntries: [{ kind: 'KEY_REGISTERED' }, { kind: 'KEY_REVOKED' }],
    });
    expect((await sign(pactId, { by: gucheng })).answer).toMatchObject({
      status: 'IN_FORCE',
      parties: [{ status: 'SIGNED', signatures: [{ stands: true }] }, { status: 'SIGNED' }],
    });
  });

  test('whoever does not hold the private key registers nothing, nor does a key that is known', async () => {
    const input = await fresh();
    const theirs = newKeyPair('ED25519').sign(utf8(input.statement));
    expect((await registerKey({ ...input, signature: theirs }, administrator)).code).toBe(
      'SIGNATURE_INVALID',
    );
    const forOther = { ...input, key: { ...input.key, party: partyInput(committeeOf('440881112')) } };
    expect((await registerKey(forOther, asOfficial({ division: '440881', role: 'SECRETARY' }))).code).toBe(
      'STATEMENT_OF_ANOTHER_PARTY',
    );
    const otherOfficer = { ...input, key: { ...input.key, officer: { ...input.key.officer, subject: 'x' } } };
    expect((await registerKey(otherOfficer, administrator)).code).toBe('STATEMENT_OF_ANOTHER_MATTER');
    expect((await registerKey(input, administrator)).code).toBe('');
    expect((await registerKey(input, administrator)).code).toBe('KEY_KNOWN');
    const weak = { ...input, key: { ...input.key, publicKey: Buffer.alloc(44).toString('base64url') } };
    expect((await registerKey(weak, administrator)).code).toBe('KEY_MALFORMED');
    expect((await registerKey(await fresh(), across)).code).toBe('FORBIDDEN');
  });

  test('a public key may be pasted as PEM or in base64', async () => {
    const pair = newKeyPair('SM2');
    const input = await registration(register, pair, shijiao, here);
    const base64 = Buffer.from(pair.publicKey, 'base64url').toString('base64');
    const pem = `-----BEGIN PUBLIC KEY-----\n${base64.slice(0, 64)}\n${base64.slice(64)}\n-----END PUBLIC KEY-----\n`;
    const { code, answer } = await registerKey(
      { ...input, key: { ...input.key, publicKey: pem } },
      administrator,
    );
    expect(code).toBe('');
    const { data } = await register.ask(`query ($id: ID!) { signingKey(id: $id) { publicKey } }`, {
      id: answer.id,
    });
    expect(data.signingKey.publicKey).toBe(pair.publicKey);
  });

  test('what is kept of keys and signatures cannot be altered, not even past the graph', async () => {
    for (const statement of [
      `update alliances.signing_keys set public_key = 'x' where id = '${keyHere.keyId}'`,
      `update alliances.signing_keys set revoked_on = null, revocation_reason = null where revoked_on is not null`,
      `delete from alliances.signing_keys`,
      `update alliances.pact_signatures set signed_on = '2020-01-01'`,
      `delete from alliances.pact_signatures`,
      `truncate alliances.pact_signatures`,
    ]) {
      await expect(register.rows(statement), statement).rejects.toThrow(/written once|never changed/);
    }
  });
});

test('of many hands signing at once, each party signs once and the version once', async () => {
  const pactId = await aboutToSign();
  const [mine, theirs] = [
    await signatureOf(register, keyHere, pactId, shijiao),
    await signatureOf(register, keyAcross, pactId, gucheng),
  ];
  const one = (by: DemoParty, version: number) =>
    act(
      'signPact',
      'pact',
      'id',
      { pactId, version, party: partyInput(by), signature: by === shijiao ? mine : theirs },
      by === shijiao ? here : across,
    );
  const base = await versionOf(pactId);
  // Versions guessed ahead, so that both may win, and everybody tries several times.
  const answers = await Promise.all(
    Array.from({ length: 24 }, (_, i) => one(i % 2 === 0 ? shijiao : gucheng, base + (i % 3 === 0 ? 1 : 0))),
  );
  for (const code of new Set(answers.map((answer) => answer.code)))
    expect(['', 'VERSION_CONFLICT', 'ALREADY_SIGNED', 'VERSION_CONFLICT,ALREADY_SIGNED']).toContain(code);
  for (const by of [shijiao, gucheng]) await one(by, await versionOf(pactId));
  const rows = await register.rows(
    `select party_id, count(*)::int as count from alliances.pact_signatures where pact_id = '${pactId}' group by 1`,
  );
  expect(rows.map(({ count }) => count)).toEqual([1, 1]);
  const kinds = await register.rows(
    `select kind from alliances.log_entries where pact_id = '${pactId}' order by index`,
  );
  expect(kinds.map(({ kind }) => kind)).toEqual(['SIGNATURE', 'SIGNATURE', 'VERSION']);
});

test('the demonstration holds a pact signed with keys that anybody can make', async () => {
  const { data } = await register.ask(
    `{
    pact(pactNumber: "玉湛茂联建〔2024〕1号") {
      signatureMedium
      signatures { signedOn synthetic statement signature key { publicKey status party { ... on PartyOrganization { name } } } }
    }
  }`,
    {},
    here,
  );
  const divisions = ['450922', '440881', '440982'];
  expect(data.pact.signatureMedium).toBe('ELECTRONIC');
  expect(data.pact.signatures).toHaveLength(3);
  for (const division of divisions) {
    const pair = demoKeyPair(division);
    const found = data.pact.signatures.find(({ key }: any) => key.publicKey === pair.publicKey);
    expect(found.key.party.name).toBe(committeeOf(division).name);
    expect(found.key.status).toBe(division === '440982' ? 'REVOKED' : 'ACTIVE');
    expect(found.synthetic).toBe(true);
    expect(publicKeyOf('ED25519', pair.publicKey)!.verify(utf8(found.statement), found.signature)).toBe(true);
  }
});
