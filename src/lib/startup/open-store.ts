import { type Config, ConfigError } from '#/lib/config.ts';
import type { Engine } from '#/lib/db/engine.ts';
import { openEngine } from '#/lib/db/open.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { Logger } from '#/lib/logger.ts';

/** Opens the database, or says in one line which one could not be opened and why. Throws `ConfigError`. */
export const openStore = async (config: Config, logger: Logger): Promise<Engine> => {
  try {
    return await openEngine(config, logger);
  } catch (cause) {
    if (cause instanceof JucaError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigError(`The database ${config.SQLITE_PATH} cannot be opened: ${reason}.`, { cause });
  }
};
