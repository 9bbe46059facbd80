import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likePattern, normalizeForSearch, queryGrams, searchGrams } from './search-text.ts';
import { foldToSimplified } from './simplified.ts';

test('traditional and simplified names fall together', () => {
  const pairs = {
    黨建聯盟: '党建联盟',
    臺灣: '台湾',
    裏: '里',
    裡: '里',
    乾縣: '干县',
    衞生説明綫: '卫生说明线',
    瞭解顯著: '了解显着',
    羣眾: '群众',
    什麼: '什么',
  };
  for (const [written, expected] of Object.entries(pairs)) expect(normalizeForSearch(written)).toBe(expected);
});

test('width, case, brackets and invisible characters make no difference', () => {
  expect(normalizeForSearch('Ｇ２０　峰会')).toBe('g20 峰会');
  expect(normalizeForSearch('桂粤边建〔2022〕17号')).toBe('桂粤边建202217号');
  expect(normalizeForSearch('“九洲江—流域”（党建·联盟）')).toBe('九洲江流域党建联盟');
  expect(normalizeForSearch('\uFEFF 党\u200B建\r\n\t联盟、共建,  协议。')).toBe('党建 联盟 共建 协议');
  expect(normalizeForSearch('1+3')).toBe('1+3');
  expect(normalizeForSearch('！？ ')).toBe('');
});

test('normalising twice changes nothing', () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(anyText, (text) => {
      const once = normalizeForSearch(text);
      expect(normalizeForSearch(once)).toBe(once);
    }),
    { numRuns: 2000 },
  );
  const everyHan = Array.from({ length: 0x9fff - 0x3400 }, (_, i) => String.fromCodePoint(0x3400 + i)).join(
    '',
  );
  expect(foldToSimplified(foldToSimplified(everyHan))).toBe(foldToSimplified(everyHan));
});

test('any piece cut out of a name finds that name', () => {
  const character = fc.constantFrom(
    ...'党黨建聯联盟臺乾燥乾隆瞭解邊界镇鄉鎮𠮷G20Ｇ+〔〕（）-·'.split(/(?:)/u),
  );
  fc.assert(
    fc.property(
      fc.array(character, { minLength: 1, maxLength: 20 }),
      fc.nat(19),
      fc.nat(20),
      (name, from, length) => {
        const piece = name.slice(from, from + length).join('');
        const grams = new Set(searchGrams(name.join('')));
        expect(queryGrams(piece).filter((gram) => !grams.has(gram))).toEqual([]);
        expect(normalizeForSearch(name.join(''))).toContain(normalizeForSearch(piece));
      },
    ),
  );
});

test('one and two characters are enough to search by', () => {
  expect(searchGrams('党支部', null, undefined, '支部')).toEqual(['党', '支', '党支', '部', '支部']);
  expect(queryGrams('党')).toEqual(['党']);
  expect(queryGrams('黨支')).toEqual(['党支']);
  expect(queryGrams('党支部')).toEqual(['党支', '支部']);
  expect(queryGrams('1+3')).toEqual(['1+', '+3']);
  expect(queryGrams('𠮷')).toEqual(['𠮷']);
  expect(queryGrams(' ')).toEqual([]);
});

test('of several words all must be there, and no gram crosses the space', () => {
  expect(queryGrams('联盟 党')).toEqual(['联盟', '党']);
  expect(searchGrams('G20 1')).toEqual(['g', '2', 'g2', '0', '20', '1']);
});

test('a percent sign in a word stands for itself', () => {
  expect(likePattern(String.raw`50%_a\b`)).toBe(String.raw`%50\%\_a\\b%`);
});
