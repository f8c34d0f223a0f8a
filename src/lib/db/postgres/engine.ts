import { setTimeout as sleep } from 'node:timers/promises';
import type { Dialect } from 'kysely';
import type { Pool } from 'pg';
import { JucaError } from '#/lib/domain/errors.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { JsonVerb, ParsedInput, VerbName, VerbOutput } from '../contract.ts';
import { type Engine, type OverdueAnswer, type OwnedChange, overdueAtOnce } from '../engine.ts';
import type { EngineHealth } from '../engine-health.ts';
import type { InstallationSizes } from '../installation-sizes.ts';
import { asJson, type JsonAnswer } from '../json-answers.ts';
import { storeClosing } from '../store-closed.ts';
import { verbs } from '../verbs/index.ts';
import { attempt } from './attempts.ts';
import { ChangeChannel } from './change-channel.ts';
import { isPassing, textOf, toJucaError } from './errors.ts';
import { type Outcome, PostgresExecutor } from './executor.ts';
import { PostgresHealth } from './health.ts';
import { postgresSizes } from './installation-sizes.ts';
import { mayRepeat } from './may-repeat.ts';
import { migratePostgres } from './migrate.ts';
import { createPool, onConnection } from './pool.ts';
import { isQuick, quickAppend } from './quick-append.ts';
import { quickExtend } from './quick-extend.ts';
import { createSignInDialect } from './sign-in-dialect.ts';
import { checkStart } from './start-checks.ts';
import { WriteGroups } from './write-groups.ts';

export interface PostgresOptions {
  /** `postgres://…` of a user that may create tables and, at the first start, roles. */
  url: string;
  /** Connections for the store; the sign-in library and the change hints have a few of their own. */
  connections?: number | undefined;
  /** Calls that may wait for a connection. */
  maxQueue?: number | undefined;
  /** Added to the machine's clock; for tests. */
  clockOffsetMs?: number | undefined;
  events?: Partial<PostgresEvents> | undefined;
}

export interface PostgresEvents {
  note: (level: 'info' | 'warn', message: string) => void;
  defect: (name: string, error: { message: string; cause?: string | undefined }) => void;
}

const defaultConnections = 16;
const signInConnections = 4;
const defaultMaxQueue = 4_096;
const quiet: PostgresEvents = { note: () => {}, defect: () => {} };

