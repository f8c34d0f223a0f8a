import { parseArgs } from 'node:util';
import { Kysely } from 'kysely';
import { type Config, ConfigError, readConfig } from '#/lib/config.ts';
import { openEngine } from '#/lib/db/open.ts';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { createLogger, type Logger } from '#/lib/logger.ts';
import { exitCodes, UsageError } from './command.ts';
import { complain } from './say.ts';

/** The last lines of the help of every command about accounts. */
export const databaseNote =
  'The database is the one that the server uses: SQLITE_PATH, or DATABASE_URL. The server may be running meanwhile.';

type Options = Record<string, { type: 'string' | 'boolean' }>;

/** Throws `UsageError`. */
export const parseAccountArgs = (args: string[], options: Options, allowPositionals = true) => {
  try {
    return parseArgs({ args, options, allowPositionals });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};

/** What a command about accounts works with. */
export interface AccountWork {
  db: Kysely<SignInTables>;
  config: Config;
  logger: Logger;
}

/** Opens the database for one piece of work; gives the exit code, and says what was refused. */
export const administer = async (work: (parts: AccountWork) => Promise<void>): Promise<number> => {
  try {
    const config = readConfig(process.env);
    const logger = createLogger('warn');
    const engine = await openEngine(config, logger);
    try {
      await work({ db: new Kysely<SignInTables>({ dialect: engine.signInDialect() }), config, logger });
      return exitCodes.done;
    } finally {
      await engine.close();
    }
  } catch (error) {
    if (!(error instanceof JucaError || error instanceof ConfigError)) throw error;
    complain(error.message);
    return exitCodes.failed;
  }
};
