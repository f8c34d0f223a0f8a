import { existsSync } from 'node:fs';
import { ConfigError, readConfig } from '#/lib/config.ts';
import { vacuumFile } from '#/lib/db/sqlite/vacuum.ts';
import { type Command, exitCodes, UsageError } from './command.ts';
import { complain, say } from './say.ts';

/** The `juca db vacuum` command. */
export const dbVacuum: Command = {
  name: 'db vacuum',
  summary: 'write the SQLite file anew, without traces of what was deleted',
  help: `juca db vacuum

Writes the database SQLITE_PATH anew and empties its log, so that nothing that was deleted is found in them. Juca does
this by itself for a file of up to 64 MiB. It needs as much free space as the file has, and nobody can write meanwhile:
stop Juca, or run it in a quiet hour.`,
  run: async (args) => {
    if (args.length > 0) throw new UsageError('It takes no arguments.');
    try {
      const { SQLITE_PATH, DATABASE_URL } = readConfig(process.env);
      if (DATABASE_URL) throw new ConfigError('DATABASE_URL is set: use VACUUM of PostgreSQL.');
      if (!existsSync(SQLITE_PATH)) throw new ConfigError(`There is no database ${SQLITE_PATH}.`);
      const { logSetAside } = vacuumFile(SQLITE_PATH);
      if (logSetAside) complain(`The log beside it belonged to another file, and is kept as ${logSetAside}.`);
      say(`${SQLITE_PATH} was written anew.`);
      return exitCodes.done;
    } catch (error) {
      complain(error instanceof Error ? error.message : String(error));
      return exitCodes.failed;
    }
  },
};
