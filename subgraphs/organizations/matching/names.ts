import { normalizeForSearch } from '@hub/kit/text/search-text.ts';
import { bareName } from './places.ts';

/** A name of an organization in the one form that all its spellings share. */
export interface CanonicalName {
  text: string;
  /** Whether it says what kind of organization it is. */
  saysKind: boolean;
}

// The longer word first: 总支部委员会 holds 支部委员会, which holds 委员会.
const kinds: [RegExp, string][] = [
  [/党?总支部委员会|党?总支部|党?总支/g, '\u0001'],
  [/党?支部委员会|党?支部/g, '\u0002'],
  [/党?工作委员会|党?工委/g, '\u0003'],
  [/党小组/g, '\u0004'],
  [/党组(?!织)/g, '\u0005'],
  [/(?<!居民|村民|管理|业主|监督)(?:党?委员会|党委会?)/g, '\u0006'],
  [/(?<=[省市县区州旗镇乡])委$/g, '\u0006'],
];
const kindWords = ['', '党总支', '党支部', '党工委', '党小组', '党组', '党委'];

/** 中国共产党古城镇委员会, 中共古城镇委員會 and 古城镇党委 are one name. */
export function canonicalName(name: string): CanonicalName {
  let known = canonicalNames.get(name);
  if (!known) {
    if (canonicalNames.size > mostKept) canonicalNames.clear();
    canonicalNames.set(name, (known = canonical(name)));
  }
  return known;
}

const mostKept = 20_000;
const canonicalNames = new Map<string, CanonicalName>();

function canonical(name: string): CanonicalName {
  let text = normalizeForSearch(name)
    .replaceAll(' ', '')
    .replace(/^(中国共产党|中共)/, '');
  for (const [pattern, mark] of kinds) text = text.replace(pattern, mark);
  // 党的…委员会 and 街道党工委 written twice over leave a 党 behind.
  text = text.replace(/党的?(?=[\u0001-\u0006])/g, '');
  const saysKind = /[\u0001-\u0006]/.test(text);
  return { text: text.replace(/[\u0001-\u0006]/g, (mark) => kindWords[mark.codePointAt(0)!]!), saysKind };
}

/** What is left of a canonical name besides the word for its kind. */
export function coreOf(text: string): string {
  return text.replace(/党总支|党支部|党工委|党小组|党组|党委/g, '');
}

export interface Residue {
  text: string;
  /** Names of places that were taken off its front. */
  places: number;
}

/**
 * A canonical name without names of the places above, the province first: all that can be taken off in order. What says
 * nothing by itself is no residue.
 */
export function residues(text: string, above: readonly string[]): Residue[] {
  const found = new Map<string, number>();
  const visit = (rest: string, from: number, places: number): void => {
    if ([...coreOf(rest)].length < 2) return;
    if (!found.has(rest) || found.get(rest)! > places) found.set(rest, places);
    for (let i = from; i < above.length; i++)
      for (const one of new Set([above[i]!, bareName(above[i]!)]))
        if (rest.startsWith(one)) visit(rest.slice(one.length), i + 1, places + 1);
  };
  visit(text, 0, 0);
  return [...found].map(([rest, places]) => ({ text: rest, places }));
}

/** The last characters before the word for the kind, and those after it: what every spelling of a name keeps. */
export function tailOf(text: string, length: number): { tail: string; after: string } {
  const at = text.search(/党总支|党支部|党工委|党小组|党组|党委/);
  const before = at < 0 ? text : text.slice(0, at);
  const after = at < 0 ? '' : coreOf(text.slice(at));
  return { tail: [...before].slice(-length).join(''), after };
}
