import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { snapshotInThread } from './in-thread.ts';
import { manifestPath, readManifest } from './manifest.ts';
import { isBackupName, isPartialName } from './snapshot.ts';

export interface BackupSettings {
  /** The database file. */
  source: string;
  folder: string;
  /** Milliseconds between two backups. */
  every: number;
  /** Backups that are kept; older ones are deleted once a new one is there. */
  keep: number;
  /** Milliseconds after the start until the first backup at the earliest; a minute unless given. */
  firstAfter?: number;
}

export interface BackupEvents {
  taken: (path: string) => void;
  failed: (error: unknown) => void;
}

/** Milliseconds after a failure until the next try. */
const pause = 60_000;
/** The most that `setTimeout` takes, in milliseconds. */
const longestTimer = 2 ** 31 - 1;

/** Takes a backup each time the last good one is older than `every`, and keeps the newest ones. */
export class BackupSchedule {
  readonly #settings: BackupSettings;
  readonly #events: BackupEvents;
  readonly #stopped = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();
  #lastGood: string | null = null;

  constructor(settings: BackupSettings, events: BackupEvents) {
    this.#settings = settings;
    this.#events = events;
  }

  /** When the newest good backup was taken; null while there is none. ISO 8601 in UTC. */
  get lastGood(): string | null {
    return this.#lastGood;
  }

  /** How many backups there are, their bytes, and when the newest good one was taken. */
  async report(): Promise<{ count: number; bytes: number; last: string | null }> {
    const { folder } = this.#settings;
    const names = await backupsIn(folder);
    const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
    return { count: names.length, bytes: sizes.reduce((sum, size) => sum + size, 0), last: this.#lastGood };
  }

  async start(): Promise<void> {
    await mkdir(this.#settings.folder, folderMode);
    await removeInterrupted(this.#settings.folder);
    this.#lastGood = await newestIn(this.#settings.folder);
    this.#plan(Math.max(this.#settings.firstAfter ?? pause, this.#dueIn()));
  }

  /** Ends the backup under way, which leaves nothing behind. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#stopped.abort();
    await this.#running;
  }

  #dueIn(): number {
    if (this.#lastGood === null) return 0;
    return Date.parse(this.#lastGood) + this.#settings.every - Date.now();
  }

  #plan(milliseconds: number): void {
    if (this.#stopped.signal.aborted) return;
    // A clock that was set back must not put the next backup further away than one interval, and a timer holds 24 days.
    const wait = Math.min(milliseconds, Math.max(pause, this.#settings.every), longestTimer);
    this.#timer = setTimeout(() => {
      this.#running = this.#back();
    }, wait);
    this.#timer.unref();
  }

  async #back(): Promise<void> {
    const { source, folder, keep, every } = this.#settings;
    const takenAt = new Date().toISOString();
    try {
      const { path } = await snapshotInThread({ source, folder, takenAt }, this.#stopped.signal);
      this.#lastGood = takenAt;
      this.#events.taken(path);
      this.#plan(every);
    } catch (error) {
      if (this.#stopped.signal.aborted) return;
      this.#events.failed(error);
      this.#plan(pause);
      return;
    }
    // The backup is good whether or not an older one can be deleted.
    await removeAllBut(keep, folder).catch(this.#events.failed);
  }
}

/** For `mkdir`: a folder that only its owner can read. */
export const folderMode = { recursive: true, mode: 0o700 } as const;

/** Deletes what backups that were interrupted have left in the folder. */
const removeInterrupted = async (folder: string): Promise<void> => {
  const left = (await readdir(folder)).filter(isPartialName);
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true })));
};

/** The backups in a folder, oldest first; links and folders of such a name are none. */
export const backupsIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && isBackupName(entry.name))
    .map(({ name }) => name)
    .sort();

const newestIn = async (folder: string): Promise<string | null> => {
  for (const name of (await backupsIn(folder)).reverse()) {
    const manifest = await readManifest(join(folder, name)).catch(() => null);
    if (manifest) return manifest.takenAt;
  }
  return null;
};

const removeAllBut = async (keep: number, folder: string): Promise<void> => {
  const names = await backupsIn(folder);
  for (const name of names.slice(0, Math.max(0, names.length - keep))) {
    const path = join(folder, name);
    await Promise.all([rm(path, { force: true }), rm(manifestPath(path), { force: true })]);
  }
};
