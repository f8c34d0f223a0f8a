import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '#/lib/domain/limits.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';

let juca: TestHttpApp;
beforeAll(async () => {
  juca = await openHttpApp();
});
afterAll(() => juca.close());

const post = async (body: unknown, headers: Record<string, string> = {}) => {
  const response = await juca.ask(juca.ana, '/api/sessions', { method: 'POST', body, headers });
  return { status: response.status, problem: await response.json() };
};

/** JSON of the given number of bytes. */
const jsonOf = (bytes: number) => `{"title":"${'a'.repeat(bytes - 12)}"}`;

const streamed = (text: string) => new Blob([text]).stream();

describe('a request body', () => {
  it('is refused past the limit by its announced length, before anything is read', async () => {
    const { status, problem } = await post('{}', { 'Content-Length': String(limits.body + 1) });
    expect([status, problem.limit, problem.max]).toEqual([413, 'body', limits.body]);
  });

  it('is counted where its length was not announced', async () => {
    const fits = await post(streamed(jsonOf(limits.body)));
    expect([fits.status, fits.problem.limit]).toEqual([413, 'title']);
    const { status, problem } = await post(streamed(jsonOf(limits.body + 1)));
    expect([status, problem.limit]).toEqual([413, 'body']);
  });

  it('counts bytes, not characters', async () => {
    const { problem } = await post(`{"title":"${'ç'.repeat(limits.body / 2)}"}`);
    expect(problem).toMatchObject({ status: 413, limit: 'body' });
  });

  it('is refused where it has more values than any request needs, before they are parsed', async () => {
    const { problem } = await post(`{"blocks":[${'{},'.repeat(limits.bodyValues)}{}]}`);
    expect(problem).toMatchObject({ status: 413, limit: 'bodyValues', max: limits.bodyValues });
  });

  it.each([
    '/api/auth/sign-in/email',
    '/api/forms/sign-in',
    '/api/%66orms/sign-in',
    '/api/first-account',
    '/api/forgotten-password',
    '/api/reset-password',
    '/api/invited-account',
  ])('is short where nobody needs to be signed in: %s', async (path) => {
    for (const body of [jsonOf(limits.openBody + 1), streamed(jsonOf(limits.openBody + 1))]) {
      const response = await juca.ask(undefined, path, { method: 'POST', body });
      expect(await response.json()).toMatchObject({ status: 413, limit: 'openBody' });
    }
  });

  it.each(['', '{', '{"title":}', '{"title":"a"}x'])('is refused where it is not JSON: %j', async (body) =>
    expect((await post(body)).problem).toMatchObject({ status: 400, code: 'invalid', field: 'body' }),
  );

  it('is refused where it is not UTF-8, instead of losing characters', async () => {
    const bytes = Buffer.from('{"title":"Ação"}', 'latin1');
    expect((await post(bytes)).problem).toMatchObject({ status: 400, code: 'invalid', field: 'body' });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonx'])(
    'is refused as %s',
    async (type) =>
      expect((await post('{}', { 'Content-Type': type })).problem).toMatchObject({ status: 400 }),
  );

  it('may nest too deeply without harm', async () => {
    const nested = `{"blocks":${'['.repeat(90_000)}${']'.repeat(90_000)}}`;
    expect((await post(nested)).problem).toMatchObject({ status: 400, code: 'invalid' });
    const content = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    const block = `{"id":"018f0000-0000-7000-8000-000000000000","role":"user","type":"nota","content":${content}}`;
    expect((await post(`{"blocks":[${block}]}`)).problem).toMatchObject({
      status: 413,
      limit: 'contentDepth',
    });
  });
});
