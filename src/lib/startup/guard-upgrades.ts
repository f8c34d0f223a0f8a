import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

/**
 * Lets only those connections change protocol that may; in development hot reloading does. Gives the function that
 * ends them, since the server does not count them as its own any more.
 */
export const guardUpgrades = (
  server: Server,
  mayUpgrade: (request: IncomingMessage) => boolean,
): (() => void) => {
  const upgraded = new Set<Duplex>();
  // Ahead of Next, which adds its own listener.
  server.prependListener('upgrade', (request: IncomingMessage, socket: Duplex) => {
    if (!mayUpgrade(request)) {
      socket.destroy();
      return;
    }
    upgraded.add(socket);
    socket.once('close', () => upgraded.delete(socket));
  });
  return () => {
    for (const socket of upgraded) socket.destroy();
  };
};
