import type { RunningServer } from './start-server.ts';

/** Milliseconds after which the process ends even where closing has not finished. Everything acknowledged is on disk. */
const deadline = 9_500;

/**
 * Closes the server and ends the process on SIGTERM or SIGINT, within ten seconds. A supervisor may send SIGTERM to a
 * whole process group, and the parent process then passes a second one on: further ones change nothing. A second SIGINT
 * (Ctrl+C) ends the process at once.
 */
export const stopOnSignals = ({ close, logger }: RunningServer): void => {
  let isStopping = false;
  const stop = async (signal: NodeJS.Signals) => {
    if (isStopping) return;
    isStopping = true;
    logger.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), deadline).unref();
    try {
      await close();
      process.exit(0);
    } catch (error) {
      logger.error({ err: error }, 'stopping failed');
      process.exit(1);
    }
  };
  process.on('SIGTERM', stop);
  process.once('SIGINT', stop);
};
