import { createHash } from 'node:crypto';
import { committeeOf } from '@hub/kit/demo/world.ts';
import type { OfficialRole } from '@hub/kit/generated/words.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { growLog, type NewEntry } from '../log/append.ts';
import { publicKeyOf } from '../signing/algorithms.ts';
import { utf8 } from '../signing/encoding.ts';
import { keyPairOfSeed, type KeyPair } from '../signing/key-pair.ts';
import { possessionOf } from '../signing/possession.ts';
import { statementOf, statementText } from '../signing/statement.ts';
import type { logEntries, logSubtrees, pactSignatures, signingKeys } from '../tables.ts';
import { electronicPact, pactId, pactPartyRows, pactRows, pactVersionRows } from './pacts.ts';
import { generated, partyOf } from './rows.ts';

/*
 * Keys of the demonstration. Anybody can make them from what stands here: they show how signing works and protect nothing.
 */

/** The key of a division's committee; a second one where the first was revoked. */
export function demoKeyPair(division: string, generation = 1): KeyPair {
  const seed = createHash('sha256').update(`demonstration key ${generation} of ${division}`).digest();
  return keyPairOfSeed(seed);
}

export const demoKeyId = (division: string, generation = 1) => idFromKey('sgk', `${division}:${generation}`);

interface DemoKey {
  division: string;
  generation?: number;
  role: OfficialRole;
  validFrom: string;
  registeredOn: string;
  revokedOn?: string;
}

const keys: DemoKey[] = [
  { division: '450922', role: 'SECRETARY', validFrom: '2024-05-01', registeredOn: '2024-05-06' },
  { division: '440881', role: 'COORDINATOR', validFrom: '2024-05-01', registeredOn: '2024-05-06' },
  {
    division: '440982',
    role: 'SECRETARY',
    validFrom: '2024-05-01',
    registeredOn: '2024-05-07',
    revokedOn: '2025-03-03',
  },
  {
    division: '440982',
    generation: 2,
    role: 'SECRETARY',
    validFrom: '2025-03-03',
    registeredOn: '2025-03-03',
  },
  { division: '440825', role: 'COORDINATOR', validFrom: '2026-11-01', registeredOn: '2026-11-10' },
  { division: '460105', role: 'COORDINATOR', validFrom: '2026-11-01', registeredOn: '2026-11-10' },
];

type KeyRow = typeof signingKeys.$inferInsert;

const keyRowOf = ({ division, generation, role, validFrom, registeredOn, revokedOn }: DemoKey) => {
  const pair = demoKeyPair(division, generation);
  const { fingerprint, text } = publicKeyOf(pair.algorithm, pair.publicKey)!;
  const committee = committeeOf(division);
  const officer = {
    organizationId: committee.id,
    subject: `demo-${role.toLowerCase()}-${division}`,
    role,
  };
  const { partyType, partyId, divisionCode } = partyOf(committee);
  const statement = possessionOf(
    {
      party: { type: partyType, id: partyId },
      algorithm: pair.algorithm,
      publicKey: text,
      officer,
      validFrom,
      validTo: null,
    },
    fingerprint,
    registeredOn,
  );
  const signature = pair.sign(utf8(statementText(statement)));
  const row = {
    id: demoKeyId(division, generation),
    ...generated(division),
    partyType,
    partyId,
    divisionCode,
    algorithm: pair.algorithm,
    publicKey: text,
    fingerprint,
    officerSubject: officer.subject,
    officerOrganizationId: officer.organizationId,
    officerRole: role,
    validFrom,
    validTo: null,
    registeredOn,
    registeredById: committee.id,
    statement: statementText(statement),
    signature,
    revokedOn: revokedOn ?? null,
    revocationReason: revokedOn ? '授权签署人变动' : null,
  } satisfies KeyRow;
  return { row, statement, pair };
};

export function signingKeyRows(): KeyRow[] {
  return keys.map((key) => keyRowOf(key).row);
}

const signedPact = () => {
  const pact = pactRows().find(({ id }) => id === pactId(electronicPact))!;
  const version = pactVersionRows().find((one) => one.pactId === pact.id)!;
  const parties = pactPartyRows().filter((one) => one.pactId === pact.id);
  return { pact, version, parties };
};

