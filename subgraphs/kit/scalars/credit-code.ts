import { refusingScalar } from './refusing-scalar.ts';

// GB 32100-2015: digits and letters without I, O, Z, S and V.
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const wellFormed = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** The check character for the first 17 (GB 32100-2015, MOD 31, weights 3^i). Throws a RangeError for other characters or lengths. */
export function creditCodeCheckCharacter(first17: string): string {
  if (first17.length !== 17) throw new RangeError('not the first 17 characters of a credit code');
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    const value = alphabet.indexOf(character);
    if (value < 0) throw new RangeError('not a character of a credit code');
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31]!;
}

/** Whether a text is a unified social credit code in capitals, with the right check character. Party branches have none, units do. */
export function isCreditCode(code: string): boolean {
  return wellFormed.test(code) && code[17] === creditCodeCheckCharacter(code.slice(0, 17));
}

function readCreditCode(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 40) return null;
  const code = value.trim().normalize('NFKC').toUpperCase();
  return isCreditCode(code) ? code : null;
}

export const UnifiedSocialCreditCode = refusingScalar({
  name: 'UnifiedSocialCreditCode',
  description: '统一社会信用代码 — 18 characters with a check character (GB 32100-2015).',
  read: readCreditCode,
  refusal: {
    zh: '统一社会信用代码须为 18 位且校验码正确，请对照证书重新填写（不含字母 I、O、Z、S、V）。',
    en: 'Copy the credit code again from the certificate: it has 18 characters without I, O, Z, S and V, and the last one checks the others.',
  },
});
