import { demoDivisions } from '@hub/kit/demo/divisions.ts';
import { committeeOf, luoyangUnits, type DemoParty } from '@hub/kit/demo/world.ts';
import { codelist } from '@hub/kit/codelists.ts';
import type { DataFieldSet, PactKind, PactMeasureKind, PactStage } from '@hub/kit/generated/words.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { searchColumns } from '../search.ts';
import type {
  amendmentSignatories,
  dataAnnexItems,
  pactAmendments,
  pactArticles,
  pactMeasures,
  pactObligations,
  pactParties,
  pacts,
  pactVersions,
} from '../tables.ts';
import { digestOf, documentOf } from '../text/document.ts';
import { allianceId } from './alliances.ts';
import { generated, number, partyOf } from './rows.ts';

interface PlannedPact {
  key: string;
  pactNumber: string;
  title: string;
  kind: PactKind;
  purpose?: string;
  source: string | null;
  parties: DemoParty[];
  /** Null for a draft. */
  signedOn: string | null;
  /** Drafts alone; DRAFT when left out. */
  stage?: PactStage;
  noticeDays?: number;
  signingOn?: string;
  effectiveFrom: string;
  expiresOn?: string;
  terminatedOn?: string;
  terminationReason?: string;
  renewedOn?: string;
  predecessor?: string;
  alliance?: string;
  measures: PactMeasureKind[];
  annex?: DataFieldSet[];
  obligations?: PlannedObligation[];
}

interface PlannedObligation {
  content: string;
  /** Which of the parties owes it; each does when left out. */
  owner?: number;
  article?: number;
  /** Which of the measures it carries out. */
  measure?: number;
  everyMonths?: number;
  dueOn?: string;
}

const nameOf = new Map(demoDivisions.map(({ code, name }) => [code, name]));
const between = (codes: readonly string[]) => codes.map((code) => nameOf.get(code)!).join('—');

/**
 * One side in 廉江, one across the line. The first nine pairs are neighbours by adjacency_curated.csv; the others are
 * real townships, paired for the demonstration and no statement that they touch.
 */
const lianjiangPairs = [
  ['440881105', '450922111'],
  ['440881112', '450521108'],
  ['440881', '450922'],
  ['440881', '450923'],
  ['440881', '450521'],
  ['440881', '440982'],
  ['440881105', '440982116'],
  ['440881104', '440982107'],
  ['440881105', '450922108'],
  ['440881117', '450922109'],
  ['440881118', '450922108'],
  ['440881116', '450922109'],
  ['440881115', '450923119'],
  ['440881110', '450923120'],
  ['440881111', '450521107'],
  ['440881114', '450923128'],
  ['440881113', '450922111'],
] as const;

// 联建、联防、联调、联谊、联治 (S3).
const fiveJoints: PactMeasureKind[] = [
  'ORGANIZATION_JOINT',
  'SECURITY_JOINT',
  'DISPUTE_JOINT',
  'FELLOWSHIP_JOINT',
  'PROBLEM_JOINT',
];
// 事务联商、组织联建、活动联办、平安联创 (S2).
const luoyangJoints: PactMeasureKind[] = [
  'AFFAIRS_JOINT',
  'ORGANIZATION_JOINT',
  'ACTIVITY_JOINT',
  'SAFETY_JOINT',
];
// 机制联建、执勤联动、信息联通、人员联控 (S3).
const straitJoints: PactMeasureKind[] = [
  'MECHANISM_JOINT',
  'DUTY_JOINT',
  'INFORMATION_SHARED',
  'PERSONNEL_CONTROL_JOINT',
];

const watchingTheRiver: PlannedObligation[] = [
  { content: '每年汇总一次九洲江联合巡查记录并送对方', owner: 0, article: 1, measure: 1, everyMonths: 12 },
  { content: '完成联防岗亭修缮', owner: 1, measure: 1, dueOn: '2024-06-30' },
];

