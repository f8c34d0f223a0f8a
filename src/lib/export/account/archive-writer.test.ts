import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ThreadCall } from '#/lib/threads/thread-call.ts';
import { messages } from '../../../../tests/support/factories.ts';
import { openHttpApp, type TestHttpApp } from '../../../../tests/support/http-app.ts';
import type { ExportFormat } from '../formats/names.ts';
import type { ExportCalls } from '../thread/protocol.ts';
import { selectionPieces } from './selection-pieces.ts';

const file = new URL('../../../../tests/support/failing-export-thread.ts', import.meta.url);

let juca: TestHttpApp;
beforeAll(async () => {
  juca = await openHttpApp();
});
afterAll(() => juca.close());

const titled = async (title: string): Promise<string> =>
  (await juca.sessions.for(juca.ana).create({ title, blocks: messages(3) })).session.id;

const archived = async (ids: string[], formats: ExportFormat[], more: { signal?: AbortSignal } = {}) => {
  const failures: unknown[] = [];
  const pieces = selectionPieces({
    sessions: juca.sessions.for(juca.ana),
    ids,
    formats,
    wording: { locale: 'pt-BR', timeZone: 'America/Sao_Paulo', now: '2026-03-09T12:00:00.000Z' },
    logger: { error: (failure: unknown) => failures.push(failure) },
    openThread: (signal) => new ThreadCall<ExportCalls>(file, { signal, time: 60_000, heap: 64 }),
    ...more,
  });
  const read: Uint8Array[] = [];
  for await (const piece of pieces) read.push(piece);
  const files = unzipSync(Buffer.concat(read));
  const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
  const text = (id: string, format: string) =>
    Object.entries(files)
      .filter(([name]) => name.endsWith(`${id}.${format}`))
      .map(([, bytes]) => strFromU8(bytes));
  return { names: Object.keys(files), manifest, text, failures };
};

it('writes all other files where one takes all memory, ends its thread or meets a defect, and names what is missing', async () => {
  const before = await titled('Antes');
  const filling = await titled('Enche a memória');
  const ending = await titled('Termina a thread');
  const broken = await titled('Encontra um defeito');
  const after = await titled('Depois');
  const ids = [before, filling, ending, broken, after];
  const { names, manifest, text, failures } = await archived(ids, ['pdf', 'md']);
  expect([before, after].flatMap((id) => [text(id, 'pdf'), text(id, 'md')])).toEqual([
    ['pdf: 3'],
    ['md: 3'],
    ['pdf: 3'],
    ['md: 3'],
  ]);
  expect([text(filling, 'md'), text(ending, 'md'), text(broken, 'pdf')]).toEqual([
    ['md: 3'],
    ['md: 3'],
    ['pdf: 3'],
  ]);
  expect(manifest.missing).toEqual([
    { session: filling, formats: ['pdf'] },
    { session: ending, formats: ['pdf'] },
    { session: broken, formats: ['md'] },
  ]);
  expect(manifest.counts.sessions).toBe(5);
  for (const id of [filling, ending, broken]) {
    expect(names).toContain(`sessions/large/${id}/session.json`);
    expect(names).toContain(`sessions/large/${id}/blocks-00001.json`);
  }
  expect(failures).toHaveLength(3);
});

it('leaves the JSON of a session as it is where another format is missing', async () => {
  const broken = await titled('Encontra um defeito');
  const { names, manifest, text } = await archived([broken], ['md', 'json']);
  expect(text(broken, 'json')).toEqual(['json: 3']);
  expect(manifest.missing).toEqual([{ session: broken, formats: ['md'] }]);
  expect(names.filter((name) => name.startsWith('sessions/large'))).toEqual([]);
});

it('says nothing of missing files where there are none, and ends where the reader is gone', async () => {
  const whole = await titled('Inteira');
  expect((await archived([whole], ['json'])).manifest).not.toHaveProperty('missing');
  const signal = AbortSignal.abort();
  await expect(archived([whole], ['json'], { signal })).rejects.toMatchObject({ code: 'unavailable' });
});
