import type { Viewer } from '@hub/kit/viewer.ts';
import { Fault } from '@hub/kit/errors.ts';
import { getOperationAST, OperationTypeNode, parse, type DocumentNode } from 'graphql';

/** The graphs the hub serves: `internal` is the whole, each other one leaves out what its tags exclude. */
export const contracts = {
  public: { exclude: ['internal', 'partner'] },
  partner: { exclude: ['internal'] },
  internal: { exclude: [] },
} as const satisfies Record<string, { exclude: readonly string[] }>;

export type Contract = keyof typeof contracts;

/** The scope that makes an API key a partner's. */
export const partnerScope = 'contract:partner';

export function contractOf(viewer: Viewer): Contract {
  if (viewer.kind === 'OFFICIAL' || viewer.kind === 'SERVICE') return 'internal';
  return viewer.kind === 'DASHBOARD' && viewer.scopes.includes(partnerScope) ? 'partner' : 'public';
}

/**
 * What a viewer without `internal` is told of a mutation, whatever its fields are called: it follows from the kind of
 * operation alone, so it tells nothing of what there is.
 */
export function signInFault(
  viewer: Viewer,
  query: string,
  operationName: string | undefined,
): Fault | undefined {
  let document: DocumentNode;
  try {
    document = parse(query, { noLocation: true });
  } catch {
    return undefined;
  }
  if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.MUTATION) return undefined;
  if (viewer.kind === 'ANONYMOUS') return new Fault('UNAUTHENTICATED');
  return new Fault('FORBIDDEN', {
    zh: '登记由组织的工作人员办理；数据看板的密钥只能读取。',
    en: 'Registrations are made by officials of an organization; a dashboard key only reads.',
  });
}