function signatures() {
  const { pact, version, parties } = signedPact();
  return parties.map(({ partyType, partyId, divisionCode, signedOn }) => {
    const { row: key, pair } = keyRowOf(keys.find(({ division }) => division === divisionCode)!);
    const statement = statementOf(
      'PACT',
      { party: { type: partyType, id: partyId }, key: key.fingerprint, date: signedOn! },
      {
        pact: pact.id!,
        pactNumber: pact.pactNumber,
        textVersion: 1,
        digest: version.digest,
        round: 1,
        reservations: [],
      },
    );
    const row = {
      id: idFromKey('sig', `${electronicPact}:${divisionCode}`),
      ...generated(divisionCode),
      pactId: pact.id!,
      textVersion: 1,
      round: 1,
      partyType,
      partyId,
      divisionCode,
      medium: 'ELECTRONIC',
      keyId: key.id,
      statement: statementText(statement),
      signature: pair.sign(utf8(statementText(statement))),
      scanDigest: null,
      signedOn: signedOn!,
    } satisfies typeof pactSignatures.$inferInsert;
    return { row, statement };
  });
}

export function pactSignatureRows(): (typeof pactSignatures.$inferInsert)[] {
  return signatures().map(({ row }) => row);
}

/** The log as it would have grown: keys, the signatures of one pact and its version, a revocation, later keys. */
export function logRows(): {
  entries: (typeof logEntries.$inferInsert)[];
  subtrees: (typeof logSubtrees.$inferInsert)[];
} {
  const steps: { on: string; entry: NewEntry }[] = [];
  for (const key of keys) {
    const { row, statement } = keyRowOf(key);
    const { province, countyCode } = row;
    const shared = { subjectId: row.id, place: { province, countyCode }, synthetic: true };
    steps.push({
      on: key.registeredOn,
      entry: {
        ...shared,
        kind: 'KEY_REGISTERED',
        content: {
          publicKey: row.publicKey,
          officerRole: row.officerRole,
          statement,
          signature: row.signature,
        },
      },
    });
    if (!key.revokedOn) continue;
    const content = { key: row.fingerprint, revokedOn: key.revokedOn };
    steps.push({ on: key.revokedOn, entry: { ...shared, kind: 'KEY_REVOKED', content } });
  }
  const { pact, version } = signedPact();
  for (const { row, statement } of signatures()) {
    const { id, province, countyCode, signature } = row;
    steps.push({
      on: row.signedOn,
      entry: {
        kind: 'SIGNATURE',
        content: { statement, signature },
        subjectId: id,
        pactId: pact.id!,
        place: { province, countyCode },
        synthetic: true,
      },
    });
  }
  steps.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const isSignature = ({ entry }: (typeof steps)[number]) => entry.kind === 'SIGNATURE';
  const indices = steps.flatMap((step, i) => (isSignature(step) ? [i] : []));
  const { province, countyCode } = pact;
  steps.splice(steps.findLastIndex(isSignature) + 1, 0, {
    on: pact.signedOn!,
    entry: {
      kind: 'VERSION',
      content: {
        pact: pact.id!,
        pactNumber: pact.pactNumber,
        textVersion: 1,
        digest: version.digest,
        concludedOn: pact.signedOn!,
        signatures: indices,
      },
      subjectId: version.id!,
      pactId: pact.id!,
      place: { province, countyCode },
      synthetic: true,
    },
  });
  const entries: (typeof logEntries.$inferInsert)[] = [];
  const subtrees: (typeof logSubtrees.$inferInsert)[] = [];
  for (const { on, entry } of steps) {
    const at = `${on}T02:00:00.000Z`;
    const grown = growLog(edgeOf(subtrees), [entry], at, (index) => idFromKey('lge', `demo:${index}`));
    entries.push(...grown.rows);
    subtrees.push(...grown.subtrees);
  }
  return { entries, subtrees };
}

/** The last subtree of each level. */
function edgeOf(subtrees: readonly (typeof logSubtrees.$inferInsert)[]) {
  return [...new Map(subtrees.map((one) => [one.level, one])).values()];
}
