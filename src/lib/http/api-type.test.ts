import { hc } from 'hono/client';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import type { Decision } from '#/lib/domain/library/decision.ts';
import type { ImportReport } from '#/lib/domain/library/import-report.ts';
import type { SearchPage } from '#/lib/domain/library/library-answers.ts';
import type { Session } from '#/lib/domain/session.ts';
import type {
  BlockChanges,
  BlockWindow,
  Opened,
  OpenedBriefing,
  SessionPage,
} from '#/lib/domain/session-answers.ts';
import { message } from '../../../tests/support/factories.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';
import type { Api } from './app.ts';

let juca: TestHttpApp;
let client: ReturnType<typeof hc<Api>>;
beforeAll(async () => {
  juca = await openHttpApp();
  client = hc<Api>('http://127.0.0.1', {
    headers: { 'x-test-user': juca.ana.id },
    fetch: (input: string | URL | Request, init?: RequestInit) => juca.app.request(input, init),
  });
});
afterAll(() => juca.close());

describe('the typed client', () => {
  it('gives each answer as the entity that the store gives', async () => {
    const { sessions } = client.api;
    const created = await sessions.$post({ json: { blocks: [message('Oi')] } });
    if (!created.ok) throw new Error(created.statusText);
    const { session } = await created.json();
    const param = { id: session.id };

    const page = await sessions.$get({ query: { shelf: 'active', limit: '10' } });
    if (!page.ok) throw new Error(page.statusText);
    const listed = await page.json();
    expectTypeOf(listed).toEqualTypeOf<SessionPage>();
    expect(listed.sessions).toEqual([session]);

    const one = sessions[':id'];
    const opened = await one.blocks.$get({ param, query: {} });
    if (!opened.ok) throw new Error(opened.statusText);
    const window = await opened.json();
    expectTypeOf(window).toEqualTypeOf<BlockWindow | BlockChanges>();
    expect(window).toMatchObject({ session, working: [], state: null });

    const appended = await one.blocks.$post({ param, json: { blocks: [message('Mais')] } });
    if (!appended.ok) throw new Error(appended.statusText);
    const answer = await appended.json();
    expectTypeOf(answer).toEqualTypeOf<Opened>();
    expect(answer.blocks).toMatchObject([{ position: 2, content: { text: 'Mais' } }]);

    const renamed = await one.$patch({ param, json: { title: 'Nova' } }, { headers: { 'If-Match': '*' } });
    if (!renamed.ok) throw new Error(renamed.statusText);
    const arranged = await renamed.json();
    expectTypeOf(arranged).toEqualTypeOf<Session>();
    expect(arranged.title).toBe('Nova');

    const briefing = await one.briefing.$get({ param });
    if (!briefing.ok) throw new Error(briefing.statusText);
    expectTypeOf(await briefing.json()).toEqualTypeOf<OpenedBriefing>();

    const start = () => one.briefing.events.$post({ param, json: { type: 'start' } });
    let started = await start();
    while (started.status === 202) started = await start();
    if (started.status !== 200) throw new Error(started.statusText);
    const begun = await started.json();
    expectTypeOf(begun).toEqualTypeOf<OpenedBriefing>();
    expect(begun.state.phase).toBe(1);
  });

  it('gives a refusal as a problem', async () => {
    const refused = await client.api.sessions[':id'].$get({ param: { id: 'x' } });
    if (refused.ok || refused.status === 304) throw new Error('The session is there.');
    const problem = await refused.json();
    expectTypeOf(problem.code).toExtend<string>();
    expect(problem.code).toBe('not_found');
  });

  it('knows what the library answers', () => {
    const { library } = client.api;
    type Answer<R> = R extends (...args: never[]) => Promise<infer A>
      ? A extends { ok: true; json: () => Promise<infer T> }
        ? T
        : never
      : never;
    expectTypeOf<Answer<typeof library.search.$get>>().toEqualTypeOf<SearchPage>();
    expectTypeOf<Answer<typeof library.import.$post>>().toEqualTypeOf<ImportReport>();
    expectTypeOf<Answer<(typeof library.decisions)[':id']['$get']>>().toEqualTypeOf<Decision>();
  });
});
