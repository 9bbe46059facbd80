import type { PactDocument } from '../text/document.ts';

export interface Part {
  /** Where in the document it stands. */
  path: string;
  text: string;
}

const terms = [
  ['pactNumber', '编号'],
  ['title', '名称'],
  ['kind', '类别'],
  ['purpose', '目的'],
  ['signingOn', '拟签日'],
  ['effectiveFrom', '生效日'],
  ['expiresOn', '到期日'],
  ['entryRule', '生效规则'],
  ['entryQuorum', '生效所需签署数'],
  ['noticeDays', '退出通知期（日）'],
] as const satisfies (readonly [keyof PactDocument, string])[];

/**
 * A document for people, line by line. It follows from the document alone, codes as they are, so that it can be written
 * again at any time and compared.
 */
export function partsOf(document: PactDocument): Part[] {
  const names = new Map(document.parties.map(({ id, name }) => [id, name]));
  const line = (path: string, ...words: (string | number | null)[]): Part => ({
    path,
    text: words.map((word) => word ?? '—').join(' '),
  });
  return [
    ...terms.map(([term, zh]) => line(term, `${zh}：`, document[term])),
    ...document.parties.map(({ type, id, name, divisionCode }, i) =>
      line(`parties[${i}]`, `签约方${i + 1}：`, name, type, divisionCode, id),
    ),
    ...document.articles.map(({ heading, text }, i) => line(`articles[${i}]`, `第${i + 1}条`, heading, text)),
    ...document.measures.map(({ kind, content, responsible, dueOn }, i) =>
      line(
        `measures[${i}]`,
        `措施${i + 1}：`,
        kind,
        content,
        responsible && (names.get(responsible) ?? ''),
        responsible,
        dueOn,
      ),
    ),
    ...(document.obligations ?? []).map(
      ({ content, owner, article, measure, everyMonths, everyDays, dueOn }, i) =>
        line(
          `obligations[${i}]`,
          `履约事项${i + 1}：`,
          content,
          owner && (names.get(owner) ?? ''),
          owner,
          article,
          measure,
          everyMonths,
          everyDays,
          dueOn,
        ),
    ),
    ...document.dataAnnex.map(({ fieldSet, purpose, divisionCode, validFrom, validTo }, i) =>
      line(`dataAnnex[${i}]`, `数据附件${i + 1}：`, fieldSet, divisionCode, purpose, validFrom, validTo),
    ),
  ];
}
