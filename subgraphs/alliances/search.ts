import { normalizeForSearch, searchGrams } from '@hub/kit/text/search-text.ts';

/** The columns that search reads, made from every name a row is known by. */
export function searchColumns(...names: readonly string[]): { searchText: string; grams: string[] } {
  return { searchText: names.map(normalizeForSearch).join(' '), grams: searchGrams(...names) };
}
