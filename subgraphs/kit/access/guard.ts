import { defaultFieldResolver, isObjectType, type GraphQLSchema } from 'graphql';
import { Fault } from '../errors.ts';
import { codelist } from '../codelists.ts';
import type { HubContext } from '../subgraph.ts';
import { hasJurisdiction, type Viewer } from '../viewer.ts';
import { grantsHeld } from './grants.ts';
import type { Policy } from './policy.ts';

/** Codes of the divisions a row is about; of several, one is enough. */
export type PlacesOf = (row: any, context: HubContext) => readonly string[] | Promise<readonly string[]>;

/** Puts the policy of each field before its resolver. Public fields are left as they are. */
export function guardFields(
  schema: GraphQLSchema,
  policies: ReadonlyMap<string, Policy>,
  places: Readonly<Record<string, PlacesOf>>,
): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      const policy = policies.get(coordinate);
      if (!policy || policy.rule === 'PUBLIC') continue;
      const placesOf = places[type.name];
      if (policy.rule !== 'OFFICIAL' && !placesOf)
        throw new Error(`${coordinate}: ${policy.rule} needs to know the places of ${type.name}`);
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source: unknown, args, context: HubContext, info) => {
        const { viewer } = context;
        if (viewer.kind !== 'OFFICIAL') throw deniedOutright(coordinate, policy, viewer);
        if (policy.rule === 'OFFICIAL') return resolve(source, args, context, info);
        const codes = placesOf!(source, context);
        if (Array.isArray(codes) && codes.some((code) => hasJurisdiction(viewer, code)))
          return resolve(source, args, context, info);
        return mayRead(policy, codes, context).then((told) => {
          if (told !== true) throw denied(coordinate, policy, told);
          return resolve(source, args, context, info) as unknown;
        });
      };
    }
  }
}

/** True, or the places whose rule says no. */
async function mayRead(
  { fieldSet }: Policy,
  codes: ReturnType<PlacesOf>,
  context: HubContext,
): Promise<true | readonly string[]> {
  const known = await codes;
  if (known.some((code) => hasJurisdiction(context.viewer, code))) return true;
  if (!fieldSet) return known;
  const grants = await grantsHeld(context);
  const opened = grants.some(
    (grant) => grant.fieldSet === fieldSet && known.some((code) => code.startsWith(grant.divisionCode)),
  );
  return opened || known;
}

/** What whoever is no official is told of a field for officials: it is denied whatever the row. */
export function deniedOutright(coordinate: string, { rule, fieldSet }: Policy, viewer: Viewer): Fault {
  const extensions = { coordinate, required: { rule, ...(fieldSet ? { fieldSet } : {}) } };
  if (viewer.kind === 'ANONYMOUS') return new Fault('UNAUTHENTICATED', { extensions });
  return new Fault('FORBIDDEN', {
    zh: '此项只供党组织工作人员查阅；数据看板只能取得人数（如 memberCount）等公开数据，如确有需要，请联系当地党委组织部门。',
    en: 'This is for officials of an organization; a dashboard gets counts such as memberCount and other public data. If you need more, ask the organization department concerned.',
    extensions,
  });
}

/** Names the coordinate, what is missing, and whom to ask. Says nothing of the value. */
function denied(coordinate: string, { rule, fieldSet }: Policy, places: readonly string[]): Fault {
  const extensions = {
    coordinate,
    required: { rule, ...(fieldSet ? { fieldSet } : {}) },
    ...(places.length > 0 ? { askDivisions: places } : {}),
  };
  if (!fieldSet) return new Fault('FORBIDDEN', { extensions });
  const set = codelist('DataFieldSet').find(({ code }) => code === fieldSet)!;
  return new Fault('FORBIDDEN', {
    zh: `没有生效的共建协议向您所在组织开放“${set.zh}”；请与该地（${places.join('、')}）党委在协议的数据附件中约定。`,
    en: `No pact in force opens "${set.en}" to your organization; agree on it in a pact's data annex with the committee of that place (${places.join(', ')}).`,
    extensions,
  });
}
