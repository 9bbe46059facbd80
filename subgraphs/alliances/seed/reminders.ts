import { divisionsBelow } from '@hub/kit/demo/divisions.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import type { ReminderLevel } from '@hub/kit/generated/words.ts';
import { addDays } from '@hub/kit/scalars/local-date.ts';
import { reminderId, type ReminderKey } from '../reminders/key.ts';
import { reminderRules } from '../rules/reminders.ts';
import type { reminders } from '../tables.ts';
import { pactId } from './pacts.ts';
import { generated } from './rows.ts';

interface Told {
  matter: Omit<ReminderKey, 'level' | 'ownerId'> & { title: string };
  owner: string;
  levels: readonly ReminderLevel[];
  acknowledged?: boolean;
  settledOn?: string;
}

const guigangStreet = divisionsBelow('4508', 'TOWNSHIP').find(({ name }) => name.includes('街道'))!.code;

const told: Told[] = [
  {
    matter: {
      kind: 'PACT_EXPIRY',
      subjectId: pactId('lianjiang-border-2019'),
      dueOn: '2022-01-20',
      title: '石角镇—古城镇边界党建联建协议书（首期）',
    },
    owner: '440881105',
    levels: ['AHEAD'],
    acknowledged: true,
    settledOn: '2022-01-20',
  },
  {
    matter: {
      kind: 'PLEDGE',
      subjectId: idFromKey('plg', 'guigang:0'),
      dueOn: '2021-12-31',
      title: '为民办实事承诺0001',
    },
    owner: guigangStreet,
    levels: ['AHEAD', 'DUE', 'ESCALATED'],
  },
];

/** A pact that was renewed in time, and a pledge that went all the way up. */
export function* reminderRows(): Generator<typeof reminders.$inferInsert> {
  for (const { matter, owner, levels, acknowledged = false, settledOn = null } of told) {
    const { daysBefore, escalatesAfterDays } = reminderRules[matter.kind];
    const days = { AHEAD: -daysBefore, DUE: 0, ESCALATED: escalatesAfterDays ?? 0 };
    for (const level of levels) {
      const ownerId = committeeOf(owner).id;
      const to = level === 'ESCALATED' ? owner.slice(0, 6) : owner;
      const remindsOn = addDays(matter.dueOn, days[level]);
      yield {
        id: reminderId({ ...matter, level, ownerId }),
        ...generated(to),
        ...matter,
        level,
        ownerId,
        addresseeId: committeeOf(to).id,
        divisionCode: to,
        remindsOn,
        createdAt: `${remindsOn}T01:00:00Z`,
        acknowledgedAt: acknowledged ? `${remindsOn}T02:00:00Z` : null,
        acknowledgedById: acknowledged ? committeeOf(to).id : null,
        settledOn,
      };
    }
  }
}
