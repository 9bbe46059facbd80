/** Resolvers with the fields that one matter adds to the types of others. */
export function withFields<Resolvers extends object>(
  resolvers: Resolvers,
  added: Readonly<Record<string, object>>,
): Resolvers {
  const all = { ...resolvers } as Record<string, object>;
  for (const [type, more] of Object.entries(added)) all[type] = { ...all[type], ...more };
  return all as Resolvers;
}
