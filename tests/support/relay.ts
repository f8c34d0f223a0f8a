import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A connection to a server that a test can disturb. */
export interface Relay {
  /** The server's address through the relay. */
  url: string;
  /** Breaks every connection and refuses new ones until `restore`. */
  cut: () => void;
  restore: () => void;
  /** Breaks each connection within the next bytes that the server sends: such a share of them still arrives. */
  cutWithin: (share: number) => void;
  /** Stops forwarding on the current connections, which stay open. New connections work. */
  freeze: () => void;
  close: () => Promise<void>;
}

/** Puts a relay in front of the server of an address such as `postgres://host:port/…`. */
export const openRelay = async (address: string): Promise<Relay> => {
  const { hostname, port } = new URL(address);
  const sockets = new Set<Socket>();
  /** The server's end of each connection, and ours. */
  const pairs = new Map<Socket, Socket>();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) return near.destroy();
    const far = connect(Number(port), hostname);
    near.pipe(far).pipe(near);
    pairs.set(far, near);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        pairs.delete(socket);
        other.destroy();
      });
    }
    return undefined;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const destroyAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: Object.assign(new URL(address), { host }).href,
    cut: () => {
      isCut = true;
      destroyAll();
    },
    restore: () => {
      isCut = false;
    },
    cutWithin: (share) => {
      for (const [far, near] of pairs) {
        far.unpipe(near);
        far.once('data', (bytes) => {
          near.end(bytes.subarray(0, Math.floor(bytes.length * share)), () => far.destroy());
        });
        far.resume();
      }
    },
    freeze: () => {
      for (const socket of sockets) socket.unpipe().pause();
    },
    close: async () => {
      destroyAll();
      server.close();
    },
  };
};
