import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#/lib/domain/ids.ts';
import { limits } from '#/lib/domain/limits.ts';
import { type BegunRun, beginRun, doneEnding, someModel } from '../../../tests/support/answers.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';
import { LiveReader } from '../../../tests/support/live-reader.ts';
import { below, seeded } from '../../../tests/support/random.ts';

let juca: TestHttpApp;
beforeAll(async () => {
  juca = await openHttpApp();
});
afterAll(() => juca.close());

const owned = () => juca.sessions.for(juca.ana);

/** An answer that a test writes by the store's verbs, as any process would. */
const begin = async (text = '') => {
  const run = await beginRun(owned(), text);
  let length = text.length;
  return {
    ...run,
    write: async (part: string) => {
      await owned().extendAnswer({ id: run.id, run: run.run, start: length, text: part });
      length += part.length;
    },
    end: () => owned().endAnswer({ id: run.id, blockId: run.blockId, run: run.run, ...doneEnding }),
  };
};

const get = (
  { id, blockId }: Pick<BegunRun, 'id' | 'blockId'>,
  query = '',
  options: { headers?: Record<string, string>; method?: string } = {},
) => juca.ask(juca.ana, `/api/sessions/${id}/answers/${blockId}/stream${query}`, options);

const headersIn = ({ headers }: Response) =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith('stream-')));

/** Follows the stream up to its end, or so many events. */
const follow = async (response: Response, most = Number.POSITIVE_INFINITY) => {
  const reader = new LiveReader(response);
  const seen = { text: '', offset: '', isClosed: false };
  for (let events = 0; events < most && !seen.isClosed; events += 1) {
    const { event, data, id } = await reader.next();
    if (event === 'data') seen.text += data;
    if (event === 'control') seen.isClosed = JSON.parse(data).streamClosed === true;
    seen.offset = id ?? seen.offset;
  }
  await reader.leave();
  return seen;
};

describe('a catch-up read', () => {
  it('gives the text from an offset, and where it stands', async () => {
    const answer = await begin('Olá, ');
    const first = await get(answer);
    expect(await first.text()).toBe('Olá, ');
    const next = `${answer.run}_0000000000000005`;
    expect(headersIn(first)).toEqual({ 'stream-next-offset': next, 'stream-up-to-date': 'true' });
    await answer.write('mundo');
    expect(await (await get(answer, `?offset=${next}`)).text()).toBe('mundo');
    expect(await (await get(answer, '?offset=-1')).text()).toBe('Olá, mundo');
    await answer.end();
    const last = await get(answer, `?offset=${next}`);
    expect(await last.text()).toBe('mundo');
    expect(headersIn(last)).toMatchObject({ 'stream-closed': 'true', 'stream-up-to-date': 'true' });
  });

  it('is not sent again to who holds it, and is after more was written', async () => {
    const answer = await begin('Um');
    const tag = { headers: { 'If-None-Match': (await get(answer)).headers.get('etag') ?? '' } };
    expect((await get(answer, '', tag)).status).toBe(304);
    await answer.write(' dois');
    expect((await get(answer, '', tag)).status).toBe(200);
    await answer.end();
  });

  it('tells the present end by HEAD and by now', async () => {
    const answer = await begin('Um');
    for (const response of [await get(answer, '?offset=now'), await get(answer, '', { method: 'HEAD' })]) {
      expect(await response.text()).toBe('');
      expect(response.headers.get('stream-next-offset')).toBe(`${answer.run}_0000000000000002`);
      expect(response.headers.get('etag')).toBeNull();
    }
    await answer.end();
  });

  it('refuses what is no offset, and says gone to one of a text that was replaced', async () => {
    const answer = await begin('Um');
    await answer.end();
    for (const offset of ['x', '5', '-2', `${answer.run}_5`, `${answer.run}_0000000000000001x`, ''])
      expect((await get(answer, `?offset=${offset}`)).status).toBe(400);
    expect((await get(answer, '?live=sse')).status).toBe(400);
    expect((await get(answer, '?live=other&offset=-1')).status).toBe(400);
    const again = { ...idsOf(answer), run: newId(), author: someModel };
    await owned().beginAnswer({ ...again, mode: { kind: 'again' } });
    const old = `${answer.run}_0000000000000001`;
    for (const live of ['', '&live=sse', '&live=long-poll']) {
      expect((await get(answer, `?offset=${old}${live}`)).status).toBe(410);
    }
  });
});

