import type { Context, Span } from '@opentelemetry/api';
import { outcomeOf, type RequestWatch } from './watch.ts';

export interface Traces {
  /** @param incoming a valid traceparent, or none */
  watch(incoming: string | undefined): RequestWatch;
  close(): Promise<void>;
}

/**
 * Spans of requests and their fetches, sent by OTLP over HTTP to where `OTEL_EXPORTER_OTLP_ENDPOINT` says. OpenTelemetry is
 * loaded only here.
 */
export async function openTraces(serviceName: string): Promise<Traces> {
  const [
    api,
    { BasicTracerProvider, BatchSpanProcessor },
    { OTLPTraceExporter },
    { resourceFromAttributes },
  ] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace-base'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const { SpanKind, SpanStatusCode, TraceFlags, trace, ROOT_CONTEXT } = api;
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': process.env.OTEL_SERVICE_NAME ?? serviceName }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  const tracer = provider.getTracer('hub-gateway');
  const at = (ms: number): number => performance.timeOrigin + ms;

  function parentOf(incoming: string | undefined): Context {
    if (!incoming) return ROOT_CONTEXT;
    const [, traceId, spanId, flags] = incoming.split('-') as [string, string, string, string];
    const traceFlags = Number.parseInt(flags, 16) & TraceFlags.SAMPLED;
    return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
  }

  return {
    watch(incoming) {
      const span: Span = tracer.startSpan(
        'graphql',
        { kind: SpanKind.SERVER, startTime: at(performance.now()) },
        parentOf(incoming),
      );
      const within = trace.setSpan(ROOT_CONTEXT, span);
      const { traceId, spanId, traceFlags } = span.spanContext();
      return {
        traceparent: `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`,
        ready({ type, name, documentHash, tookMs, atMs }) {
          span.updateName(`graphql ${type}`);
          span.setAttributes({
            'graphql.operation.type': type,
            'graphql.document.hash': documentHash(),
            ...(name ? { 'graphql.operation.name': name } : {}),
          });
          tracer.startSpan('prepare', { startTime: at(atMs - tookMs) }, within).end(at(atMs));
        },
        fetched({ subgraph, startedAtMs, durationMs, outcome, entities, step }) {
          const attributes = {
            'hub.subgraph': subgraph,
            'hub.step': step,
            'hub.outcome': outcome,
            ...(entities === undefined ? {} : { 'hub.entities': entities }),
          };
          const fetch = tracer.startSpan(
            `fetch ${subgraph}`,
            { kind: SpanKind.CLIENT, startTime: at(startedAtMs), attributes },
            within,
          );
          if (outcome !== 'data') fetch.setStatus({ code: SpanStatusCode.ERROR, message: outcome });
          fetch.end(at(startedAtMs + durationMs));
        },
        ended(status, codes) {
          const outcome = outcomeOf(status, codes);
          span.setAttributes({ 'hub.outcome': outcome, 'hub.error.codes': [...new Set(codes)] });
          if (outcome === 'failed') span.setStatus({ code: SpanStatusCode.ERROR });
          span.end(at(performance.now()));
        },
      };
    },
    close: () => provider.shutdown(),
  };
}
