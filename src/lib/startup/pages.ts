import { readFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type Config, ConfigError } from '#/lib/config.ts';

export interface Pages {
  /** The build's id, new with each build. */
  build: string;
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
  const build = isDevelopment ? developmentBuild : readBuild();
  const { default: next } = await import('next');
  const app = next({
    dir: root,
    dev: isDevelopment,
    hostname: config.HOST,
    port: config.PORT,
    httpServer: server,
  });
  await app.prepare();
  return { build, handle: app.getRequestHandler(), close: () => app.close() };
};

/** Of a server that builds its pages anew whenever their sources change. */
const developmentBuild = 'dev';

const readBuild = (): string => {
  try {
    return readFileSync(join(root, process.env.NEXT_DIST_DIR ?? '.next', 'BUILD_ID'), 'utf8').trim();
  } catch (cause) {
    throw new ConfigError('The pages are not built. Start with `npm start`, which builds them.', { cause });
  }
};
