import type { PreparedServer } from '../calm/competitor.ts';
import type { Gauges } from '../measure/gauges.ts';
import { MeasuredServer } from '../measure/measured-server.ts';

/** One server in one or more processes that share a database. */
export class Served {
  readonly #servers: MeasuredServer[];

  private constructor(servers: MeasuredServer[]) {
    this.#servers = servers;
  }

  static async start({ server }: PreparedServer, processes: number, profile?: string): Promise<Served> {
    const servers: MeasuredServer[] = [];
    const measured = { ...server, settings: { ...server.settings, GAUGES_RESOLUTION: '10' } };
    for (let each = 0; each < processes; each += 1)
      servers.push(await MeasuredServer.start(measured, profile));
    return new Served(servers);
  }

  /** Where that user's requests go. */
  originFor(user: number): string {
    return this.#servers[user % this.#servers.length]?.origin ?? '';
  }

  /** Processor time and memory of all processes together, and the longest delay. */
  async read(): Promise<Gauges> {
    const all = await Promise.all(this.#servers.map((server) => server.read()));
    const sum = (of: (gauges: Gauges) => number) => all.reduce((total, each) => total + of(each), 0);
    return {
      delayP99: Math.max(...all.map(({ delayP99 }) => delayP99)),
      processor: sum(({ processor }) => processor),
      memory: sum(({ memory }) => memory),
      connections: sum(({ connections }) => connections),
    };
  }

  async stop(): Promise<void> {
    await Promise.all(this.#servers.map((server) => server.stop()));
  }
}