describe('a live stream', () => {
  it('sends what was written, then what is, to its end', async () => {
    const answer = await begin('# Um\n\nDois');
    const response = await get(answer, '?offset=-1&live=sse');
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const followed = follow(response);
    await answer.write('\n\n- três\n');
    await answer.write(' quatro\n\n');
    await answer.end();
    expect(await followed).toMatchObject({ text: '# Um\n\nDois\n\n- três\n quatro\n\n', isClosed: true });
  });

  it('gives each of many watchers the same, whenever they come', async () => {
    const answer = await begin('0 ');
    const watchers: ReturnType<typeof follow>[] = [];
    let whole = '0 ';
    for (let n = 1; n < 60; n += 1) {
      if (n % 5 === 0) watchers.push(get(answer, '?offset=-1&live=sse').then((response) => follow(response)));
      whole += `${n} `;
      await answer.write(`${n} `);
    }
    await answer.end();
    for (const { text, isClosed } of await Promise.all(watchers))
      expect({ text, isClosed }).toEqual({ text: whole, isClosed: true });
  });

  it('resumed at 200 random places, gives the same text without a gap or a repeat', async () => {
    const random = seeded(11);
    const answer = await begin();
    let whole = '';
    const writing = (async () => {
      for (let n = 0; n < 400; n += 1) {
        const part = pick(random, n);
        whole += part;
        await answer.write(part);
      }
      await answer.end();
    })();
    let read = '';
    let offset = '-1';
    let resumed = 0;
    for (let isClosed = false; !isClosed; resumed += 1) {
      const byHeader: Record<string, string> = resumed % 2 === 0 ? {} : { 'Last-Event-ID': offset };
      const from = resumed % 2 === 0 ? offset : '-1';
      const response = await get(answer, `?offset=${from}&live=sse`, { headers: byHeader });
      const seen = await follow(response, resumed < 200 ? 1 + below(4, random) : undefined);
      read += seen.text;
      offset = seen.offset || offset;
      isClosed = seen.isClosed;
    }
    await writing;
    expect(read).toBe(whole);
    expect(resumed).toBeGreaterThan(50);
  });

  it('ends where another run writes the answer anew', async () => {
    const answer = await begin('Um');
    const followed = follow(await get(answer, '?offset=-1&live=sse')).catch(() => 'ended');
    await owned().endAnswer({ ...idsOf(answer), ...doneEnding });
    await followed;
    const again = { ...idsOf(answer), run: newId() };
    await owned().beginAnswer({ ...again, author: someModel, mode: { kind: 'again' } });
    const anew = follow(await get(answer, '?offset=-1&live=sse'));
    await owned().extendAnswer({ id: again.id, run: again.run, start: 0, text: 'Dois' });
    await owned().endAnswer({ ...again, ...doneEnding });
    expect(await anew).toMatchObject({ text: 'Dois', isClosed: true });
  });

  it('ends where the session is deleted for good', async () => {
    const answer = await begin('Um');
    const followed = follow(await get(answer, '?offset=-1&live=sse'));
    await owned().trash({ id: answer.id });
    await owned().purge({ id: answer.id });
    await expect(followed).rejects.toThrow('The stream ended.');
  });

  it('is open only so many times for one user', async () => {
    const answer = await begin('Um');
    const open = () => get(answer, '?offset=-1&live=sse');
    const responses = await Promise.all(Array.from({ length: limits.answerStreams }, open));
    const refused = await open();
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ limit: 'answerStreams' });
    await responses[0]?.body?.cancel();
    const freed = await open();
    expect(freed.status).toBe(200);
    for (const { body } of [...responses.slice(1), freed]) await body?.cancel();
    await answer.end();
  });

  it('counts until its reader has taken what there is, also where the answer is over', async () => {
    const answer = await begin('Um');
    await answer.end();
    const open = () => get(answer, '?offset=-1&live=sse');
    const responses = await Promise.all(Array.from({ length: limits.answerStreams }, open));
    expect((await open()).status).toBe(422);
    expect(await follow(responses[0] as Response)).toMatchObject({ text: 'Um', isClosed: true });
    const freed = await open();
    expect(freed.status).toBe(200);
    for (const { body } of [...responses.slice(1), freed]) await body?.cancel();
  });
});

describe('a long poll', () => {
  it('gives what is there at once, and else waits for it', async () => {
    const answer = await begin('Um');
    const first = await get(answer, '?offset=-1&live=long-poll');
    expect(await first.text()).toBe('Um');
    expect(first.headers.get('stream-cursor')).toMatch(/^\d+$/);
    const waiting = get(answer, `?offset=${first.headers.get('stream-next-offset')}&live=long-poll`);
    await answer.write(' dois');
    expect(await (await waiting).text()).toBe(' dois');
    const now = get(answer, '?offset=now&live=long-poll');
    await answer.end();
    const closed = await now;
    expect([closed.status, closed.headers.get('stream-closed')]).toEqual([204, 'true']);
  });
});

it('is nobody else’s, and not that of a block that is no answer', async () => {
  const answer = await begin('Um');
  const path = `/api/sessions/${answer.id}/answers/${answer.blockId}/stream`;
  for (const query of ['', '?offset=-1&live=sse', '?offset=-1&live=long-poll', '?offset=now'])
    expect((await juca.ask(juca.carla, path + query)).status).toBe(404);
  expect((await get({ id: answer.id, blockId: answer.question })).status).toBe(404);
  expect((await get({ id: answer.id, blockId: 'x' })).status).toBe(404);
  await answer.end();
});

const idsOf = ({ id, blockId, run }: BegunRun) => ({ id, blockId, run });

const pick = (random: () => number, n: number): string =>
  ['palavra ', '\n', '\n\n- ', 'ção ', ' 𝄞', 'data: ', `${n}`, ': '][below(8, random)] ?? '';
