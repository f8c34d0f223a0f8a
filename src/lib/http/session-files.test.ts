import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { message } from '../../../tests/support/factories.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';
import {
  asTakenIn,
  filedMessages,
  materialFile,
  sessionFiles,
} from '../../../tests/support/session-files.ts';
import { limits } from '../domain/limits.ts';

let juca: TestHttpApp;
beforeAll(async () => {
  juca = await openHttpApp();
});
afterAll(() => juca.close());

const importAs = (person: TestHttpApp['ana'], body: unknown) =>
  juca.ask(person, '/api/sessions/import', { method: 'POST', body });

const exportAs = (person: TestHttpApp['ana'], id: string, query: string, headers = {}) =>
  juca.ask(person, `/api/sessions/${id}/export?${query}`, { headers });

/** A session of Ana's with one block of each type. */
const imported = async (): Promise<string> => {
  const response = await importAs(juca.ana, materialFile());
  expect(response.status).toBe(201);
  return (await response.json()).id;
};

describe('an export', () => {
  it.each([
    ['pdf', 'application/pdf', '%PDF-1.7'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
    ['md', 'text/markdown; charset=utf-8', '# Parecer: negativa de cobertura'],
    ['json', 'application/json', '{"format":"juca-session"'],
  ])('as %s is a download of its kind', async (format, type, beginning) => {
    const response = await exportAs(juca.ana, await imported(), `format=${format}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    const name = format === 'json' ? 'Negativa%20de%20cobertura' : 'Parecer%20negativa%20de%20cobertura';
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="juca.${format}"; filename*=UTF-8''${name}.${format}`,
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.byteLength).toBe(Number(response.headers.get('content-length')));
    expect(bytes.toString('latin1').startsWith(Buffer.from(beginning).toString('latin1'))).toBe(true);
  });

  it('has every block where each is longer than half a window', async () => {
    const { session } = await juca.sessions.for(juca.ana).create();
    const texts = Array.from({ length: 5 }, (_, index) => `${index}`.repeat(limits.window / 2 - 1_000));
    for (const text of texts)
      await juca.sessions.for(juca.ana).append({ id: session.id, blocks: [message(text)] });
    const file = await (await exportAs(juca.ana, session.id, 'format=json')).json();
    expect(file.blocks.map(({ content }: { content: { text: string } }) => content.text)).toEqual(texts);
  });

  it('is in Portuguese, and in English where the reader chose it', async () => {
    const id = await imported();
    const portuguese = await (await exportAs(juca.ana, id, 'format=md')).text();
    expect(portuguese).toContain('## Fontes');
    const cookie = { Cookie: 'juca-locale=en' };
    expect(await (await exportAs(juca.ana, id, 'format=md', cookie)).text()).toContain('## Sources');
  });

  it('writes times in the zone that is asked for', async () => {
    const id = await imported();
    const textIn = async (zone: string) =>
      (await exportAs(juca.ana, id, `format=md&part=session&timeZone=${zone}`)).text();
    expect(await textIn('UTC')).toContain('9 de março de 2026 às 14:05');
    expect(await textIn('America/Manaus')).toContain('9 de março de 2026 às 10:05');
    expect((await exportAs(juca.ana, id, 'format=md&timeZone=Moon/Crater')).status).toBe(400);
  });

  it('refuses what it does not know, and a document that there is not', async () => {
    const id = await imported();
    for (const query of ['format=exe', '', 'format=pdf&part=all', 'format=json&part=delivery']) {
      expect((await exportAs(juca.ana, id, query)).status, query).toBe(400);
    }
    const { session } = await juca.sessions.for(juca.ana).create({ blocks: [message()] });
    const response = await exportAs(juca.ana, session.id, 'format=pdf&part=delivery');
    expect([response.status, (await response.json()).field]).toEqual([409, 'no_delivery']);
  });

  it('has every block of a session of several windows, of one moment', async () => {
    const { id } = await (await importAs(juca.ana, filedMessages(260))).json();
    const file = await (await exportAs(juca.ana, id, 'format=json')).json();
    expect(file.blocks.map(({ position }: { position: number }) => position)).toEqual(
      Array.from({ length: 260 }, (_, index) => index + 1),
    );
  });
});

describe('an import', () => {
  it('of an export gives an equal session in another account', async () => {
    await fc.assert(
      fc.asyncProperty(sessionFiles, async (file) => {
        const { id } = await (await importAs(juca.ana, file)).json();
        const exported = await (await exportAs(juca.ana, id, 'format=json')).json();
        const response = await importAs(juca.bruno, exported);
        const session = await response.json();
        expect([response.status, session.id === id]).toEqual([201, false]);
        const again = await (await exportAs(juca.bruno, session.id, 'format=json')).json();
        const kept = (each: typeof file) => asTakenIn(each.session, { state: each.briefing }, each.blocks);
        expect(kept(again)).toEqual(kept(exported));
        expect(kept(exported)).toEqual(kept(file));
      }),
      { numRuns: 10 },
    );
  }, 120_000);

  it('of the same file again is the same session, however the file is written', async () => {
    const file = filedMessages(3);
    const { id } = await (await importAs(juca.ana, file)).json();
    const reordered = Object.fromEntries(Object.entries(file).reverse());
    const again = await importAs(juca.ana, JSON.stringify(reordered, undefined, 2));
    expect(again.headers.get('location')).toBe(`/api/sessions/${id}`);
    expect((await again.json()).id).toBe(id);
  });

  it('refuses what is not such a file, and stores nothing of it', async () => {
    const owner = juca.sessions.for(juca.carla);
    const file = materialFile();
    const [first, ...rest] = file.blocks;
    const bodies: [unknown, string][] = [
      ['{', 'format'],
      [Uint8Array.of(0x22, 0xff, 0x22), 'format'],
      ['null', 'format'],
      [{ ...file, format: 'other' }, 'format'],
      [{ ...file, version: 2 }, 'version'],
      [{ ...file, further: 1 }, 'input'],
      [{ ...file, blocks: rest }, 'blocks'],
      [{ ...file, blocks: [first, first] }, 'blocks'],
      [{ ...file, blocks: [{ ...first, content: { text: 1 } }, ...rest] }, 'blocks.0.content.text'],
      [{ ...file, blocks: [{ ...first, timestamp: '2026' }, ...rest] }, 'blocks.0.timestamp'],
      [{ ...file, briefing: { ...file.briefing, precedents: [first?.id] } }, 'briefing'],
      [{ ...file, briefing: { ...file.briefing, finalizedAt: 'never' } }, 'briefing'],
      [JSON.stringify(file).replace('"text"', '"__proto__"'), 'blocks.0.content'],
    ];
    for (const [body, field] of bodies) {
      const problem = await (await importAs(juca.carla, body)).json();
      expect([problem.code, problem.field], JSON.stringify(body).slice(0, 80)).toEqual(['invalid', field]);
    }
    const huge = { ...first, content: { text: 'x'.repeat(limits.content) } };
    const tooLarge = await (await importAs(juca.carla, { ...file, blocks: [huge, ...rest] })).json();
    expect(tooLarge).toMatchObject({ code: 'too_large', limit: 'content' });
    for (const shelf of ['active', 'trash'] as const)
      expect((await owner.list({ shelf })).sessions).toEqual([]);
  });

  it('works out the hash of a finalized document, and marks one that was changed', async () => {
    const file = materialFile();
    const place = file.blocks.findIndex(({ type }) => type === 'delivery');
    const changed = file.blocks.map((block, index) =>
      index === place ? { ...block, content: { ...block.content, title: 'Parecer forjado' } } : block,
    );
    expect(await (await importAs(juca.ana, file)).json()).toMatchObject({ altered: [] });
    const { id, altered } = await (await importAs(juca.ana, { ...file, blocks: changed })).json();
    expect(altered).toEqual([place + 1]);
    const warning = 'não é o que foi finalizado';
    for (const part of ['delivery', 'session', 'briefing']) {
      const markdown = await (await exportAs(juca.ana, id, `format=md&part=${part}`)).text();
      expect(markdown, part).toContain(warning);
      expect(markdown, part).not.toContain('Integridade');
    }
    expect(await (await exportAs(juca.ana, id, 'format=json')).json()).toMatchObject({ altered });
    const whole = await (await exportAs(juca.ana, await imported(), 'format=md')).text();
    expect(whole).not.toContain(warning);
  });

  it('refuses what no session here could have become', async () => {
    const file = materialFile();
    const at = (type: string) => file.blocks.findIndex((block) => block.type === type);
    const change = (type: string, content: object) =>
      file.blocks.map((block, index) =>
        index === at(type) ? { ...block, content: { ...block.content, ...content } } : block,
      );
    const finding = {
      kind: 'date',
      text: 'hoje',
      value: 'hoje',
      source: file.blocks[0]?.id,
      start: 0,
      end: 4,
    };
    const removed = { content: {}, removedAt: '2026-03-10T08:00:00.000Z' };
    const briefing = (given: object) => ({ ...file, briefing: { ...file.briefing, ...given } });
    const early = '0000-01-01T00:00:00.000Z';
    const files: [object, string][] = [
      [{ ...file, session: { ...file.session, createdAt: early } }, 'session.createdAt'],
      [
        { ...file, blocks: file.blocks.with(0, { ...file.blocks[0], timestamp: early } as never) },
        'blocks.0.timestamp',
      ],
      [briefing({ outdated: Array.from({ length: 100_000 }, () => 3) }), 'briefing'],
      [briefing({ outdated: [3, 3] }), 'briefing'],
      [briefing({ phase: 0 }), 'briefing'],
      [briefing({ situation: null }), 'briefing'],
      [briefing({ editions: 7 }), 'briefing'],
      [briefing({ finalizedAt: '2026-03-01T00:00:00.000Z' }), 'briefing'],
      [
        {
          ...file,
          blocks: file.blocks.map((block, index) =>
            index === at('diagnosis') ? { ...block, ...removed } : block,
          ),
        },
        'briefing',
      ],
      [{ ...file, blocks: change('action_prompt', { chosen: null }) }, 'briefing'],
      [
        { ...file, blocks: change('progress', { findings: [finding] }) },
        `blocks.${at('progress')}.content.findings.0.value`,
      ],
    ];
    for (const [body, field] of files) {
      const problem = await (await importAs(juca.carla, body)).json();
      expect([problem.code, problem.field], JSON.stringify(body).slice(0, 80)).toEqual(['invalid', field]);
    }
  });

  it('may be longer than other bodies, and is counted too', async () => {
    const text = 'x'.repeat(200_000);
    const file = filedMessages(8);
    const long = { ...file, blocks: file.blocks.map((block) => ({ ...block, content: { text } })) };
    expect((await importAs(juca.ana, long)).status).toBe(201);
    const headers = { 'Content-Length': String(limits.importFile + 1) };
    const response = await juca.ask(juca.ana, '/api/sessions/import', {
      method: 'POST',
      body: '{}',
      headers,
    });
    expect(await response.json()).toMatchObject({ status: 413, limit: 'importFile' });
  });
});
