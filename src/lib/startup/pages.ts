import { existsSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type Config, ConfigError } from '#/lib/config.ts';

export interface Pages {
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  close: () => Promise<void>;
}

interface Options {
  config: Pick<Config, 'HOST' | 'PORT'>;
  server: Server;
  isDevelopment: boolean;
}

const root = join(import.meta.dirname, '../../..');

/** Next, ready to answer pages and Server Actions. Throws `ConfigError` where they were not built. */
export const preparePages = async ({ config, server, isDevelopment }: Options): Promise<Pages> => {
  if (!isDevelopment && !existsSync(join(root, process.env.NEXT_DIST_DIR ?? '.next', 'BUILD_ID'))) {
    throw new ConfigError('The pages are not built. Start with `npm start`, which builds them.');
  }
  const { default: next } = await import('next');
  const app = next({
    dir: root,
    dev: isDevelopment,
    hostname: config.HOST,
    port: config.PORT,
    httpServer: server,
  });
  await app.prepare();
  return { handle: app.getRequestHandler(), close: () => app.close() };
};
