import { batched } from '@hub/kit/batch.ts';
import { askOwner } from '@hub/kit/peers.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import type { GapRow } from '../border-gaps.ts';
import type * as R from '../generated/resolvers.ts';
import * as load from '../loaders.ts';
import { gapAdvice } from '../rules/gap-advice.ts';
import type { TierBodyRow } from '../tables.ts';

/** The id of the division on one side of a gap. */
const sideOfGap = ({ adjacency }: GapRow, code: string) =>
  adjacency.aCode === code ? adjacency.aId : adjacency.bId;

export const BorderGap: R.BorderGapResolvers = {
  near: (gap) => ({ id: sideOfGap(gap, gap.near) }),
  nearCode: ({ near }) => near,
  far: (gap) => ({ id: sideOfGap(gap, gap.far) }),
  farCode: ({ far }) => far,
  callOn: (gap, _args, context) => bodiesFor(context, gap),
  callOnOrganization: async (gap, _args, context) => {
    const id = await committees(context, gap.on).load(sideOfGap(gap, gap.far));
    return id === null ? null : { id };
  },
  advice: ({ kind }) => gapAdvice[kind].en,
  adviceZh: ({ kind }) => gapAdvice[kind].zh,
  meeting: ({ meetingId }) => (meetingId ? { id: meetingId } : null),
  occurrence: ({ occurrenceId }) => (occurrenceId ? { id: occurrenceId } : null),
  boundary: ({ boundaryId }, _args, context) =>
    boundaryId ? load.boundaryById.one(context, boundaryId) : null,
  inspection: ({ inspectionId }, _args, context) =>
    inspectionId ? load.inspectionById.one(context, inspectionId) : null,
  borderCase: ({ caseId }, _args, context) => (caseId ? load.caseById.one(context, caseId) : null),
  zone: ({ zoneId }, _args, context) => (zoneId ? load.zoneById.one(context, zoneId) : null),
};

/** Bodies that sit at the far place, above or below it within its county; those of its own level first. */
async function bodiesFor(context: HubContext, { far, on }: GapRow): Promise<TierBodyRow[]> {
  const standing = (await load.tierBodiesByCounty.many(context, far.slice(0, 6).padEnd(6, '0'))).filter(
    ({ validFrom, validTo }) => (validFrom === null || validFrom <= on) && (validTo === null || validTo > on),
  );
  const distance = ({ divisionCode }: TierBodyRow) => Math.abs((divisionCode ?? '').length - far.length);
  return standing
    .filter(
      ({ divisionCode }) => divisionCode && (divisionCode.startsWith(far) || far.startsWith(divisionCode)),
    )
    .sort((x, y) => distance(x) - distance(y) || (x.name < y.name ? -1 : 1));
}

/** The committee of each division, asked of organizations in one request. */
function committees(context: HubContext, on: string) {
  return batched<string>(context.batches, `committee of a division ${on}`, async (ids) => {
    const known = await askOwner<{ partyOrganizations: { nodes: { id: string }[] } }>(
      context.peers,
      'organizations',
      'AdministrativeDivision',
      ids,
      `partyOrganizations(first: 1, asOf: "${on}", filter: { kind: { in: [COMMITTEE, WORKING_COMMITTEE] }, tier: { notIn: [ESTATE, GRID, BUILDING] } }, orderBy: [{ field: CODE }]) { nodes { id } }`,
    );
    return new Map(
      [...known].flatMap(([id, { partyOrganizations }]) =>
        partyOrganizations.nodes[0] ? [[id, partyOrganizations.nodes[0].id] as const] : [],
      ),
    );
  });
}
