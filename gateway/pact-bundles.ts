import { Fault, faults, type FaultCode } from '@hub/kit/errors.ts';
import type { Graph, GraphError } from './graph.ts';
import { answer, type HubServerOptions } from './server.ts';

const query = `query PactBundle($id: ID!) { pact(id: $id) { pactNumber bundle } }`;

interface Answered {
  data?: { pact: { pactNumber: string; bundle: string | null } | null } | null;
  errors?: GraphError[];
}

/** `/pacts/ID/bundle.json`: what the graph says at `pact.bundle` to whoever asks, as a file. */
export function pactBundles(graph: Graph): NonNullable<HubServerOptions['download']> {
  return (path) => {
    const [, id] = /^\/pacts\/(pact_\w{26})\/bundle\.json$/.exec(path) ?? [];
    if (id === undefined) return null;
    return async (asking, signal) => {
      const { text } = await answer(graph, { query, variables: { id } }, asking, signal);
      const { data, errors } = JSON.parse(text) as Answered;
      const code = errors?.[0]?.extensions?.code as FaultCode | undefined;
      // To whom the graph has no such field, the file is not for.
      if (code === 'GRAPHQL_VALIDATION_FAILED') return { fault: new Fault('FORBIDDEN') };
      if (code) return { fault: new Fault(code in faults ? code : 'INTERNAL_SERVER_ERROR') };
      if (!data?.pact?.bundle) return { fault: noBundle(), status: 404 };
      return { name: `${id}.json`, text: data.pact.bundle, type: 'application/json' };
    };
  };
}

function noBundle(): Fault {
  return new Fault('BAD_USER_INPUT', {
    zh: '没有此协议，或尚无人签署。',
    en: 'There is no such pact, or nobody has signed it yet.',
  });
}
