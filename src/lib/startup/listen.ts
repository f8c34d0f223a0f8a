import type { Server } from 'node:http';
import { type Config, ConfigError } from '#/lib/config.ts';

type Place = Pick<Config, 'HOST' | 'PORT'>;

/** Binds the server; gives the address under which it answers. Throws `ConfigError` where that is not possible. */
export const listen = (server: Server, { HOST, PORT }: Place): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(asConfigError(error, { HOST, PORT })));
    server.listen(PORT, HOST, () => resolve(addressOf(server, HOST)));
  });

const addressOf = (server: Server, host: string): string => {
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : '';
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
};

const asConfigError = (error: NodeJS.ErrnoException, { HOST, PORT }: Place): Error => {
  const words: Record<string, string> = {
    EADDRINUSE: `Port ${PORT} on ${HOST} is in use. Stop what uses it, or set PORT to another one.`,
    EACCES: `Port ${PORT} needs more rights than this user has. Set PORT to one above 1023.`,
    EADDRNOTAVAIL: `HOST ${HOST} is not an address of this machine.`,
    ENOTFOUND: `HOST ${HOST} is not an address of this machine.`,
  };
  const said = words[error.code ?? ''];
  return said ? new ConfigError(said, { cause: error }) : error;
};
