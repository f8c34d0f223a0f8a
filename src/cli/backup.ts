import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ConfigError, readConfig } from '#/lib/config.ts';
import { snapshotInThread, verifyInThread } from '#/lib/db/sqlite/backup/in-thread.ts';
import { restoreBackup } from '#/lib/db/sqlite/backup/restore.ts';
import { folderMode } from '#/lib/db/sqlite/backup/schedule.ts';
import type { Verification } from '#/lib/db/sqlite/backup/verify.ts';
import { readArguments } from './arguments.ts';
import { type Command, exitCodes, UsageError } from './command.ts';
import { complain, say } from './say.ts';

/** The `juca backup` command. */
export const backup: Command = {
  name: 'backup',
  summary: 'back the SQLite database up while it is in use',
  help: `juca backup [FOLDER]

Writes a checked copy of the database SQLITE_PATH of one moment, with a manifest beside it that holds its digests, into
FOLDER (BACKUP_DIR unless given). Juca may be running. The file holds everything, passwords' hashes included: keep it
as safe as the database.`,
  run: (args) =>
    withMessages(async () => {
      const { SQLITE_PATH, BACKUP_DIR } = sqliteConfig();
      const [folder = BACKUP_DIR, ...others] = readArguments(args, {}).positionals;
      if (!folder || others.length > 0) throw new UsageError('One folder is needed, or BACKUP_DIR.');
      await mkdir(resolve(folder), folderMode);
      const takenAt = new Date().toISOString();
      const request = { source: resolve(SQLITE_PATH), folder: resolve(folder), takenAt };
      const { path, manifest } = await snapshotInThread(request);
      say(`${path}\n${manifest.sessions} sessions, ${manifest.blocks} blocks, ${manifest.bytes} bytes`);
      return exitCodes.done;
    }),
};

/** The `juca verify` command. */
export const verify: Command = {
  name: 'verify',
  summary: 'check whether a backup can be restored',
  help: `juca verify FILE

Compares the file with its manifest byte for byte, runs SQLite's own checks, and compares the schema with this version.
Damage is named by its place. Nothing is changed. Exit code 1 where the backup cannot be relied on.`,
  run: (args) =>
    withMessages(async () => {
      const verification = await verifyInThread(resolve(oneFile(args)));
      report(verification);
      return verification.problems.length === 0 ? exitCodes.done : exitCodes.failed;
    }),
};

/** The `juca restore` command. */
export const restore: Command = {
  name: 'restore',
  summary: 'put a backup in the place of the SQLite database',
  help: `juca restore FILE

Verifies the backup as \`juca verify\` does, then puts it in the place of SQLITE_PATH. The former database is kept beside
it. Stop Juca first: a database that is in use is left alone.`,
  run: (args) =>
    withMessages(async () => {
      const file = resolve(oneFile(args));
      const verification = await verifyInThread(file);
      report(verification);
      if (verification.problems.length > 0) {
        complain('The backup was not restored. The database is as it was.');
        return exitCodes.failed;
      }
      const target = resolve(sqliteConfig().SQLITE_PATH);
      await mkdir(dirname(target), { recursive: true });
      const { kept } = await restoreBackup(file, target, new Date().toISOString());
      say(`Restored to ${target}.`);
      if (kept) say(`The former database is kept as ${kept}.`);
      return exitCodes.done;
    }),
};

const report = ({ manifest, problems }: Verification): void => {
  if (manifest)
    say(`Backup of ${manifest.takenAt}: ${manifest.sessions} sessions, ${manifest.blocks} blocks.`);
  else say('Without a manifest beside the file its bytes cannot be compared.');
  for (const problem of problems) complain(problem);
  if (problems.length === 0) say('It can be restored.');
};

const sqliteConfig = () => {
  const config = readConfig(process.env);
  if (!config.DATABASE_URL) return config;
  throw new ConfigError(
    'DATABASE_URL is set. Back up PostgreSQL with its own tools: docs/operations.md tells how.',
  );
};

const oneFile = (args: string[]): string => {
  const [file, ...others] = readArguments(args, {}).positionals;
  if (!file || others.length > 0) throw new UsageError('One file is needed.');
  return file;
};

const withMessages = async (work: () => Promise<number>): Promise<number> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UsageError || !(error instanceof Error)) throw error;
    complain(error.message);
    return exitCodes.failed;
  }
};
