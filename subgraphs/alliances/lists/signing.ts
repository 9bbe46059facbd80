import type { List } from '@hub/kit/connection.ts';
import { compares, comparesDivision, hasMany, hasOne, inDivision, inYear } from '@hub/kit/filter.ts';
import { sql } from 'drizzle-orm';
import * as tables from '../tables.ts';
import { pactList } from './pacts.ts';

export const signingKeyList: List<typeof tables.signingKeys> = {
  name: 'SigningKey',
  table: tables.signingKeys,
  filters: (t) => ({
    id: compares(t.id),
    partyId: compares(t.partyId),
    partyType: compares(t.partyType),
    division: inDivision(t.divisionCode),
    divisionCode: comparesDivision(t.divisionCode),
    algorithm: compares(t.algorithm),
    fingerprint: compares(t.fingerprint),
    officerRole: compares(t.officerRole),
    validFrom: compares(t.validFrom),
    validTo: compares(t.validTo),
    revokedOn: compares(t.revokedOn),
    synthetic: compares(t.synthetic),
    signatures: hasMany(
      () => pactSignatureList,
      (other) => sql`${other.keyId} = ${t.id}`,
    ),
  }),
  orders: (t) => ({ VALID_FROM: t.validFrom, REGISTERED_ON: t.registeredOn, DIVISION_CODE: t.divisionCode }),
  defaultOrder: [{ field: 'VALID_FROM', direction: 'DESC' }],
};

export const pactSignatureList: List<typeof tables.pactSignatures> = {
  name: 'PactSignature',
  table: tables.pactSignatures,
  filters: (t) => ({
    id: compares(t.id),
    partyId: compares(t.partyId),
    partyType: compares(t.partyType),
    division: inDivision(t.divisionCode),
    divisionCode: comparesDivision(t.divisionCode),
    medium: compares(t.medium),
    signedOn: compares(t.signedOn),
    signedIn: inYear(t.signedOn),
    synthetic: compares(t.synthetic),
    pact: hasOne(
      () => pactList,
      (other) => sql`${other.id} = ${t.pactId}`,
    ),
    key: hasOne(
      () => signingKeyList,
      (other) => sql`${other.id} = ${t.keyId}`,
    ),
  }),
  orders: (t) => ({ SIGNED_ON: t.signedOn, DIVISION_CODE: t.divisionCode }),
  defaultOrder: [{ field: 'SIGNED_ON', direction: 'DESC' }],
};

export const logEntryList: List<typeof tables.logEntries> = {
  name: 'LogEntry',
  table: tables.logEntries,
  filters: (t) => ({
    id: compares(t.id),
    index: compares(t.index),
    kind: compares(t.kind),
    leafHash: compares(t.leafHash),
    synthetic: compares(t.synthetic),
    pact: hasOne(
      () => pactList,
      (other) => sql`${other.id} = ${t.pactId}`,
    ),
  }),
  orders: (t) => ({ INDEX: t.index }),
  defaultOrder: [{ field: 'INDEX' }],
};
