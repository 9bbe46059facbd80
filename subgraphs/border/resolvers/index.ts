import {
  advanceBorderCase,
  answerBorderCaseEvent,
  linkBorderCase,
  recordBorderCaseEvent,
} from './Mutation/case-steps.ts';
import { advanceMediation, closeMediation, openMediation } from './Mutation/mediation-steps.ts';
import { publishBulletin } from './Mutation/publishBulletin.ts';
import { recordEnforcementResult } from './Mutation/recordEnforcementResult.ts';
import { registerAdjacency } from './Mutation/registerAdjacency.ts';
import { registerBorderZone } from './Mutation/registerBorderZone.ts';
import { reportBorderCase } from './Mutation/reportBorderCase.ts';
import * as adjacencySteps from './Mutation/adjacency-steps.ts';
import * as tierBodySteps from './Mutation/tier-body-steps.ts';
import * as zoneSteps from './Mutation/zone-steps.ts';
import { Query } from './Query.ts';
import { BorderChange, Subscription } from './Subscription.ts';
import * as stubs from './stubs.ts';
import * as types from './types.ts';

export const resolvers = {
  Query,
  Subscription,
  BorderChange,
  Mutation: {
    registerAdjacency,
    registerBorderZone,
    reportBorderCase,
    advanceBorderCase,
    answerBorderCaseEvent,
    linkBorderCase,
    recordBorderCaseEvent,
    recordEnforcementResult,
    publishBulletin,
    openMediation,
    advanceMediation,
    closeMediation,
    ...adjacencySteps,
    ...zoneSteps,
    ...tierBodySteps,
  },
  ...stubs,
  ...types,
};
