export interface SubgraphRequest {
  query: string;
  operationName?: string;
  variables?: Record<string, unknown>;
  /** Opaque per-request value handed through to transports. */
  context: unknown;
  signal?: AbortSignal;
  isMutation: boolean;
  /** `variables` as JSON text, for transports that send text: cheaper than serialising `variables`. */
  variablesText?(): string | undefined;
  /** The engine can use the response text as it is, if the transport can vouch that it holds data and no errors. */
  acceptsBody?: boolean;
}

export interface SubgraphResult {
  data?: Record<string, any> | null;
  errors?: ReadonlyArray<{
    message: string;
    path?: readonly (string | number)[];
    extensions?: Record<string, unknown>;
  }>;
  extensions?: Record<string, unknown>;
  /** Only in answer to `acceptsBody`: the whole response, `{"data":{…}}`, free of errors and extensions. */
  body?: string;
}

/**
 * What a transport rejects with when the request cannot have reached the subgraph. A mutation rejected with anything else
 * may have been done all the same.
 */
export class NotSent extends Error {}

/** The engine takes what `execute` answers for its own and changes it; a rejection means the subgraph is unavailable. */
export interface Transport {
  execute(request: SubgraphRequest): Promise<SubgraphResult>;
  /**
   * Opens a subscription. A result of its own says that the subgraph refused it; a rejection, or a throw of the iterator,
   * means the subgraph is unavailable. `request.signal` ends what was opened.
   */
  subscribe?(request: SubgraphRequest): Promise<SubgraphResult | AsyncIterable<SubgraphResult>>;
  /** Whether the subgraph has failed so often that it is not asked for a while. */
  isLeftAlone?(): boolean;
  close?(): Promise<void>;
}
