import { Kysely } from 'kysely';
import { type Config, ConfigError, readConfig } from '#/lib/config.ts';
import type { Engine } from '#/lib/db/engine.ts';
import { openEngine } from '#/lib/db/open.ts';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { createLogger, type Logger } from '#/lib/logger.ts';
import { exitCodes } from './command.ts';
import { complain } from './say.ts';

/** The last line of the help of commands that work on the server's database. */
export const databaseNote =
  'The database is the one that the server uses: SQLITE_PATH, or DATABASE_URL. The server may be running meanwhile.';

/** What a command works with. */
export interface DatabaseWork {
  engine: Engine;
  db: Kysely<SignInTables>;
  config: Config;
  logger: Logger;
}

/**
 * Opens the database that the server uses for one piece of work; gives the exit code, that of the work where it has one,
 * and says what was refused.
 */
export const withDatabase = async (
  work: (parts: DatabaseWork) => Promise<unknown>,
  explain = explained,
): Promise<number> => {
  try {
    const config = readConfig(process.env);
    const logger = createLogger('warn');
    const engine = await openEngine(config, logger);
    try {
      const db = new Kysely<SignInTables>({ dialect: engine.signInDialect() });
      const code = await work({ engine, db, config, logger });
      return typeof code === 'number' ? code : exitCodes.done;
    } finally {
      await engine.close();
    }
  } catch (error) {
    complain(explain(error));
    return exitCodes.failed;
  }
};

const explained = (error: unknown): string => {
  if (isRefusal(error)) return error.message;
  const { code, path, message, stack } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `There is no such file or folder: ${path}`;
  // An error that is neither a refusal nor the system's is a defect: the stack tells where.
  return code ? message : (stack ?? message);
};

export const isRefusal = (error: unknown): error is Error =>
  error instanceof JucaError || error instanceof ConfigError;
