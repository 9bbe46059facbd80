import { askedOrganization, askOrganizations, matcherOfAsked } from '@hub/kit/import/asking.ts';
import type { PactKind, PactMeasureKind } from '@hub/kit/generated/words.ts';
import type { ImportField } from '@hub/kit/import/fields.ts';
import type { DraftRow, ImportDesk, ImportKind, RecordOfRows } from '@hub/kit/import/kind.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { sql } from 'drizzle-orm';
import type { KnownParty } from '../parties.ts';
import { objectionTo, repeated } from '../rules/party-standing.ts';
import { objectionsToTerms } from '../rules/pact-terms.ts';
import { importing, importWrites, pactEvents, pacts } from '../tables.ts';
import { pactsOnFile, type PactOnFile } from './pacts-on-file.ts';
import { signPact, writePact } from './write-pact.ts';

const fields: ImportField[] = [
  {
    name: 'pactNumber',
    zh: '协议编号',
    headers: ['编号', '协议书编号', '文号', '协议文号'],
    type: { kind: 'TEXT', longest: 100 },
    isRequired: true,
    example: '古城共建〔2024〕1号',
  },
  {
    name: 'title',
    zh: '协议名称',
    headers: ['名称', '协议标题', '标题', '协议'],
    type: { kind: 'TEXT', longest: 200 },
    isRequired: true,
    isOfRecord: true,
    example: '党建联建共建协议',
  },
  {
    name: 'kind',
    zh: '协议类别',
    headers: ['类别', '协议类型', '类型'],
    type: {
      kind: 'WORD',
      list: 'PactKind',
      also: {
        BORDER: ['边界联建'],
        PAIRING: ['结对共建'],
        CONTRACT: ['契约化共建'],
        SAFE_BORDER: ['平安边界'],
      },
    },
    isRequired: true,
    isOfRecord: true,
    example: '结对共建协议',
  },
  {
    name: 'party',
    zh: '签约方',
    headers: ['签约党组织', '签约单位', '共建单位', '共建党组织', '签订单位', '缔约方'],
    type: { kind: 'ORGANIZATION' },
    isRequired: true,
    isOfRecord: true,
    example: '陆川县古城镇党委',
  },
  {
    name: 'signedOn',
    zh: '签订日期',
    headers: ['签约日期', '签署日期', '签订时间', '签约时间'],
    type: { kind: 'DATE' },
    isRequired: true,
    isOfRecord: true,
    example: '2024-07-01',
  },
  {
    name: 'effectiveFrom',
    zh: '生效日期',
    headers: ['生效时间', '协议生效日期', '起始日期'],
    type: { kind: 'DATE' },
    example: '',
  },
  {
    name: 'expiresOn',
    zh: '到期日期',
    headers: ['到期时间', '终止日期', '协议到期日期', '有效期至', '届满日期'],
    type: { kind: 'DATE' },
    example: '',
  },
  {
    name: 'purpose',
    zh: '目的',
    headers: ['协议目的', '宗旨', '共建目的'],
    type: { kind: 'TEXT', isMultiline: true, longest: 5000 },
    example: '',
  },
  {
    name: 'heading',
    zh: '条款标题',
    headers: ['条款名称'],
    type: { kind: 'TEXT', longest: 200 },
    example: '',
  },
  {
    name: 'article',
    zh: '条款',
    headers: ['条款内容', '条文', '协议条款'],
    type: { kind: 'TEXT', isMultiline: true, longest: 5000 },
    example: '',
  },
  {
    name: 'measureKind',
    zh: '措施类别',
    headers: ['措施类型', '共建措施类别'],
    type: { kind: 'WORD', list: 'PactMeasureKind' },
    example: '活动联办',
  },
  {
    name: 'measure',
    zh: '措施',
    headers: ['措施内容', '共建措施', '共建事项', '共建内容'],
    type: { kind: 'TEXT', isMultiline: true, longest: 5000 },
    example: '每季度联合开展一次主题党日',
  },
  {
    name: 'responsible',
    zh: '责任方',
    headers: ['责任单位', '责任党组织', '牵头单位'],
    type: { kind: 'ORGANIZATION' },
    example: '',
  },
  {
    name: 'dueOn',
    zh: '完成期限',
    headers: ['完成日期', '完成时限', '措施期限'],
    type: { kind: 'DATE' },
    example: '',
  },
];

