import type { Viewer } from '@hub/kit/viewer.ts';
import { Fault } from '@hub/kit/errors.ts';
import {
  getOperationAST,
  isObjectType,
  OperationTypeNode,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';

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
 * Fields outside every contract but `internal` whose existence is no secret: the README names them. Whoever asks for
 * one is told to sign in, and not that there is no such field.
 */
const doors: ReadonlySet<string> = new Set([
  'Query.partyMember',
  'Query.partyMembers',
  'Query.communityCheckIn',
  'Query.communityCheckIns',
  'PartyOrganization.members',
  'PartyOrganization.communityCheckIns',
]);

/**
 * What a viewer without `internal` is told of a document their graph refused: a fault when it is a mutation, whatever its
 * fields are called, or asks for a door. Follows from the document, the doors and their own graph alone, so it tells
 * nothing of what else there is.
 */
export function signInFault(
  viewer: Viewer,
  schema: GraphQLSchema,
  query: string,
  operationName: string | undefined,
): Fault | undefined {
  let document: DocumentNode;
  try {
    document = parse(query, { noLocation: true });
  } catch {
    return undefined;
  }
  const asksToWrite = getOperationAST(document, operationName)?.operation === OperationTypeNode.MUTATION;
  if (!asksToWrite && !knocks(schema, document)) return undefined;
  if (viewer.kind === 'ANONYMOUS') return new Fault('UNAUTHENTICATED');
  if (asksToWrite) {
    return new Fault('FORBIDDEN', {
      zh: '登记由组织的工作人员办理；数据看板的密钥只能读取。',
      en: 'Registrations are made by officials of an organization; a dashboard key only reads.',
    });
  }
  return new Fault('FORBIDDEN', {
    zh: '数据看板只能取得人数（如 memberCount），不能取得党员名册；如确有需要，请联系当地党委组织部门。',
    en: 'A dashboard gets counts such as memberCount and never rows of members; ask the organization department concerned.',
  });
}

function knocks(schema: GraphQLSchema, document: DocumentNode): boolean {
  const info = new TypeInfo(schema);
  let found = false;
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: ({ name }) => {
        const parent = info.getParentType();
        if (isObjectType(parent) && doors.has(`${parent.name}.${name.value}`)) found = true;
      },
    }),
  );
  return found;
}
