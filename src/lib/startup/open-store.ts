import { type Config, ConfigError } from '#/lib/config.ts';
import type { Engine } from '#/lib/db/engine.ts';
import { openEngine } from '#/lib/db/open.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { Logger } from '#/lib/logger.ts';
import { warnOfOtherProcesses } from './other-processes.ts';
import { warnOfWideFiles } from './private-files.ts';

/** Opens the database, or says in one line which one could not be opened and why. Throws `ConfigError`. */
export const openStore = async (config: Config, logger: Logger): Promise<Engine> => {
  try {
    const engine = await openEngine(config, logger, { inspects: true });
    if (!config.DATABASE_URL) warnOfSurroundings(config.SQLITE_PATH, logger);
    return engine;
  } catch (cause) {
    if (cause instanceof JucaError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigError(`The database ${config.SQLITE_PATH} cannot be opened: ${reason}.`, { cause });
  }
};

const warnOfSurroundings = (path: string, logger: Logger): void => {
  warnOfWideFiles(path, logger);
  warnOfOtherProcesses(path, logger);
};
