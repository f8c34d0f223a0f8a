import type { Config } from '#/lib/config.ts';
import type { Logger } from '#/lib/logger.ts';
import type { Engine } from './engine.ts';
import { openSqliteEngine } from './sqlite/engine.ts';

/** Opens the engine that the settings name, migrated and ready. */
export const openEngine = (config: Config, logger: Logger): Promise<Engine> =>
  openSqliteEngine({
    path: config.SQLITE_PATH,
    readers: config.SQLITE_READERS,
    events: {
      note: (level, message) => logger[level](message),
      defect: (name, { message, cause }) => logger.error({ call: name, cause }, message),
      slow: (name, milliseconds) => logger.warn({ call: name, milliseconds }, 'A call was slow.'),
    },
  });
