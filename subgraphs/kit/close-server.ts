import type { Server } from 'node:http';

/** Stops listening, lets requests in flight finish, and drops idle connections. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
