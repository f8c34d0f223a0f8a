import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { message } from '../support/factories.ts';
import { Image, type ImageFile } from '../support/image.ts';
import { askAt, nobody } from '../support/server.ts';

describe('the container image', () => {
  let image: Image;
  let files: ImageFile[];
  let database: string;
  beforeAll(async () => {
    image = await Image.make();
    files = image.listFiles();
    database = join(image.data, 'juca.db');
  });
  afterAll(() => image.remove());

  it('serves, is healthy, runs the documented commands, and writes into the data folder alone', async () => {
    const assets = join(image.data, 'assets');
    const settings = { SQLITE_PATH: database, ASSETS_DIR: assets, HOST: '127.0.0.1', PORT: '0' };
    const added = await image.juca(['account', 'add', 'ana@example.com', '--name', 'Ana Prado'], settings);
    const [, password] = /only now: (.+)$/m.exec(added) ?? [];

    const server = image.serve(settings);
    const ended = once(server, 'exit');
    let origin = '';
    for await (const line of createInterface({ input: server.stdout })) {
      origin = / is ready: (\S+)$/.exec(line)?.[1] ?? '';
      if (origin) break;
    }
    const { port } = new URL(origin);
    expect(await image.isHealthy({ PORT: port })).toBe(true);
    expect(await (await fetch(`${origin}/api/health/ready`)).json()).toMatchObject({
      status: 'ok',
      engine: 'sqlite',
    });
    expect(await (await fetch(`${origin}/sign-in`)).text()).toContain('<title>');

    const page = await (await fetch(`${origin}/sign-in`)).text();
    const script = /"\/_next\/static\/(chunks\/[\w.-]+\.js)"/.exec(page)?.[1] ?? '';
    const [build = '', ...others] = readdirSync(assets);
    expect([others, existsSync(join(assets, build, script))]).toEqual([[], true]);
    writeFileSync(join(assets, build, 'chunks', 'of-another-build.js'), '// older');
    const older = await fetch(`${origin}/_next/static/chunks/of-another-build.js`);
    expect([older.status, await older.text()]).toEqual([200, '// older']);
    expect(older.headers.get('X-Content-Type-Options')).toBe('nosniff');

    const ask = askAt(origin);
    const signedIn = await ask(nobody, '/api/auth/sign-in/email', {
      method: 'POST',
      body: { email: 'ana@example.com', password },
    });
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const ana = { name: 'Ana Prado', email: 'ana@example.com', cookie };
    const made = await ask(ana, '/api/sessions', { method: 'POST', body: { title: 'Recusa de cobertura' } });
    const { session } = await made.json();
    const body = { blocks: [message('O plano recusou a cirurgia.')] };
    expect((await ask(ana, `/api/sessions/${session.id}/blocks`, { method: 'POST', body })).status).toBe(201);
    expect((await ask(ana, `/s/${session.id}`)).status).toBe(200);

    const pdf = join(image.data, 'session.pdf');
    await image.juca(['session', 'export', session.id, pdf], settings);
    expect(readFileSync(pdf, 'latin1')).toMatch(/^%PDF-/);

    server.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect(await image.isHealthy({ PORT: port })).toBe(false);

    const copy = `sqlite:${join(image.data, 'copy.db')}`;
    expect(await image.juca(['db', 'copy', '--from', `sqlite:${database}`, '--to', copy], {})).toContain(
      'equal',
    );
    expect(image.listFiles()).toEqual(files);
  });

  it('has the pinned Node, and none of the packages that only a build or a test needs', () => {
    const paths = files.map(({ path }) => path);
    expect(paths).toContain('node_modules/node/bin/node');
    const unneeded = /node_modules\/(vitest|typescript|tailwindcss|lucide-react|@next\/swc)/;
    expect(paths.filter((path) => unneeded.test(path))).toEqual([]);
    expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(400_000_000);
  });
});
