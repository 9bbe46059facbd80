import { sha256 } from '@noble/hashes/sha2.js';
import { canonicalText } from '../log/canonical-form.ts';
import { entryDomainOf, type EntryKind, type LogEntry } from '../log/entry.ts';
import { leafHashOf, verifyInclusion } from '../log/verify-proof.ts';
import { publicKeyOf, type Algorithm, type PublicKey } from '../signing/algorithms.ts';
import { fromHex, toHex, utf8 } from '../signing/encoding.ts';
import { isOfItsFormat, statementText, type Reserved, type Statement } from '../signing/statement.ts';
import { placeAt, readJson } from './canonical-json.ts';
import { bundleFormat, type Bundle } from './format.ts';
import { partsOf } from './readable.ts';
import { shapeFault } from './shape.ts';

/** Something in a bundle that is not as it was signed, and where: `versions[0].document.articles[1]`. */
export interface Problem {
  place: string;
  zh: string;
  en: string;
}

/** What a sound bundle proves. */
export interface Proven {
  pact: Bundle['pact'];
  versions: {
    number: number;
    title: string;
    digest: string;
    /** Null while it is neither concluded nor adopted. */
    concludedOn: string | null;
    signatures: {
      name: string;
      signedOn: string;
      medium: 'PAPER' | 'ELECTRONIC';
      algorithm: Algorithm | null;
      /** Of the key. */
      fingerprint: string | null;
      /** The day the key was revoked, after it signed. */
      keyRevokedOn: string | null;
      round: number;
      /** What the party does not take upon itself; null where the format of its time did not say. */
      reservations: Reserved[] | null;
      loggedAt: string;
    }[];
    readable: string[];
  }[];
  log: { origin: string; size: number; rootHash: string; at: string };
  /** SHA-256 of the log's public key: to be compared with what the hub's operator has made known. */
  logKey: string;
}

export interface Verdict {
  problems: Problem[];
  /** Null when anything is wrong. */
  proven: Proven | null;
}

/** Verifies a bundle against itself: nothing is asked of anybody. The one thing left to compare is `logKey`. */
export function verifyBundle(bytes: Uint8Array): Verdict {
  const problems: Problem[] = [];
  const bundle = readBundle(bytes, problems);
  if (!bundle) return { problems, proven: null };
  const note = (place: string, zh: string, en: string) => problems.push({ place, zh, en });
  const logKey = checkHead(bundle, note);
  checkEntries(bundle, problems.length === 0, note);
  const proven = checkContents(bundle, note);
  if (problems.length > 0) return { problems, proven: null };
  return { problems, proven: { ...proven, logKey: logKey!.fingerprint } };
}

type Note = (place: string, zh: string, en: string) => void;

function readBundle(bytes: Uint8Array, problems: Problem[]): Bundle | null {
  const unreadable = (place: string, at: number) => {
    problems.push({
      place,
      zh: `第 ${at} 字节附近不是规范 JSON`,
      en: `near byte ${at} this is no canonical JSON`,
    });
    return null;
  };
  const sound = soundLength(bytes);
  const text = new TextDecoder().decode(bytes.subarray(0, sound));
  if (sound < bytes.length) return unreadable(placeAt(text, text.length), sound);
  const read = readJson(text);
  if ('place' in read) return unreadable(read.place, utf8(text.slice(0, read.at)).length);
  const fault = shapeFault(read.value);
  if (fault !== null) {
    problems.push({ place: fault, zh: '此处的项目不合格式', en: 'what stands here does not fit the format' });
    return null;
  }
  const canonical = canonicalText(read.value);
  if (canonical !== text) {
    let at = 0;
    while (canonical[at] === text[at]) at += 1;
    return unreadable(placeAt(text, at), utf8(text.slice(0, at)).length);
  }
  return read.value as unknown as Bundle;
}

