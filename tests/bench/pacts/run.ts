import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openGraphHub } from '@hub/gateway/hub.ts';
import { divisionsBelow } from '@hub/kit/demo/divisions.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import postgres from 'postgres';
import { openEmbeddedDatabase } from '../../../scripts/embedded-database.ts';
import { migrateAll } from '../../../scripts/migrate.ts';
import { seedAll } from '../../../scripts/seed.ts';
import { asCoordinator } from '../../_kit/people.ts';
import { keyFor, signatureOf } from '../../_kit/signing.ts';
import { longLog } from './long-log.ts';

/** A pact of five parties from draft to last signature; a thousand claims on a hundred needs at once; suggestions among ten thousand needs and offers; a long log (long-log.ts). */

const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
const ms = (value: number) => `${value.toFixed(1)} ms`;

/** `--only pact,claims,suggestions,log` runs some of them. */
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const wants = (part: string) => (values.only?.split(',') ?? [part]).includes(part);

const data = mkdtempSync(join(tmpdir(), 'hub-bench-'));
const database = await openEmbeddedDatabase({ folder: data });
try {
  await migrateAll(database.url);
  await seedAll(database.url);
  const hub = await openGraphHub({ mode: 'embedded', databaseUrl: database.url });
  const sql = postgres(database.url, { max: 10, onnotice: () => {} });
  const ask = async (query: string, variables: object, viewer: Viewer) =>
    JSON.parse((await hub.ask({ query, variables: variables as Record<string, unknown> }, viewer)).text);
  try {
    if (wants('pact')) await fivePartyPact(ask, sql);
    if (wants('claims')) await manyClaims(ask, sql);
    if (wants('suggestions')) await manySuggestions(ask, sql);
    if (wants('log')) await longLog(database.url, ask, sql);
  } finally {
    await sql.end();
    await hub.close();
  }
} finally {
  await database.stop();
  rmSync(data, { recursive: true, force: true });
}

type Ask = (query: string, variables: object, viewer: Viewer) => Promise<any>;

/** Compared with the bare statements the same rows need, in one transaction for each step. */
async function fivePartyPact(ask: Ask, sql: postgres.Sql): Promise<void> {
  const places = ['440881', '450922', '450923', '450521', '440982'];
  const rounds = 30;
  const asks = {
    ask: async (query: string, variables: object = {}, viewer = asCoordinator('44') as Viewer) =>
      await ask(query, variables, viewer),
  };
  const keys = new Map(
    await Promise.all(
      places.map(
        async (place) => [place, await keyFor(asks, committeeOf(place), asCoordinator(place))] as const,
      ),
    ),
  );
  const times: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    const step = async (name: string, input: object, place: string) => {
      const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
      const { data: answer, errors } = await ask(
        `mutation ($input: ${type}!) { ${name}(input: $input) { pact { id version status } userErrors { code } } }`,
        { input },
        asCoordinator(place),
      );
      if (errors || answer[name].userErrors.length) throw new Error(JSON.stringify(errors ?? answer[name]));
      return answer[name].pact as { id: string; version: number; status: string };
    };
    let pact = await step(
      'draftPact',
      {
        pactNumber: `五方〔2026〕${round}号`,
        template: 'FIVE_JOINTS',
        text: {
          title: '五方边界共治协议',
          kind: 'BORDER',
          signingOn: '2026-11-01',
          effectiveFrom: '2026-11-02',
          parties: places.map((place) => ({ type: 'PARTY_ORGANIZATION', id: committeeOf(place).id })),
        },
      },
      places[0]!,
    );
    const text = { pactId: pact.id, textVersion: 1 };
    await step('openConsultation', text, places[0]!);
    for (const place of places)
      await step('consentToDraft', { ...text, partyId: committeeOf(place).id }, place);
    for (const place of places)
      pact = await step('approveDraft', { ...text, partyId: committeeOf(place).id }, place.slice(0, 4));
    for (const place of places) {
      const party = { type: 'PARTY_ORGANIZATION', id: committeeOf(place).id };
      const signature = await signatureOf(asks, keys.get(place)!, pact.id, committeeOf(place));
      pact = await step('signPact', { pactId: pact.id, version: pact.version, party, signature }, place);
    }
    if (pact.status !== 'IN_FORCE') throw new Error(`the pact is ${pact.status}`);
    times.push(performance.now() - begun);

    const plainly = performance.now();
    for (let i = 0; i < 17; i++) {
      await sql.begin(async (tx) => {
        const [row] = await tx`select * from alliances.pacts where id = ${pact.id} for update`;
        await tx`select * from alliances.pact_parties where pact_id = ${pact.id}`;
        await tx`update alliances.pacts set title = title where id = ${pact.id}`;
        await tx`insert into alliances.pact_events
          (pact_id, number, kind, text_version, organization_id, province, county_code)
          values (${pact.id}, ${100 + i}, 'SIGNED', 1, 'bench', ${row!.province as string}, ${row!.county_code as string})`;
        if (i < 12) return;
        await tx`insert into alliances.pact_signatures
          (id, pact_id, text_version, round, party_type, party_id, division_code, medium, signed_on, province, county_code)
          values (${`sig_bench${round}_${i}`}, ${pact.id}, ${i}, 9, 'PARTY_ORGANIZATION', ${`bench${i}`}, '440881', 'PAPER', '2026-11-01',
            ${row!.province as string}, ${row!.county_code as string})`;
      });
    }
    bare.push(performance.now() - plainly);
  }
  const [hubTime, sqlTime] = [median(times), median(bare)];
  console.log(
    `five-party pact, 17 mutations from draft to last signature, each signed with its party’s key: ${ms(hubTime)}`,
  );
  console.log(
    `  17 transactions of bare SQL (lock, read, update, event, signature; nothing checked, no log): ${ms(sqlTime)}; ratio ${(sqlTime / hubTime).toFixed(2)}`,
  );
}

