import { closeSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Dialect } from 'kysely';
import { JucaError } from '#/lib/domain/errors.ts';
import type { JsonVerb, ParsedInput, VerbName, VerbOutput } from '../contract.ts';
import { type Engine, type OverdueAnswer, type OwnedChange, overdueAtOnce } from '../engine.ts';
import { type EngineHealth, engineHealth, type HealthFinding } from '../engine-health.ts';
import type { InstallationSizes } from '../installation-sizes.ts';
import type { JsonAnswer } from '../json-answers.ts';
import type { SignInRows } from '../sign-in-driver.ts';
import { latestLease } from '../verbs/answers/run.ts';
import { verbs } from '../verbs/index.ts';
import { restoreAdvice } from './backup/newest.ts';
import { type AdmittedFile, admitFile } from './file/admit.ts';
import { markInstallation } from './file/installation-mark.ts';
import { isWritable } from './file/permission.ts';
import { refusedFile } from './file/refusal.ts';
import { Inspection, type InspectionTimes } from './inspection/inspection.ts';
import { sqliteSizes } from './installation-sizes.ts';
import { LogHandover } from './log-handover.ts';
import type { Success } from './pending-calls.ts';
import type { ThreadRole } from './protocol.ts';
import { createSignInDialect } from './sign-in-dialect.ts';
import { type Call, ThreadClient, type ThreadDeadlines, type ThreadEvents } from './thread-client.ts';
import { WriteGate } from './write-gate.ts';
import { WriteProbe } from './write-probe.ts';

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
  /** The folder of the backups, for what is said of a damaged database. */
  backups?: string | undefined;
  /** When the file is checked; never unless given. */
  inspection?: InspectionTimes | undefined;
  events?: Partial<ThreadEvents> | undefined;
}

const defaultMaxQueue = 4_096;
/** A migration of a large file takes minutes; any call takes less than a lock's five seconds and some work. */
const defaultDeadlines: ThreadDeadlines = { call: 15_000, start: 3_600_000 };
/** As migration 23 has it for PostgreSQL. */
const overdueRuns = `select user_id as owner, session_id as session from answer_runs
  where lease_until < ? or lease_until > ? order by lease_until limit ?`;
const quiet: ThreadEvents = { note: () => {}, defect: () => {}, slow: () => {} };

/**
 * SQLite in threads of its own: one writes, some read, one copies the log back. The main thread passes messages and
 * never waits for the disk. Rejects where the file cannot be opened, belongs to a newer version or to another program,
 * or is missing although it was there; then every file is as it was.
 */
export const openSqliteEngine = async (options: SqliteOptions): Promise<SqliteEngine> => {
  try {
    return await openAdmitted(options);
  } catch (error) {
    if (!(error instanceof JucaError)) throw error;
    const { note } = await restoreAdvice(options.backups);
    const isLost = error.details.reason === 'damaged' || error.details.reason === 'file_missing';
    throw isLost ? new JucaError(error.code, `${error.message} ${note}`, error.details) : error;
  }
};

const openAdmitted = async (options: SqliteOptions): Promise<SqliteEngine> => {
  const file = admitFile(options.path);
  const engine = new SqliteEngine(options, file);
  try {
    await engine.start();
    return engine;
  } catch (error) {
    await engine.close();
    if (!(error instanceof JucaError)) throw error;
    throw refusedFile(file.path, error.message.replace(/\.?$/, '.'), error.details.reason);
  }
};

export class SqliteEngine implements Engine {
  readonly #path: string;
  readonly #writer: ThreadClient;
  readonly #readers: ThreadClient[];
  readonly #checkpointer: ThreadClient;
  readonly #changeListeners = new Set<(change: OwnedChange) => void>();
  readonly #gapListeners = new Set<() => void>();
  readonly #file: AdmittedFile;
  readonly #events: ThreadEvents;
  readonly #gate: WriteGate;
  readonly #clockOffsetMs: number;
  readonly #inspection: Inspection | undefined;
  #probe: WriteProbe | undefined;
  #closed: Promise<void> | undefined;