/** How many bytes from the beginning are sound UTF-8. */
function soundLength(bytes: Uint8Array): number {
  const isSound = (length: number, stream: boolean) => {
    try {
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, length), {
        stream,
      });
      return true;
    } catch {
      return false;
    }
  };
  if (isSound(bytes.length, false)) return bytes.length;
  let [least, most] = [0, bytes.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (isSound(middle, true)) least = middle;
    else most = middle - 1;
  }
  return least;
}

function checkHead({ head, logKey, format }: Bundle, note: Note): PublicKey | null {
  if (format !== bundleFormat) note('format', '格式名称不符', 'this is another format');
  const key = publicKeyOf('ED25519', logKey);
  if (!key) {
    note('logKey', '日志公钥不可用', 'the public key of the log cannot be used');
    return null;
  }
  const { signature, ...named } = head;
  const isSigned = (one: object) => key.verify(utf8(canonicalText(one)), signature);
  if (isSigned(named) && named.chain === 'pact-log') return key;
  const id = key.fingerprint.slice(0, 16);
  if (isSigned({ ...named, key: id }))
    note('head.key', '树头所称的密钥不是签署它的密钥', 'the head names another key than signed it');
  else if (named.key !== id)
    note('logKey', '日志公钥不是树头所称的密钥', 'the public key is not the one the head names');
  else note('head', '树头与其签名不符', 'the head is not what the log’s key signed');
  return key;
}

function checkEntries({ entries, head }: Bundle, isHeadSound: boolean, note: Note): void {
  const root = fromHex(head.hash)!;
  entries.forEach(({ index, entry, leafHash, proof }, i) => {
    const place = `entries[${i}]`;
    if (i > 0 && index <= entries[i - 1]!.index)
      note(`${place}.index`, '存证的次序不符', 'the entries are out of order');
    const [stated, leaf] = [fromHex(leafHash)!, leafHashOf(utf8(canonicalText(entry)))];
    const steps = proof.map((one) => fromHex(one)!);
    const holds = (one: Uint8Array, at = index) =>
      verifyInclusion({ leaf: one, index: at, size: head.sequence, root }, steps);
    if (toHex(leaf) !== leafHash) {
      if (holds(leaf)) note(`${place}.leafHash`, '所载叶哈希不符', 'this is not the hash of the entry');
      else note(`${place}.entry`, '存证内容与日志所载不符', 'the entry is not what the log holds');
    } else if (isHeadSound && !holds(stated)) {
      // An index that is another one leads along another way.
      const isElsewhere = entries.some((other) => other.index === index && other.leafHash !== leafHash);
      const near = Array.from({ length: Math.min(head.sequence, 10_000) }, (_, at) => at);
      if (isElsewhere || near.some((at) => holds(stated, at)))
        note(`${place}.index`, '存证的序号不符', 'the entry has another place in the log');
      else note(`${place}.proof`, '包含证明不成立', 'the proof does not lead to the head');
    }
  });
}

interface RegisteredKey {
  key: PublicKey;
  entry: LogEntry<'KEY_REGISTERED'>;
  index: number;
  revoked: { index: number; on: string } | null;
}

