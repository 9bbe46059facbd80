import postgres from 'postgres';

/** The five-character SQLSTATE of a PostgreSQL error, also under Drizzle's wrapper. */
export function sqlState(error: unknown): string | null {
  return databaseError(error)?.code ?? null;
}

/** The name of the constraint a write ran into, to be translated into a refusal. */
export function violatedConstraint(error: unknown): string | null {
  return databaseError(error)?.constraint_name ?? null;
}

function databaseError(error: unknown): postgres.PostgresError | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof postgres.PostgresError) return cause;
  }
  return null;
}
