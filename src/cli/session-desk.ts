import { ConfigError, readConfig } from '#/lib/config.ts';
import type { Engine } from '#/lib/db/engine.ts';
import { openEngine } from '#/lib/db/open.ts';
import { SessionsDB } from '#/lib/db/sessions.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { Caller } from '#/lib/export/export-desk.ts';
import { createLogger } from '#/lib/logger.ts';
import { exitCodes } from './command.ts';
import { ownerOf } from './owner.ts';
import { complain } from './say.ts';

/** Does something with the sessions of an account, the only one unless an e-mail names it; says what was refused. */
export const withSessionsOf = (
  email: string | undefined,
  work: (caller: Caller) => Promise<void>,
): Promise<number> =>
  withEngine(async (engine) => {
    const owner = await ownerOf(engine, email);
    await work({ owner: owner.id, sessions: new SessionsDB(engine).for(owner) });
  });

/** Does something with the database that the server uses; says what was refused. */
export const withEngine = async (work: (engine: Engine) => Promise<void>): Promise<number> => {
  try {
    const engine = await openEngine(readConfig(process.env), createLogger('warn'));
    try {
      await work(engine);
      return exitCodes.done;
    } finally {
      await engine.close();
    }
  } catch (error) {
    complain(explained(error));
    return exitCodes.failed;
  }
};

const explained = (error: unknown): string => {
  if (error instanceof JucaError || error instanceof ConfigError) return error.message;
  const { code, path, message } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' ? `There is no such file or folder: ${path}` : message;
};
