import { statSync } from 'node:fs';
import type { HealthFinding } from '../../engine-health.ts';
import { applicationId, readHeaderOf } from './header.ts';
import { type FileIdentity, identityOf, isSame } from './identity.ts';
import { isWithin } from './sequence.ts';

/** Bytes that the smallest database has. */
const leastBytes = 512;
/** Far more commits than there can be between two looks, and so few that another database is hardly among them. */
const mostCommits = 1_000_000;

/**
 * The database file that a thread has open, and its write-ahead log. A process keeps a file open that was removed,
 * renamed or replaced, and what is written to it is found by nobody.
 */
export class OpenFile {
  readonly #path: string;
  readonly #file: FileIdentity;
  readonly #descriptor: number;
  /** The commit sequence in the header at the last look. */
  #sequence: number;
  #log: FileIdentity | undefined;

  /** `file` is what stood at the path when it was opened, and `descriptor` leads to it. */
  constructor({ path, file, descriptor }: { path: string; file: FileIdentity; descriptor: number }) {
    this.#path = path;
    this.#file = file;
    this.#descriptor = descriptor;
    this.#log = identityOf(this.#logPath);
    this.#sequence = readHeaderOf(descriptor)?.sequence ?? 0;
  }

  /** What is wrong with the files at the path; undefined while they are the open ones. Takes microseconds, never throws. */
  problem(): HealthFinding | undefined {
    try {
      return this.#problem();
    } catch (error) {
      return missing(`The database file cannot be reached: ${error}`);
    }
  }

  #problem(): HealthFinding | undefined {
    const stat = statSync(this.#path, { throwIfNoEntry: false });
    if (!stat) return missing('The database file was removed or moved away.');
    if (!isSame(this.#file, { device: stat.dev, inode: stat.ino }))
      return replaced('Another file has taken the place of the database file.');
    if (stat.size < leastBytes) return missing('The database file was emptied.');
    const log = identityOf(this.#logPath);
    this.#log ??= log;
    if (!isSame(this.#log, log)) return missing('The write-ahead log was removed or replaced.');
    return undefined;
  }

  /**
   * The same, and whether the content at the path is still this database: its header must be Juca's, and its commit
   * sequence the one of the last look or one that can have been reached since.
   */
  problemOfContent(): HealthFinding | undefined {
    const problem = this.problem();
    if (problem) return problem;
    return this.isOverwritten() ? replaced('Another content was written over the database file.') : undefined;
  }

  /** Whether the open file has another content by now, wherever the path leads. Throws where it cannot be read. */
  isOverwritten(): boolean {
    const header = readHeaderOf(this.#descriptor);
    const isOurs = header && [0, applicationId].includes(header.applicationId);
    if (!isOurs || !isWithin(header.sequence, this.#sequence, this.#sequence + mostCommits)) return true;
    this.#sequence = header.sequence;
    return false;
  }

  get #logPath(): string {
    return `${this.#path}-wal`;
  }
}

const missing = (note: string): HealthFinding => ({ reason: 'file_missing', note });

const replaced = (what: string): HealthFinding => ({
  reason: 'file_replaced',
  note: `${what} Restart Juca to use it.`,
});
