import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { fatalError, readMessages, startupParameters } from './postgres-protocol.ts';

/** A connection pooler that behaves as pgbouncer does in what concerns its clients. */
export interface Pooler {
  /** The server's address through the pooler. */
  url: string;
  /** The names of the settings that clients sent when they connected. */
  parameters: Set<string>;
  close: () => Promise<void>;
}

/** What pgbouncer takes in the packet that opens a connection; it refuses one with anything else (its manual: `ignore_startup_parameters`). */
const known = new Set([
  'user',
  'database',
  'client_encoding',
  'datestyle',
  'timezone',
  'standard_conforming_strings',
  'application_name',
]);

/** Puts a pooler in front of the server of this address. */
export const openPooler = async (address: string, mode: 'session' | 'transaction'): Promise<Pooler> => {
  const { hostname, port } = new URL(address);
  const parameters = new Set<string>();
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.on('error', () => {}).on('close', () => sockets.delete(socket));
  };
  const reach = () => keep(connect(Number(port), hostname));
  const sessions = new SharedSession(reach);
  const server = createServer(async (client) => {
    keep(client);
    const packet = await readPacket(client);
    const given = startupParameters(packet);
    for (const name of given) parameters.add(name);
    const strange = given.find((name) => !known.has(name.toLowerCase()));
    if (strange) return void client.end(fatalError('08P01', `unsupported startup parameter: ${strange}`));
    if (mode === 'transaction') return sessions.serve(client, packet);
    const far = reach();
    far.write(packet);
    client.pipe(far).pipe(client);
    client.resume();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: Object.assign(new URL(address), { host: `127.0.0.1:${(server.address() as AddressInfo).port}` })
      .href,
    parameters,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
};

const readPacket = async (client: Socket): Promise<Buffer> => {
  const [packet] = (await once(client, 'data')) as [Buffer];
  client.pause();
  return packet;
};

/** One session of the server for all clients: whoever sends a message has it to the end of the transaction. */
class SharedSession {
  readonly #reach: () => Socket;
  #session: Promise<{ socket: Socket; greeting: Buffer }> | undefined;
  #free: Promise<void> = Promise.resolve();

  constructor(reach: () => Socket) {
    this.#reach = reach;
  }

  async serve(client: Socket, packet: Buffer): Promise<void> {
    this.#session ??= this.#open(packet);
    const { socket, greeting } = await this.#session;
    client.write(greeting);
    let turn: Promise<() => void> | undefined;
    client.on('data', async (data) => {
      if (data[0] === terminate) return;
      turn ??= this.#take();
      const release = await turn;
      socket.write(data);
      const answer = await readAnswer(socket);
      if (answer.isIdle) {
        turn = undefined;
        release();
      }
      client.write(answer.bytes);
    });
    client.resume();
  }

  async #open(packet: Buffer) {
    const socket = this.#reach();
    socket.write(packet);
    const { bytes: greeting } = await readAnswer(socket);
    return { socket, greeting };
  }

  async #take(): Promise<() => void> {
    const before = this.#free;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#free = promise;
    await before;
    return resolve;
  }
}

const terminate = 'X'.charCodeAt(0);
const readyForQuery = 'Z'.charCodeAt(0);
const idle = 'I'.charCodeAt(0);

/** What the server sends until it is ready for the next query. */
const readAnswer = async (socket: Socket): Promise<{ bytes: Buffer; isIdle: boolean }> => {
  let bytes = Buffer.alloc(0);
  for (;;) {
    const [data] = (await once(socket, 'data')) as [Buffer];
    bytes = Buffer.concat([bytes, data]);
    const last = readMessages(bytes).at(-1);
    if (last?.type === readyForQuery) return { bytes, isIdle: last.body[0] === idle };
  }
};
