/** A place in a bundle, as people call it: 第 1 版第 2 条. */
export function placeName(place: string): { zh: string; en: string } {
  const [, version, rest = ''] = /^versions\[(\d+)\](.*)$/.exec(place) ?? [];
  if (version !== undefined) {
    const text = /^\.(document|readable)/.exec(rest)?.[1];
    const [, list, item] = /^\.document\.(\w+)(?:\[(\d+)\])?/.exec(rest) ?? [];
    const clause = list && clauses[list];
    const number = item === undefined ? '' : Number(item) + 1;
    const nth = Number(version) + 1;
    if (clause)
      return { zh: `文本 ${nth} ${clause.zh}${number}`, en: `text ${nth}, ${clause.en} ${number}`.trim() };
    return {
      zh: `文本 ${nth}${text === 'readable' ? '的可读文本' : ''}`,
      en: `text ${nth}${text === 'readable' ? ', readable text' : ''}`,
    };
  }
  const [, entry, part = ''] = /^entries\[(\d+)\](.*)$/.exec(place) ?? [];
  if (entry !== undefined) {
    const nth = Number(entry) + 1;
    const found = parts.find(([pattern]) => pattern.test(part));
    return {
      zh: `存证 ${nth}${found ? ` 的${found[1]}` : ''}`,
      en: `entry ${nth}${found ? `, ${found[2]}` : ''}`,
    };
  }
  const [top = ''] = place.split(/[.[]/);
  return tops[top] ?? { zh: '整个文件', en: 'the whole file' };
}

const clauses: Record<string, { zh: string; en: string }> = {
  parties: { zh: '签约方', en: 'party' },
  articles: { zh: '条款', en: 'article' },
  measures: { zh: '措施', en: 'measure' },
  dataAnnex: { zh: '数据附件', en: 'data annex' },
  obligations: { zh: '履约事项', en: 'obligation' },
  pactNumber: { zh: '编号', en: 'number' },
  title: { zh: '名称', en: 'title' },
  kind: { zh: '类别', en: 'kind' },
  purpose: { zh: '目的', en: 'purpose' },
  signingOn: { zh: '拟签日', en: 'day of signing' },
  effectiveFrom: { zh: '生效日', en: 'first day' },
  expiresOn: { zh: '到期日', en: 'day of expiry' },
  entryRule: { zh: '生效规则', en: 'rule of entry into force' },
  entryQuorum: { zh: '生效所需签署数', en: 'quorum' },
  noticeDays: { zh: '退出通知期', en: 'notice' },
};

const parts: [RegExp, string, string][] = [
  [/^\.proof/, '包含证明', 'proof'],
  [/^\.index/, '序号', 'index'],
  [/^\.leafHash/, '叶哈希', 'leaf hash'],
  [/\.reservations/, '保留', 'reservations'],
  [/\.statement/, '签署文本', 'statement'],
  [/\.signature$/, '签名', 'signature'],
  [/\.signatures/, '签名清单', 'list of signatures'],
  [/\.publicKey/, '公钥', 'public key'],
  [/^\.entry/, '内容', 'content'],
];

const tops: Record<string, { zh: string; en: string }> = {
  format: { zh: '格式', en: 'format' },
  pact: { zh: '协议标识', en: 'pact' },
  versions: { zh: '文本', en: 'texts' },
  entries: { zh: '存证', en: 'entries' },
  head: { zh: '签名树头', en: 'signed tree head' },
  logKey: { zh: '日志公钥', en: 'public key of the log' },
};
