export * from './tables/schema.ts';
export * from './tables/divisions.ts';
export * from './tables/organizations.ts';
export * from './tables/committees.ts';
export * from './tables/estates.ts';
export * from './tables/proposals.ts';
export * from './tables/imports.ts';
export * from './tables/emergencies.ts';
