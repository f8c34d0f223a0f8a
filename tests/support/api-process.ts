import { startServer } from '#/lib/startup/start-server.ts';
import { stopOnSignals } from '#/lib/startup/stop-on-signals.ts';
import { withoutPages } from './without-pages.ts';

/** server.ts without its pages, as a separate process. */
const server = await startServer(process.env, {
  isDevelopment: false,
  prepare: withoutPages,
  ownsProcess: true,
});
stopOnSignals(server);
process.stdout.write(`Juca is ready: ${server.address}\n`);
