import { ConfigError, readConfig } from '#/lib/config.ts';
import { openEngine } from '#/lib/db/open.ts';
import { SessionsDB } from '#/lib/db/sessions.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { Caller } from '#/lib/export/export-desk.ts';
import { createLogger } from '#/lib/logger.ts';
import { exitCodes } from './command.ts';
import { ownerOf } from './owner.ts';
import { complain } from './say.ts';

/** Does something with the sessions of an account, the only one unless an e-mail names it; says what was refused. */
export const withSessionsOf = async (
  email: string | undefined,
  work: (caller: Caller) => Promise<void>,
): Promise<number> => {
  try {
    const engine = await openEngine(readConfig(process.env), createLogger('warn'));
    try {
      const owner = await ownerOf(engine, email);
      await work({ owner: owner.id, sessions: new SessionsDB(engine).for(owner) });
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
