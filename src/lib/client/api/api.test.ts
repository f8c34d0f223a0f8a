import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiError, act, api, isPassing } from './api.ts';
import { onSignedOut } from './signed-out.ts';

const answering = (response: Response | Error) => {
  const fetch = vi.fn(async (_: string, __: RequestInit) => {
    if (response instanceof Error) throw response;
    return response;
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
};

const problem = (status: number, body: object, headers = {}) =>
  Response.json(body, { status, headers: { 'content-type': 'application/problem+json', ...headers } });

const failure = (promise: Promise<unknown>): Promise<ApiError> =>
  promise.then(
    () => Promise.reject(new Error('It was to fail.')),
    (error: ApiError) => error,
  );

afterEach(() => vi.unstubAllGlobals());

describe('api', () => {
  it('gives what the server answers, and nothing for an empty answer', async () => {
    answering(Response.json({ id: 'a' }));
    expect(await api.get('/api/sessions/a')).toEqual({ id: 'a' });
    answering(new Response(null, { status: 204 }));
    expect(await api.delete('/api/sessions/a')).toBeUndefined();
  });

  it('sends JSON, and the version that the change is based on', async () => {
    const fetch = answering(Response.json({}));
    await api.patch('/api/sessions/a', { title: 'Liminar' }, { ifVersion: 3 });
    const [path, init] = fetch.mock.calls[0] ?? [];
    const headers = new Headers(init?.headers);
    expect([path, init?.method, init?.body]).toEqual(['/api/sessions/a', 'PATCH', '{"title":"Liminar"}']);
    expect([headers.get('content-type'), headers.get('if-match')]).toEqual(['application/json', '"3"']);
  });

  it('tells the code, the limit and the pause of a refusal', async () => {
    answering(problem(413, { code: 'too_large', detail: 'Too long.', limit: 'title', max: 200 }));
    const error = await failure(api.get('/'));
    expect(error).toMatchObject({ status: 413, code: 'too_large', details: { limit: 'title', max: 200 } });
    answering(problem(503, { code: 'overloaded' }, { 'retry-after': '2' }));
    expect((await failure(api.get('/'))).details).toEqual({ retryAfter: 2 });
  });

  it('takes an answer that is no problem document for a failure of the server', async () => {
    answering(new Response('<html>', { status: 502 }));
    expect(await failure(api.get('/'))).toMatchObject({ status: 502, code: 'unavailable' });
  });

  it('announces that the sign-in is over', async () => {
    const listener = vi.fn();
    const stop = onSignedOut(listener);
    answering(new Response('', { status: 401 }));
    expect(await failure(api.get('/'))).toMatchObject({ code: 'unauthenticated' });
    expect(listener).toHaveBeenCalledOnce();
    stop();
  });

  it('tells silence from a refusal, and a call given up from both', async () => {
    answering(new TypeError('Failed to fetch'));
    expect(await failure(api.get('/'))).toMatchObject({ status: 0, code: 'offline' });
    const given = new DOMException('given up', 'AbortError');
    answering(given);
    expect(await failure(api.get('/', { signal: AbortSignal.abort() }))).toBe(given);
  });
});

describe('act', () => {
  it('gives the value of an action', async () => {
    expect(await act(Promise.resolve({ ok: true, value: 7 }))).toBe(7);
  });

  it('throws its refusal', async () => {
    const refusal = { code: 'conflict', message: 'Changed.', details: { version: 4 } } as const;
    const error = await failure(act(Promise.resolve({ ok: false, error: refusal })));
    expect(error).toMatchObject({ code: 'conflict', details: { version: 4 } });
  });

  it('tells an action that never arrived from one that broke', async () => {
    expect(await failure(act(Promise.reject(new TypeError('Failed to fetch'))))).toMatchObject({
      code: 'offline',
    });
    expect(await failure(act(Promise.reject(new Error('500'))))).toMatchObject({ code: 'unavailable' });
  });
});

describe('isPassing', () => {
  it('is true for what may succeed when sent again', () => {
    expect(
      ['offline', 'overloaded', 'unavailable'].map((code) =>
        isPassing(new ApiError(0, code as 'offline', '')),
      ),
    ).toEqual([true, true, true]);
    expect(isPassing(new ApiError(409, 'conflict', ''))).toBe(false);
    expect(isPassing(new Error('x'))).toBe(false);
  });
});
