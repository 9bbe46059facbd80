import { grantsHeld } from '@hub/kit/access/grants.ts';
import { page } from '@hub/kit/connection.ts';
import { badInput } from '@hub/kit/errors.ts';
import { reportedFigures } from '@hub/kit/figures.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import * as lists from '../lists/index.ts';
import * as load from '../loaders.ts';
import { enforcementTallies } from '../tallies.ts';
import { borderGaps } from '../border-gaps.ts';
import { figures } from '../tables.ts';
import { neighbourCodes } from './neighbour-codes.ts';

export const Query: QueryResolvers = {
  neighbourCodes,
  divisionAdjacency: (_, { id }, context) => load.adjacencyById.one(context, expectId(id, 'adj', '毗邻关系')),
  divisionAdjacencies: (_, args, context) => page(context, lists.adjacencyList, args),
  borderZone: (_, { id }, context) => load.zoneById.one(context, expectId(id, 'bor', '边界共治区')),
  borderZones: (_, args, context) => page(context, lists.zoneList, args),
  borderCase: (_, { id }, context) => load.caseById.one(context, expectId(id, 'bca', '边界难题')),
  borderCases: (_, args, context) => page(context, lists.caseList, args),
  jointEnforcementOperation: (_, { id }, context) =>
    load.operationById.one(context, expectId(id, 'ope', '联合执法')),
  jointEnforcementOperations: (_, args, context) => page(context, lists.operationList, args),
  jointPatrols: (_, args, context) => page(context, lists.patrolList, args),
  sharedBulletins: async (_, args, context) => {
    await grantsHeld(context);
    return await page(context, lists.bulletinList, args);
  },
  mediationCases: (_, args, context) => page(context, lists.mediationList, args),
  administrativeBoundary: (_, { id, lineCode }, context) => {
    if (id != null) return load.boundaryById.one(context, expectId(id, 'bdl', '界线'));
    if (lineCode == null) throw badInput('请给出 lineCode 或 id。', 'Give a lineCode or an id.');
    return load.boundaryByLineCode.one(context, lineCode);
  },
  administrativeBoundaries: (_, args, context) => page(context, lists.boundaryList, args),
  boundaryInspections: (_, args, context) => page(context, lists.inspectionList, args),
  enclaves: (_, args, context) => page(context, lists.enclaveList, args),
  jointPatrol: (_, { id }, context) => load.patrolById.one(context, expectId(id, 'pat', '治安共巡')),
  sharedBulletin: (_, { id }, context) => load.visibleBulletin(context, expectId(id, 'bul', '信息共享')),
  mediationCase: (_, { id }, context) => load.mediationById.one(context, expectId(id, 'med', '联合调解')),
  boundaryInspection: (_, { id }, context) =>
    load.inspectionById.one(context, expectId(id, 'ins', '界线联检')),
  dutyRoster: (_, { id }, context) => load.rosterById.one(context, expectId(id, 'dut', '值守安排')),
  dutyRosters: (_, args, context) => page(context, lists.rosterList, args),
  dutyDay: (_, { id }, context) => load.dutyDayById.one(context, expectId(id, 'dda', '值守日')),
  dutySwap: (_, { id }, context) => load.swapById.one(context, expectId(id, 'dsw', '换班')),
  enforcementTallies: (_, args, context) => enforcementTallies(context, args),
  borderGaps: (_, args, context) => borderGaps(context, args),
  enclave: (_, { id }, context) => load.enclaveById.one(context, expectId(id, 'enc', '飞地')),
  boundaryPillar: (_, { id, pillarNumber }, context) => {
    if (id != null) return load.pillarById.one(context, expectId(id, 'pil', '界桩'));
    if (pillarNumber == null) throw badInput('请给出 pillarNumber 或 id。', 'Give a pillarNumber or an id.');
    return load.pillarByNumber.one(context, pillarNumber);
  },
  borderFigures: (_, args, context) => reportedFigures(context, figures, args) as never,
};
