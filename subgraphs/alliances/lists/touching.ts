import { sql, type SQL } from 'drizzle-orm';
import * as tables from '../tables.ts';

/** Codes in the subtree of `code`, an SQL text; as a range, so that an index over C-collated codes serves it. */
function below(column: SQL, code: SQL): SQL {
  return sql`(${column} >= ${code} and ${column} < ${code} || ':')`;
}

/** Alliances seated in a division or with a member from there. */
export function allianceTouches(t: typeof tables.alliances, code: SQL): SQL {
  return sql`${t.id} in (
    select a.id from ${tables.alliances} a where ${below(sql`a.division_code`, code)}
    union select m.alliance_id from ${tables.memberships} m where ${below(sql`m.division_code`, code)})`;
}

/** Pacts with a party seated in a division. */
export function pactTouches(t: typeof tables.pacts, code: SQL): SQL {
  return sql`${t.id} in (select p.pact_id from ${tables.pactParties} p where ${below(sql`p.division_code`, code)})`;
}

/** Facts under pacts with a party seated in a division. */
export function factTouches(t: { pactId: unknown }, code: SQL): SQL {
  return sql`${t.pactId} in (select p.pact_id from ${tables.pactParties} p where ${below(sql`p.division_code`, code)})`;
}

/** Rows placed in a division by their own code; of two divisions that bore it, only the one meant. */
export function areaIsIn(t: { divisionCode: unknown; divisionId?: unknown }, code: SQL, id: SQL): SQL {
  const within = below(sql`${t.divisionCode}`, code);
  return t.divisionId
    ? sql`(${within} and (${t.divisionCode} <> ${code} or ${t.divisionId} = ${id}))`
    : within;
}
