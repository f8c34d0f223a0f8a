import { readFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { type Config, ConfigError } from '#/lib/config.ts';
import type { Logger } from '#/lib/logger.ts';
import { keepAssets } from './keep-assets.ts';
import { withAssets } from './kept-assets.ts';

export interface Pages {
  /** The build's id, new with each build. */
  build: string;
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  close: () => Promise<void>;
}

/** Where the build is: Next's own folder unless the environment names another one. */
const buildFolder = () => join(root, process.env.NEXT_DIST_DIR ?? '.next');

interface Options {
  config: Pick<Config, 'HOST' | 'PORT' | 'ASSETS_DIR'>;
  logger: Pick<Logger, 'warn'>;
  server: Server;
  isDevelopment: boolean;
}

const root = join(import.meta.dirname, '../../..');

/** Next, ready to answer pages and Server Actions. Throws `ConfigError` where they were not built. */
export const preparePages = async ({ config, logger, server, isDevelopment }: Options): Promise<Pages> => {
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
  const handle: Pages['handle'] = app.getRequestHandler();
  if (isDevelopment) return { build, handle, close: () => app.close() };
  const own = join(buildFolder(), 'static');
  const kept = await shareAssets(own, config, build, logger);
  return { build, handle: withAssets(handle, { own, kept }), close: () => app.close() };
};

/** The folder of kept assets. Without it this build is served as well; only pages of other builds lack their scripts. */
const shareAssets = async (
  own: string,
  { ASSETS_DIR }: Options['config'],
  build: string,
  logger: Options['logger'],
): Promise<string | undefined> => {
  if (!ASSETS_DIR) return undefined;
  const kept = resolve(ASSETS_DIR);
  try {
    await keepAssets(kept, build, own);
  } catch (error) {
    logger.warn({ err: error }, 'ASSETS_DIR cannot be written: pages of this build need this process.');
  }
  return kept;
};

/** Of a server that builds its pages anew whenever their sources change. */
const developmentBuild = 'dev';

const readBuild = (): string => {
  try {
    return readFileSync(join(buildFolder(), 'BUILD_ID'), 'utf8').trim();
  } catch (cause) {
    throw new ConfigError('The pages are not built. Start with `npm start`, which builds them.', { cause });
  }
};