const labelOf = (field: string): string => fields.find(({ name }) => name === field)!.zh;

/** What each row of a pact may say, and all of them must say alike. */
const ofPact = ['title', 'kind', 'purpose', 'effectiveFrom', 'expiresOn'] as const;
const asking = ['party', 'responsible'] as const;

/** Rows of a pact bear keys that begin with its number; a party stands in it once. */
async function judge(rows: readonly DraftRow[], desk: ImportDesk): Promise<void> {
  const named = rows.flatMap((row) =>
    asking.flatMap((field) => (row.values[field] ? [{ row, field, name: String(row.values[field]) }] : [])),
  );
  const ids = await desk.organizationsNamed(
    named.map(({ row, name }) => ({ name, hint: '', rowNumber: row.number })),
  );
  named.forEach(({ row, field }, i) => {
    const id = ids[i];
    if (id === undefined) row.isWaiting = true;
    else if (id === null) row.problems.push({ field, fault: 'NAME_UNKNOWN' });
    else row.found[field] = id;
  });
  for (const row of rows) {
    const { values, found, number } = row;
    if (values.pactNumber)
      row.key = `${String(values.pactNumber)}\u001F${found.party ?? String(number).padStart(9, '0')}`;
    const lacks = (field: string): void => {
      row.problems.push({ field, fault: 'REQUIRED_BLANK', details: { field: labelOf(field) } });
    };
    if (values.heading && !values.article) lacks('article');
    if (!values.measure && (values.measureKind || values.responsible || values.dueOn)) lacks('measure');
    if (values.measure && !values.measureKind) lacks('measureKind');
  }
}

/** A pact as its rows say it together. */
export interface PactOfRows {
  pactNumber: string;
  title: string;
  kind: PactKind;
  purpose: string | null;
  signingOn: string;
  effectiveFrom: string;
  expiresOn: string | null;
  parties: { row: DraftRow; party: KnownParty; signedOn: string | null }[];
  articles: { row: DraftRow; heading: string | null; text: string }[];
  measures: {
    row: DraftRow;
    kind: PactMeasureKind;
    content: string;
    responsible: string | null;
    dueOn: string | null;
  }[];
}

const mostOfEach = 200;

async function judgeRecords(records: readonly RecordOfRows[], desk: ImportDesk): Promise<void> {
  const onFile = await pactsOnFile(
    desk,
    records.map(({ rows }) => String(rows[0]!.values.pactNumber)),
  );
  for (const { rows, isWhole } of records) {
    const stated = agree(rows);
    if (!stated || !isWhole) continue;
    const pact = pactOf(rows, stated, desk);
    if (!pact) continue;
    const known = onFile.get(pact.pactNumber);
    if (known) compare(pact, stated, known, desk);
    else judgeNew(pact, desk);
  }
}

type Stated = Partial<Record<(typeof ofPact)[number], string>>;

/** What the rows of a pact say of it; null where two of them say otherwise. */
function agree(rows: readonly DraftRow[]): Stated | null {
  const stated: Stated = {};
  let isAgreed = true;
  for (const field of ofPact) {
    const first = rows.find(({ values }) => values[field] != null);
    if (!first) continue;
    stated[field] = String(first.values[field]);
    for (const { values, problems } of rows) {
      if (values[field] == null || values[field] === first.values[field]) continue;
      isAgreed = false;
      problems.push({
        field,
        fault: 'RECORD_DIFFERS',
        details: { row: first.number, field: labelOf(field) },
      });
    }
  }
  return isAgreed ? stated : null;
}

