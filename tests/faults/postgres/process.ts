import { JucaError } from '#/lib/domain/errors.ts';
import type { NewBlock } from '#/lib/domain/session.ts';
import { type ServerKind, ServerProcess } from '../../support/server-process.ts';
import { type Answer, type Opened, Person } from '../person.ts';
import type { Handle } from './callers.ts';

/** One of several processes on a database. It can be killed and started again, each time at another address. */
export class Process {
  readonly #settings: Record<string, string>;
  #server: ServerProcess | undefined;
  /** Incremented at each start and at each end of the process. */
  #changes = 0;

  constructor(settings: Record<string, string>) {
    this.#settings = settings;
  }

  get origin(): string {
    return this.#server?.origin ?? '';
  }

  /** Returns a function that tells whether the process has been up ever since this call. */
  watch(): () => boolean {
    const begin = this.#changes;
    return () => begin % 2 === 1 && begin === this.#changes;
  }

  async start(kind: ServerKind): Promise<void> {
    this.#server = await ServerProcess.start({ kind, settings: this.#settings });
    this.#changes += 1;
  }

  async kill(): Promise<void> {
    this.#changes += 1;
    await this.#server?.kill();
  }

  /** Stops the process where it is. The function that it returns lets it go on. */
  freeze(): () => void {
    return this.#server?.freeze() ?? (() => {});
  }

  async stop(): Promise<void> {
    await this.#server?.stop();
  }
}

/** One user's sessions over the HTTP API of one process. */
export class ProcessHandle implements Handle {
  readonly #person: Person;
  readonly #process: Process;

  constructor({ name, cookie }: Person, process: Process) {
    this.#person = new Person(name, cookie, () => process.origin);
    this.#process = process;
  }

  append({ id, blocks }: { id: string; blocks: NewBlock[] }): Promise<Opened> {
    return this.#ask(() => this.#person.append(id, blocks));
  }

  open({ id }: { id: string }): Promise<Opened> {
    return this.#ask(() => this.#person.open(id));
  }

  /** The only reason why a request may break is that its process was killed. */
  async #ask(ask: () => Promise<Answer<Opened>>): Promise<Opened> {
    const wasUp = this.#process.watch();
    try {
      const { status, body } = await ask();
      if (status >= 300) throw new Error(`a request was answered ${status}`);
      return body;
    } catch (error) {
      if (wasUp()) throw error;
      throw new JucaError('unavailable', 'The process was killed.');
    }
  }
}
