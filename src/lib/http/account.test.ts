import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#/lib/domain/ids.ts';
import { usualDay } from '#/lib/domain/time-zone.ts';
import { addKnownDeadlines, calendarFile, closedDay, newDeadline } from '../../../tests/support/deadlines.ts';
import { message, messages } from '../../../tests/support/factories.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';

let juca: TestHttpApp;
beforeAll(async () => {
  juca = await openHttpApp();
});
afterAll(() => juca.close());

const files = async (response: Response): Promise<Record<string, Uint8Array>> =>
  unzipSync(new Uint8Array(await response.arrayBuffer()));

describe('GET /api/account/export', () => {
  it('has every session of every shelf, the library and a manifest that is true', async () => {
    const { ana, bruno, ask } = juca;
    const sessions = juca.sessions.for(ana);
    const { session } = await sessions.create({ title: 'Plano / saúde', blocks: messages(100) });
    await sessions.append({ id: session.id, blocks: messages(20) });
    const { session: trashed } = await sessions.create({ blocks: [message('Na lixeira')] });
    await sessions.trash({ id: trashed.id });
    await juca.sessions.for(bruno).create({ blocks: [message('De Bruno')] });
    await ask(ana, '/api/library/import', {
      method: 'POST',
      body: 'Processo\nREsp 7 / SP\nEmenta\nServidão.',
    });

    const law = 'LEI Nº 8.078, DE 11 DE SETEMBRO DE 1990.\nArt. 1º Do consumidor.';
    await ask(ana, '/api/library/statutes', { method: 'POST', body: law });

    const matter = await juca.matters.for(ana).createMatter({ key: newId(), name: 'Prado × Plano' });
    await juca.matters.for(ana).moveToMatter({ sessions: [session.id], matter: matter.id });

    const response = await ask(ana, '/api/account/export');
    expect(response.headers.get('content-type')).toBe('application/zip');
    const found = await files(response);
    const { counts, files: listed } = JSON.parse(strFromU8(found['manifest.json'] ?? new Uint8Array()));
    expect(counts).toEqual({ sessions: 2, blocks: 121, matters: 1, decisions: 1, statutes: 1, files: 11 });
    const names = Object.keys(found).filter((name) => name !== 'manifest.json');
    expect(listed.map(({ name }: { name: string }) => name)).toEqual(names);
    for (const { name, bytes, sha256 } of listed) {
      const content = found[name] ?? new Uint8Array();
      expect({ bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') }).toEqual({
        bytes,
        sha256,
      });
    }
    const all = names.map((name) => strFromU8(found[name] ?? new Uint8Array())).join('\n');
    expect(all).toContain('Na lixeira');
    expect(all).toContain('Do consumidor.');
    expect(all).not.toContain('De Bruno');
    const filed = JSON.parse(strFromU8(found[`matters/${matter.id}.json`] ?? new Uint8Array()));
    expect(filed).toMatchObject({ name: 'Prado × Plano', sessions: [session.id] });
    expect(names).toEqual(
      expect.arrayContaining([
        'account.json',
        'library/decisions-00001.json',
        'library/synonyms.json',
        'library/statutes-001.json',
        `sessions/trash/${usualDay(new Date(trashed.createdAt))} Na lixeira ${trashed.id}.md`,
        `sessions/active/${usualDay(new Date(session.createdAt))} Plano saúde ${session.id}.json`,
      ]),
    );
  });

  it('has the deadlines, and the calendars as they can be imported again', async () => {
    const { ana, bruno, deadlines } = juca;
    await addKnownDeadlines(deadlines.for(ana), null);
    await deadlines.for(bruno).addDeadline(newDeadline({ title: 'Prazo de Bruno' }));
    const found = await files(await juca.ask(ana, '/api/account/export'));
    const read = (name: string) => JSON.parse(strFromU8(found[name] ?? new Uint8Array()));
    expect(read('deadlines/deadlines-00001.json')).toHaveLength(2);
    expect(read('deadlines/calendar-00001.json')).toEqual(calendarFile([closedDay()]));
    expect(JSON.stringify(read('deadlines/deadlines-00001.json'))).not.toContain('Bruno');
  });

  it('gives sessions that can be imported again', async () => {
    const { carla, ask } = juca;
    await juca.sessions.for(carla).create({ title: 'Volta', blocks: messages(3) });
    const found = await files(await ask(carla, '/api/account/export'));
    const [name = ''] = Object.keys(found).filter(
      (each) => each.startsWith('sessions/') && each.endsWith('.json'),
    );
    const body = new Uint8Array(found[name] ?? []);
    const imported = await ask(carla, '/api/sessions/import', { method: 'POST', body });
    expect(await imported.json()).toMatchObject({ title: 'Volta', messageCount: 3 });
  });

  it('gives one owner one at a time, and frees the turn of a reader who goes away', async () => {
    const { bruno, ask } = juca;
    const first = await ask(bruno, '/api/account/export');
    expect((await ask(bruno, '/api/account/export')).status).toBe(503);
    await first.body?.cancel();
    const again = await ask(bruno, '/api/account/export');
    expect(again.status).toBe(200);
    await again.body?.cancel();
  });

  it('ends where the sign-in ends that asked for it', async () => {
    const { carla, ask } = juca;
    const { id } = carla;
    for (const title of ['Um', 'Dois', 'Três', 'Quatro']) await juca.sessions.for(carla).create({ title });
    const response = await ask(carla, '/api/account/export');
    expect(response.status).toBe(200);
    // Nobody is found any more by what the request was signed in with.
    Object.assign(carla, { id: 'nobody' });
    await expect(response.arrayBuffer()).rejects.toMatchObject({ code: 'unauthenticated' });
    Object.assign(carla, { id });
    expect(await files(await ask(carla, '/api/account/export'))).toHaveProperty('manifest.json');
  });
});
