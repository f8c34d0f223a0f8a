import { type Config, ConfigError } from '#/lib/config.ts';
import { nameOf } from '#/lib/db/copy/address.ts';
import type { Engine } from '#/lib/db/engine.ts';
import { openEngine } from '#/lib/db/open.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { Logger } from '#/lib/logger.ts';
import { warnOfOtherProcesses } from './other-processes.ts';
import { warnOfWideFiles } from './private-files.ts';

/** The database as it may be shown: without a password. */
const placeOf = ({ DATABASE_URL, SQLITE_PATH }: Config): string =>
  DATABASE_URL ? nameOf({ kind: 'postgres', url: DATABASE_URL }) : SQLITE_PATH;

/** Opens the database, or says in one line which one could not be opened and why. Throws `ConfigError`. */
export const openStore = async (config: Config, logger: Logger): Promise<Engine> => {
  try {
    const engine = await openEngine(config, logger, { inspects: true });
    if (!config.DATABASE_URL) warnOfSurroundings(config.SQLITE_PATH, logger);
    return engine;
  } catch (cause) {
    if (cause instanceof JucaError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigError(`The database ${placeOf(config)} cannot be opened: ${reason}.`, { cause });
  }
};

const warnOfSurroundings = (path: string, logger: Logger): void => {
  warnOfWideFiles(path, logger);
  warnOfOtherProcesses(path, logger);
};
