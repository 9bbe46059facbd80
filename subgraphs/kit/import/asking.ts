import { eq, sql } from 'drizzle-orm';
import { Fault } from '../errors.ts';
import { askOwner } from '../peers.ts';
import type { HubContext } from '../subgraph.ts';
import type { ImportTables } from './tables.ts';
import type { ImportDesk, DraftRow } from './kind.ts';
import type { NameMatch, NameMatcher } from './matching.ts';

/** An organization as its owner knows it, for imports of other subgraphs. */
export interface AskedOrganization {
  id: string;
  name: string;
  dissolvedOn: string | null;
  /** Whether members have their home there. */
  admitsMembers: boolean;
  division: { id: string; code: string; validTo: string | null };
}

interface Asked {
  matches: Map<string, NameMatch>;
  organizations: Map<string, AskedOrganization | null>;
  /** What officials have decided has been looked up. */
  knowsDecisions: boolean;
}

const atOnce = 200;
const question = `query ($names: [OrganizationNameInput!]!, $line: DivisionCode) {
  matchPartyOrganizations(names: $names, line: $line) {
    isCertain candidates { confidence reasons organization { id name } }
  }
}`;

interface Answer {
  matchPartyOrganizations: {
    isCertain: boolean;
    candidates: {
      confidence: number;
      reasons: NameMatch['candidates'][number]['reasons'];
      organization: { id: string; name: string };
    }[];
  }[];
}

function askedBy(desk: ImportDesk): Asked {
  let asked = desk.memory.get('asked') as Asked | undefined;
  if (!asked) {
    asked = { matches: new Map(), organizations: new Map(), knowsDecisions: false };
    desk.memory.set('asked', asked);
  }
  return asked;
}

/** Asks organizations what the names of a field mean, and about whom they mean: before anything is locked. */
export async function askOrganizations(
  desk: ImportDesk,
  { importMatches: t }: ImportTables,
  rows: readonly DraftRow[],
  field: string,
): Promise<void> {
  const { peers, db } = desk.context;
  const asked = askedBy(desk);
  const names = rows.flatMap(({ values }) => [values[field] ?? []].flat() as string[]);
  const unknown = [...new Set(names)].filter((name) => !asked.matches.has(name));
  const { role, divisionCode } = desk.viewer;
  for (let at = 0; at < unknown.length; at += atOnce) {
    const part = unknown.slice(at, at + atOnce);
    const variables = {
      names: part.map((name) => ({ name: name.slice(0, 200) })),
      line: role === 'HUB_ADMIN' ? null : divisionCode,
    };
    const { data, errors } = await peers('organizations', { query: question, variables });
    if (!data || errors?.length) throw new Fault('SUBGRAPH_UNAVAILABLE');
    (data as unknown as Answer).matchPartyOrganizations.forEach(({ isCertain, candidates }, i) =>
      asked.matches.set(part[i]!, {
        isCertain,
        candidates: candidates.map(({ organization, confidence, reasons }) => ({
          ...organization,
          confidence,
          reasons,
        })),
      }),
    );
  }
  const ids = new Set(
    names.flatMap((name) => {
      const match = asked.matches.get(name);
      return match?.isCertain ? [match.candidates[0]!.id] : [];
    }),
  );
  if (!asked.knowsDecisions) {
    const decided = await db.query<{ organizationId: string }>(
      sql`select distinct ${t.organizationId} from ${t} where ${eq(t.importId, desk.row.id)} and ${t.organizationId} is not null`,
    );
    for (const { organizationId } of decided) ids.add(organizationId);
    asked.knowsDecisions = true;
  }
  const fresh = [...ids].filter((id) => !asked.organizations.has(id));
  for (let at = 0; at < fresh.length; at += 1000) {
    const part = fresh.slice(at, at + 1000);
    const known = await askOwner<AskedOrganization>(
      peers,
      'organizations',
      'PartyOrganization',
      part,
      'id name dissolvedOn admitsMembers division { id code validTo }',
    );
    for (const id of part) asked.organizations.set(id, known.get(id) ?? null);
  }
}

/** Which of these organizations there are. */
export async function organizationsThere(
  ids: readonly string[],
  { peers }: Pick<HubContext, 'peers'>,
): Promise<Set<string>> {
  return new Set((await askOwner<object>(peers, 'organizations', 'PartyOrganization', ids, 'id')).keys());
}

/** Answers with what was asked before. */
export function matcherOfAsked(desk: ImportDesk): NameMatcher {
  return async (questions) => {
    const { matches } = askedBy(desk);
    return questions.map(({ name }) => matches.get(name) ?? { isCertain: false, candidates: [] });
  };
}

export function askedOrganization(desk: ImportDesk, id: string): AskedOrganization | null {
  return askedBy(desk).organizations.get(id) ?? null;
}
