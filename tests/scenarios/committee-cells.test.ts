import { newId } from '@hub/kit/ids.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous, asDashboard, asHubAdmin, asOfficial } from '../_kit/people.ts';
import { divisionIdOf, done, seen } from '../_kit/reorganizing.ts';
import { registering, type Told } from '../_kit/registering.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** 大工委、功能小组、任期、评定申报、任务完成、随区划调整: each step by everybody, on what stands and on what has ended. */

let register: Register;
let seat: string;
let superiorId: string;
beforeAll(async () => {
  register = await openRegister();
  seat = await divisionIdOf(register, '440881105');
  superiorId = (await seen(register, 'D440881105')).id;
});
afterAll(() => register[Symbol.asyncDispose]());

const may = {
  coordinator: asOfficial({ division: '440881105', role: 'COORDINATOR' }),
  secretary: asOfficial({ division: '440881105', role: 'SECRETARY' }),
  admin: asOfficial({ division: '440881', role: 'ORGANIZATION_ADMIN' }),
  above: asOfficial({ division: '4408', role: 'SECRETARY' }),
  hubAdmin: asHubAdmin(),
} satisfies Record<string, Viewer>;
const mayNot = {
  clerk: asOfficial({ division: '440881105', role: 'CLERK' }),
  besides: asOfficial({ division: '440881106', role: 'SECRETARY' }),
  across: asOfficial({ division: '450922', role: 'ORGANIZATION_ADMIN' }),
  dashboard: asDashboard(),
  anonymous,
} satisfies Record<string, Viewer>;
const people: Record<string, Viewer> = { ...may, ...mayNot };

let made = 0;
async function organization(kind: string, more: object = {}): Promise<string> {
  const { partyOrganization } = await done(register, 'registerPartyOrganization', {
    code: `CELL-${++made}`,
    name: '石角镇逐格党组织',
    kind,
    tier: 'COMMUNITY',
    divisionId: seat,
    superiorId,
    foundedOn: '2015-07-01',
    ...more,
  });
  return partyOrganization.id;
}

const end = (table: string, set: string, id: string) =>
  register.rows(`update organizations.${table} set ${set} where id = '${id}'`);

const branch = async (state: string) => {
  const id = await organization('GENERAL_BRANCH');
  if (state === 'DISSOLVED') await end('party_organizations', "dissolved_on = '2019-01-01'", id);
  return id;
};

async function committee(state: string): Promise<{ id: string; version: number; organizationId: string }> {
  const organizationId = await organization('GENERAL_BRANCH');
  const input = { organizationId, name: '逐格社区大党委', foundedOn: '2016-01-01', sections: [] };
  const { record, codes } = await registering(
    register,
    'establishExpandedCommittee',
    input,
    may.admin,
    'expandedCommittee { id }',
  );
  expect(codes).toEqual([]);
  if (state === 'DISSOLVED') await end('expanded_committees', "dissolved_on = '2019-01-01'", record.id);
  const [row] = await register.rows(
    `select id, version from organizations.expanded_committees where id = '${record.id}'`,
  );
  return { id: row!.id, version: row!.version, organizationId };
}

interface Cell {
  selection: string;
  /** What stands against the step in each state. */
  states: Record<string, string[]>;
  input(state: string): Promise<object>;
  /** Rows that show whether it was done. */
  table: string;
}

const ended = { STANDING: [], DISSOLVED: ['ORGANIZATION_DISSOLVED'] };
const cells: Record<string, Cell> = {
  establishExpandedCommittee: {
    selection: 'expandedCommittee { id }',
    states: { ...ended, WITH_COMMITTEE: ['COMMITTEE_STANDS'], AFTER_COMMITTEE: [] },
    table: 'expanded_committees',
    input: async (state) => ({
      organizationId:
        state === 'WITH_COMMITTEE'
          ? (await committee('STANDING')).organizationId
          : state === 'AFTER_COMMITTEE'
            ? (await committee('DISSOLVED')).organizationId
            : await branch(state),
      name: '逐格社区大党委',
      foundedOn: '2020-01-01',
      sections: ['CIVILITY'],
    }),
  },
  dissolveExpandedCommittee: {
    selection: 'expandedCommittee { id }',
    states: ended,
    table: 'expanded_committees',
    input: async (state) => {
      const { id, version } = await committee(state);
      return { id, version, dissolvedOn: '2022-01-01' };
    },
  },
  formFunctionalGroup: {
    selection: 'functionalGroup { id }',
    states: ended,
    table: 'functional_groups',
    input: async (state) => ({
      committeeId: (await committee(state)).id,
      name: '文明创建小组',
      section: 'CIVILITY',
      formedOn: '2018-01-01',
    }),
  },
  endFunctionalGroup: {
    selection: 'functionalGroup { id }',
    states: {
      STANDING: [],
      ENDED: ['RECORD_ENDED'],
      DISSOLVED: ['ORGANIZATION_DISSOLVED', 'RECORD_ENDED'],
    },
    table: 'functional_groups',
    input: async (state) => {
      const { id: committeeId } = await committee('STANDING');
      const { record } = await registering(
        register,
        'formFunctionalGroup',
        { committeeId, name: '文明创建小组', section: 'CIVILITY', formedOn: '2018-01-01' },
        may.admin,
        'functionalGroup { id }',
      );
      if (state !== 'STANDING') await end('functional_groups', "valid_to = '2019-01-01'", record.id);
      if (state === 'DISSOLVED') await end('expanded_committees', "dissolved_on = '2019-01-01'", committeeId);
      return { id: record.id, endedOn: '2020-01-01' };
    },
  },
  proposeConcurrentAppointment: {
    selection: 'concurrentAppointment { id }',
    states: ended,
    table: 'concurrent_appointments',
    input: async (state) => ({
      committeeId: (await committee(state)).id,
      post: '兼职委员',
      onBehalfOfId: superiorId,
    }),
  },
  recordElection: {
    selection: 'committeeTerm { id }',
    states: { ...ended, TEMPORARY: ['NOT_ELECTED'] },
    table: 'committee_terms',
    input: async (state) => ({
      organizationId: state === 'TEMPORARY' ? await temporary('STANDING') : await branch(state),
      body: 'OTHER_BRANCH',
      heldOn: '2018-01-01',
    }),
  },
  applyForRating: {
    selection: 'rating { id }',
    states: ended,
    table: 'demonstration_ratings',
    input: async (state) => ({
      organizationId: await branch(state),
      scheme: 'DEMONSTRATION_STREET',
      grade: '示范街道',
      appliedOn: '2018-06-01',
    }),
  },
  completeMandate: {
    selection: 'partyOrganization { id }',
    states: { ...ended, NOT_TEMPORARY: ['MANDATE_NOT_ALLOWED'] },
    table: 'party_organizations',
    input: async (state) => {
      const id = state === 'NOT_TEMPORARY' ? await branch('STANDING') : await temporary(state);
      return { ...(await seen(register, id)), completedOn: '2020-01-01' };
    },
  },
};

