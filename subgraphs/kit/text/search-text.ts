import { foldToSimplified } from './simplified.ts';

const invisible = /[\p{Cf}\p{Cs}\p{Variation_Selector}]/gu;
const brackets = /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pd}"'·•・‧]/gu;
const betweenWords = /[\p{P}\p{Z}\p{Cc}]+/gu;

/**
 * What names are compared by: full and half width, upper and lower case, traditional and simplified fall
 * together; brackets, quotes, dashes and middle dots vanish (桂粤边建〔2022〕17号 is 桂粤边建202217号), all other
 * punctuation and space becomes one space between words. Symbols stay: `1+3` is a word. Applying it twice
 * changes nothing. Stored beside the name as it was written, never shown.
 */
export function normalizeForSearch(text: string): string {
  const plain = text.replace(invisible, '').normalize('NFKC').toLowerCase();
  return foldToSimplified(plain).replace(brackets, '').replace(betweenWords, ' ').trim().normalize('NFKC');
}

/**
 * Every one- and two-character gram of the normalised texts, each once, for a `grams text[]` column under GIN.
 * Grams do not cross a space. Characters are code points, so a rare character outside the BMP is one.
 */
export function searchGrams(...texts: (string | null | undefined)[]): string[] {
  const grams = new Set<string>();
  for (const text of texts) {
    for (const word of wordsOf(text ?? '')) {
      word.forEach((character, i) => {
        grams.add(character);
        if (i > 0) grams.add(word[i - 1]! + character);
      });
    }
  }
  return [...grams];
}

/**
 * The grams a row must contain to contain the word: all pairs of neighbours, or the character when there is
 * one. Of several words separated by space, the grams of all. Empty when nothing is left to search for:
 * `grams @> '{}'` is true of every row, so the caller decides what an empty search means.
 * Grams are necessary, not sufficient: check again with `normalized like likePattern(word)`, word by word.
 */
export function queryGrams(word: string): string[] {
  const grams = wordsOf(word).flatMap((characters) =>
    characters.length === 1
      ? characters
      : characters.slice(1).map((character, i) => characters[i]! + character),
  );
  return [...new Set(grams)];
}

/** A LIKE pattern for "contains", in which `%`, `_` and `\` of the word stand for themselves. */
export function likePattern(word: string): string {
  return `%${word.replace(/[%_\\]/g, String.raw`\$&`)}%`;
}

function wordsOf(text: string): string[][] {
  const normalized = normalizeForSearch(text);
  return normalized === '' ? [] : normalized.split(' ').map((word) => [...word]);
}