function checkContents(bundle: Bundle, note: Note): Omit<Proven, 'logKey'> {
  const { pact, entries, head } = bundle;
  const of = <K extends EntryKind>(kind: K) =>
    entries.flatMap(({ entry, index }, i) =>
      entry.kind === kind
        ? [{ entry: entry as unknown as LogEntry<K>, index, place: `entries[${i}].entry` }]
        : [],
    );
  entries.forEach(({ entry }, i) => {
    if (entry.domain !== entryDomainOf(entry))
      note(`entries[${i}].entry.domain`, '存证的域不符', 'the entry is of another domain');
  });

  const keys = new Map<string, RegisteredKey>();
  for (const { entry, index, place } of of('KEY_REGISTERED')) {
    const { statement, publicKey, signature } = entry;
    const key = publicKeyOf(statement.matter.algorithm as Algorithm, publicKey);
    if (!key) note(`${place}.publicKey`, '公钥不可用', 'the public key cannot be used');
    else if (key.fingerprint !== statement.key)
      note(
        `${place}.publicKey`,
        '公钥不是登记文本所称的密钥',
        'the public key is not the one its statement names',
      );
    else if (!isSigned(key, statement, 'KEY_POSSESSION', signature))
      note(place, '密钥的持有证明不成立', 'the key did not sign its registration');
    else keys.set(key.fingerprint, { key, entry, index, revoked: null });
  }
  for (const { entry, index, place } of of('KEY_REVOKED')) {
    const key = keys.get(entry.key);
    if (key && key.index < index) key.revoked = { index, on: entry.revokedOn };
    else note(`${place}.key`, '所吊销的密钥不在包内', 'the revoked key is not in the bundle');
  }

  const electronic = of('SIGNATURE');
  const paper = of('PAPER_SIGNATURE');
  const concluded = of('VERSION');
  const about = [
    ...electronic.map(({ entry, place }) => ({
      ...(entry.statement as Statement<'PACT'>).matter,
      place: `${place}.statement.matter`,
    })),
    ...[...paper, ...concluded].map(({ entry, place }) => ({ ...entry, place })),
  ];
  const isAnother = (one: (typeof about)[number]) =>
    one.pact !== pact.id || one.pactNumber !== pact.pactNumber;
  if (about.length > 0 && about.every(isAnother))
    note('pact', '所称协议与存证不符', 'this is not the pact the entries are about');
  else {
    for (const one of about.filter(isAnother))
      note(one.place, '存证属于另一协议', 'the entry is about another pact');
  }
  for (const { place, reservations = [] } of about.flatMap((one) => ('round' in one ? [one] : []))) {
    reservations.forEach(({ textVersion, article }, i) => {
      const text = bundle.versions.find(({ number }) => number === textVersion);
      if (article < 1 || article > (text?.document.articles.length ?? 0))
        note(
          `${place}.reservations[${i}]`,
          '所保留的条款不在包内',
          'the article reserved is not in the bundle',
        );
    });
  }
  for (const one of about) {
    if (!bundle.versions.some(({ number }) => number === one.textVersion))
      note(`${one.place}.textVersion`, '所称版本不在包内', 'the version is not in the bundle');
  }

  const versions = bundle.versions.map(({ number, document, readable }, v) => {
    const place = `versions[${v}]`;
    if (v > 0 && number <= bundle.versions[v - 1]!.number)
      note(`${place}.number`, '版本的次序不符', 'the versions are out of order');
    const digest = toHex(sha256(utf8(canonicalText(document))));
    const mine = about.filter(({ textVersion }) => textVersion === number);
    if (mine.length === 0) note(`${place}.number`, '没有关于此版本的存证', 'no entry is about this version');
    checkText(
      { document, readable, place },
      mine.every((one) => one.digest !== digest),
      note,
    );
    if (!mine.every((one) => one.digest !== digest)) {
      for (const one of mine.filter((other) => other.digest !== digest))
        note(`${one.place}.digest`, '摘要与文本不符', 'this is not the digest of the text');
    }
    const named = new Map(document.parties.map(({ id, name }) => [id, name]));
    const signatures = [
      ...electronic
        .filter(({ entry }) => (entry.statement as Statement<'PACT'>).matter.textVersion === number)
        .map(({ entry, index, place: at }) => {
          const { statement, signature } = entry as { statement: Statement<'PACT'>; signature: string };
          const registered = checkSigner({ statement, signature, index, place: at }, keys, note);
          return {
            name: named.get(statement.party.id) ?? statement.party.id,
            signedOn: statement.date,
            medium: 'ELECTRONIC' as const,
            algorithm: registered?.key.algorithm ?? null,
            fingerprint: statement.key,
            keyRevokedOn: registered?.revoked?.on ?? null,
            round: statement.matter.round,
            reservations: statement.matter.reservations ?? null,
            loggedAt: entry.at,
          };
        }),
      ...paper
        .filter(({ entry }) => entry.textVersion === number)
        .map(({ entry }) => ({
          name: named.get(entry.party.id) ?? entry.party.id,
          signedOn: entry.signedOn,
          medium: 'PAPER' as const,
          algorithm: null,
          fingerprint: null,
          keyRevokedOn: null,
          round: entry.round,
          reservations: entry.reservations ?? null,
          loggedAt: entry.at,
        })),
    ];
    const [conclusion] = concluded.filter(({ entry }) => entry.textVersion === number);
    if (conclusion) {
      const known = new Set([...electronic, ...paper].map(({ index }) => index));
      if (!conclusion.entry.signatures.every((index) => known.has(index) && index < conclusion.index))
        note(
          `${conclusion.place}.signatures`,
          '定稿所依据的签名不在包内',
          'a signature that concluded it is missing',
        );
    }
    return {
      number,
      title: document.title,
      digest,
      concludedOn: conclusion?.entry.concludedOn ?? null,
      signatures,
      readable,
    };
  });
  return {
    pact,
    versions,
    log: { origin: head.genesis, size: head.sequence, rootHash: head.hash, at: head.at },
  };
}

