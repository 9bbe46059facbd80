import { badInput } from '@hub/kit/errors.ts';
import type { MatchCandidate } from '@hub/kit/import/matching.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { sql, type SQL } from 'drizzle-orm';
import { organizationById } from '../loaders.ts';
import { matchNames } from '../matching/match.ts';

const mostNames = 200;
const longestName = 200;

interface NamesArguments {
  names: readonly { name: string; division?: string | null }[];
  line?: string | null;
}

export async function matchPartyOrganizations(
  _root: unknown,
  { names, line }: NamesArguments,
  { db, today }: HubContext,
) {
  if (names.length > mostNames || names.some(({ name }) => name.length > longestName))
    throw badInput(
      `一次最多识别 ${mostNames} 个名称，每个最多 ${longestName} 字。`,
      `At most ${mostNames} names of ${longestName} characters are matched at once.`,
    );
  const questions = names.map(({ name, division }) => ({ name, hint: division ?? '' }));
  const found = await matchNames(
    (text, parameters) => db.query(withParameters(text, parameters)),
    questions,
    {
      line: line ?? '',
      today,
    },
  );
  return found.map((match, i) => ({ ...match, name: names[i]!.name }));
}

function withParameters(text: string, parameters: readonly unknown[]): SQL {
  const parts = text.split(/\$(\d+)/);
  return sql.join(
    parts.map((part, i) => (i % 2 === 0 ? sql.raw(part) : sql`${sql.param(parameters[Number(part) - 1])}`)),
  );
}

export const OrganizationCandidate = {
  organization: ({ id }: MatchCandidate, _args: unknown, context: HubContext) =>
    organizationById.one(context, id),
};
