import type { Server } from 'node:http';

/** Milliseconds for answers that were begun; the store needs what is left of ten seconds. */
const patience = 6_000;

/** Stops accepting, ends the live streams, and waits for answers that were begun, up to `patience`. */
export const drain = async (server: Server, streams: readonly { close: () => void }[]): Promise<void> => {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  for (const each of streams) each.close();
  // A connection that was busy when the server closed is kept open for its next request: let go of it when idle.
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  const end = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearInterval(sweep);
  clearTimeout(end);
};
