/** Concrete types of each interface and union. */
export type PossibleTypes = ReadonlyMap<string, ReadonlySet<string>>;

export function satisfies(possibleTypes: PossibleTypes, typeName: unknown, condition: string): boolean {
  return typeName === condition || (possibleTypes.get(condition)?.has(typeName as string) ?? false);
}

export function acceptedTypes(possibleTypes: PossibleTypes, conditions: readonly string[]): Set<unknown> {
  return new Set(conditions.flatMap((condition) => [condition, ...(possibleTypes.get(condition) ?? [])]));
}
