import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { Random } from '../../support/random.ts';

/** A relay in front of a PostgreSQL server that breaks connections at the moment of a commit. */
export interface CommitRelay {
  url: string;
  /** From now on breaks connections at commits, as the random numbers say; undefined stops it. */
  cutBy: (random: Random | undefined) => void;
  /** Commits that were cut before they reached the server, and after. */
  counts: { before: number; after: number };
  close: () => Promise<void>;
}

/** Of the commits that pass while the relay cuts. */
const share = 0.2;
/** What the store sends where something is committed: a commit, or a statement that is a transaction by itself. */
const commits = ['commit\0', 'quick-append', 'quick-extend'];

export const openCommitRelay = async (address: string): Promise<CommitRelay> => {
  const { hostname, port } = new URL(address);
  const counts = { before: 0, after: 0 };
  const sockets = new Set<Socket>();
  let random: Random | undefined;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    }
    far.pipe(near);
    far.on('close', () => near.destroy());
    near.on('close', () => far.end());
    near.on('data', (data) => {
      const isCut = random !== undefined && random() < share && hasCommit(data);
      const reaches = !isCut || (random?.() ?? 0) < 0.5;
      if (reaches) far.write(data);
      if (!isCut) return;
      counts[reaches ? 'after' : 'before'] += 1;
      far.unpipe(near);
      near.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: Object.assign(new URL(address), { host }).href,
    cutBy: (next) => {
      random = next;
    },
    counts,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
};

const hasCommit = (data: Buffer): boolean => commits.some((text) => data.includes(text));