function pactOf(rows: readonly DraftRow[], stated: Stated, desk: ImportDesk): PactOfRows | null {
  const [first] = rows as [DraftRow];
  const lacks = (field: string): null => {
    first.problems.push({ field, fault: 'REQUIRED_BLANK', details: { field: labelOf(field) } });
    return null;
  };
  if (!stated.title) return lacks('title');
  if (!stated.kind) return lacks('kind');
  const days = rows.flatMap(({ values, found }) =>
    found.party && values.signedOn ? [String(values.signedOn)] : [],
  );
  if (days.length === 0) return lacks('signedOn');
  const sorted = days.toSorted();
  const parties = rows.flatMap((row) => {
    if (!row.found.party) return [];
    const known = askedOrganization(desk, row.found.party);
    if (!known) {
      row.problems.push({ field: 'party', refusal: 'PARTY_UNKNOWN', details: { id: row.found.party } });
      return [];
    }
    const { id, name, division } = known;
    const party: KnownParty = {
      partyType: 'PARTY_ORGANIZATION',
      partyId: id,
      name,
      divisionId: division.id,
      divisionCode: division.code,
    };
    return [{ row, party, signedOn: (row.values.signedOn as string | null) ?? null }];
  });
  if (rows.some(({ problems }) => problems.some(({ isNotice }) => !isNotice))) return null;
  return {
    pactNumber: String(first.values.pactNumber),
    title: stated.title,
    kind: stated.kind as PactKind,
    purpose: stated.purpose ?? null,
    signingOn: sorted[0]!,
    // Signed on paper by all: it binds with the last of them, unless it says otherwise.
    effectiveFrom: stated.effectiveFrom ?? sorted.at(-1)!,
    expiresOn: stated.expiresOn ?? null,
    parties,
    articles: rows.flatMap((row) =>
      row.values.article
        ? [{ row, heading: (row.values.heading as string) ?? null, text: String(row.values.article) }]
        : [],
    ),
    measures: rows.flatMap((row) => {
      const { measure, measureKind, dueOn } = row.values;
      if (!measure) return [];
      return [
        {
          row,
          kind: measureKind as PactMeasureKind,
          content: String(measure),
          responsible: row.found.responsible ?? null,
          dueOn: (dueOn as string) ?? null,
        },
      ];
    }),
  };
}

/** As registering and signing by hand are judged. */
function judgeNew(pact: PactOfRows, desk: ImportDesk): void {
  const { parties, measures, signingOn } = pact;
  const first = parties[0]!.row;
  for (const { code: refusal, field, details } of objectionsToTerms({
    ...pact,
    entryRule: 'ALL',
    entryQuorum: null,
  }))
    first.problems.push({ field: field === 'parties' ? 'party' : field, refusal, details });
  for (const at of repeated(parties.map(({ party }) => party.partyId)))
    parties[at]!.row.problems.push({ field: 'party', refusal: 'PARTY_TWICE' });
  for (const list of [parties, measures, pact.articles])
    if (list.length > mostOfEach)
      first.problems.push({ field: null, fault: 'TOO_MANY_ROWS', details: { most: mostOfEach } });
  for (const { row, party } of parties) {
    const { name, dissolvedOn, division } = askedOrganization(desk, party.partyId)!;
    const objection = objectionTo(
      { name, endedOn: dissolvedOn, divisionEndedOn: division.validTo },
      signingOn,
    );
    if (objection) row.problems.push({ field: 'party', refusal: objection.code, details: objection.details });
  }
  for (const { row, responsible } of measures)
    if (responsible && !parties.some(({ party }) => party.partyId === responsible))
      row.problems.push({ field: 'responsible', refusal: 'NOT_A_PACT_PARTY' });
  judgeSides(pact, desk);
  // Each signs for itself: those of other places are registered as parties, and their officials enter the signature.
  for (const { row, party, signedOn } of parties)
    if (signedOn === null) row.problems.push({ field: 'signedOn', fault: 'PARTY_UNSIGNED', isNotice: true });
    else if (!mayWriteAt(desk.viewer, party.divisionCode))
      row.problems.push({ field: 'signedOn', fault: 'SIGNED_ELSEWHERE', isNotice: true });
}

