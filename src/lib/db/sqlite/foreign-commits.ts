import type { Statement } from 'better-sqlite3';
import type { Connection } from './connection.ts';

/** How often the database file is asked; an open tab learns of a foreign commit this much later at most. */
const everyMilliseconds = 1_000;

/**
 * Notices commits of other processes to the same file, such as a `juca` command beside a running server. The value of
 * `pragma data_version` changes on a connection when any other connection commits, and never by its own commits
 * (https://sqlite.org/pragma.html#pragma_data_version), so it is read on the connection of the writing thread, the only
 * one of this process that commits. The value also changes when another connection truncates the log, which only this
 * thread does in this process (`LogEmptying`).
 */
export class ForeignCommits {
  readonly #statement: Statement<[], [version: number]>;
  readonly #report: () => void;
  readonly #timer: NodeJS.Timeout;
  #version: number | undefined;

  constructor(connection: Connection, report: () => void) {
    this.#statement = connection.prepare<[], [number]>('pragma data_version').raw();
    this.#report = report;
    this.#version = this.#read();
    this.#timer = setInterval(() => this.look(), everyMilliseconds);
  }

  /** Reports when another connection has committed since the last look. Must not run inside a transaction. */
  look(): void {
    const version = this.#read();
    if (version === this.#version) return;
    this.#version = version;
    this.#report();
  }

  close(): void {
    clearInterval(this.#timer);
  }

  /** The value of the last look where the file cannot be read now; the next look sees what this one missed. */
  #read(): number | undefined {
    try {
      return this.#statement.get()?.[0];
    } catch {
      return this.#version;
    }
  }
}
