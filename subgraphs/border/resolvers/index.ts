import * as Mutation from './Mutation/index.ts';
import { Query } from './Query.ts';
import { BorderChange, Subscription } from './Subscription.ts';
import * as duty from './duty.ts';
import * as gaps from './gaps.ts';
import * as stubs from './stubs.ts';
import * as types from './types.ts';

export const resolvers = {
  Query,
  Subscription,
  BorderChange,
  Mutation,
  ...stubs,
  ...duty,
  ...gaps,
  ...types,
};
