import { committeeOf, luoyangUnits } from '@hub/kit/demo/world.ts';
import { expect, test } from 'vitest';
import { openRegister } from '../_kit/register.ts';

/** 洛阳 (S2): contract-based co-building, meetings of the locality and its enterprises, wishes fulfilled. */

test('1,200 units of Luoyang have signed a contract with a subdistrict', async () => {
  await using register = await openRegister();
  const answer = await register.ask(
    `query ($unit: ID!) {
      pacts(
        first: 1
        filter: {
          kind: { eq: CONTRACT }
          division: "4103"
          parties: { some: { partyType: { eq: UNIT }, status: { eq: SIGNED } }, none: { status: { ne: SIGNED } } }
          measures: { every: { status: { eq: UNDER_WAY } } }
        }
      ) { totalCount }
      unit(id: $unit) {
        pacts(status: IN_FORCE) {
          nodes { title parties { name party { __typename } } measures { kind } articles { number heading } }
        }
        before: pacts(status: IN_FORCE, asOf: "2018-09-30") { totalCount }
      }
      allianceFigures(keys: ["S2.contract_units"]) { value qualifier }
    }`,
    { unit: luoyangUnits[0]!.id },
  );
  expect(answer).toEqual({
    data: {
      pacts: { totalCount: 1200 },
      unit: {
        pacts: {
          nodes: [
            {
              title: '洛阳契约共建单位0001契约化共建协议',
              parties: [
                {
                  name: committeeOf(luoyangUnits[0]!.divisionCode).name,
                  party: { __typename: 'PartyOrganization' },
                },
                { name: '洛阳契约共建单位0001', party: { __typename: 'Unit' } },
              ],
              measures: ['AFFAIRS_JOINT', 'ORGANIZATION_JOINT', 'ACTIVITY_JOINT', 'SAFETY_JOINT'].map(
                (kind) => ({
                  kind,
                }),
              ),
              articles: [
                { number: 1, heading: '宗旨' },
                { number: 2, heading: '隶属关系' },
              ],
            },
          ],
        },
        before: { totalCount: 0 },
      },
      allianceFigures: [{ value: 1200, qualifier: 'MORE_THAN' }],
    },
  });
});

test('the joint meeting of Jili, a district until 2021, held 8 sessions on 16 problems', async () => {
  await using register = await openRegister();
  const answer = await register.ask(`{
    jointMeetings(asOf: "2018-11-06", filter: { division: "410306" }) {
      nodes {
        name
        division { code name validTo }
        sessions { totalCount }
        agendaItems(filter: { kind: { eq: PROBLEM }, status: { eq: RESOLVED } }) { totalCount }
      }
    }
    today: jointMeetings(filter: { division: "410306" }) { totalCount }
    administrativeDivision(code: "410306", asOf: "2018-11-06") {
      name
      jointMeetings(asOf: "2018-11-06") { totalCount }
    }
    jointMeetingSessions(filter: { division: "410306" }, orderBy: [{ field: HELD_ON, direction: DESC }], first: 1) {
      totalCount
      nodes { heldOn agendaItems { nodes { title resolutions { nodes { kind status } } } } }
    }
  }`);
  expect(answer).toEqual({
    data: {
      jointMeetings: {
        nodes: [
          {
            name: '吉利区地企党建联席会',
            division: { code: '410306', name: '吉利区', validTo: '2021-03-18' },
            sessions: { totalCount: 8 },
            agendaItems: { totalCount: 16 },
          },
        ],
      },
      today: { totalCount: 0 },
      administrativeDivision: { name: '吉利区', jointMeetings: { totalCount: 1 } },
      jointMeetingSessions: {
        totalCount: 8,
        nodes: [
          {
            heldOn: '2018-10-20',
            agendaItems: {
              nodes: ['地企协调问题0015', '地企协调问题0016'].map((title) => ({
                title,
                resolutions: { nodes: [{ kind: 'PROBLEM', status: 'DONE' }] },
              })),
            },
          },
        ],
      },
    },
  });
});

test('65 enterprises meet by the quarter, and 20 departments sit in the joint meeting of Guigang', async () => {
  await using register = await openRegister();
  const { data, errors } = await register.ask(`{
    luoyang: jointMeetings(filter: { kind: { eq: LOCAL_ENTERPRISE }, division: "4103" }) {
      nodes { participantCount sessionsPerYear sessions { totalCount } participants(first: 1) { totalCount } }
    }
    guigang: jointMeetings(filter: { divisionCode: { eq: "4508" } }) {
      nodes { participantCount sessions { nodes { kind heldOn } } }
    }
    counties: jointMeetings(filter: { division: "4508", divisionCode: { notIn: ["4508"] } }) { totalCount }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    luoyang: {
      nodes: [
        {
          participantCount: 65,
          sessionsPerYear: 4,
          sessions: { totalCount: 4 },
          participants: { totalCount: 65 },
        },
      ],
    },
    guigang: {
      nodes: [{ participantCount: 20, sessions: { nodes: [{ kind: 'PLENARY', heldOn: '2021-06-18' }] } }],
    },
    counties: { totalCount: 5 },
  });
});

test('5,138 wishes and projects of Luoyang were claimed and fulfilled', async () => {
  await using register = await openRegister();
  const { data } = await register.ask(`{
    needs: serviceNeeds(first: 1, filter: { division: "4103", status: { in: [FULFILLED, RATED] } }) { totalCount }
    claimed: serviceNeeds(first: 0, filter: { division: "4103", claims: { some: { status: { in: [FULFILLED, RATED] } } } }) { totalCount }
    wishes: serviceNeeds(first: 1, filter: { division: "4103", kind: { eq: MICRO_WISH } }) {
      nodes { standingClaim { party { __typename } } organization { division { code } } divisionCode }
    }
    allianceFigures(keys: ["S2.wishes"]) { value qualifier }
  }`);
  expect(data.needs.totalCount).toBe(5138);
  expect(data.claimed.totalCount).toBe(5138);
  const [wish] = data.wishes.nodes;
  expect(wish.standingClaim).toEqual({ party: { __typename: 'Unit' } });
  expect(wish.organization.division.code).toBe(wish.divisionCode);
  expect(data.allianceFigures).toEqual([{ value: 5138, qualifier: 'EXACT' }]);
});
