export * from './tables/schema.ts';
export * from './tables/alliances.ts';
export * from './tables/deliberation.ts';
export * from './tables/pacts.ts';
export * from './tables/meetings.ts';
export * from './tables/services.ts';
export * from './tables/whistles.ts';
export * from './tables/pledges.ts';
