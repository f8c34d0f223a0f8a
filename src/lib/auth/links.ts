import type { Config } from '#/lib/config.ts';

type Address = Pick<Config, 'PUBLIC_URL' | 'HOST' | 'PORT'>;

/** The paths that a mailed or a shown link leads to. */
type LinkPath = '/reset-password' | '/invitation';

/** The path of a link with its token. */
export const linkPath = (path: LinkPath, token: string): string => `${path}?token=${token}`;

/** The same as an address of this installation, from its settings: what a request says of its host never counts. */
export const linkAddress = ({ PUBLIC_URL, HOST, PORT }: Address, path: string): string =>
  new URL(path, PUBLIC_URL ?? `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}`).href;
