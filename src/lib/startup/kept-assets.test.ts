import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepAssets, keptBuilds } from './keep-assets.ts';
import { withAssets } from './kept-assets.ts';

let folder: string;
let kept: string;
let servers: Server[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'juca-assets-'));
  kept = join(folder, 'kept');
  servers = [];
});
afterEach(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

/** The assets of a build, as the framework writes them. */
const build = (id: string): string => {
  const assets = join(folder, id, 'static');
  mkdirSync(join(assets, 'chunks'), { recursive: true });
  writeFileSync(join(assets, 'chunks', `${id}.js`), `// ${id}`);
  writeFileSync(join(assets, 'chunks', 'shared.js'), `// shared, of ${id}`);
  return assets;
};

/** A process that serves this build, and answers 404 where neither it nor the kept ones have the asset. */
const serve = async (id: string): Promise<(path: string, method?: string) => Promise<unknown[]>> => {
  const own = build(id);
  await keepAssets(kept, id, own);
  const pages = withAssets(
    async (asked, response) => {
      const isOwn = asked.url?.includes(id) || asked.url?.includes('shared');
      response.writeHead(isOwn ? 200 : 404).end(`pages of ${id}`);
    },
    { own, kept },
  );
  const server = createServer(pages);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return (path, method = 'GET') =>
    new Promise((resolve, reject) => {
      const sent = request({ port, host: '127.0.0.1', path, method }, async (response) => {
        const body = await text(response);
        resolve([
          response.statusCode,
          body,
          response.headers['content-type'],
          response.headers['cache-control'],
        ]);
      });
      sent.on('error', reject).end();
    });
};

const script = ['text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'];

describe('the assets of several builds', () => {
  it('are served by each process while processes are upgraded one after another', async () => {
    const [older, newer] = [await serve('older'), await serve('newer')];
    expect(await older('/_next/static/chunks/newer.js')).toEqual([200, '// newer', ...script]);
    expect(await newer('/_next/static/chunks/older.js?v=1')).toEqual([200, '// older', ...script]);
    expect(await newer('/_next/static/chunks/older.js', 'HEAD')).toEqual([200, '', ...script]);
  });

  it('come from the framework where the process has them itself', async () => {
    const [, newer] = [await serve('older'), await serve('newer')];
    expect((await newer('/_next/static/chunks/newer.js'))[1]).toBe('pages of newer');
    expect((await newer('/_next/static/chunks/shared.js'))[1]).toBe('pages of newer');
  });

  it('are nothing beyond the folders of builds, and no page', async () => {
    await serve('older');
    const newer = await serve('newer');
    writeFileSync(join(folder, 'secret.js'), 'secret');
    for (const path of [
      '/_next/static/../../secret.js',
      '/_next/static/..%2f..%2fsecret.js',
      '/_next/static/%00',
      '/_next/static/%E0%A4%A',
      '/_next/static/chunks',
      '/_next/static/',
      '/older.js',
    ]) {
      expect((await newer(path)).slice(0, 2), path).toEqual([404, 'pages of newer']);
    }
    expect((await newer('/_next/static/chunks/older.js', 'POST'))[0]).toBe(404);
  });

  it('are those of the newest builds; one that is started again counts as new', async () => {
    const ids = Array.from({ length: keptBuilds + 1 }, (_, index) => `build-${index}`);
    for (const [index, id] of ids.slice(0, -1).entries()) {
      await keepAssets(kept, id, build(id));
      utimesSync(join(kept, id), index + 1, index + 1);
    }
    await keepAssets(kept, 'build-0', build('build-0'));
    await keepAssets(kept, ids.at(-1) ?? '', build(ids.at(-1) ?? ''));
    expect(readdirSync(kept).sort()).toEqual(ids.filter((id) => id !== 'build-1'));
  });

  it('are there once where several processes of one build start together', async () => {
    const own = build('same');
    await Promise.all(Array.from({ length: 4 }, () => keepAssets(kept, 'same', own)));
    expect(readdirSync(kept)).toEqual(['same']);
  });
});

describe('an asset that the build compressed', () => {
  const ask = async (headers: Record<string, string>) => {
    const own = build('own');
    writeFileSync(join(own, 'chunks', 'own.js.br'), 'small');
    const server = createServer(
      withAssets(async (_, response) => void response.end('pages'), { own, kept: undefined }),
    );
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return new Promise<unknown[]>((resolve, reject) => {
      const sent = request({ port, path: '/_next/static/chunks/own.js', headers }, async (response) => {
        const { 'content-encoding': encoding, vary } = response.headers;
        resolve([await text(response), encoding, vary]);
      });
      sent.on('error', reject).end();
    });
  };

  it('goes out so to whoever takes that form', async () => {
    expect(await ask({ 'Accept-Encoding': 'gzip, deflate, br, zstd' })).toEqual([
      'small',
      'br',
      'Accept-Encoding',
    ]);
  });

  it('comes from the framework for everyone else', async () => {
    expect(await ask({ 'Accept-Encoding': 'gzip' })).toEqual(['pages', undefined, undefined]);
    expect(await ask({})).toEqual(['pages', undefined, undefined]);
  });
});
