import { placeOf } from '@hub/kit/columns.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import type { VoteChoice } from '@hub/kit/generated/words.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { addDays, today } from '@hub/kit/scalars/local-date.ts';
import type { charters, motions, motionVotes } from '../tables.ts';
import { allianceId } from './alliances.ts';
import { generated, partyOf } from './rows.ts';

/** 万峰湖: the alliance of three provinces has a charter; one motion is open, the vote on another is over. */

const key = 'wanfeng-lake';
const alliance = allianceId(key);
const seat = '451030103';
const source = '广西日报 2022-07-14';
const members = [seat, '522301105', '530324202'].map(committeeOf);

export function charterRows(): (typeof charters.$inferInsert)[] {
  return [
    {
      id: idFromKey('cha', `${key}:1`),
      ...generated(seat, source),
      allianceId: alliance,
      number: 1,
      articles: [
        { title: '宗旨', text: '三省（区）三镇同护一湖水。' },
        { title: '轮值', text: '各成员轮流召集，任期一年。' },
        { title: '议事', text: '重大事项由成员表决，三分之二赞成方为通过。' },
      ],
      quorumPercent: 60,
      majority: 'TWO_THIRDS',
      votingDays: 30,
      adoptedOn: '2022-07-20',
    },
  ];
}

const open = idFromKey('mot', `${key}:fishing`);
const ended = idFromKey('mot', `${key}:patrol`);

export function motionRows(): (typeof motions.$inferInsert)[] {
  const raised = (id: string, party: (typeof members)[0], title: string, text: string, raisedOn: string) => ({
    id,
    ...generated(party.divisionCode, source),
    allianceId: alliance,
    title,
    text,
    ...partyOf(party),
    status: 'OPEN' as const,
    raisedOn,
    closesOn: addDays(raisedOn, 30),
    charterNumber: 1,
    quorumPercent: 60,
    majority: 'TWO_THIRDS' as const,
  });
  return [
    raised(open, members[1]!, '统一禁渔期', '三地同日开始、同日结束禁渔。', today()),
    raised(ended, members[2]!, '联合巡湖', '每季度联合巡湖一次，轮流牵头。', '2026-03-01'),
  ];
}

export function motionVoteRows(): (typeof motionVotes.$inferInsert)[] {
  const cast = (motionId: string, i: number, choice: VoteChoice, castOn: string) => ({
    motionId,
    ...placeOf(members[i]!.divisionCode),
    ...partyOf(members[i]!),
    choice,
    castOn,
  });
  return [
    cast(open, 1, 'FOR', today()),
    cast(ended, 0, 'FOR', '2026-03-05'),
    cast(ended, 2, 'FOR', '2026-03-02'),
  ];
}
