import type postgres from 'postgres';
import { newId } from '../ids.ts';
import { requireOfficial } from '../mutation.ts';
import { placeOf } from '../columns.ts';
import { qualifiedName } from '../load-by-key.ts';
import type { MatchStatus } from '../generated/words.ts';
import type { HubContext } from '../subgraph.ts';
import { kindOf, type Importer } from './importer.ts';
import type { ImportDesk, NamedInRow } from './kind.ts';
import type { ImportNodeRow } from './tables.ts';

/** Asks in a transaction; rows come back as reads have them. */
export type Ask = <Row>(text: string, parameters: readonly unknown[]) => Promise<Row[]>;

export interface WorkingDesk extends ImportDesk {
  /** Where its questions are asked from now on. */
  within(transaction: postgres.TransactionSql | Ask, isCommitting?: boolean): void;
}

interface Decision {
  status: MatchStatus;
  organizationId: string | null;
}

const mostKept = 50_000;

export function openDesk(context: HubContext, importer: Importer, row: ImportNodeRow): WorkingDesk {
  const kind = kindOf(importer, row.kind);
  const matches = qualifiedName(importer.tables.importMatches);
  const decided = new Map<string, Decision>();
  let ask: Ask | undefined;
  let committing = false;

  const desk: WorkingDesk = {
    context,
    viewer: requireOfficial(context),
    row,
    memory: new Map(),
    get isCommitting() {
      return committing;
    },
    within(transaction, isCommitting = false) {
      ask =
        'unsafe' in transaction
          ? async (text, parameters) =>
              [...(await transaction.unsafe(text, parameters as never[], { prepare: true }))] as never[]
          : transaction;
      committing = isCommitting;
    },
    async rows<Row>(text: string, parameters: readonly unknown[] = []) {
      if (!ask) throw new Error('a desk without a transaction');
      return await ask<Row>(text, parameters);
    },
    async organizationsNamed(names) {
      const keyOf = ({ name, hint }: NamedInRow): string => `${name}\0${hint}`;
      const unknown = new Map<string, NamedInRow>();
      for (const one of names)
        if (!decided.has(keyOf(one))) unknown.set(keyOf(one), unknown.get(keyOf(one)) ?? one);
      if (unknown.size > 0) await decide([...unknown.values()]);
      const answers = names.map((one) => answerOf(decided.get(keyOf(one))));
      if (decided.size > mostKept) decided.clear();
      return answers;

      async function decide(asked: NamedInRow[]): Promise<void> {
        const known = await desk.rows<Decision & { name: string; hint: string }>(
          `select name, hint, status, organization_id from ${matches}
           where import_id = $1 and (name, hint) in (select * from unnest($2::text[], $3::text[]))`,
          [row.id, asked.map(({ name }) => name), asked.map(({ hint }) => hint)],
        );
        for (const one of known) decided.set(`${one.name}\0${one.hint}`, one);
        const rest = asked.filter((one) => !decided.has(keyOf(one)));
        // Names are matched while rows are checked; whoever holds locks asks nobody.
        if (rest.length === 0 || committing) return;
        const found = await kind.matcher(desk)(rest.map(({ name, hint }) => ({ name, hint })));
        const rows = rest.map(({ name, hint, rowNumber }, i) => {
          const { isCertain, candidates } = found[i]!;
          const status: MatchStatus = isCertain
            ? 'ACCEPTED'
            : candidates.length > 0
              ? 'NEEDS_DECISION'
              : 'NO_MATCH';
          const organizationId = isCertain ? candidates[0]!.id : null;
          decided.set(keyOf({ name, hint, rowNumber }), { status, organizationId });
          return {
            id: newId('imt'),
            ...placeOf(row.divisionCode),
            import_id: row.id,
            name,
            hint,
            status,
            candidates,
            organization_id: organizationId,
            first_row: rowNumber,
          };
        });
        await desk.rows(
          `insert into ${matches} (id, province, county_code, import_id, name, hint, status, candidates, organization_id, first_row)
           select id, province, "countyCode", import_id, name, hint, status, candidates, organization_id, first_row
           from jsonb_to_recordset($1::text::jsonb) as one (id text, province text, "countyCode" text, import_id text, name text,
             hint text, status text, candidates jsonb, organization_id text, first_row int)
           on conflict do nothing`,
          [JSON.stringify(rows)],
        );
      }
    },
  };
  return desk;
}

function answerOf(decision: Decision | undefined): string | null | undefined {
  if (!decision || decision.status === 'NEEDS_DECISION') return undefined;
  return decision.organizationId;
}
