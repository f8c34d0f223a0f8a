import type { RunningServer } from './start-server.ts';

/** Milliseconds after which the process ends whatever is left: everything acknowledged is on the disk by then. */
const deadline = 9_500;

/** Ends the process in order on SIGTERM and SIGINT, within ten seconds. */
export const stopOnSignals = ({ close, logger }: RunningServer): void => {
  const stop = async (signal: NodeJS.Signals) => {
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
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
};
