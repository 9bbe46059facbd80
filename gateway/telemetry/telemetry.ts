import type { IncomingHttpHeaders } from 'node:http';
import { openMetrics, type GatewayState } from './metrics.ts';
import { openTraces } from './traces.ts';
import { passOn, together, validTraceparent, type RequestWatch } from './watch.ts';

export interface TelemetryOptions {
  /** Undefined: no metrics. */
  metricsPort: number | undefined;
  metricsHost: string;
  /** Whether spans are sent, to where OpenTelemetry's own variables say. */
  traces: boolean;
  state(): GatewayState;
}

export interface Telemetry {
  /** Where metrics are served. */
  metricsUrl: string | undefined;
  /** Nothing when neither metrics nor traces want to know, and no trace is to be handed on. */
  watch(headers: IncomingHttpHeaders): RequestWatch | undefined;
  close(): Promise<void>;
}

export async function openTelemetry(options: TelemetryOptions): Promise<Telemetry> {
  const { metricsPort, metricsHost, state } = options;
  const metrics =
    metricsPort === undefined
      ? undefined
      : await openMetrics({ port: metricsPort, host: metricsHost, state });
  const traces = options.traces ? await openTraces('hub-gateway') : undefined;
  return {
    metricsUrl: metrics?.url,
    watch({ traceparent }) {
      const incoming = traceparent === undefined ? undefined : validTraceparent(traceparent);
      if (!metrics && !traces) return incoming ? passOn(incoming) : undefined;
      const watches: RequestWatch[] = [];
      if (traces) watches.push(traces.watch(incoming));
      else if (incoming) watches.push(passOn(incoming));
      if (metrics) watches.push(metrics.watch());
      return together(watches);
    },
    close: async () => {
      await metrics?.close();
      await traces?.close();
    },
  };
}
