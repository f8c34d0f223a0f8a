import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ApiError } from './api-error.ts';

/** The page's standing lasts as long as the page, so that each test begins with a page of its own. */
let page: typeof import('./standing.ts') & typeof import('./request.ts') & typeof import('./client.ts');
beforeEach(async () => {
  vi.resetModules();
  pageOfBuild('');
  page = {
    ...(await import('./standing.ts')),
    ...(await import('./request.ts')),
    ...(await import('./client.ts')),
  };
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const answering = (response: Response | Error) => {
  const fetch = vi.fn(async (_: string, __: RequestInit) => {
    if (response instanceof Error) throw response;
    return response;
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
};

/** The document of a page that says which build made it. */
const pageOfBuild = (content: string) => vi.stubGlobal('document', { querySelector: () => ({ content }) });

/** A server that never answers, and gives up with the caller. */
const silent = () =>
  vi.stubGlobal(
    'fetch',
    (_: string, { signal }: RequestInit) =>
      new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
  );

const problem = (status: number, body: object, headers = {}) =>
  Response.json(body, { status, headers: { 'content-type': 'application/problem+json', ...headers } });

const failure = (promise: Promise<unknown>): Promise<ApiError> =>
  promise.then(
    () => Promise.reject(new Error('It was to fail.')),
    (error: ApiError) => error,
  );

const param = { id: 'a' };
const getSession = () => page.answer(page.api.sessions[':id'].$get({ param }));

describe('the typed client', () => {
  it('gives what the server answers, and nothing for an empty answer', async () => {
    answering(Response.json({ id: 'a' }));
    expect(await getSession()).toEqual({ id: 'a' });
    answering(new Response(null, { status: 204 }));
    const query = { permanent: 'true' } as const;
    expect(await page.answer(page.api.sessions[':id'].$delete({ param, query }))).toBeUndefined();
  });

  it('sends JSON, and the version that the change is based on', async () => {
    const fetch = answering(Response.json({}));
    await page.api.sessions[':id'].$patch({ param, json: { title: 'Liminar' } }, page.ifMatch(3));
    const [path, init] = fetch.mock.calls[0] ?? [];
    const headers = new Headers(init?.headers);
    expect([path, init?.method, init?.body]).toEqual(['/api/sessions/a', 'PATCH', '{"title":"Liminar"}']);
    expect([headers.get('content-type'), headers.get('if-match')]).toEqual(['application/json', '"3"']);
  });

  it('tells the code, the limit and the pause of a refusal', async () => {
    answering(problem(413, { code: 'too_large', detail: 'Too long.', limit: 'title', max: 200 }));
    const error = await failure(getSession());
    expect(error).toMatchObject({ status: 413, code: 'too_large', details: { limit: 'title', max: 200 } });
    answering(problem(503, { code: 'overloaded' }, { 'retry-after': '2' }));
    expect((await failure(getSession())).details).toEqual({ retryAfter: 2 });
  });

  it('takes an answer that is no problem document for a failure of the server', async () => {
    answering(new Response('<html>', { status: 502 }));
    expect(await failure(getSession())).toMatchObject({ status: 502, code: 'unavailable' });
    answering(new Response('null', { status: 502 }));
    expect(await failure(getSession())).toMatchObject({ status: 502, code: 'unavailable' });
  });

  it('tells silence from a refusal, and a call given up from both', async () => {
    answering(new TypeError('Failed to fetch'));
    expect(await failure(getSession())).toMatchObject({ status: 0, code: 'offline' });
    const given = new DOMException('given up', 'AbortError');
    answering(given);
    expect(await failure(page.request('/', { signal: AbortSignal.abort() }))).toBe(given);
  });

  it('gives a request up after the deadline', async () => {
    // The deadline is the browser's own timer, which no test can turn.
    const limit = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(limit.signal);
    silent();
    const failed = failure(getSession());
    limit.abort(new DOMException('The operation timed out.', 'TimeoutError'));
    expect(await failed).toMatchObject({ code: 'offline' });
    expect(timeout).toHaveBeenCalledWith(15_000);
    timeout.mockRestore();
  });

  it('takes an answer that breaks off for none', async () => {
    const body = new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) });
    answering(new Response(body, { headers: { 'content-type': 'application/json' } }));
    expect(await failure(getSession())).toMatchObject({ code: 'offline' });
  });
});

describe('the standing of the page', () => {
  it('names the owner in every request', async () => {
    page.describePage('ana');
    const fetch = answering(Response.json({}));
    await getSession();
    expect(new Headers(fetch.mock.calls[0]?.[1].headers).get('x-juca-owner')).toBe('ana');
  });

  it('tells its listeners that the sign-in is over', async () => {
    const listener = vi.fn();
    const stop = page.onStanding(listener);
    answering(new Response('', { status: 401 }));
    expect(await failure(getSession())).toMatchObject({ code: 'unauthenticated' });
    await failure(getSession());
    expect(listener).toHaveBeenCalledOnce();
    expect(page.currentStanding()).toEqual({
      signedOut: true,
      otherAccount: false,
      deleted: false,
      olderBuild: false,
    });
    stop();
  });

  it('sends nothing any more once another account is signed in', async () => {
    answering(problem(409, { code: 'other_account' }));
    expect(await failure(getSession())).toMatchObject({ code: 'other_account' });
    expect(page.currentStanding().otherAccount).toBe(true);
    const fetch = answering(Response.json({}));
    expect(await failure(getSession())).toMatchObject({ code: 'other_account' });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('notices another build, of whatever answer', async () => {
    pageOfBuild('one');
    answering(Response.json({}, { headers: { 'x-juca-build': 'one' } }));
    await getSession();
    expect(page.currentStanding().olderBuild).toBe(false);
    answering(new Response('', { status: 503, headers: { 'x-juca-build': 'two' } }));
    await failure(getSession());
    expect(page.currentStanding().olderBuild).toBe(true);
  });
});
