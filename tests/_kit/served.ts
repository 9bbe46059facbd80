import { serveGateway, type RunningHub, type ServeGatewayOptions } from '@hub/gateway/hub.ts';
import { openRegister, type Register } from './register.ts';

/** A register with its HTTP door open on a free port, and the embedded hub's demonstration identities. */
export interface ServedRegister extends AsyncDisposable {
  register: Register;
  hub: RunningHub;
  endpoint: string;
}

export async function openServedRegister(
  options: Omit<ServeGatewayOptions, 'demoSecret' | 'gatewayDatabase'> = {},
): Promise<ServedRegister> {
  const register = await openRegister();
  const hub = await serveGateway(register.hub, {
    ...options,
    port: 0,
    demoSecret: register.databaseUrl,
    gatewayDatabase: register.databaseUrl,
  });
  return {
    register,
    hub,
    endpoint: `${hub.url}/graphql`,
    [Symbol.asyncDispose]: async () => {
      await hub.close();
      await register[Symbol.asyncDispose]();
    },
  };
}
