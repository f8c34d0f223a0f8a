import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BriefingState } from '#/lib/domain/briefing/state.ts';
import { newId } from '#/lib/domain/ids.ts';
import { Decision, ListedDecision } from '#/lib/domain/library/decision.ts';
import { ImportReport } from '#/lib/domain/library/import-report.ts';
import { SearchPage } from '#/lib/domain/library/library-answers.ts';
import { limits } from '#/lib/domain/limits.ts';
import { Block, Session } from '#/lib/domain/session.ts';
import {
  BlockChanges,
  BlockWindow,
  Opened,
  OpenedBriefing,
  SessionPage,
} from '#/lib/domain/session-answers.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';
import { openPaths } from '../../../tests/support/open-paths.ts';
import { pathsOf } from './other-methods.ts';

interface Described {
  requestBody?: { content: Record<string, object> };
}

let juca: TestHttpApp;
beforeAll(async () => {
  juca = await openHttpApp();
});
afterAll(() => juca.close());

describe('the HTTP API', () => {
  it('lets nobody but the signed-in past its open addresses', async () => {
    const open: string[] = [];
    for (const path of pathsOf(juca.app)) {
      if ((await juca.ask(undefined, path)).status !== 401) open.push(path);
    }
    expect(open.sort()).toEqual([...openPaths].sort());
  });

  it('describes every route it has, and no other', async () => {
    const { paths } = await (await juca.ask(undefined, '/api/openapi.json')).json();
    const described = Object.entries<object>(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const routed = juca.app.routes
      .filter(({ method, path }) => method !== 'ALL' && pathsOf(juca.app).has(path))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    const itself = 'GET /api/openapi.json';
    expect([...described, itself].sort()).toEqual([...new Set(routed)].sort());
  });

  it('bounds the JSON body of every route, whose length nobody announced', async () => {
    const { paths } = await (await juca.ask(undefined, '/api/openapi.json')).json();
    const body = `{"text":"${'a'.repeat(limits.body)}"}`;
    const codes: Record<string, string> = {};
    for (const [path, methods] of Object.entries<Record<string, Described>>(paths)) {
      for (const [method, { requestBody }] of Object.entries(methods)) {
        if (!requestBody?.content['application/json']) continue;
        const address = path.replace(/\{\w+\}/g, newId());
        const response = await juca.ask(juca.ana, address, { method: method.toUpperCase(), body });
        codes[`${method} ${path}`] = (await response.json()).code;
      }
    }
    expect(codes).toHaveProperty(['put /api/practice']);
    const others = Object.entries(codes).filter(([, code]) => code !== 'too_large');
    // A whole session is a file, which `file-intake.test.ts` bounds. Ana is no administrator.
    expect(others).toEqual([
      ['post /api/sessions/import', 'invalid'],
      ['patch /api/admin/accounts/{id}', 'not_found'],
      ['post /api/admin/invitations', 'not_found'],
    ]);
  });

  it('describes bodies and answers without a dangling reference', async () => {
    const text = await (await juca.ask(undefined, '/api/openapi.json')).text();
    const { components } = JSON.parse(text);
    for (const [, name] of text.matchAll(/"\$ref":"([^"]+)"/g)) {
      expect(name).toMatch(/^#\/components\/schemas\//);
      expect(components.schemas).toHaveProperty(String(name).split('/').at(-1) ?? '');
    }
  });

  it('describes each entity by the fields that it has', async () => {
    const { components } = await (await juca.ask(undefined, '/api/openapi.json')).json();
    const described: Record<string, { properties: object; required: string[] }> = components.schemas;
    const entities = [Session, Block, SessionPage, Opened, BlockWindow, BlockChanges, OpenedBriefing];
    for (const entity of [...entities, BriefingState, Decision, ListedDecision, SearchPage, ImportReport]) {
      const { properties, required } = described[entity.meta()?.id ?? ''] ?? {};
      expect(Object.keys(properties ?? {}), entity.meta()?.id).toEqual(Object.keys(entity.shape));
      expect(required).toEqual(Object.keys(entity.shape));
    }
  });

  it('answers not_found where there is nothing, to anyone', async () => {
    for (const person of [undefined, juca.ana]) {
      const response = await juca.ask(person, '/api/nothing');
      expect(response.headers.get('Content-Type')).toBe('application/problem+json');
      expect(await response.json()).toMatchObject({ status: 404, code: 'not_found' });
    }
  });

  it('says which methods an address takes', async () => {
    const refused = await juca.ask(juca.ana, '/api/sessions', { method: 'PUT' });
    expect([refused.status, refused.headers.get('Allow')]).toEqual([405, 'GET, HEAD, OPTIONS, POST']);
    const asked = await juca.ask(juca.ana, '/api/sessions', { method: 'OPTIONS' });
    expect([asked.status, asked.headers.get('Allow')]).toEqual([204, 'GET, HEAD, OPTIONS, POST']);
  });

  it('gives the same answer for a session of someone else, one that is not there and an id that cannot be', async () => {
    const { session } = await juca.sessions.for(juca.bruno).create();
    const answers = ['018f0000-0000-7000-8000-000000000000', 'x', "1' or '1'='1", '%E0%A4%A'].map(
      async (id) => {
        const response = await juca.ask(juca.ana, `/api/sessions/${id}`);
        return [response.status, [...response.headers], await response.text()];
      },
    );
    const foreign = await juca.ask(juca.ana, `/api/sessions/${session.id}`);
    const expected = [foreign.status, [...foreign.headers], await foreign.text()];
    for (const answer of await Promise.all(answers)) expect(answer).toEqual(expected);
    expect(expected[0]).toBe(404);
  });
});

describe('a store that is closed', () => {
  it('is answered with 503 and when to come back', async () => {
    const closing = await openHttpApp();
    await closing.sessions.close();
    const response = await closing.ask(closing.ana, '/api/sessions');
    await closing.close();
    expect(response.status).toBe(503);
    expect(response.headers.get('Retry-After')).toMatch(/^\d+$/);
  });
});
