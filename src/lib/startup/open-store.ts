import { type Config, ConfigError } from '#/lib/config.ts';
import { nameOf } from '#/lib/db/copy/address.ts';
import type { Engine } from '#/lib/db/engine.ts';
import { openEngine } from '#/lib/db/open.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { Logger } from '#/lib/logger.ts';

/** The database as it may be shown: without a password. */
const placeOf = ({ DATABASE_URL, SQLITE_PATH }: Config): string =>
  DATABASE_URL ? nameOf({ kind: 'postgres', url: DATABASE_URL }) : SQLITE_PATH;

/** Opens the database, or says in one line which one could not be opened and why. Throws `ConfigError`. */
export const openStore = async (config: Config, logger: Logger): Promise<Engine> => {
  try {
    return await openEngine(config, logger);
  } catch (cause) {
    if (cause instanceof JucaError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigError(`The database ${placeOf(config)} cannot be opened: ${reason}.`, { cause });
  }
};
