import { startServer } from '#/lib/startup/start-server.ts';
import { stopOnSignals } from '#/lib/startup/stop-on-signals.ts';

/** server.ts without its pages: everything is real, but Next is not loaded, which takes most of a start. */
const server = await startServer(process.env, {
  isDevelopment: false,
  prepare: async () => ({
    handle: async (_, response) => void response.writeHead(404).end(),
    close: async () => {},
  }),
});
stopOnSignals(server);
process.stdout.write(`Juca is ready: ${server.address}\n`);
