import type { PactEntryRule } from '@hub/kit/generated/words.ts';

interface Terms {
  effectiveFrom: string;
  expiresOn?: string | null;
  entryRule?: PactEntryRule | null;
  entryQuorum?: number | null;
  parties: readonly unknown[];
}

interface Objection {
  code: 'EXPIRY_NOT_AFTER_EFFECT' | 'TOO_FEW_PARTIES' | 'QUORUM_UNSOUND';
  field: 'expiresOn' | 'parties' | 'entryQuorum';
  details?: { parties: string };
}

/** Why terms cannot be a pact's, whoever its parties are. */
export function objectionsToTerms({
  effectiveFrom,
  expiresOn,
  entryRule,
  entryQuorum,
  parties,
}: Terms): Objection[] {
  const objections: Objection[] = [];
  if (expiresOn && expiresOn <= effectiveFrom)
    objections.push({ code: 'EXPIRY_NOT_AFTER_EFFECT', field: 'expiresOn' });
  if (parties.length < 2) objections.push({ code: 'TOO_FEW_PARTIES', field: 'parties' });
  const quorum = entryQuorum ?? null;
  const isSound =
    entryRule === 'QUORUM' ? quorum !== null && quorum >= 2 && quorum <= parties.length : quorum === null;
  if (!isSound)
    objections.push({
      code: 'QUORUM_UNSOUND',
      field: 'entryQuorum',
      details: { parties: String(parties.length) },
    });
  return objections;
}
