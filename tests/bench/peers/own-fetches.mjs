/**
 * Hive Gateway has clients that ask the same at the same time share one request to a subgraph. A load of equal queries
 * would measure little else, so it is switched off but for the contestant that is there to show it.
 */
export const transportEntries =
  process.env.SHARED_FETCHES === '1' ? {} : { '*.http': { options: { deduplicateInflightRequests: false } } };
