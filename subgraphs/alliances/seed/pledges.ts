import { divisionId, divisionsBelow } from '@hub/kit/demo/divisions.ts';
import { committeeOf, kunmingStreets } from '@hub/kit/demo/world.ts';
import {
  CaseEventKind,
  PledgeStatus,
  type GovernanceCaseStatus,
  type SecretaryLedProjectStatus,
} from '@hub/kit/generated/words.ts';
import { codelist } from '@hub/kit/codelists.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { searchColumns } from '../search.ts';
import type { caseEvents, governanceCases, pledges, secretaryLedProjects } from '../tables.ts';
import { pactId } from './pacts.ts';
import { generated, number } from './rows.ts';

const guigangStreets = divisionsBelow('4508', 'TOWNSHIP').filter(({ name }) => name.includes('街道'));

/** Pledges of the subdistricts of 贵港 (S0), in every status; 500, 400 and 3,200 are figures of the source. */
export function pledgeRows(): (typeof pledges.$inferInsert)[] {
  return Array.from({ length: 35 }, (_, i) => {
    const { code } = guigangStreets[i % guigangStreets.length]!;
    const status = PledgeStatus[i % PledgeStatus.length]!;
    const isReviewed = status === 'REVIEWED' || status === 'REDEEMED';
    return {
      id: idFromKey('plg', `guigang:${i}`),
      ...generated(code, 'S0'),
      organizationId: committeeOf(code).id,
      divisionCode: code,
      year: 2021,
      content: `为民办实事承诺${number(i)}`,
      status,
      progress: status === 'SET' ? null : '按清单推进',
      evidence: status === 'SET' ? null : '项目清单与现场照片已归档',
      fulfilment: isReviewed ? ('FULFILLED' as const) : null,
      reviewedOn: isReviewed ? '2021-12-15' : null,
      review: isReviewed ? '年终述职评诺：完成' : null,
      outcome: status === 'REDEEMED' ? '已兑现并公示' : null,
      setOn: '2021-02-01',
      dueOn: '2021-12-31',
      redeemedOn: status === 'REDEEMED' ? '2021-12-20' : null,
    };
  });
}

const statuses: GovernanceCaseStatus[] = ['STUDIED', 'MOBILIZED', 'IN_HAND', 'SUPERVISED', 'CLOSED'];
const cases = Array.from({ length: 10 }, (_, i) => {
  const { code, name } = guigangStreets[i % guigangStreets.length]!;
  // How many of the five steps of the closed loop were taken.
  return {
    id: idFromKey('gvc', `guigang:${i}`),
    code,
    title: `${name}难点问题${number(i)}`,
    steps: 1 + (i % 5),
  };
});

/** A case of the river, which came up under the first pact of 石角 and 古城; nothing of it is in a source. */
function riverCase(): typeof governanceCases.$inferInsert {
  const code = '440881105';
  const title = '九洲江石角段联防巡查空档';
  return {
    id: idFromKey('gvc', 'lianjiang-border:0'),
    ...generated(code),
    divisionId: divisionId(code),
    divisionCode: code,
    title,
    status: 'STUDIED',
    leadOrganizationId: committeeOf(code).id,
    openedOn: '2026-09-08',
    resolvedOn: null,
    whistleId: null,
    pactId: pactId('lianjiang-border:0'),
    articleNumber: 1,
    measureId: idFromKey('msr', 'lianjiang-border:0:1'),
    ...searchColumns(title),
  };
}

/** Hard cases on the secretaries' front line (书记一线办, S0), and one under a pact. */
export function caseRows(): (typeof governanceCases.$inferInsert)[] {
  const frontLine = cases.map(({ id, code, title, steps }) => ({
    id,
    ...generated(code, 'S0'),
    divisionId: divisionId(code),
    divisionCode: code,
    title,
    status: statuses[steps - 1]!,
    leadOrganizationId: committeeOf(code).id,
    openedOn: '2021-03-01',
    resolvedOn: steps === 5 ? '2021-05-10' : null,
    whistleId: null,
    pactId: null,
    articleNumber: null,
    measureId: null,
    ...searchColumns(title),
  }));
  return [...frontLine, riverCase()];
}

export function caseEventRows(): (typeof caseEvents.$inferInsert)[] {
  const words = new Map(codelist('CaseEventKind').map(({ code, zh }) => [code, zh]));
  const { id: river, divisionCode: code, leadOrganizationId: organizationId } = riverCase();
  const study: typeof caseEvents.$inferInsert = {
    id: idFromKey('cve', `${river}:0`),
    ...generated(code),
    caseId: river,
    position: 0,
    kind: 'STUDY',
    note: '会同古城镇研判夜间巡查空档',
    organizationId,
    at: '2026-09-08T02:00:00Z',
  };
  const frontLine = cases.flatMap(({ id, code, steps }) =>
    CaseEventKind.slice(0, steps).map((kind, position) => ({
      id: idFromKey('cve', `${id}:${position}`),
      ...generated(code, 'S0'),
      caseId: id,
      position,
      kind,
      note: `${words.get(kind)}阶段记录`,
      organizationId: committeeOf(code).id,
      at: `2021-0${3 + Math.floor(position / 2)}-1${position}T02:00:00Z`,
    })),
  );
  return [...frontLine, study];
}

/** Some of the projects led by secretaries in 昆明 (S1); 143 is a figure of the source. */
export function secretaryProjectRows(): (typeof secretaryLedProjects.$inferInsert)[] {
  const states: SecretaryLedProjectStatus[] = ['PROPOSED', 'UNDER_WAY', 'COMPLETED', 'SUSPENDED'];
  return kunmingStreets.slice(0, 24).map((code, i) => {
    const status = states[i % states.length]!;
    return {
      id: idFromKey('slp', `kunming:${i}`),
      ...generated(code, 'S1'),
      organizationId: committeeOf(code).id,
      divisionCode: code,
      title: `书记领航项目${number(i)}`,
      year: 2019,
      status,
      progressPercent: { PROPOSED: 0, UNDER_WAY: 60, COMPLETED: 100, SUSPENDED: 30 }[status],
      reviewedOn: status === 'PROPOSED' ? null : '2019-09-30',
    };
  });
}
