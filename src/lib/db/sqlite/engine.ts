import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import type { Dialect } from 'kysely';
import { JucaError } from '#/lib/domain/errors.ts';
import type { JsonVerb, ParsedInput, VerbName, VerbOutput } from '../contract.ts';
import type { Engine, EngineHealth, OwnedChange } from '../engine.ts';
import type { InstallationSizes } from '../installation-sizes.ts';
import type { JsonAnswer } from '../json-answers.ts';
import type { SignInRows } from '../sign-in-driver.ts';
import { verbs } from '../verbs/index.ts';
import { sqliteSizes } from './installation-sizes.ts';
import { LogHandover } from './log-handover.ts';
import type { Success } from './pending-calls.ts';
import type { ThreadRole } from './protocol.ts';
import { createSignInDialect } from './sign-in-dialect.ts';
import { ThreadClient, type ThreadDeadlines, type ThreadEvents } from './thread-client.ts';

export interface SqliteOptions {
  /** The database file; its folder is made where it is missing. */
  path: string;
  /** Reading threads. */
  readers?: number | undefined;
  /** Calls that may wait for one thread. */
  maxQueue?: number | undefined;
  /** Added to the machine's clock; for tests. */
  clockOffsetMs?: number | undefined;
  /** In milliseconds; a thread that misses one is ended and started again. */
  deadlines?: Partial<ThreadDeadlines> | undefined;
  events?: Partial<ThreadEvents> | undefined;
}

const defaultMaxQueue = 4_096;
/** A migration of a large file takes minutes; any call takes less than a lock's five seconds and some work. */
const defaultDeadlines: ThreadDeadlines = { call: 15_000, start: 3_600_000 };
const quiet: ThreadEvents = { note: () => {}, defect: () => {}, slow: () => {} };

/**
 * SQLite in threads of its own: one writes, some read, one copies the log back. The main thread passes messages and
 * never waits for the disk. Rejects where the file cannot be opened or belongs to a newer version.
 */
export const openSqliteEngine = async (options: SqliteOptions): Promise<SqliteEngine> => {
  const path = resolve(options.path);
  mkdirSync(dirname(path), { recursive: true });
  const engine = new SqliteEngine({ ...options, path });
  try {
    await engine.start();
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
};

export class SqliteEngine implements Engine {
  readonly #path: string;
  readonly #writer: ThreadClient;
  readonly #readers: ThreadClient[];
  readonly #checkpointer: ThreadClient;
  readonly #changeListeners = new Set<(change: OwnedChange) => void>();
  readonly #gapListeners = new Set<() => void>();
  #refusedWrite: string | undefined;

  constructor(options: SqliteOptions) {
    this.#path = options.path;
    const events = { ...quiet, ...options.events };
    const handover = LogHandover.memory();
    const client = (role: ThreadRole, onGap = () => {}) =>
      new ThreadClient({
        settings: { role, path: options.path, handover, clockOffsetMs: options.clockOffsetMs ?? 0 },
        maxQueue: options.maxQueue ?? defaultMaxQueue,
        deadlines: { ...defaultDeadlines, ...options.deadlines },
        events,
        onGap,
      });
    this.#writer = client('writer', () => this.#tellGap());
    this.#checkpointer = client('checkpointer');
    this.#readers = Array.from({ length: options.readers ?? defaultReaders() }, () => client('reader'));
  }

  /** The writer first: it makes and migrates the file that the others open. */
  async start(): Promise<void> {
    await this.#writer.start();
    await Promise.all([...this.#readers, this.#checkpointer].map((thread) => thread.start()));
  }

  async call<N extends VerbName>(verb: N, owner: string, input: ParsedInput<N>): Promise<VerbOutput<N>> {
    const call = { verb, owner, input };
    const { value, changes } =
      verbs[verb].kind === 'read' ? await this.#leastLoaded().call(call) : await this.#write(call);
    for (const change of changes) for (const listener of this.#changeListeners) listener(change);
    return value as VerbOutput<N>;
  }

  async callForJson<N extends JsonVerb>(
    verb: N,
    owner: string,
    input: ParsedInput<N>,
  ): Promise<JsonAnswer<N>> {
    const { value } = await this.#leastLoaded().call({ verb, owner, input, isForJson: true });
    return value as JsonAnswer<N>;
  }

  onChange(listener: (change: OwnedChange) => void): () => void {
    this.#changeListeners.add(listener);
    return () => this.#changeListeners.delete(listener);
  }

  onGap(listener: () => void): () => void {
    this.#gapListeners.add(listener);
    return () => this.#gapListeners.delete(listener);
  }

  signInDialect(): Dialect {
    return createSignInDialect(async (sql, parameters, kind) => {
      const call = { sql, parameters };
      const { value } = kind === 'read' ? await this.#leastLoaded().call(call) : await this.#write(call);
      return value as SignInRows;
    });
  }

  sizes(): InstallationSizes {
    const read = async (sql: string, parameters: readonly unknown[]) =>
      (await this.#leastLoaded().call({ sql, parameters })).value as SignInRows;
    return sqliteSizes(read, this.#path);
  }

  async health(): Promise<EngineHealth> {
    const reasons = this.#refusedWrite === undefined ? [] : [this.#refusedWrite];
    if (!this.#writer.isReady) reasons.push('The writing thread is being started.');
    if (this.#readers.some(({ isReady }) => !isReady)) reasons.push('A reading thread is being started.');
    if (!this.#checkpointer.isReady) reasons.push('The checkpointing thread is being started.');
    const { durability } = this.#writer;
    return { status: reasons.length === 0 ? 'ok' : 'degraded', engine: 'sqlite', reasons, durability };
  }

  /** The log is copied back last, when nobody reads or writes any more. */
  async close(): Promise<void> {
    await Promise.all([this.#writer, ...this.#readers].map((thread) => thread.close()));
    await this.#checkpointer.close();
  }

  async #write(call: Parameters<ThreadClient['call']>[0]): Promise<Success> {
    try {
      const answer = await this.#writer.call(call);
      this.#refusedWrite = undefined;
      return answer;
    } catch (error) {
      if (error instanceof JucaError && error.code === 'unavailable') this.#refusedWrite = error.message;
      throw error;
    }
  }

  #tellGap(): void {
    for (const listener of this.#gapListeners) listener();
  }

  /** The reader with the fewest calls; one that is being started only where no other is ready. */
  #leastLoaded(): ThreadClient {
    const ready = this.#readers.filter(({ isReady }) => isReady);
    const readers = ready.length > 0 ? ready : this.#readers;
    return readers.reduce((least, reader) => (reader.load < least.load ? reader : least));
  }
}

/** The writer and the main thread want a core each; on small machines one reader shares with them. */
const defaultReaders = (): number => Math.max(1, Math.min(4, availableParallelism() - 1));