/** Faults after which it may have been done, or not. */
const untold = new Set(['OUTCOME_UNKNOWN', 'SUBGRAPH_UNAVAILABLE', 'RATE_LIMITED']);

/** Compared with the same race in bare SQL: lock the need, insert, update. */
async function manyClaims(ask: Ask, sql: postgres.Sql): Promise<void> {
  const lianjiang = asCoordinator('440881');
  const party = { type: 'PARTY_ORGANIZATION', id: committeeOf('440881').id };
  const needs: string[] = [];
  for (let i = 0; i < 200; i++) {
    const { data: answer } = await ask(
      `mutation ($input: DeclareNeedInput!) { declareNeed(input: $input) { need { id } userErrors { code message } } }`,
      { input: { organizationId: party.id, title: `需求${i}`, kind: 'MICRO_WISH' } },
      lianjiang,
    );
    if (!answer.declareNeed.need) throw new Error(JSON.stringify(answer));
    needs.push(answer.declareNeed.need.id);
  }
  const [byHub, byHand] = [needs.slice(0, 100), needs.slice(100)];
  const begun = performance.now();
  let repeated = 0;
  // As a client does it: whoever is not told what became of a request asks again with the same key.
  const claiming = async (
    i: number,
  ): Promise<{ claim: { id: string } | null; userErrors: { code: string }[] }> => {
    for (let attempt = 1; ; attempt++) {
      const { data: answer, errors } = await ask(
        `mutation ($input: ClaimInput!) { claim(input: $input) { claim { id } userErrors { code } } }`,
        { input: { needId: byHub[i % 100], party, idempotencyKey: `bench-claim-${i}` } },
        lianjiang,
      );
      if (!errors) return answer.claim;
      const { code } = errors[0].extensions;
      if (!untold.has(code) || attempt === 20) throw new Error(`claim ${i}: ${JSON.stringify(errors)}`);
      repeated++;
      await new Promise((resolve) => setTimeout(resolve, attempt * 100));
    }
  };
  const answers = await Promise.all(Array.from({ length: 1000 }, (_, i) => claiming(i)));
  const hubTime = performance.now() - begun;
  const won = answers.filter(({ claim }) => claim).length;
  const told = answers.filter(({ userErrors }) => userErrors[0]?.code === 'ALREADY_CLAIMED').length;
  const [kept] = await sql`select count(*)::int as claims, count(distinct need_id)::int as needs
    from alliances.claims where need_id = any(${byHub})`;
  const counts = [won, told, kept!.claims, kept!.needs];
  if (counts.join() !== '100,900,100,100') throw new Error(`won, told, kept, needs: ${counts.join(', ')}`);
  const plainly = performance.now();
  await Promise.all(
    Array.from({ length: 1000 }, async (_, i) => {
      await sql.begin(async (tx) => {
        const id = byHand[i % 100]!;
        const [need] = await tx`select * from alliances.service_needs where id = ${id} for update`;
        if (need!.status !== 'OPEN') return;
        await tx`insert into alliances.claims (id, province, county_code, need_id, party_type, party_id, division_code, status, claimed_on)
          values (${`clm_bench${i}`}, '44', '440881', ${id}, 'PARTY_ORGANIZATION', ${party.id}, '440881', 'CLAIMED', '2026-11-24')`;
        await tx`update alliances.service_needs set status = 'CLAIMED' where id = ${id}`;
      });
    }),
  );
  const sqlTime = performance.now() - plainly;
  console.log(
    `1,000 claims on 100 needs at once: ${ms(hubTime)}, 100 won, 900 were told; ${repeated} asked again`,
  );
  console.log(`  the same race in bare SQL: ${ms(sqlTime)}; ratio ${(sqlTime / hubTime).toFixed(2)}`);
}

