import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '#/lib/domain/ids.ts';
import type { Matter } from '#/lib/domain/matters/matter.ts';
import type { Session } from '#/lib/domain/session.ts';
import { messages } from '../../../tests/support/factories.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';

let juca: TestHttpApp;
beforeAll(async () => {
  juca = await openHttpApp();
});
afterAll(() => juca.close());

const ask = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  juca.ask(juca.ana, path, { method, headers, ...(body !== undefined && { body }) });

const make = async (name: string, given: object = {}): Promise<Matter> => {
  const response = await ask('POST', '/api/matters', { key: newId(), name, ...given });
  expect(response.status).toBe(201);
  return (await response.json()) as Matter;
};

it('makes, reads, changes and deletes a matter', async () => {
  const matter = await make('Prado × Plano');
  const path = `/api/matters/${matter.id}`;
  const read = await ask('GET', path);
  expect([read.headers.get('etag'), await read.json()]).toEqual(['"1"', matter]);
  expect((await ask('PUT', path, { name: 'Outro' })).status).toBe(400);
  const changed = await ask('PUT', path, { name: 'Outro' }, { 'If-Match': '"1"' });
  expect([changed.status, changed.headers.get('etag')]).toEqual([200, '"2"']);
  expect((await ask('PUT', path, { name: 'Tarde' }, { 'If-Match': '"1"' })).status).toBe(412);
  expect((await ask('DELETE', path)).status).toBe(204);
  expect((await ask('GET', path)).status).toBe(404);
});

it('refuses a number with wrong check digits, naming the field', async () => {
  const body = { key: newId(), name: 'Caso', caseNumber: '0000902-06.2017.5.09.0026' };
  const response = await ask('POST', '/api/matters', body);
  expect(await response.json()).toMatchObject({ code: 'invalid', field: 'caseNumber' });
});

it('begins a session in a matter, moves it out and in, and lists it', async () => {
  const matter = await make('Com sessões');
  const created = await ask('POST', '/api/sessions', { matter: matter.id, blocks: messages(1) });
  const { session } = (await created.json()) as { session: Session };
  expect(session.matterId).toBe(matter.id);
  const move = async (to: string | null) => {
    const moved = await ask('POST', '/api/sessions/move', { sessions: [session.id], matter: to });
    return ((await moved.json()) as { sessions: Session[] }).sessions[0]?.matterId;
  };
  expect([await move(null), await move(matter.id)]).toEqual([null, matter.id]);
  const listed = await (await ask('GET', `/api/matters/${matter.id}/sessions`)).json();
  expect(listed).toMatchObject({ sessions: [{ id: session.id }], nextCursor: null });
});

it('gives a matter and its sessions as a ZIP file', async () => {
  const matter = await make('Exportado');
  await ask('POST', '/api/sessions', { matter: matter.id, title: 'Tutela', blocks: messages(2) });
  const response = await ask('GET', `/api/matters/${matter.id}/export`);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/zip']);
  const names = Buffer.from(await response.arrayBuffer()).toString('latin1');
  for (const name of ['matter.json', 'Tutela', 'manifest.json']) expect(names).toContain(name);
});

it('finds conflicts and proposes matters', async () => {
  await make('Conflito', { parties: [{ name: 'Zulmira Quitéria Prado', side: 'client' }] });
  const parties = [{ name: 'Zulmira Q. Prado', side: 'opposing' }];
  const report = await (await ask('POST', '/api/matters/conflicts', { parties })).json();
  expect(report).toMatchObject({ conflicts: [{ reason: 'initials', opposed: true }] });
  const text = 'A autora é Zulmira Quitéria Prado.';
  const { proposals } = (await (await ask('POST', '/api/matters/proposals', { text })).json()) as {
    proposals: { by: string }[];
  };
  expect(proposals).toMatchObject([{ by: 'party', matter: { name: 'Conflito' } }]);
});

it('goes through all matters of an owner, step by step, and takes no step from outside', async () => {
  for (let count = 0; count < 45; count += 1)
    await make(`Série ${count}`, { parties: [{ name: 'Berenice Xavier', side: 'other' }] });
  const parties = [{ name: 'Berenice Xavier', side: 'client' }];
  const report = await (await ask('POST', '/api/matters/conflicts', { parties })).json();
  expect(report).toMatchObject({ narrowly: 0, more: false });
  expect((report as { conflicts: object[] }).conflicts).toHaveLength(45);
  const after = { cursor: '', party: 0, steps: 0 };
  expect((await ask('POST', '/api/matters/conflicts', { parties, after })).status).toBe(400);
});
