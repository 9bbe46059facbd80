import * as all from '../../subgraphs/index.ts';
import { getTableColumns } from 'drizzle-orm';
import { getNamedType, isListType, isNonNullType, isObjectType, type GraphQLOutputType } from 'graphql';
import { committeeOf } from '@hub/kit/demo/world.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { anonymous } from '@hub/kit/viewer.ts';
import { expect, test } from 'vitest';
import { asCoordinator, asHubAdmin } from '../_kit/people.ts';
import { done, seen } from '../_kit/reorganizing.ts';
import { openRegister } from '../_kit/register.ts';

/**
 * 一个日期管整个查询: every field over dated rows takes `asOf` and follows the date of the request. The schema is walked, so that
 * a new field either follows the date or says here why it does not.
 */

const subgraphs = Object.values(all);

const periods = [
  ['validFrom', 'validTo'],
  ['foundedOn', 'dissolvedOn'],
] as const;

/** Types whose rows hold for a period. */
const dated = new Set(
  subgraphs.flatMap(({ nodes, rows = {} }) =>
    Object.entries({
      ...Object.fromEntries(Object.entries(nodes).map(([type, { table }]) => [type, table])),
      ...rows,
    })
      .filter(([, table]) =>
        periods.some((period) => period.every((column) => column in getTableColumns(table))),
      )
      .map(([type]) => type),
  ),
);

const isMany = (type: GraphQLOutputType): boolean =>
  isNonNullType(type)
    ? isMany(type.ofType)
    : isListType(type) || getNamedType(type).name.endsWith('Connection');

/** What tells all there is on purpose: registers that are read whole, and steps of a way that have days of their own. */
const told: Record<string, string> = {
  'AfterActionReport.confirmedBy': 'which sides have confirmed the report',
  'BorderGap.callOn': 'whom to call about a gap of the date the finder is asked for',
  'BorderTierBody.secretaryTurns':
    'an order of turns; whose turn it is on a date is asked of secretary(asOf)',
  'CoBuildingPact.dataAnnex': 'a text that was signed, each part with its days in it',
  'EmergencyActivation.organizations': 'all that were founded for it, those dissolved since included',
  'EmergencyPlanCall.called': 'who is called when the plan is put on',
  'ExpandedCommittee.proposedAppointments': 'what waits for an answer now',
  'PactArticle.obligations': 'what the text says, each with the days from and to which it is owed',
  'PactMeasure.obligations': 'what the text says, each with the days from and to which it is owed',
  'PartyMember.organizerAppointments':
    'the appointments of one person, past ones too, for the own line alone',
  'PartyMember.postAssignments': 'the posts of one person, past ones too, for the own line alone',
  'PartyMember.teamMemberships': 'the teams of one person, past ones too, for the own line alone',
  'PartyOrganization.bodiesInTurn': 'the other end of BorderTierBody.secretaryTurns',
  'PartyOrganization.proposedAppointments': 'what waits for an answer now',
  'PartyOrganization.signingKeys': 'every key there ever was: old signatures are verified by old keys',
  'Query.signingKeys': 'every key there ever was: old signatures are verified by old keys',
  'Query.sleepingAlliances': 'as of the day the question names (on)',
  'Unit.signingKeys': 'every key there ever was: old signatures are verified by old keys',
  'VolunteerTeam.memberships': 'who is or was in the team, for the own line alone',
  'Whistle.called': 'who was called when it was blown',
};

function manyDated(): string[] {
  const found: string[] = [];
  for (const { schema } of subgraphs)
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || /^__|(Connection|Edge|Payload)$/.test(type.name)) continue;
      for (const field of Object.values(type.getFields())) {
        const of = getNamedType(field.type).name.replace(/Connection$/, '');
        if (dated.has(of) && isMany(field.type) && !field.args.some(({ name }) => name === 'asOf'))
          found.push(`${type.name}.${field.name}`);
      }
    }
  return [...new Set(found)].sort();
}

test('many rows of a type that holds for a period are asked for as of a date, or it is said why not', () => {
  expect(dated.size).toBeGreaterThan(10);
  expect(manyDated()).toEqual(Object.keys(told).sort());
});