/** PostgreSQL over a pool, for one process of several. Rejects where the database cannot be reached or is newer. */
export const openPostgresEngine = async (options: PostgresOptions): Promise<PostgresEngine> => {
  try {
    await attempt(() => migratePostgres(options.url), isPassing);
  } catch (error) {
    throw new Error(textOf(error), { cause: error });
  }
  const engine = new PostgresEngine(options);
  try {
    await engine.start();
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
};

export class PostgresEngine implements Engine {
  readonly #pool: Pool;
  readonly #signInPool: Pool;
  readonly #executor: PostgresExecutor;
  readonly #groups: WriteGroups;
  readonly #channel: ChangeChannel;
  readonly #health: PostgresHealth;
  readonly #clock: () => Date;
  readonly #maxQueue: number;
  readonly #events: PostgresEvents;
  readonly #changeListeners = new Set<(change: OwnedChange) => void>();
  readonly #gapListeners = new Set<() => void>();
  readonly #signOutListeners = new Set<(user: string) => void>();
  #running = 0;
  #closing = false;

  constructor(options: PostgresOptions) {
    const { url, connections = defaultConnections, clockOffsetMs = 0 } = options;
    this.#events = { ...quiet, ...options.events };
    this.#maxQueue = options.maxQueue ?? defaultMaxQueue;
    this.#clock = () => new Date(Date.now() + clockOffsetMs);
    const onError = (error: Error) =>
      this.#events.note('warn', `A database connection broke: ${error.message}`);
    this.#pool = createPool({ url, size: connections, role: 'sessions', pipeline: true, onError });
    this.#signInPool = createPool({ url, size: signInConnections, role: 'sign_in', onError });
    this.#executor = new PostgresExecutor(this.#pool, this.#clock);
    this.#groups = new WriteGroups(this.#pool, connections);
    this.#health = new PostgresHealth(url, onError);
    this.#channel = new ChangeChannel(url, this.#pool, {
      change: (change) => this.#tell(change),
      gap: () => {
        for (const listener of this.#gapListeners) listener();
      },
      signOut: (user) => {
        for (const listener of this.#signOutListeners) listener(user);
      },
      note: this.#events.note,
    });
  }

  async start(): Promise<void> {
    await checkStart(await this.health(), this.#pool, this.#events.note);
    await this.#channel.listen();
  }

  async call<N extends VerbName>(verb: N, owner: string, input: ParsedInput<N>): Promise<VerbOutput<N>> {
    if (this.#closing) throw new JucaError('unavailable', storeClosing, { retryAfter: 5 });
    if (this.#running >= this.#maxQueue) {
      throw new JucaError('overloaded', 'Too many calls are waiting.', { retryAfter: 1 });
    }
    this.#running += 1;
    try {
      const { value, changes } = await attempt(
        () => this.#run(verb, owner, input),
        (error) => !this.#closing && mayRepeat(verb, input, error),
      );
      this.#channel.send(changes);
      for (const change of changes) this.#tell(change);
      return value;
    } catch (error) {
      throw this.#refusal(verb, error);
    } finally {
      this.#running -= 1;
    }
  }

  async callForJson<N extends JsonVerb>(
    verb: N,
    owner: string,
    input: ParsedInput<N>,
  ): Promise<JsonAnswer<N>> {
    return asJson(verb, await this.call(verb, owner, input));
  }

  onChange(listener: (change: OwnedChange) => void): () => void {
    this.#changeListeners.add(listener);
    return () => this.#changeListeners.delete(listener);
  }

  onGap(listener: () => void): () => void {
    this.#gapListeners.add(listener);
    return () => this.#gapListeners.delete(listener);
  }

  announceSignOut(user: string): void {
    this.#channel.sendSignOut(user);
  }

  onSignOut(listener: (user: string) => void): () => void {
    this.#signOutListeners.add(listener);
    return () => this.#signOutListeners.delete(listener);
  }

  signInDialect(): Dialect {
    return createSignInDialect(this.#signInPool);
  }

  sizes(): InstallationSizes {
    return postgresSizes(this.#signInPool);
  }

  async overdueAnswers(): Promise<OverdueAnswer[]> {
    const text = 'select owner, session from juca_overdue_answers($1, $2)';
    const values = [this.#clock().toISOString(), overdueAtOnce];
    const ask = () => onConnection(this.#signInPool, (client) => client.query(text, values));
    return (await attempt(ask, isPassing)).rows;
  }

  health(): Promise<EngineHealth> {
    return this.#health.check();
  }

  async close(): Promise<void> {
    if (this.#closing) return;
    this.#closing = true;
    while (this.#running > 0) await sleep(10);
    await this.#channel.close();
    await Promise.all([this.#pool.end(), this.#signInPool.end(), this.#health.close()]);
  }

  async #run<N extends VerbName>(verb: N, owner: string, input: ParsedInput<N>): Promise<Outcome<N>> {
    const quick = await this.#runQuick(verb, owner, input);
    return (quick as Outcome<N> | undefined) ?? this.#executor.run(verb, owner, input);
  }

  /** What a verb stored that one statement can carry out; undefined where it takes the whole verb. */
  async #runQuick(verb: VerbName, owner: string, input: ParsedInput<VerbName>): Promise<unknown> {
    const now = this.#clock().toISOString();
    if (verb === 'append') {
      const append = input as ParsedInput<'append'>;
      return isQuick(append) ? this.#groups.write(quickAppend({ owner, input: append, now })) : undefined;
    }
    if (verb !== 'extendAnswer') return undefined;
    const part = input as ParsedInput<'extendAnswer'>;
    const fits = part.start + part.text.length <= limits.answerText;
    return fits ? this.#groups.write(quickExtend({ owner, input: part, now })) : undefined;
  }

  #refusal(verb: VerbName, error: unknown): JucaError {
    const refusal = toJucaError(error);
    if (refusal.cause !== undefined) {
      if (verbs[verb].kind === 'write' && refusal.details.reason) this.#health.noteRefusal();
      const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.#events.defect(verb, { message: refusal.message, cause });
    }
    return refusal;
  }

  #tell(change: OwnedChange): void {
    for (const listener of this.#changeListeners) listener(change);
  }
}
