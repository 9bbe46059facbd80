import type { ImportDesk } from '@hub/kit/import/kind.ts';
import { codelist } from '@hub/kit/codelists.ts';
import { pactStatus } from '../lists/pact-status.ts';
import { maySign } from '../rules/pact-steps.ts';
import type { PactRow } from '../tables.ts';

/** A pact as a file is compared with it. */
export interface PactOnFile extends PactRow, Record<string, unknown> {
  parties: { partyId: string; status: string; signedOn: string | null }[];
  articles: { heading: string | null; text: string }[];
  measures: { kind: string; content: string; responsible: string | null; dueOn: string | null }[];
  /** Its status today, as it is told. */
  status: string;
  isSignable: boolean;
}

export async function pactsOnFile(
  desk: ImportDesk,
  numbers: readonly string[],
): Promise<Map<string, PactOnFile>> {
  const rows = await desk.rows<Omit<PactOnFile, 'status' | 'isSignable'>>(
    `select p.*,
       (select coalesce(jsonb_agg(jsonb_build_object('partyId', s.party_id, 'status', s.status, 'signedOn', s.signed_on) order by s.position), '[]')
        from alliances.pact_parties s where s.pact_id = p.id) as parties,
       (select coalesce(jsonb_agg(jsonb_build_object('heading', a.heading, 'text', a.text) order by a.number), '[]')
        from alliances.pact_articles a where a.pact_id = p.id) as articles,
       (select coalesce(jsonb_agg(jsonb_build_object('kind', m.kind, 'content', m.content, 'dueOn', m.due_on,
          'responsible', (select s.party_id from alliances.pact_parties s where s.id = m.responsible_party_id)) order by m.position), '[]')
        from alliances.pact_measures m where m.pact_id = p.id) as measures
     from alliances.pacts p where p.pact_number = any($1)`,
    [numbers],
  );
  return new Map(
    rows.map((row) => {
      const code = pactStatus(row as PactRow, desk.context.today);
      const { zh } = codelist('PactStatus').find((word) => word.code === code)!;
      return [
        row.pactNumber as string,
        { ...row, status: `${code} ${zh}`, isSignable: maySign(code) } as PactOnFile,
      ];
    }),
  );
}
