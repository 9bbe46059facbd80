import { normalizeForSearch, searchGrams } from '@hub/kit/text/search-text.ts';

/** The columns that search reads, made from every name a row is known by. */
export function searchColumns(...names: (string | null | undefined)[]): {
  searchText: string;
  grams: string[];
} {
  const known = names.filter((name) => name != null && name !== '') as string[];
  return { searchText: known.map(normalizeForSearch).join(' '), grams: searchGrams(...known) };
}
