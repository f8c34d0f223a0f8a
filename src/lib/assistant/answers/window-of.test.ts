import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '#/lib/domain/ids.ts';
import { message, messages } from '../../../../tests/support/factories.ts';
import { openHttpApp, type TestHttpApp } from '../../../../tests/support/http-app.ts';
import { answerBounds } from './answer-bounds.ts';
import { nameSession } from './session-title.ts';
import { requestOf } from './window-of.ts';

let juca: TestHttpApp;
beforeAll(async () => {
  juca = await openHttpApp();
});
afterAll(() => juca.close());

const sessions = () => juca.sessions.for(juca.ana);
const ask = (id: string, question: string) =>
  requestOf({
    sessions: sessions(),
    library: juca.library.for(juca.ana),
    place: { id },
    question,
    begun: '',
  });

it('gives the blocks up to the question, without what comes after it or was removed', async () => {
  const { session, blocks } = await sessions().create({ blocks: messages(6) });
  const { id } = session;
  const [removed, , , question] = blocks;
  const { version: blockVersion = 0 } = removed ?? {};
  await sessions().remove({ id, blockId: removed?.id ?? '', blockVersion });
  const request = await ask(id, question?.id ?? '');
  expect(request.question).toEqual(question);
  expect(request.blocks).toEqual(blocks.slice(1, 4));
  expect(request).toMatchObject({ omitted: 0, state: null });
});

it('gives the last blocks within its bounds, and counts those before them', async () => {
  const { session } = await sessions().create({ blocks: messages(100) });
  const { id } = session;
  const { blocks } = await sessions().append({ id, blocks: messages(40) });
  const request = await ask(id, blocks.at(-1)?.id ?? '');
  expect(request.blocks).toHaveLength(answerBounds.windowBlocks);
  expect(request.omitted).toBe(40);
  const long = 'x'.repeat(answerBounds.windowBytes / 3);
  const written = await sessions().append({ id, blocks: Array.from({ length: 4 }, () => message(long)) });
  const bounded = await ask(id, written.blocks.at(-1)?.id ?? '');
  expect(bounded.blocks).toEqual(written.blocks.slice(2));
  expect(bounded.omitted).toBe(142);
  const longest = await sessions().append({ id, blocks: [message('x'.repeat(240_000))] });
  expect((await ask(id, longest.blocks[0]?.id ?? '')).blocks.at(-1)).toEqual(longest.blocks[0]);
});

it('looks things up for the owner alone', async () => {
  const { session, blocks } = await sessions().create({ blocks: messages(1) });
  const bruno = await juca.sessions.for(juca.bruno).create({ blocks: messages(1) });
  const { tools } = await ask(session.id, blocks[0]?.id ?? '');
  expect(await tools.readBlock(blocks[0]?.id ?? '')).toEqual(blocks[0]);
  expect(await tools.readBlock(bruno.blocks[0]?.id ?? '')).toBeUndefined();
  expect(await tools.readDecision(newId())).toBeUndefined();
  expect(await tools.searchLibrary('plano de saúde', 5)).toEqual([]);
  await expect(ask(bruno.session.id, bruno.blocks[0]?.id ?? '')).rejects.toMatchObject({ code: 'not_found' });
});

it('M-20: names a session that has the title of its first message or none, and no other', async () => {
  const { session } = await sessions().create({ blocks: [message('Cabe recurso da sentença?')] });
  const title = async () => (await sessions().get({ id: session.id })).title;
  await nameSession(sessions(), session.id, async () => undefined);
  expect(await title()).toBe('Cabe recurso da sentença?');
  await nameSession(sessions(), session.id, async ({ text }) => `Recurso: ${text}`);
  expect(await title()).toBe('Recurso: Cabe recurso da sentença?');
  await nameSession(sessions(), session.id, async () => 'Outro');
  expect(await title()).toBe('Recurso: Cabe recurso da sentença?');
  const { session: named } = await sessions().create({ title: 'Meu', blocks: [message('Cabe recurso?')] });
  await nameSession(sessions(), named.id, async () => 'Outro');
  expect((await sessions().get({ id: named.id })).title).toBe('Meu');
});

it('M-20: leaves a title that was given while the new one was being made, and bears a message stored then', async () => {
  const { session } = await sessions().create({ blocks: [message('Cabe recurso?')] });
  const { id } = session;
  await nameSession(sessions(), id, async () => {
    await sessions().append({ id, blocks: [message('E o prazo?')] });
    return 'Recurso cabível';
  });
  expect((await sessions().get({ id })).title).toBe('Recurso cabível');
  const { session: other } = await sessions().create({ blocks: [message('Cabe recurso?')] });
  await nameSession(sessions(), other.id, async () => {
    await sessions().rename({ id: other.id, title: 'Meu' });
    return 'Recurso cabível';
  });
  expect((await sessions().get({ id: other.id })).title).toBe('Meu');
});