async function temporary(state: string): Promise<string> {
  const id = await organization('TEMPORARY_BRANCH', {
    temporaryMandate: { taskName: '汛期联合护河', startedOn: '2015-07-01', approvedById: superiorId },
  });
  if (state === 'DISSOLVED') await end('party_organizations', "dissolved_on = '2019-01-01'", id);
  return id;
}

const refusedBy = (who: string): string | null =>
  who in may ? null : who === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN';

describe.each(Object.keys(cells))('%s', (action) => {
  const { selection, states, input, table } = cells[action]!;
  const written = async () =>
    (
      await register.rows(
        `select count(*)::int as count, sum(version)::int as versions from organizations.${table}`,
      )
    )[0];
  describe.each(Object.keys(people))('by the %s', (who) => {
    test.each(Object.keys(states))('on one that is %s', async (state) => {
      const asked = await input(state);
      const before = await written();
      const told: Told = await registering(register, action, asked, people[who]!, selection);
      expect(told.fault).toBe(refusedBy(who));
      const stands = told.fault ? [] : states[state]!;
      expect(told.codes).toEqual(stands);
      if (told.fault || stands.length > 0) expect(await written()).toEqual(before);
      else {
        expect(told.record?.id).toBeTruthy();
        expect(await written()).not.toEqual(before);
      }
    });
  });
});

describe('followDivisions', () => {
  let numbers = 0;
  /** A village that was renumbered on a day of its own, with one branch seated in it. */
  async function renumbered(into: 'ONE' | 'SEVERAL' | 'NONE'): Promise<{ day: string; branchId: string }> {
    const number = 600 + ++numbers;
    const day = `2021-${String(1 + (numbers % 12)).padStart(2, '0')}-${String(1 + Math.floor(numbers / 12)).padStart(2, '0')}`;
    const village = async (code: string, from: string | null, to: string | null) => {
      const id = newId('div');
      const date = (value: string | null) => (value ? `'${value}'` : 'null');
      await register.rows(`insert into organizations.divisions (id, province, county_code, valid_from, valid_to, code, name, level, designation, parent_code, search_text, grams)
        select '${id}', province, county_code, ${date(from)}, ${date(to)}, '${code}', name, 'VILLAGE', designation, '440881105', search_text, grams
        from organizations.divisions where code = '440881105'`);
      return id;
    };
    const old = await village(`440881105${number}`, null, day);
    const branchId = await organization('GENERAL_BRANCH');
    await end(
      'party_organizations',
      `division_id = '${old}', division_code = '440881105${number}'`,
      branchId,
    );
    for (let i = 0; i < { ONE: 1, SEVERAL: 2, NONE: 0 }[into]; i++) {
      const id = await village(`440881105${900 - 2 * numbers - i}`, day, null);
      await register.rows(`insert into organizations.division_successions (predecessor_id, successor_id, kind, "on")
        values ('${old}', '${id}', '${into === 'ONE' ? 'RENUMBERED' : 'SPLIT'}', '${day}')`);
    }
    return { day, branchId };
  }

  describe.each(Object.keys(people))('by the %s', (who) => {
    test.each(['ONE', 'SEVERAL', 'NONE'] as const)('into %s', async (into) => {
      const { day, branchId } = await renumbered(into);
      const before = await seen(register, branchId);
      const told = await registering(
        register,
        'followDivisions',
        { division: '440881105', effectiveOn: day },
        people[who]!,
        'divisions unclear { code }',
      );
      expect(told.fault).toBe(refusedBy(who));
      if (told.fault) {
        expect(await seen(register, branchId)).toEqual(before);
        return;
      }
      expect(told.codes).toEqual(into === 'NONE' ? ['UNKNOWN_DIVISION'] : []);
      expect(told.record).toBe(into === 'ONE' ? 1 : 0);
      const isMoved = (await seen(register, branchId)).version !== before.version;
      expect(isMoved).toBe(into === 'ONE');
    });
  });
});