/** Compared with one statement by hand that scores every open offer of a fitting kind, with the neighbours given to it. */
async function manySuggestions(ask: Ask, sql: postgres.Sql): Promise<void> {
  const count = 10_000;
  const places = ['4408', '4509', '4409', '4505'].flatMap((code) => divisionsBelow(code, 'TOWNSHIP'));
  const needKinds = ['MICRO_WISH', 'VENUE', 'STAFF', 'EQUIPMENT', 'SKILL'];
  const kinds = ['VENUE', 'STAFF', 'EQUIPMENT', 'SKILL', 'FUNDS'];
  const needId = (i: number) => idFromKey('need', `bench:${i}`);
  const rows = Array.from({ length: count }, (_, i) => {
    const { code } = places[(i * 7919) % places.length]!;
    return { i, code, province: code.slice(0, 2), county: code.slice(0, 6) };
  });
  // What was there before has other shapes of codes than the statement by hand knows.
  await sql`update alliances.resource_offers set status = 'WITHDRAWN'`;
  await sql`insert into alliances.service_needs
      (id, province, county_code, division_code, organization_id, title, kind, status, declared_on, search_text, grams)
    select r.id, r.province, r.county, r.code, 'org_bench' || r.i, '需求' || r.i, r.kind, 'OPEN', '2026-01-01', '', '{}'
    from jsonb_to_recordset(${sql.json(rows.map((row) => ({ ...row, id: needId(row.i), kind: needKinds[row.i % 5]! })))})
      as r(i int, id text, code text, province text, county text, kind text)`;
  await sql`insert into alliances.resource_offers
      (id, province, county_code, division_code, party_type, party_id, title, kind, terms, status, offered_on, available_until, search_text, grams)
    select r.id, r.province, r.county, r.code, 'PARTY_ORGANIZATION', 'org_bench' || (r.i + 1), '资源' || r.i, r.kind, 'FREE', 'OPEN', '2026-01-01',
      case when r.i % 3 = 0 then date '2998-01-01' end, '', '{}'
    from jsonb_to_recordset(${sql.json(rows.map((row) => ({ ...row, id: idFromKey('off', `bench:${row.i}`), kind: kinds[(row.i * 3) % 5]! })))})
      as r(i int, id text, code text, province text, county text, kind text)`;
  await sql`analyze alliances.service_needs, alliances.resource_offers`;
  const neighbours =
    await sql`select a_code as a, b_code as b from border.adjacencies where valid_to is null`;
  const pairs = neighbours.flatMap(({ a, b }) => [
    [a as string, b as string],
    [b as string, a as string],
  ]);

  const byHub: number[] = [];
  const byHand: number[] = [];
  let differing = 0;
  for (let round = 0; round < 220; round++) {
    const i = (round * 37) % count;
    const id = needId(i);
    let begun = performance.now();
    const { data: answer, errors } = await ask(
      `query ($id: ID!) { serviceNeed(id: $id) { suggestions(first: 20) { nodes { score offer { id title } } } } }`,
      { id },
      asCoordinator('440881'),
    );
    if (errors) throw new Error(JSON.stringify(errors));
    const told = performance.now() - begun;
    begun = performance.now();
    const found = await handWritten(sql, id, pairs);
    const plain = performance.now() - begun;
    const suggested = answer.serviceNeed.suggestions.nodes as { score: number; offer: { id: string } }[];
    if (JSON.stringify(suggested.map((one) => [one.offer.id, one.score])) !== JSON.stringify(found))
      differing++;
    // The first twenty warm both.
    if (round < 20) continue;
    byHub.push(told);
    byHand.push(plain);
  }
  if (differing > 0) throw new Error(`${differing} rankings differ`);
  const [hubTime, sqlTime] = [median(byHub), median(byHand)];
  console.log(`the best 20 of 10,000 offers for one of 10,000 needs: ${ms(hubTime)}`);
  console.log(
    `  by hand, two statements over the same rows: ${ms(sqlTime)}; ratio ${(sqlTime / hubTime).toFixed(2)}; 220 rankings equal`,
  );
  const pages: number[] = [];
  for (let round = 0; round < 12; round++) {
    const begun = performance.now();
    const { errors } = await ask(
      `{ serviceNeeds(first: 20, filter: { status: { eq: OPEN }, declaredOn: { eq: "2026-01-01" } }, orderBy: [{ field: DIVISION_CODE }]) {
        nodes { suggestions(first: 5) { nodes { score offer { title } reasons { finding } } } } } }`,
      {},
      asCoordinator('440881'),
    );
    if (errors) throw new Error(JSON.stringify(errors));
    if (round > 1) pages.push(performance.now() - begun);
  }
  console.log(`  for a page of 20 needs, 5 each: ${ms(median(pages))}`);
}

