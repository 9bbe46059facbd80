export * from './alliances.ts';
export * from './attachments.ts';
export * from './deliberation.ts';
export * from './meetings.ts';
export * from './pacts.ts';
export * from './pledges.ts';
export * from './services.ts';
export * from './whistles.ts';
