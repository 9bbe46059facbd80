import { idFromKey } from '@hub/kit/ids.ts';
import { turnsOwed } from '../rules/what-is-owed.ts';
import type {
  evidenceItems,
  obligationOccurrences,
  obligationWaivers,
  PactObligationRow,
} from '../tables.ts';
import { pactObligationRows, pactPartyRows, pactRows, reckonedUntil } from './pacts.ts';
import { generated } from './rows.ts';
import { factId } from './shared-facts.ts';

type Occurrence = typeof obligationOccurrences.$inferInsert;

/** What became of the turns past: most were evidenced and accepted. Turns by what is owed, by whom, and which. */
const stories: Record<string, Pick<Occurrence, 'status'> & Partial<Occurrence>> = {
  // 通报矛盾联调情况: the third side has left out a turn, and sent another that was not enough.
  '每半年向其他各方通报一次矛盾联调情况 440982 3': { status: 'DUE' },
  '每半年向其他各方通报一次矛盾联调情况 440881 4': { status: 'EVIDENCED' },
  '每半年向其他各方通报一次矛盾联调情况 440982 4': {
    status: 'RETURNED',
    answer: '未列明调解结果，请补充后再报。',
  },
  '完成联防岗亭修缮 450922111 1': { status: 'WAIVED' },
};
const acceptedUntil = '2026-06-30';

/** The turns of the demonstration's obligations. */
export function occurrenceRows(): Occurrence[] {
  const pactOf = new Map(pactRows().map((pact) => [pact.id, pact]));
  const sidesOf = Map.groupBy(pactPartyRows(), ({ pactId }) => pactId);
  return pactObligationRows().flatMap((obligation) => {
    const pact = pactOf.get(obligation.pactId)!;
    const sides = sidesOf.get(pact.id)!;
    const owners = sides.filter(({ id }) => (obligation.ownerPartyId ?? id) === id);
    return owners.flatMap((side) =>
      turnsOwed(pact as never, side as never, obligation as PactObligationRow, [], reckonedUntil).map(
        (turn) => {
          const { partyType, partyId, divisionCode } = side;
          const story = stories[`${obligation.content} ${divisionCode} ${turn.number}`];
          const status = story?.status ?? (turn.dueOn <= acceptedUntil ? 'ACCEPTED' : 'DUE');
          const isEvidenced = status !== 'DUE' && status !== 'WAIVED';
          const isAnswered = status !== 'DUE' && status !== 'EVIDENCED';
          const other = sides.find(({ id }) => id !== side.id)!;
          return {
            id: idFromKey('occ', `${obligation.id}:${side.id}:${turn.number}`),
            ...generated(divisionCode),
            ...turn,
            obligationId: obligation.id,
            pactId: pact.id,
            pactPartyId: side.id,
            partyType,
            partyId,
            divisionCode,
            status,
            round: isEvidenced ? 1 : 0,
            firstEvidencedOn: isEvidenced ? turn.dueOn : null,
            evidencedOn: isEvidenced ? turn.dueOn : null,
            answeredOn: isAnswered ? turn.dueOn : null,
            answeredById: isAnswered && status !== 'WAIVED' ? other.partyId : null,
            answer: story?.answer ?? null,
            ceasedOn: null,
          };
        },
      ),
    );
  });
}

/** All sides have waived one turn; of another its own side alone would be rid. */
export function waiverRows(): (typeof obligationWaivers.$inferInsert)[] {
  const sidesOf = Map.groupBy(pactPartyRows(), ({ pactId }) => pactId);
  return occurrenceRows().flatMap(
    ({ id, pactId, pactPartyId, dueOn, status, number, divisionCode, province, countyCode }) => {
      const isAsked = status === 'DUE' && divisionCode === '440982' && number === 3;
      return sidesOf
        .get(pactId)!
        .filter((side) => status === 'WAIVED' || (isAsked && side.id === pactPartyId))
        .map((side) => ({
          occurrenceId: id,
          pactPartyId: side.id,
          organizationId: side.partyId,
          reason: isAsked ? '汛期抢险，申请免报当期' : '岗亭已由县级项目统一修缮',
          agreedOn: dueOn,
          province,
          countyCode,
        }));
    },
  );
}

/** A note each; what awaits its answer points to a meeting that all sides have confirmed. */
export function evidenceRows(): (typeof evidenceItems.$inferInsert)[] {
  return occurrenceRows()
    .filter(({ round }) => round === 1)
    .map(({ id, divisionCode, pactId, partyId, evidencedOn, status, number }) => ({
      id: idFromKey('evd', `${id}:1`),
      ...generated(divisionCode),
      pactId,
      occurrenceId: id,
      measureId: null,
      round: 1,
      ...(status === 'EVIDENCED'
        ? { kind: 'FACT' as const, referenceId: factId('meeting'), note: '已在联席会议上通报' }
        : divisionCode === '440881105' && number === 4
          ? { kind: 'ATTACHMENT' as const, referenceId: idFromKey('att', 'lianjiang-border:0'), note: null }
          : { kind: 'NOTE' as const, referenceId: null, note: '已书面通报各方并存档' }),
      submittedById: partyId,
      submittedOn: evidencedOn!,
    }));
}