test('what is filtered by, and what is told, is of the date: pacts, alliances, memberships, relations', async () => {
  await using register = await openRegister();
  const allianceId = idFromKey('all', 'yulin-zhanjiang-maoming');
  const { data: dissolved } = await register.ask(
    'mutation ($input: DissolveAllianceInput!) { dissolveAlliance(input: $input) { userErrors { code } } }',
    { input: { allianceId, version: 1, reason: '任务已完成', dissolvedOn: '2026-10-01' } },
    asCoordinator('450922'),
  );
  expect(dissolved.dissolveAlliance.userErrors).toEqual([]);
  const query = `query ($id: ID!, $party: ID!) {
    alliance(id: $id) { status memberships(first: 1) { totalCount nodes { status } } }
    standing: alliances(filter: { id: { eq: $id }, status: { eq: ACTIVE }, memberships: { some: { status: { eq: ADMITTED } } } }) { totalCount }
    inForce: pacts(filter: { status: { eq: IN_FORCE } }) { totalCount nodes { status } }
    chairs: allianceMemberships(filter: { partyId: { eq: $party }, status: { eq: ADMITTED } }) { totalCount }
  }`;
  const on = async (asOf: string) =>
    (await register.ask(query, { id: allianceId, party: committeeOf('450922').id }, anonymous, asOf)).data;
  const [then, now] = [await on('2026-09-30'), await on('2026-10-01')];
  expect(then).toMatchObject({
    alliance: { status: 'ACTIVE', memberships: { totalCount: 8, nodes: [{ status: 'ADMITTED' }] } },
    standing: { totalCount: 1 },
  });
  expect(now).toMatchObject({
    alliance: { status: 'DISSOLVED', memberships: { totalCount: 0 } },
    standing: { totalCount: 0 },
  });
  expect(now.chairs.totalCount).toBe(then.chairs.totalCount - 1);
  const counts = new Set<number>();
  for (const asOf of ['2010-01-01', '2019-06-01', '2022-12-31', '2026-06-01']) {
    const { inForce } = await on(asOf);
    counts.add(inForce.totalCount);
    for (const { status } of inForce.nodes) expect(status).toBe('IN_FORCE');
    const [row] = await register.rows(
      `select count(*)::int as n from alliances.pacts where signed_on <= '${asOf}' and effective_from <= '${asOf}'
        and coalesce(terminated_on, 'infinity') > '${asOf}' and coalesce(renewed_on, 'infinity') > '${asOf}'
        and coalesce(expires_on, 'infinity') > '${asOf}' and coalesce(suspended_on, 'infinity') > '${asOf}'`,
    );
    expect([asOf, inForce.totalCount]).toEqual([asOf, row!.n]);
  }
  expect(counts.size).toBeGreaterThan(2);
});

test('a date of a field goes on to what lies below it in the same subgraph', async () => {
  await using register = await openRegister();
  const town = await seen(register, 'D440881105');
  await done(
    register,
    'renamePartyOrganization',
    { ...town, name: '中共石角镇新委员会', effectiveOn: '2024-01-01' },
    asHubAdmin(),
  );
  const { data } = await register.ask(`{
    now: partyOrganizations(first: 1, filter: { code: { eq: "D440881105" } }) { nodes { name subordinates(first: 1) { nodes { superior { name } } } } }
    then: partyOrganizations(first: 1, asOf: "2023-12-31", filter: { superior: { code: { eq: "D440881105" } } }) { nodes { superior { name } ancestors { code name } } }
    entity: administrativeDivision(code: "440881105") { partyOrganizations(asOf: "2023-12-31", filter: { code: { eq: "D440881105" } }) { nodes { name } } }
  }`);
  expect(data.now.nodes[0]).toEqual({
    name: '中共石角镇新委员会',
    subordinates: { nodes: [{ superior: { name: '中共石角镇新委员会' } }] },
  });
  expect(data.then.nodes[0].superior).toEqual({ name: '中共石角镇委员会' });
  expect(data.then.nodes[0].ancestors).toContainEqual({ code: 'D440881105', name: '中共石角镇委员会' });
  expect(data.entity.partyOrganizations.nodes).toEqual([{ name: '中共石角镇委员会' }]);
});
