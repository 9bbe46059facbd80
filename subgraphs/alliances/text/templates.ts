import type { PactKind, PactMeasureKind, PactTemplateKind } from '@hub/kit/generated/words.ts';
import { codelist } from '@hub/kit/codelists.ts';

/** What a pact of a kind usually says; a draft takes what its own text leaves out. */
export interface PactTemplate {
  template: PactTemplateKind;
  kind: PactKind;
  articles: { heading: string; text: string }[];
  measures: { kind: PactMeasureKind; content: string }[];
  obligations: TemplateObligation[];
}

/** What a template obliges to, once in so many months. */
export interface TemplateObligation {
  content: string;
  /** Where in `parties` the one that owes it stands, from 0; null when each party does. */
  ownerPartyIndex: number | null;
  /** From 1. */
  articleNumber: number;
  everyMonths: number;
}

const measureWords = new Map(codelist('PactMeasureKind').map(({ code, zh }) => [code, zh]));

function measures(kinds: readonly PactMeasureKind[]): PactTemplate['measures'] {
  return kinds.map((kind) => ({
    kind,
    content: `${measureWords.get(kind)}：各方每季度会商一次，明确事项、责任单位与完成时限。`,
  }));
}

const aim = (text: string) => ({ heading: '宗旨', text });
const meeting = {
  heading: '联席会议',
  text: '各方每半年召开一次联席会议，轮流召集；议定事项明确责任单位与完成时限，下次会议通报办理情况。',
};
const independence = {
  heading: '隶属关系',
  text: '共建不改变各方党组织的隶属关系和党员的组织关系，不以共建名义增加基层负担。',
};
const data = {
  heading: '数据共享',
  text: '各方仅按数据附件所列范围与目的相互开放数据；协议中止、到期或者一方退出时，相应授权同时终止。',
};
const withdrawal = {
  heading: '退出与争议',
  text: '一方退出须按约定期限书面通知其他各方；履行中的分歧由各方协商，协商不成的报共同的上级党委协调。',
};

/** What an article obliges to, wherever in the text it stands. */
interface Owed extends Omit<TemplateObligation, 'articleNumber' | 'ownerPartyIndex'> {
  /** The first of the parties, who leads; each party when left out. */
  byLead?: true;
}

function withObligations(
  template: Omit<PactTemplate, 'obligations'>,
  owed: Readonly<Record<string, readonly Owed[]>>,
): PactTemplate {
  const obligations = Object.entries(owed).flatMap(([heading, ones]) =>
    ones.map(({ content, everyMonths, byLead }) => ({
      content,
      ownerPartyIndex: byLead ? 0 : null,
      articleNumber: template.articles.findIndex((article) => article.heading === heading) + 1,
      everyMonths,
    })),
  );
  return { ...template, obligations };
}

const meetings: Owed[] = [
  { content: '参加联席会议，通报上次议定事项的办理情况', everyMonths: 6 },
  { content: '汇总各项措施的会商情况，通报其他各方', everyMonths: 12, byLead: true },
];

/**
 * The measures of 四联, 五联 and 平安边界 are those of the sources named; which six 六联 joins differs from place to place,
 * and the six here are the hub's choice.
 */
export const templates: readonly PactTemplate[] = [
  withObligations(
    {
      template: 'FOUR_JOINTS',
      kind: 'BORDER',
      articles: [aim('组织联建、治安联防、问题联治、纠纷联调。'), meeting, data, independence, withdrawal],
      measures: measures(['ORGANIZATION_JOINT', 'SECURITY_JOINT', 'PROBLEM_JOINT', 'DISPUTE_JOINT']),
    },
    { 联席会议: meetings },
  ),
  withObligations(
    {
      template: 'FIVE_JOINTS',
      kind: 'BORDER',
      articles: [
        aim('平时信息共享、问题共研、治安共巡，急时联建、联防、联调、联谊、联治。'),
        meeting,
        data,
        independence,
        withdrawal,
      ],
      measures: measures([
        'ORGANIZATION_JOINT',
        'SECURITY_JOINT',
        'DISPUTE_JOINT',
        'FELLOWSHIP_JOINT',
        'PROBLEM_JOINT',
      ]),
    },
    { 联席会议: meetings },
  ),
  withObligations(
    {
      template: 'SIX_JOINTS',
      kind: 'BORDER',
      articles: [
        aim('组织联建、治安联防、问题联治、纠纷联调、活动联办、信息联通。'),
        meeting,
        data,
        independence,
        withdrawal,
      ],
      measures: measures([
        'ORGANIZATION_JOINT',
        'SECURITY_JOINT',
        'PROBLEM_JOINT',
        'DISPUTE_JOINT',
        'ACTIVITY_JOINT',
        'INFORMATION_SHARED',
      ]),
    },
    { 联席会议: meetings },
  ),
  withObligations(
    {
      template: 'THREE_LISTS',
      kind: 'PAIRING',
      articles: [
        aim('以需求清单、资源清单、项目清单对接共建。'),
        { heading: '需求清单', text: '各方每季度更新需求清单，写明事项、对象与期望完成时间。' },
        { heading: '资源清单', text: '各方每季度更新资源清单，写明可提供的场地、人员、设备与技能及其条件。' },
        { heading: '项目清单', text: '认领的需求形成项目，明确责任单位、完成时限与评价办法。' },
        independence,
        withdrawal,
      ],
      measures: measures(['AFFAIRS_JOINT', 'VENUE_SHARED', 'ACTIVITY_JOINT']),
    },
    {
      需求清单: [{ content: '更新需求清单', everyMonths: 3 }],
      资源清单: [{ content: '更新资源清单', everyMonths: 3 }],
      项目清单: [{ content: '汇总项目进展，通报其他各方', everyMonths: 6, byLead: true }],
    },
  ),
  withObligations(
    {
      template: 'TWO_WAY_CLAIMING',
      kind: 'PAIRING',
      articles: [
        aim('社区认领资源，单位认领需求，双向选择，双向服务。'),
        { heading: '认领', text: '一项需求或者资源由一方认领；发布方接受后由认领方兑现，发布方评价。' },
        { heading: '撤回', text: '兑现以前认领方可以撤回，发布方可以谢绝，该项重新开放认领。' },
        independence,
        withdrawal,
      ],
      measures: measures(['AFFAIRS_JOINT', 'VENUE_SHARED']),
    },
    { 认领: [{ content: '兑现所认领的需求或者资源，交发布方评价', everyMonths: 6 }] },
  ),
  withObligations(
    {
      template: 'SAFE_BORDER',
      kind: 'SAFE_BORDER',
      articles: [
        aim('维护行政区域界线附近地区稳定，共建平安边界。'),
        {
          heading: '界线管理',
          text: '各方共同保护界桩和界线标志物，界线联合检查由有关人民政府依法组织，每五年一次。',
        },
        { heading: '纠纷处置', text: '发生纠纷时各方先行制止、及时互通、联合调解，防止矛盾激化。' },
        meeting,
        data,
        independence,
        withdrawal,
      ],
      measures: measures(['SAFETY_JOINT', 'SECURITY_JOINT', 'DISPUTE_JOINT', 'INFORMATION_SHARED']),
    },
    {
      纠纷处置: [{ content: '排查界线附近地区的矛盾纠纷，互通结果', everyMonths: 3 }],
      联席会议: meetings,
    },
  ),
];
