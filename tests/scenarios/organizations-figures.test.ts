import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRegister, type Register } from '../_kit/register.ts';

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

test('Guigang has five counties and seven streets', async () => {
  const { data } = await register.ask(`{
    administrativeDivision(code: "4508") {
      counties: children { totalCount }
      subdivisionCounts { level designation count }
    }
  }`);
  expect(data.administrativeDivision.counties.totalCount).toBe(5);
  expect(data.administrativeDivision.subdivisionCounts).toContainEqual({
    level: 'TOWNSHIP',
    designation: 'SUBDISTRICT',
    count: 7,
  });
});

test('Kunming seats 370 community committees with 1,490 concurrent members', async () => {
  const { data } = await register.ask(`{
    expandedCommittees(first: 1, filter: { division: "5301", tier: { eq: COMMUNITY } }) {
      totalCount
      nodes { concurrentAppointments(first: 1) { nodes { post onBehalfOfUnit { kind } } } }
    }
    concurrentAppointments(first: 0, filter: { committee: { division: "5301", tier: { eq: COMMUNITY } } }) { totalCount }
  }`);
  expect(data.expandedCommittees.totalCount).toBe(370);
  expect(data.concurrentAppointments.totalCount).toBe(1490);
  expect(data.expandedCommittees.nodes[0].concurrentAppointments.nodes).toEqual([
    { post: '兼职委员', onBehalfOfUnit: { kind: 'PRIVATE_ENTERPRISE' } },
  ]);
});

test('seventeen committees under Kunming became working committees, of which seven stand', async () => {
  const query = `query ($asOf: LocalDate) {
    direct: partyOrganizations(first: 1, filter: { programme: DIRECT_COMMITTEE }, asOf: $asOf) {
      totalCount
      nodes { dissolvedOn successors { kind successor { kind } } }
    }
    working: partyOrganizations(first: 0, asOf: $asOf, filter: { kind: { eq: WORKING_COMMITTEE }, tier: { eq: MUNICIPAL }, divisionCode: { eq: "5301" } }) { totalCount }
  }`;
  const before = await register.ask(query, { asOf: '2019-01-01' });
  expect(before.data).toEqual({
    direct: {
      totalCount: 17,
      nodes: [
        {
          dissolvedOn: '2019-06-01',
          successors: [{ kind: 'REORGANIZED', successor: { kind: 'WORKING_COMMITTEE' } }],
        },
      ],
    },
    working: { totalCount: 2 },
  });
  const after = await register.ask(query, { asOf: '2020-01-01' });
  expect(after.data).toEqual({ direct: { totalCount: 0, nodes: [] }, working: { totalCount: 7 } });
});

test('Leizhou formed 25 temporary committees and 572 temporary branches, Zhanjiang 2,200 in all, each with one organizer', async () => {
  const { data } = await register.ask(`{
    committees: partyOrganizations(first: 0, filter: { division: "440882", kind: { eq: TEMPORARY_COMMITTEE } }) { totalCount }
    branches: partyOrganizations(first: 1, filter: { division: "440882", kind: { eq: TEMPORARY_BRANCH } }) {
      totalCount
      nodes { organizerCount family statCode temporaryMandate { taskName approvedBy { kind } } }
    }
    city: partyOrganizations(first: 0, filter: { division: "4408", kind: { in: [TEMPORARY_COMMITTEE, TEMPORARY_BRANCH] } }) { totalCount }
    organizationFigures(keys: ["S3.temp_orgs"]) { value qualifier }
  }`);
  expect(data).toEqual({
    committees: { totalCount: 25 },
    branches: {
      totalCount: 572,
      nodes: [
        {
          organizerCount: 1,
          family: 'TEMPORARY_ORGANIZATION',
          statCode: '931',
          temporaryMandate: {
            taskName: '平急转换临时任务',
            approvedBy: { kind: expect.stringMatching(/COMMITTEE/) },
          },
        },
      ],
    },
    city: { totalCount: 2200 },
    organizationFigures: [{ value: 2200, qualifier: 'MORE_THAN' }],
  });
});

test('Qindu has 424 grid branches and 715 building groups below it', async () => {
  const { data } = await register.ask(`{
    grids: partyOrganizations(first: 0, filter: { programme: GRID_BRANCH, division: "610402" }) { totalCount }
    groups: partyOrganizations(first: 0, filter: { programme: BUILDING_GROUP, division: "610402" }) { totalCount }
    partyOrganization(code: "D610402") { subtreeCounts { kind count } }
    organizationFigures(keys: ["S4.unit_orgs"]) { value qualifier }
  }`);
  expect(data.grids.totalCount).toBe(424);
  expect(data.groups.totalCount).toBe(715);
  expect(data.partyOrganization.subtreeCounts).toContainEqual({ kind: 'PARTY_GROUP', count: 715 });
  expect(data.organizationFigures).toEqual([{ value: null, qualifier: 'MASKED' }]);
});

test('Suixi’s community committee works in five functional groups', async () => {
  const { data } = await register.ask(`{
    partyOrganization(code: "D440823") { expandedCommittee { functionalGroups { section name } } }
  }`);
  expect(data.partyOrganization.expandedCommittee.functionalGroups).toHaveLength(5);
});