function judgeSides({ parties }: PactOfRows, desk: ImportDesk): void {
  if (!parties.some(({ party }) => mayWriteAt(desk.viewer, party.divisionCode)))
    parties[0]!.row.problems.push({ field: 'party', fault: 'NOT_YOURS' });
  for (const { row, signedOn } of parties)
    if (signedOn !== null && signedOn > desk.context.today)
      row.problems.push({ field: 'signedOn', refusal: 'DATE_IN_FUTURE' });
}

/** A pact on file says what the file says; what is missing is a signature at the most. */
function compare(pact: PactOfRows, stated: Stated, known: PactOnFile, desk: ImportDesk): void {
  const { parties, articles, measures } = pact;
  const rows = [...new Set([...parties, ...articles, ...measures].map(({ row }) => row))];
  for (const row of rows) row.target = known;
  const fixed = (row: DraftRow, field: string): void => {
    row.problems.push({ field, fault: 'FIELD_FIXED', details: { field: labelOf(field) } });
  };
  for (const field of ofPact) {
    if (stated[field] === undefined || stated[field] === known[field]) continue;
    fixed(
      rows.find(({ values }) => values[field] != null)!,
      field,
    );
  }
  judgeSides(pact, desk);
  for (const { row, party, signedOn } of parties) {
    const side = known.parties.find(({ partyId }) => partyId === party.partyId);
    if (!side) fixed(row, 'party');
    else if (signedOn !== null && signedOn !== side.signedOn) {
      if (side.signedOn !== null) fixed(row, 'signedOn');
      else if (side.status !== 'PENDING' || !known.isSignable)
        row.problems.push({
          field: 'signedOn',
          refusal: 'STATUS_NOT_ALLOWED',
          details: { status: known.status },
        });
      else if (known.signatureMedium !== 'PAPER')
        row.problems.push({ field: 'signedOn', refusal: 'SIGNATURE_REQUIRED' });
      else if (mayWriteAt(desk.viewer, party.divisionCode)) row.before.signedOn = null;
      else row.problems.push({ field: 'signedOn', fault: 'SIGNED_ELSEWHERE', isNotice: true });
    }
  }
  for (const { row, text, heading } of articles) {
    const same = known.articles.find((one) => one.text === text);
    if (!same) fixed(row, 'article');
    else if (heading !== null && heading !== same.heading) fixed(row, 'heading');
  }
  for (const { row, kind, content, responsible, dueOn } of measures) {
    const same = known.measures.find((one) => one.kind === kind && one.content === content);
    if (!same) fixed(row, 'measure');
    else {
      if (dueOn !== null && dueOn !== same.dueOn) fixed(row, 'dueOn');
      if (responsible !== null && responsible !== same.responsible) fixed(row, 'responsible');
    }
  }
}

const notWrittenSo = (): never => {
  throw new Error('a pact is written by its rows together');
};

export const pactImport: ImportKind = {
  kind: 'PACTS',
  typename: 'CoBuildingPact',
  prefix: 'pact',
  table: pacts,
  fields,
  matcher: matcherOfAsked,
  async prepare(rows, desk) {
    for (const field of asking) await askOrganizations(desk, importing, rows, field);
  },
  judge,
  records: {
    judge: judgeRecords,
    async write(tx, rows, id, desk) {
      const stated = agree(rows);
      const pact = stated && pactOf(rows, stated, desk);
      if (!pact) throw new Error('a pact that was judged sound is not');
      await writePact(tx, pact, id, desk);
    },
    async conclude(tx, rows, { id, isNew }, desk) {
      for (const { values, found, before } of rows) {
        if (!values.signedOn || !found.party) continue;
        if (!isNew && !('signedOn' in before)) continue;
        const { division } = askedOrganization(desk, found.party)!;
        if (mayWriteAt(desk.viewer, division.code))
          await signPact(tx, { pactId: id, partyId: found.party, signedOn: String(values.signedOn) }, desk);
      }
    },
  },
  created: notWrittenSo,
  updated: notWrittenSo,
  updatable: [],
  // What was signed is in the log, which only grows: a pact is ended, never taken back.
  referredTo: (importId) => sql`
    select distinct w.node_id as id from ${importWrites} w join ${pactEvents} e on e.pact_id = w.node_id
    where w.import_id = ${importId} limit 5`,
};
