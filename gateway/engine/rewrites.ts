import type { FetchNodePathSegment, FetchRewrite } from '@graphql-hive/router-query-planner';
import { type PossibleTypes, satisfies } from './type-conditions.ts';

/** Applies the planner's rewrites in place. */
export function applyRewrites(
  data: unknown,
  rewrites: readonly FetchRewrite[],
  possibleTypes: PossibleTypes,
): void {
  for (const rewrite of rewrites) {
    if ('KeyRenamer' in rewrite) {
      const { path, renameKeyTo } = rewrite.KeyRenamer;
      walk(data, path, 0, possibleTypes, (object, key) => {
        if (!Object.hasOwn(object, key) || key === renameKeyTo) return;
        object[renameKeyTo] = object[key];
        delete object[key];
      });
    } else {
      const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
      walk(data, path, 0, possibleTypes, (object, key) => {
        if (Object.hasOwn(object, key)) object[key] = setValueTo;
      });
    }
  }
}

function walk(
  value: unknown,
  path: readonly FetchNodePathSegment[],
  at: number,
  possibleTypes: PossibleTypes,
  change: (object: Record<string, unknown>, key: string) => void,
): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) walk(item, path, at, possibleTypes, change);
    return;
  }
  const object = value as Record<string, unknown>;
  const segment = path[at];
  if (segment === undefined) return;
  if ('TypenameEquals' in segment) {
    const typeName = object.__typename;
    const matches =
      typeName === undefined ||
      segment.TypenameEquals.some((condition) => satisfies(possibleTypes, typeName, condition));
    if (matches) walk(value, path, at + 1, possibleTypes, change);
  } else if (at === path.length - 1) change(object, segment.Key);
  else walk(object[segment.Key], path, at + 1, possibleTypes, change);
}
