/** Every list of the subgraph: what it can be filtered and ordered by. */

export * from './adjacency.ts';
export * from './zones.ts';
export * from './cases.ts';
export * from './operations.ts';
export * from './duty.ts';
export * from './patrols.ts';
export * from './bulletins.ts';
export * from './mediation.ts';
export * from './boundaries.ts';