/** 廉江 (S3): exactly 17 pacts of party-building across the line, signed in 2022 and in force. */
const lianjiang: PlannedPact[] = lianjiangPairs.map((codes, i) => {
  const month = String(1 + (i % 12)).padStart(2, '0');
  return {
    key: `lianjiang-border:${i}`,
    pactNumber: `桂粤边建〔2022〕${String(i + 1).padStart(2, '0')}号`,
    title: `${between(codes)}边界党建联建协议书`,
    kind: 'BORDER',
    purpose: '边界共治：平时信息共享、问题共研、治安共巡，急时联建、联防、联调、联谊、联治。',
    source: 'S3',
    parties: codes.map(committeeOf),
    signedOn: `2022-${month}-10`,
    effectiveFrom: `2022-${month}-20`,
    expiresOn: `2032-${month}-20`,
    predecessor: i === 0 ? 'lianjiang-border-2019' : undefined,
    measures: fiveJoints,
    annex: ['BORDER_CASE_DETAILS', 'CONTACT_DUTY_OFFICE', 'PATROL_PLANS'],
    obligations: i === 0 ? watchingTheRiver : undefined,
  };
});

/** 洛阳 (S2): 1,200 units, each with a contract with the working committee of its subdistrict. */
const luoyang: PlannedPact[] = luoyangUnits.map((unit, i) => ({
  key: `luoyang-contract:${i}`,
  pactNumber: `洛契共建〔2018〕${number(i)}号`,
  title: `${unit.name}契约化共建协议`,
  kind: 'CONTRACT',
  source: 'S2',
  parties: [committeeOf(unit.divisionCode), unit],
  signedOn: `2018-${String(1 + (i % 9)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
  effectiveFrom: '2018-10-01',
  measures: luoyangJoints,
}));

const others: PlannedPact[] = [
  {
    key: 'xuwen-haikou',
    pactNumber: '琼粤海峡共建〔2020〕1号',
    title: '徐闻—秀英琼州海峡党建联建协议',
    kind: 'BORDER',
    purpose: '海峡两岸机制联建、执勤联动、信息联通、人员联控。',
    source: 'S3',
    parties: ['440825', '460105'].map(committeeOf),
    signedOn: '2020-05-20',
    effectiveFrom: '2020-06-01',
    noticeDays: 30,
    measures: straitJoints,
    annex: ['CONTACT_DUTY_OFFICE', 'SHARED_BULLETINS'],
  },
  ...[
    ['440881', '450922'],
    ['440881', '450923'],
    ['440881', '450521'],
    ['440982', '450922'],
    ['441225', '450421'],
    ['441225', '450403'],
  ].map((codes, i): PlannedPact => ({
    key: `safe-border:${i}`,
    pactNumber: `平安边界〔2020〕${String(i + 1).padStart(2, '0')}号`,
    title: `${between(codes)}平安边界协议`,
    kind: 'SAFE_BORDER',
    source: null,
    parties: codes.map(committeeOf),
    signedOn: '2020-11-05',
    effectiveFrom: '2021-01-01',
    expiresOn: '2031-01-01',
    measures: ['SECURITY_JOINT', 'DISPUTE_JOINT'],
  })),
  {
    key: 'lianjiang-border-2019',
    pactNumber: '桂粤边建〔2019〕01号',
    title: '石角镇—古城镇边界党建联建协议书（首期）',
    kind: 'BORDER',
    source: null,
    parties: ['440881105', '450922111'].map(committeeOf),
    signedOn: '2019-01-08',
    effectiveFrom: '2019-01-20',
    expiresOn: '2022-01-20',
    renewedOn: '2022-01-20',
    measures: ['ORGANIZATION_JOINT', 'SECURITY_JOINT'],
  },
  {
    key: 'huazhou-luchuan-expired',
    pactNumber: '桂粤边建〔2018〕05号',
    title: '平定镇—乌石镇治安联防协议',
    kind: 'BORDER',
    source: null,
    parties: ['440982116', '450922108'].map(committeeOf),
    signedOn: '2018-04-12',
    effectiveFrom: '2018-05-01',
    expiresOn: '2023-05-01',
    measures: ['SECURITY_JOINT'],
  },
  {
    key: 'fengkai-cangwu-terminated',
    pactNumber: '桂粤边建〔2021〕09号',
    title: '大洲镇—木双镇矛盾联调协议',
    kind: 'BORDER',
    source: null,
    parties: ['441225103', '450421114'].map(committeeOf),
    signedOn: '2021-03-02',
    effectiveFrom: '2021-03-15',
    expiresOn: '2026-03-15',
    terminatedOn: '2023-09-01',
    terminationReason: '并入县级协议',
    measures: ['DISPUTE_JOINT'],
  },
  {
    key: 'yulin-zhanjiang-maoming',
    pactNumber: '玉湛茂联建〔2024〕1号',
    title: '陆川—廉江—化州边界党建联建协议',
    kind: 'BORDER',
    source: '陆川县委组织部 2024-05-21',
    parties: ['450922', '440881', '440982'].map(committeeOf),
    signedOn: '2024-05-16',
    effectiveFrom: '2024-06-01',
    alliance: 'yulin-zhanjiang-maoming',
    measures: fiveJoints,
    annex: ['BORDER_CASE_DETAILS', 'MEDIATION_RECORDS'],
    obligations: [
      { content: '每半年向其他各方通报一次矛盾联调情况', article: 1, measure: 2, everyMonths: 6 },
    ],
  },
  {
    key: 'wenlou-wushi-draft',
    pactNumber: '桂粤边建〔2026〕03号',
    title: '文楼镇—乌石镇边界党建联建协议（草案）',
    kind: 'BORDER',
    source: null,
    parties: ['440982117', '450922108'].map(committeeOf),
    signedOn: null,
    signingOn: '2026-12-20',
    effectiveFrom: '2027-01-01',
    expiresOn: '2032-01-01',
    measures: ['ORGANIZATION_JOINT', 'PROBLEM_JOINT'],
  },
  {
    key: 'shiling-wenjie-draft',
    pactNumber: '桂粤边建〔2026〕04号',
    title: `${between(['440881110', '450923120'])}边界党建联建协议（报批稿）`,
    kind: 'BORDER',
    source: null,
    parties: ['440881110', '450923120'].map(committeeOf),
    signedOn: null,
    stage: 'APPROVAL',
    signingOn: '2026-12-25',
    effectiveFrom: '2027-01-01',
    expiresOn: '2032-01-01',
    noticeDays: 30,
    measures: ['ORGANIZATION_JOINT', 'DISPUTE_JOINT'],
  },
];

/** The one that its parties signed with their keys; the others were signed on paper before, or are drafts. */
export const electronicPact = 'yulin-zhanjiang-maoming';

export const plannedPacts: readonly PlannedPact[] = [...lianjiang, ...luoyang, ...others];

export const pactId = (key: string) => idFromKey('pact', key);
export const pactPartyId = (key: string, position: number) => idFromKey('pty', `${key}:${position}`);
/** A pact lives where its first party does. */
export const home = ({ parties, source }: PlannedPact) => generated(parties[0]!.divisionCode, source);
const placeOnly = (pact: PlannedPact) => {
  const { province, countyCode } = home(pact);
  return { province, countyCode };
};

export function pactRows(): (typeof pacts.$inferInsert)[] {
  return plannedPacts.map((pact) => ({
    id: pactId(pact.key),
    ...home(pact),
    pactNumber: pact.pactNumber,
    title: pact.title,
    kind: pact.kind,
    purpose: pact.purpose ?? null,
    signingOn: pact.signingOn ?? pact.signedOn!,
    signedOn: pact.signedOn,
    effectiveFrom: pact.effectiveFrom,
    expiresOn: pact.expiresOn ?? null,
    terminatedOn: pact.terminatedOn ?? null,
    terminationReason: pact.terminationReason ?? null,
    renewedOn: pact.renewedOn ?? null,
    stage: pact.signedOn ? ('SIGNING' as const) : (pact.stage ?? ('DRAFT' as const)),
    signatureMedium:
      pact.signedOn && pact.key !== electronicPact ? ('PAPER' as const) : ('ELECTRONIC' as const),
    entryRule: 'ALL' as const,
    noticeDays: pact.noticeDays ?? 0,
    predecessorId: pact.predecessor ? pactId(pact.predecessor) : null,
    allianceId: pact.alliance ? allianceId(pact.alliance) : null,
    ...searchColumns(pact.pactNumber, pact.title, ...pact.parties.map(({ name }) => name)),
  }));
}

export function pactPartyRows(): (typeof pactParties.$inferInsert)[] {
  return plannedPacts.flatMap(({ key, parties, signedOn, stage, source }) =>
    parties.map((party, position) => ({
      id: pactPartyId(key, position),
      ...generated(party.divisionCode, source),
      pactId: pactId(key),
      position,
      ...partyOf(party),
      name: party.name,
      status: signedOn ? ('SIGNED' as const) : ('PENDING' as const),
      signedOn,
      // Of a draft before the committees above, those of the first party have approved.
      consentedOn: stage === 'APPROVAL' ? '2026-11-10' : null,
      approvedOn: stage === 'APPROVAL' && position === 0 ? '2026-11-16' : null,
    })),
  );
}

const measureWords = new Map(codelist('PactMeasureKind').map(({ code, zh }) => [code, zh]));

export function pactMeasureRows(): (typeof pactMeasures.$inferInsert)[] {
  return plannedPacts.flatMap((pact) =>
    pact.measures.map((kind, position) => ({
      id: idFromKey('msr', `${pact.key}:${position}`),
      ...home(pact),
      pactId: pactId(pact.key),
      position,
      kind,
      content: `${measureWords.get(kind)}：各方每季度会商一次，明确事项与责任。`,
      status: pact.signedOn ? ('UNDER_WAY' as const) : ('PLANNED' as const),
      // In turn one party answers for a measure and all of them for the last.
      responsiblePartyId:
        position < pact.measures.length - 1 ? pactPartyId(pact.key, position % pact.parties.length) : null,
    })),
  );
}

export function pactArticleRows(): (typeof pactArticles.$inferInsert)[] {
  return plannedPacts.flatMap((pact) => [
    {
      pactId: pactId(pact.key),
      number: 1,
      heading: '宗旨',
      text: pact.purpose ?? '各方自愿结对，资源共享，优势互补。',
      ...placeOnly(pact),
    },
    {
      pactId: pactId(pact.key),
      number: 2,
      heading: '隶属关系',
      text: '共建不改变各方党组织的隶属关系和党员的组织关系。',
      ...placeOnly(pact),
    },
  ]);
}

/** Texts are of the first day: nothing has been amended. */
export function pactObligationRows(): (typeof pactObligations.$inferInsert)[] {
  return plannedPacts.flatMap((pact) =>
    (pact.obligations ?? []).map(({ content, owner, article, measure, everyMonths, dueOn }, position) => ({
      id: idFromKey('obl', `${pact.key}:${position}`),
      ...home(pact),
      // No source says so: it is for demonstration.
      source: null,
      pactId: pactId(pact.key),
      position,
      content,
      ownerPartyId: owner === undefined ? null : pactPartyId(pact.key, owner),
      articleNumber: article ?? null,
      measureId: measure === undefined ? null : idFromKey('msr', `${pact.key}:${measure}`),
      everyMonths: everyMonths ?? null,
      everyDays: null,
      dueOn: dueOn ?? null,
      validFrom: null,
      validTo: null,
      reckonedUntil,
    })),
  );
}

/** Up to when the demonstration's obligations have occurrences; a running hub goes on from there. */
export const reckonedUntil = '2036-12-31';

/** The one text each pact has had. */
export function pactVersionRows(): (typeof pactVersions.$inferInsert)[] {
  const parties = Map.groupBy(pactPartyRows(), (row) => row.pactId);
  const measures = Map.groupBy(pactMeasureRows(), (row) => row.pactId);
  const articles = Map.groupBy(pactArticleRows(), (row) => row.pactId);
  const dataAnnex = Map.groupBy(dataAnnexRows(), (row) => row.pactId);
  const obligations = Map.groupBy(pactObligationRows(), (row) => row.pactId);
  return pactRows().map((pact, i) => {
    const document = documentOf({
      pact,
      parties: parties.get(pact.id)!,
      articles: articles.get(pact.id)!,
      measures: measures.get(pact.id) ?? [],
      dataAnnex: dataAnnex.get(pact.id) ?? [],
      obligations: obligations.get(pact.id) ?? [],
    });
    const { key, parties: sides, source } = plannedPacts[i]!;
    return {
      id: idFromKey('pver', `${key}:1`),
      ...generated(sides[0]!.divisionCode, source),
      pactId: pact.id,
      number: 1,
      document,
      digest: digestOf(document),
      proposedOn: pact.signingOn,
      proposedById: sides[0]!.id,
    };
  });
}

const openAmendment = { pact: 'xuwen-haikou', proposedOn: '2026-11-12', note: '增加半年会商' };

/** One text that is proposed and not signed yet. */
export function amendedVersionRows(): (typeof pactVersions.$inferInsert)[] {
  const pact = pactId(openAmendment.pact);
  const first = pactVersionRows().find((row) => row.pactId === pact)!;
  const document = {
    ...first.document,
    articles: [...first.document.articles, { heading: '会商', text: '各方每半年会商一次，轮流召集。' }],
  };
  return [
    {
      ...first,
      id: idFromKey('pver', `${openAmendment.pact}:2`),
      number: 2,
      document,
      digest: digestOf(document),
      proposedOn: openAmendment.proposedOn,
    },
  ];
}

export function amendmentRows(): (typeof pactAmendments.$inferInsert)[] {
  const [version] = amendedVersionRows();
  const { province, countyCode, source, synthetic, pactId: pact } = version!;
  return [
    {
      id: idFromKey('amd', openAmendment.pact),
      province,
      countyCode,
      source,
      synthetic,
      pactId: pact,
      textVersion: 2,
      status: 'PROPOSED',
      proposedOn: openAmendment.proposedOn,
      note: openAmendment.note,
    },
  ];
}

export function amendmentSignatoryRows(): (typeof amendmentSignatories.$inferInsert)[] {
  const [amendment] = amendmentRows();
  const { id, province, countyCode, pactId: pact } = amendment!;
  return pactPartyRows()
    .filter((party) => party.pactId === pact)
    .map(({ partyType, partyId: party, divisionCode, name }, position) => ({
      amendmentId: id,
      position,
      partyType,
      partyId: party,
      divisionCode,
      name,
      isJoining: false,
      province,
      countyCode,
    }));
}

/** Each party of a pact with an annex opens the named field sets of its own division. */
export function dataAnnexRows(): (typeof dataAnnexItems.$inferInsert)[] {
  return plannedPacts.flatMap((pact) =>
    pact.parties
      .flatMap(({ divisionCode }) => (pact.annex ?? []).map((fieldSet) => ({ divisionCode, fieldSet })))
      .map(({ divisionCode, fieldSet }, position) => ({
        pactId: pactId(pact.key),
        position,
        fieldSet,
        purpose: '边界共治',
        divisionCode,
        validFrom: null,
        validTo: null,
        ...placeOnly(pact),
      })),
  );
}
