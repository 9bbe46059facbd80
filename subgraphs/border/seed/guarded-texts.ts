import { placeOf } from '@hub/kit/columns.ts';
import type { guardedTexts } from '../tables.ts';
import { caseEventRows, caseRows, disputedEventId, mediationRoundRows, mediationRows } from './matters.ts';
import { patrolRows, tierBodyRows } from './zones.ts';

type GuardedText = typeof guardedTexts.$inferInsert;

/** What pacts open: generated, and of offices and places, never of persons. */
export function guardedTextRows(): GuardedText[] {
  const caseById = new Map(caseRows().map((row) => [row.id, row]));
  return [
    ...caseEventRows()
      .filter(({ status }) => status !== 'REPORTED')
      .map(({ id, caseId, status }): GuardedText => {
        const { aCode, bCode } = caseById.get(caseId)!;
        return {
          ownerId: id,
          fieldSet: 'BORDER_CASE_DETAILS',
          aCode,
          bCode,
          body: id === disputedEventId ? '已于九月二十日清理完毕。' : steps[status as keyof typeof steps],
          ...placeOf(aCode),
        };
      }),
    ...caseEventRows()
      .filter(({ id }) => id === disputedEventId)
      .map(({ id, caseId }): GuardedText => {
        const { aCode, bCode } = caseById.get(caseId)!;
        return {
          ownerId: `${id}:counter`,
          fieldSet: 'BORDER_CASE_DETAILS',
          aCode,
          bCode,
          body: '下游一段尚未清理，请共同复查。',
          ...placeOf(aCode),
        };
      }),
    ...patrolRows().map(({ id, aCode, bCode }): GuardedText => ({
      ownerId: id,
      fieldSet: 'PATROL_PLANS',
      aCode,
      bCode,
      body: '九洲江石角—古城段',
      ...placeOf(aCode),
    })),
    ...mediationRows().map(({ id, aCode, bCode, round }): GuardedText => ({
      ownerId: id,
      fieldSet: 'MEDIATION_RECORDS',
      aCode,
      bCode,
      body: `第${'一二三'[round - 1]}轮：双方到场核对四至，由两侧调解员共同主持，形成书面意见。`,
      ...placeOf(aCode),
    })),
    ...mediationRoundRows().map(({ mediationId, number, round }): GuardedText => {
      const { aCode, bCode } = mediationRows().find(({ id }) => id === mediationId)!;
      return {
        ownerId: `${mediationId}:${number}`,
        fieldSet: 'MEDIATION_RECORDS',
        aCode,
        bCode,
        body: `第${'一二三'[round - 1]}轮：双方各述意见，未达成一致，转入下一轮。`,
        ...placeOf(aCode),
      };
    }),
    ...tierBodyRows().map(({ id, name, divisionCode }): GuardedText => ({
      ownerId: id,
      fieldSet: 'CONTACT_DUTY_OFFICE',
      aCode: divisionCode!,
      bCode: divisionCode!,
      body: `${name}值班室（二十四小时值守，经共治区总机转接）`,
      ...placeOf(divisionCode!),
    })),
  ];
}

const steps = {
  STUDIED: '两侧联席研判，议定牵头一方与办理时限。',
  IN_HAND: '两侧同步进场处置，每周通报进度。',
  RESOLVED: '两侧共同验收，问题销号。',
};
