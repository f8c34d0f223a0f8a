import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#/lib/domain/ids.ts';
import { message, messages } from '../../../tests/support/factories.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';

let juca: TestHttpApp;
beforeAll(async () => {
  juca = await openHttpApp();
});
afterAll(() => juca.close());

const archive = (body: object, person = juca.ana) =>
  juca.ask(person, '/api/sessions/export', { method: 'POST', body });
const filesOf = async (response: Response): Promise<Record<string, Uint8Array>> =>
  unzipSync(new Uint8Array(await response.arrayBuffer()));

describe('POST /api/sessions/export', () => {
  it('has the named sessions in each format, whole, and a manifest', async () => {
    const sessions = juca.sessions.for(juca.ana);
    const { session: plan } = await sessions.create({ title: 'Plano', blocks: messages(100) });
    await sessions.append({ id: plan.id, blocks: [message('A última de todas')] });
    const { session: rent } = await sessions.create({ title: 'Aluguel', blocks: messages(2) });
    await sessions.create({ title: 'Outra', blocks: messages(2) });
    const named = [plan.id, rent.id, plan.id, newId()];
    const response = await archive({ formats: ['pdf', 'md', 'json', 'docx'], sessions: named });
    expect([response.status, response.headers.get('x-juca-sessions')]).toEqual([200, '3']);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="juca-.*\.zip"$/);
    const files = await filesOf(response);
    const at = (id: string, format: string) =>
      Object.entries(files).find(([name]) => name.endsWith(`${id}.${format}`))?.[1] ?? new Uint8Array();
    expect(Object.keys(files)).toHaveLength(9);
    expect(JSON.parse(strFromU8(at(plan.id, 'json'))).blocks).toHaveLength(101);
    expect(strFromU8(at(plan.id, 'md'))).toContain('A última de todas');
    expect(strFromU8(at(plan.id, 'pdf').subarray(0, 5))).toBe('%PDF-');
    expect(Object.keys(unzipSync(at(rent.id, 'docx')))).toContain('word/document.xml');
    expect(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()))).toMatchObject({
      format: 'juca-sessions-export-1',
      counts: { sessions: 2, files: 8 },
    });
  });

  it('has the sessions of every shelf where none is named, and nobody else’s', async () => {
    const sessions = juca.sessions.for(juca.bruno);
    const { session: trashed } = await sessions.create({ title: 'Na lixeira', blocks: messages(1) });
    await sessions.trash({ id: trashed.id });
    const { session: kept } = await sessions.create({ title: 'De Bruno', blocks: messages(1) });
    await sessions.archive({ id: kept.id, archived: true });
    const all = await archive({ formats: ['json'] }, juca.bruno);
    expect(all.headers.get('x-juca-sessions')).toBe('2');
    expect(Object.keys(await filesOf(all)).map((name) => name.split('/')[1])).toEqual([
      'archived',
      'trash',
      undefined,
    ]);
    const foreign = await filesOf(await archive({ formats: ['json'], sessions: [kept.id] }, juca.carla));
    expect(Object.keys(foreign)).toEqual(['manifest.json']);
  });

  it('gives one owner one archive at a time, and frees the turn of a reader who goes away', async () => {
    const first = await archive({ formats: ['json'] });
    expect((await archive({ formats: ['json'] })).status).toBe(503);
    expect((await juca.ask(juca.ana, '/api/account/export')).status).toBe(503);
    await first.body?.cancel();
    const again = await archive({ formats: ['json'] });
    expect(again.status).toBe(200);
    await again.body?.cancel();
  });

  it('names the field that makes no sense', async () => {
    const fields = async (body: object) => (await (await archive(body)).json()).field;
    expect(await fields({ formats: [] })).toBe('formats');
    expect(await fields({ formats: ['xls'] })).toBe('formats.0');
    expect(await fields({ formats: ['json'], sessions: ['x'] })).toBe('sessions.0');
    expect(await fields({ formats: ['json'], sessions: Array(1_001).fill(newId()) })).toBe('sessions');
    expect(await fields({ formats: ['json'], timeZone: 'Marte' })).toBe('timeZone');
    expect(await fields({ formats: ['json'], all: true })).toBe('all');
  });
});