interface Text {
  document: Bundle['versions'][number]['document'];
  readable: string[];
  place: string;
}

/** Where document and readable text differ, one of them was altered: the document when it is not the one that was signed. */
function checkText({ document, readable, place }: Text, isAltered: boolean, note: Note): void {
  const parts = partsOf(document);
  const length = Math.max(parts.length, readable.length);
  const differing = Array.from({ length }, (_, i) => i).filter((i) => parts[i]?.text !== readable[i]);
  for (const i of differing) {
    if (isAltered) {
      note(
        `${place}.document.${parts[i]?.path ?? ''}`,
        '文本与所签摘要、可读文本都不符',
        'the text is neither what was signed nor what the readable text says',
      );
    } else
      note(`${place}.readable[${i}]`, '可读文本与所签文本不符', 'the readable text is not what was signed');
  }
  if (isAltered && differing.length === 0)
    note(`${place}.document`, '文本不是所签署的文本', 'the text is not the one that was signed');
}

interface Signed {
  statement: Statement<'PACT'>;
  signature: string;
  index: number;
  place: string;
}

function checkSigner(
  { statement, signature, index, place }: Signed,
  keys: ReadonlyMap<string, RegisteredKey>,
  note: Note,
): RegisteredKey | null {
  const registered = keys.get(statement.key);
  if (!registered || registered.index >= index) {
    note(`${place}.statement.key`, '签署所用的密钥此前未登记', 'the key was not registered before it signed');
    return null;
  }
  const { key, entry, revoked } = registered;
  const { party, matter } = entry.statement;
  if (canonicalText(party) !== canonicalText(statement.party))
    note(`${place}.statement.party`, '密钥属于另一方', 'the key is another party’s');
  if (statement.date < matter.validFrom || (matter.validTo !== null && statement.date >= matter.validTo))
    note(`${place}.statement.date`, '签署日不在密钥有效期内', 'the key was not valid on that day');
  if (revoked && revoked.index < index)
    note(`${place}.statement.key`, '密钥在签署前已吊销', 'the key was revoked before it signed');
  if (!isSigned(key, statement, 'PACT', signature))
    note(`${place}.signature`, '签名与签署文本不符', 'the signature is not one of this statement');
  return registered;
}

function isSigned(key: PublicKey, statement: Statement, kind: Statement['kind'], signature: string): boolean {
  return (
    isOfItsFormat(statement) &&
    statement.kind === kind &&
    key.verify(utf8(statementText(statement)), signature)
  );
}
