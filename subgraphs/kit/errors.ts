import { GraphQLError } from 'graphql';

interface FaultKind {
  status: number;
  zh: string;
  en: string;
}

/** Everything that can stand in `errors`. README and `schema/in-step.test.ts` hold to this list. */
export const faults = {
  UNAUTHENTICATED: {
    status: 401,
    zh: '请先登录，或更换有效的访问令牌。',
    en: 'Sign in, or present a valid token.',
  },
  FORBIDDEN: {
    status: 403,
    zh: '您的身份无权查看此项；请联系该组织所在地的党委办公室。',
    en: 'Your role may not see this; ask the party committee office of the organization concerned.',
  },
  IDENTITY_UNAVAILABLE: {
    status: 503,
    zh: '暂时无法核验身份，请稍后再试。',
    en: 'Who you are cannot be verified for the moment; try again later.',
  },
  RATE_LIMITED: {
    status: 429,
    zh: '请求过于频繁，请按 Retry-After 所示秒数后重试。',
    en: 'Too many requests; try again after the seconds that Retry-After says.',
  },
  BAD_USER_INPUT: {
    status: 400,
    zh: '输入有误，请按提示更正后重试。',
    en: 'The input is not valid; correct it as described and try again.',
  },
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    zh: '查询语句有语法错误，请检查括号与拼写。',
    en: 'The query text cannot be parsed; check brackets and spelling.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    zh: '查询语句与图的定义不符，请检查字段、参数与取值。',
    en: 'The query does not fit the schema; check fields, arguments and values.',
  },
  OPERATION_TOO_COSTLY: {
    status: 400,
    zh: '查询过大，请减少层级或每页条数。',
    en: 'The operation is too costly; ask for fewer levels or smaller pages.',
  },
  SUBGRAPH_UNAVAILABLE: {
    status: 503,
    zh: '部分数据暂时无法取得，请稍后再试。',
    en: 'Part of the data is unavailable for the moment; try again later.',
  },
  OUTCOME_UNKNOWN: {
    status: 503,
    zh: '此项登记可能已经完成，但未能取得答复；请用同一 idempotencyKey 重试，已完成的将得到原答复。',
    en: 'This may have been done, but there is no answer; try again with the same idempotencyKey, and what was done is answered as it was.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    zh: '无法确定要执行的操作，请检查 operationName；订阅须经 SSE 或 WebSocket。',
    en: 'It is not clear which operation to run; check operationName, and subscribe by SSE or WebSocket.',
  },
  SUBSCRIPTION_CLOSED: {
    status: 503,
    zh: '订阅已由服务端关闭，请重新订阅。',
    en: 'The subscription was closed by the service; subscribe again.',
  },
  SUBSCRIBER_TOO_SLOW: {
    status: 503,
    zh: '接收过慢，订阅已关闭；请从最后收到的事件处重新订阅。',
    en: 'The subscription ended, because its events were not taken fast enough; subscribe again after the last one.',
  },
  RESYNC_REQUIRED: {
    status: 410,
    zh: '变更游标已过期，请重新全量同步。',
    en: 'The change cursor is too old; synchronise from the start again.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 404,
    zh: '服务端尚无此查询，请连同查询文本再发一次。',
    en: 'This document is not registered here; send its text along.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    status: 400,
    zh: '此处不接受自动登记的查询。',
    en: 'Documents are not registered automatically here.',
  },
  DOCUMENT_NOT_KNOWN: {
    status: 404,
    zh: '没有此编号的受信查询，请核对清单。',
    en: 'There is no trusted document with this id; check the manifest.',
  },
  QUERY_NOT_IN_SAFELIST: {
    status: 403,
    zh: '只执行清单内的受信查询；请向管理员登记。',
    en: 'Only trusted documents of the manifest are run here; have it registered by the administrator.',
  },
  REQUEST_TOO_LARGE: {
    status: 413,
    zh: '请求体过大。',
    en: 'The request body is too large.',
  },
  DATA_UNREADABLE: {
    status: 500,
    zh: '此项数据无法解密，请联系管理员核对密钥。',
    en: 'This cannot be decrypted; have the administrator check the keys.',
  },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    zh: '服务内部出错，请凭请求编号联系管理员。',
    en: 'Something went wrong on our side; contact the administrator with the request id.',
  },
} as const satisfies Record<string, FaultKind>;

export type FaultCode = keyof typeof faults;

interface FaultDetails {
  zh?: string;
  en?: string;
  extensions?: Record<string, unknown>;
}

/** A fault that concerns the request or the service. Its sentences are safe to show to anyone. */
export class Fault extends GraphQLError {
  constructor(code: FaultCode, { zh, en, extensions }: FaultDetails = {}) {
    const kind = faults[code];
    const messages = { zh: zh ?? kind.zh, en: en ?? kind.en };
    super(messages.en, { extensions: { ...extensions, code, messages } });
    this.name = 'Fault';
  }
}

/** A fault about something the client typed: two sentences that say what to do next. */
export function badInput(zh: string, en: string, extensions?: Record<string, unknown>): Fault {
  return new Fault('BAD_USER_INPUT', { zh, en, extensions });
}
