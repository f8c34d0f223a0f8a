import { ConfigError } from '#/lib/config.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { stopOnSignals } from '#/lib/startup/stop-on-signals.ts';

const isDevelopment = process.argv.includes('--dev');

// Libraries choose their build by it when they are loaded, so everything that loads them comes after this line.
Object.assign(process.env, {
  NODE_ENV: isDevelopment ? 'development' : 'production',
  NEXT_TELEMETRY_DISABLED: '1',
});
const { startServer } = await import('#/lib/startup/start-server.ts');

try {
  const server = await startServer(process.env, { isDevelopment, ownsProcess: true });
  stopOnSignals(server);
  process.stdout.write(`Juca is ready: ${server.address}\n`);
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof JucaError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