  constructor(options: SqliteOptions, file: AdmittedFile) {
    this.#path = file.path;
    const events = { ...quiet, ...options.events };
    this.#file = file;
    this.#clockOffsetMs = options.clockOffsetMs ?? 0;
    this.#events = events;
    this.#gate = new WriteGate(() => void this.#adviseOnDamage(options.backups));
    this.#inspection = options.inspection && this.#inspect(options.inspection);
    const handover = LogHandover.memory();
    const { path, identity, descriptor } = file;
    const settings = { path, file: identity, descriptor, handover };
    const client = (role: ThreadRole, onGap = () => {}) =>
      new ThreadClient({
        settings: { ...settings, role, clockOffsetMs: this.#clockOffsetMs },
        maxQueue: options.maxQueue ?? defaultMaxQueue,
        deadlines: { ...defaultDeadlines, ...options.deadlines },
        events,
        onGap,
        onFile: (problem) => this.#gate.fileIs(problem),
      });
    this.#writer = client('writer', () => this.#tellGap());
    this.#checkpointer = client('checkpointer');
    this.#readers = Array.from({ length: options.readers ?? defaultReaders() }, () => client('reader'));
  }

  /** The writer first: it makes and migrates the file that the others open. */
  async start(): Promise<void> {
    const { path, logSetAside } = this.#file;
    if (logSetAside) {
      const note = `The write-ahead log beside ${path} belonged to another file. It was not copied into this one`;
      this.#events.note('warn', `${note} and is kept as ${logSetAside}.`);
    }
    await this.#writer.start();
    markInstallation(path);
    await Promise.all([...this.#readers, this.#checkpointer].map((thread) => thread.start()));
    if (!isWritable(path)) this.#gate.refuse({ reason: 'read_only', note: `${path} may not be written to.` });
    this.#probe = new WriteProbe(this.#gate, path, () => this.#write({ probe: true }));
    await this.#inspection?.start();
  }

  async call<N extends VerbName>(verb: N, owner: string, input: ParsedInput<N>): Promise<VerbOutput<N>> {
    return (await this.#run(verb, { verb, owner, input })) as VerbOutput<N>;
  }

  async callForJson<N extends JsonVerb>(
    verb: N,
    owner: string,
    input: ParsedInput<N>,
  ): Promise<JsonAnswer<N>> {
    return (await this.#run(verb, { verb, owner, input, isForJson: true })) as JsonAnswer<N>;
  }

  onChange(listener: (change: OwnedChange) => void): () => void {
    this.#changeListeners.add(listener);
    return () => this.#changeListeners.delete(listener);
  }

  onGap(listener: () => void): () => void {
    this.#gapListeners.add(listener);
    return () => this.#gapListeners.delete(listener);
  }

  /** One server has the file to itself. */
  announceSignOut(): void {}

  onSignOut(): () => void {
    return () => {};
  }

  signInDialect(): Dialect {
    return createSignInDialect(async (sql, parameters, kind) => {
      const call = { sql, parameters };
      const { value } = kind === 'read' ? await this.#read(call) : await this.#write(call);
      return value as SignInRows;
    });
  }

  sizes(): InstallationSizes {
    const read = async (sql: string, parameters: readonly unknown[]) =>
      (await this.#read({ sql, parameters, isLong: true })).value as SignInRows;
    return sqliteSizes(read, this.#path);
  }

  async overdueAnswers(): Promise<OverdueAnswer[]> {
    const now = new Date(Date.now() + this.#clockOffsetMs).toISOString();
    const parameters = [now, latestLease(now), overdueAtOnce];
    const { value } = await this.#read({ sql: overdueRuns, parameters, isLong: true });
    return (value as SignInRows).rows as OverdueAnswer[];
  }

  async health(): Promise<EngineHealth> {
    const threads = [
      { note: 'The writing thread is being started.', isReady: this.#writer.isReady },
      { note: 'A reading thread is being started.', isReady: this.#readers.every(({ isReady }) => isReady) },
      { note: 'The checkpointing thread is being started.', isReady: this.#checkpointer.isReady },
    ];
    const starting = threads
      .filter(({ isReady }) => !isReady)
      .map(({ note }): HealthFinding => ({ reason: 'threads_restarting', note }));
    const findings = [...this.#gate.findings, ...starting];
    return { ...engineHealth('sqlite', findings), durability: this.#writer.durability };
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #run(verb: VerbName, call: Call): Promise<unknown> {
    const { value, changes } = verbs[verb].kind === 'read' ? await this.#read(call) : await this.#write(call);
    for (const change of changes) for (const listener of this.#changeListeners) listener(change);
    return value;
  }

  /** The log is copied back last, when nobody reads or writes any more. */
  async #close(): Promise<void> {
    this.#probe?.close();
    const stopped = this.#inspection?.stop();
    await Promise.all([this.#writer, ...this.#readers].map((thread) => thread.close()));
    await stopped;
    await this.#checkpointer.close();
    closeSync(this.#file.descriptor);
  }

  async #read(call: Call): Promise<Success> {
    try {
      return await this.#leastLoaded().call(call);
    } catch (error) {
      this.#gate.failed(error, 'read');
      throw error;
    }
  }

  async #write(call: Call): Promise<Success> {
    this.#gate.check();
    try {
      const answer = await this.#writer.call(call);
      this.#gate.succeeded();
      return answer;
    } catch (error) {
      this.#gate.failed(error, 'write');
      throw error;
    }
  }

  #inspect(times: InspectionTimes): Inspection {
    const { path, identity } = this.#file;
    return new Inspection({ path, file: identity }, times, {
      damaged: (problems) => this.#gate.damaged(`The check of ${path} found damage: ${problems.join('; ')}.`),
      failed: (error) => this.#events.note('warn', `The database could not be checked: ${error}`),
    });
  }

  async #adviseOnDamage(backups: string | undefined): Promise<void> {
    this.#gate.advise(await restoreAdvice(backups));
    const [damage] = this.#gate.findings;
    if (damage) this.#events.note('warn', damage.note);
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
