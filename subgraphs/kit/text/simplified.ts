import hongKongVariants from 'opencc-js/dict/HKVariantsRev';
import taiwanVariants from 'opencc-js/dict/TWVariantsRev';
import traditionalCharacters from 'opencc-js/dict/TSCharacters';

// 瞭解 and 了解 are one word to a searcher; OpenCC tells them apart by phrase.
const furtherCharacters = '瞭 了';

let simplified: Map<string, string> | undefined;

/**
 * Text with every traditional character replaced by a simplified one, character by character.
 * OpenCC's phrase tables are left out on purpose: with them 乾 becomes 干 or stays 乾 by its neighbours, and
 * a word cut from a name would no longer be found in that name. For matching only, never for display.
 */
export function foldToSimplified(text: string): string {
  simplified ??= readDictionaries();
  let folded = '';
  for (const character of text) folded += simplified.get(character) ?? character;
  return folded;
}

function readDictionaries(): Map<string, string> {
  const characters = new Map([...entries(traditionalCharacters), ...entries(furtherCharacters)]);
  const alreadySimplified = new Set(characters.values());
  for (const [variant, standard] of [...entries(hongKongVariants), ...entries(taiwanVariants)]) {
    if (characters.has(variant) || alreadySimplified.has(variant)) continue;
    characters.set(variant, characters.get(standard) ?? standard);
  }
  // 薴 becomes 苧, and 苧 becomes 苎: follow to the end, so that folding twice changes nothing.
  for (const [source, target] of characters) {
    characters.set(source, characters.get(target) ?? target);
  }
  return characters;
}

function entries(dictionary: string): [string, string][] {
  return dictionary.split('|').map((entry) => entry.split(' ') as [string, string]);
}
