import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { buildsIn } from './keep-assets.ts';

const prefix = '/_next/static/';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface Places {
  /** The assets of the build that serves. */
  own: string;
  /** The folder that `keepAssets` fills. */
  kept: string;
}

/**
 * Pages that answer for the assets of other builds too. While processes behind one address are upgraded one after
 * another, a page that one of them made asks the others for its scripts; a page that stays open asks later ones.
 */
export const withKeptAssets = (handle: Handle, { own, kept }: Places): Handle => {
  const isOwn = async (name: string) => (await fileIn(own, name)) !== undefined;
  return async (request, response) => {
    const name = nameOf(request);
    const path = name === undefined || (await isOwn(name)) ? undefined : await findKept(kept, name);
    if (path === undefined) return handle(request, response);
    return send(path, request, response);
  };
};

/** The path of an asset below its build, or nothing where the request asks for none. */
const nameOf = ({ method, url = '' }: IncomingMessage): string | undefined => {
  if ((method !== 'GET' && method !== 'HEAD') || !url.startsWith(prefix)) return undefined;
  try {
    return decodeURIComponent(url.slice(prefix.length).split('?', 1)[0] ?? '');
  } catch {
    return undefined;
  }
};

const findKept = async (folder: string, name: string): Promise<string | undefined> => {
  for (const build of await buildsIn(folder).catch(() => [])) {
    const path = await fileIn(join(folder, build), name);
    if (path !== undefined) return path;
  }
  return undefined;
};

/** The file of this name, if it is one and lies in the folder. */
const fileIn = async (folder: string, name: string): Promise<string | undefined> => {
  if (name.includes('\0')) return undefined;
  const path = join(folder, name);
  if (!path.startsWith(folder + sep)) return undefined;
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? path : undefined;
};

const send = async (path: string, { method }: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { size } = await stat(path);
  response.writeHead(200, {
    'Content-Type': types[extname(path)] ?? 'application/octet-stream',
    'Content-Length': size,
    'Cache-Control': 'public, max-age=31536000, immutable',
  });
  if (method === 'HEAD') return void response.end();
  pipeline(createReadStream(path), response, () => {});
};
