import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream';

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

/** The path of an asset below its build, or nothing where the request asks for none. */
export const assetNameOf = ({ method, url = '' }: IncomingMessage): string | undefined => {
  if ((method !== 'GET' && method !== 'HEAD') || !url.startsWith(prefix)) return undefined;
  try {
    return decodeURIComponent(url.slice(prefix.length).split('?', 1)[0] ?? '');
  } catch {
    return undefined;
  }
};

/** The file of this name, if it is one and lies in the folder. */
export const fileIn = async (folder: string, name: string): Promise<string | undefined> => {
  if (name.includes('\0')) return undefined;
  const path = join(folder, name);
  if (!path.startsWith(folder + sep)) return undefined;
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? path : undefined;
};

/** The compressed file that the build has put beside an asset, where it has one and the browser takes it. */
export const compressedOf = async (
  path: string,
  { headers }: IncomingMessage,
): Promise<string | undefined> => {
  const takes = (headers['accept-encoding'] ?? '').toString().split(',');
  if (!takes.some((each) => each.trim() === 'br')) return undefined;
  const found = await stat(`${path}.br`).catch(() => undefined);
  return found?.isFile() ? `${path}.br` : undefined;
};

/** Sends an asset, in the given compressed form where there is one. Its name changes with its content. */
export const sendAsset = async (
  path: string,
  compressed: string | undefined,
  { method }: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const file = compressed ?? path;
  const { size } = await stat(file);
  response.writeHead(200, {
    'Content-Type': types[extname(path)] ?? 'application/octet-stream',
    'Content-Length': size,
    'Cache-Control': 'public, max-age=31536000, immutable',
    Vary: 'Accept-Encoding',
    ...(compressed && { 'Content-Encoding': 'br' }),
  });
  if (method === 'HEAD') return void response.end();
  pipeline(createReadStream(file), response, () => {});
};
