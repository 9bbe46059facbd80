import { FIRST_QUERY } from './first-query.ts';

export interface RunningHub {
  readonly url: string;
  readonly demoCredentials: ReadonlyArray<{ who: string; zh: string; token: string }>;
  close(): Promise<void>;
}

/** What a person who has just started the hub does next. */
export function whereToGo(hub: RunningHub): string {
  const address = graphqlAddress(hub.url);
  const oneLine = FIRST_QUERY.replace(/\s+/g, ' ');
  const body = JSON.stringify({ query: oneLine });
  return [
    '',
    '党建联邦已就绪 · The hub is ready',
    '',
    `  ${address}`,
    '',
    '在浏览器中打开它，粘贴下面的查询 · Open it in a browser and paste:',
    '',
    indented(FIRST_QUERY),
    '',
    '或在终端中 · Or in a terminal:',
    '',
    `  curl -s ${address} -H 'content-type: application/json' --data '${body}'`,
    ...credentials(hub.demoCredentials),
    '',
    '按 Ctrl-C 停止 · Ctrl-C stops it',
    '',
    '',
  ].join('\n');
}

function graphqlAddress(url: string): string {
  return url.endsWith('/graphql') ? url : new URL('/graphql', url).href;
}

function credentials(list: RunningHub['demoCredentials']): string[] {
  if (list.length === 0) return [];
  return [
    '',
    '演示身份，仅供本机试用；加上请求头即可 · Demo identities for this machine only; send the header:',
    '',
    ...list.flatMap(({ who, zh, token }) => [`  ${zh} · ${who}`, `    authorization: Bearer ${token}`]),
  ];
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '  ');
}
