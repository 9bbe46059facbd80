import { nodeColumns, nodeKey, oneOf, soundPeriod } from '@hub/kit/columns.ts';
import {
  AlliancePartyType,
  LogEntryKind,
  OfficialRole,
  SignatureAlgorithm,
  SignatureMedium,
} from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import {
  char,
  check,
  date,
  index,
  integer,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { alliancesSchema, partyColumns } from './schema.ts';

/** A public key of an organization or unit. But for its revocation, once, it never changes. */
export const signingKeys = alliancesSchema.table(
  'signing_keys',
  {
    ...nodeColumns(),
    ...partyColumns(),
    algorithm: text({ enum: SignatureAlgorithm }).notNull(),
    /** SubjectPublicKeyInfo (DER) in base64url. */
    publicKey: text().notNull(),
    /** SHA-256 of the SubjectPublicKeyInfo, 64 hexadecimal digits: what statements call the key. */
    fingerprint: char({ length: 64 }).notNull(),
    /** The official who signs with it: the subject of their token, which no answer shows, and their organization and role. */
    officerSubject: text().notNull(),
    officerOrganizationId: text().notNull(),
    officerRole: text({ enum: OfficialRole }).notNull(),
    validFrom: date({ mode: 'string' }).notNull(),
    validTo: date({ mode: 'string' }),
    registeredOn: date({ mode: 'string' }).notNull(),
    registeredById: text().notNull(),
    /** The statement of possession and its signature by the key itself. */
    statement: text().notNull(),
    signature: text().notNull(),
    revokedOn: date({ mode: 'string' }),
    revocationReason: text(),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('signing_key_once').on(t.fingerprint),
    index('signing_key_party').on(t.partyId, t.validFrom),
    oneOf('signing_key_party_type_known', t.partyType, AlliancePartyType),
    oneOf('signing_key_algorithm_known', t.algorithm, SignatureAlgorithm),
    oneOf('signing_key_role_known', t.officerRole, OfficialRole),
    soundPeriod('signing_key_period_sound', t.validFrom, t.validTo),
    check(
      'signing_key_revoked_for_a_reason',
      sql`(${t.revokedOn} is null) = (${t.revocationReason} is null)`,
    ),
  ],
);

export type SigningKeyRow = typeof signingKeys.$inferSelect;

/** What a party signed, with its key or on paper. Written once. */
export const pactSignatures = alliancesSchema.table(
  'pact_signatures',
  {
    ...nodeColumns(),
    pactId: text().notNull(),
    textVersion: integer().notNull(),
    /** Counts from 1; a text that was returned while it was being signed is signed in the next round. */
    round: integer().notNull(),
    ...partyColumns(),
    medium: text({ enum: SignatureMedium }).notNull(),
    keyId: text(),
    /** What was signed, in canonical form, and its signature in base64url. */
    statement: text(),
    signature: text(),
    /** SHA-256 of the scanned page of what was signed on paper. */
    scanDigest: char({ length: 64 }),
    signedOn: date({ mode: 'string' }).notNull(),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('pact_signature_once').on(t.pactId, t.textVersion, t.round, t.partyId),
    index('pact_signature_party').on(t.partyId, t.signedOn),
    index('pact_signature_key').on(t.keyId, t.signedOn),
    oneOf('pact_signature_party_type_known', t.partyType, AlliancePartyType),
    oneOf('pact_signature_medium_known', t.medium, SignatureMedium),
    check(
      'pact_signature_of_its_medium',
      sql`case ${t.medium} when 'PAPER' then ${t.keyId} is null and ${t.statement} is null and ${t.signature} is null
        else ${t.keyId} is not null and ${t.statement} is not null and ${t.signature} is not null and ${t.scanDigest} is null end`,
    ),
  ],
);

export type PactSignatureRow = typeof pactSignatures.$inferSelect;

/** The log of signatures: what was entered, in order. Added to and never changed. */
export const logEntries = alliancesSchema.table(
  'log_entries',
  {
    ...nodeColumns(),
    /** From 0, without gaps. */
    index: integer().notNull(),
    kind: text({ enum: LogEntryKind }).notNull(),
    /** The canonical form that is hashed. */
    entry: text().notNull(),
    leafHash: char({ length: 64 }).notNull(),
    addedAt: timestamp({ withTimezone: true, mode: 'string', precision: 3 }).notNull(),
    /** The key, signature or text version it is about. */
    subjectId: text().notNull(),
    pactId: text(),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('log_entry_index').on(t.index),
    index('log_entry_subject').on(t.subjectId, t.index),
    index('log_entry_pact').on(t.pactId, t.index),
    oneOf('log_entry_kind_known', t.kind, LogEntryKind),
  ],
);

export type LogEntryRow = typeof logEntries.$inferSelect;

/** The hash of each complete subtree of the log (log/merkle-tree.ts). Added to and never changed. */
export const logSubtrees = alliancesSchema.table(
  'log_subtrees',
  {
    level: integer().notNull(),
    index: integer().notNull(),
    /** `level:index`, to be looked up by. */
    place: text().notNull(),
    hash: char({ length: 64 }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.level, t.index] }), uniqueIndex('log_subtree_place').on(t.place)],
);

/** The one row that tells this log from every other. */
export const logOrigin = alliancesSchema.table('log_origin', {
  id: char({ length: 64 }).primaryKey(),
});
