import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGraphHub } from '@hub/gateway/hub.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import postgres from 'postgres';
import { openEmbeddedDatabase } from '../../../scripts/embedded-database.ts';
import { migrateAll } from '../../../scripts/migrate.ts';
import { seedAll } from '../../../scripts/seed.ts';
import { asCoordinator } from '../../_kit/people.ts';
import { keyFor, signatureOf } from '../../_kit/signing.ts';
import { longLog } from './long-log.ts';

/** A pact of five parties from draft to last signature; a thousand claims on a hundred needs at once; a long log (long-log.ts). */

const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
const ms = (value: number) => `${value.toFixed(1)} ms`;

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
    await fivePartyPact(ask, sql);
    await manyClaims(ask, sql);
    await longLog(database.url, ask, sql);
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
  const answers = await Promise.all(
    Array.from({ length: 1000 }, (_, i) =>
      ask(
        `mutation ($input: ClaimInput!) { claim(input: $input) { claim { id } userErrors { code } } }`,
        { input: { needId: byHub[i % 100], party } },
        lianjiang,
      ),
    ),
  );
  const hubTime = performance.now() - begun;
  const won = answers.filter(({ data: answer }) => answer.claim.claim).length;
  if (won !== 100) throw new Error(`${won} claims won`);
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
  console.log(`1,000 claims on 100 needs at once: ${ms(hubTime)}, 100 won, 900 were told`);
  console.log(`  the same race in bare SQL: ${ms(sqlTime)}; ratio ${(sqlTime / hubTime).toFixed(2)}`);
}