async function handWritten(
  sql: postgres.Sql,
  id: string,
  pairs: readonly string[][],
): Promise<[string, number][]> {
  const [need] = await sql`select * from alliances.service_needs where id = ${id}`;
  const code = need!.division_code as string;
  const near = pairs.filter(([a]) => code.startsWith(a!)).map(([, b]) => b!);
  const rows = await sql`
    select id, score from (
      select o.id,
        case when o.kind = ${need!.kind} or ${need!.kind} = 'MICRO_WISH' and o.kind <> 'VENUE' then 40 else 20 end
        + case when o.division_code = ${code} then 40
          when o.division_code = any(${near}) then 34
          when left(o.division_code, 6) = left(${code}, 6) then 28
          when left(o.division_code, 6) = any(${near}) then 22
          when left(o.division_code, 4) = left(${code}, 4) then 12 end
        + 20 as score
      from alliances.resource_offers o
      where o.status = 'OPEN' and (o.available_until is null or o.available_until >= current_date)
        and o.party_id <> ${need!.organization_id}
        and length(o.division_code) = 9
        and (o.kind = ${need!.kind} or (${need!.kind}, o.kind) in
          (('MICRO_WISH', 'VENUE'), ('MICRO_WISH', 'STAFF'), ('MICRO_WISH', 'EQUIPMENT'), ('MICRO_WISH', 'SKILL'), ('MICRO_WISH', 'FUNDS'),
           ('STAFF', 'SKILL'), ('EQUIPMENT', 'FUNDS'), ('SKILL', 'STAFF')))
    ) as scored where score is not null order by score desc, id limit 20`;
  return rows.map((row) => [row.id as string, row.score as number]);
}
