import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { newId } from '#/lib/domain/ids.ts';
import { limits } from '#/lib/domain/limits.ts';
import { outdatedAnswers } from '#/lib/domain/outdated-answers.ts';
import { type BegunRun, beginRun, doneEnding, someModel } from '../../support/answers.ts';
import { message } from '../../support/factories.ts';
import { contentOf, named, write } from './answer-checks.ts';
import type { Context } from './context.ts';
import { allBlocks } from './reading.ts';

/** Another question at the end of a session, with its answer. */
const askNext = async (owner: OwnedSessions, id: string): Promise<BegunRun> => {
  const question = message('E o prazo?');
  await owner.append({ id, blocks: [question] });
  const begun = { id, blockId: newId(), run: newId(), question: question.id };
  const { question: asked, ...run } = begun;
  await owner.beginAnswer({ ...run, author: someModel, mode: { kind: 'new', question: asked } });
  await owner.endAnswer({ ...run, ...doneEnding });
  return begun;
};

/** Sends a question again with another text; `seen` is the version of the message that its writer saw. */
const sendAgain = (owner: OwnedSessions, begun: BegunRun, text: string, seen: number) =>
  owner.beginAnswer({
    ...named(begun),
    author: someModel,
    mode: { kind: 'again', asked: { text, blockVersion: seen } },
  });

const versionOf = async (owner: OwnedSessions, { id, question }: BegunRun): Promise<number> =>
  (await owner.getBlock({ id, blockId: question })).version;

/** Times have milliseconds; what comes next shall come later. */
const nextMoment = () => sleep(5);

export const answerVersions = ({ rule, owners }: Context): void => {
  rule('R-09', 'gives the question another text with the new answer, and keeps the former ones', async () => {
    const { ana } = owners();
    const begun = await beginRun(ana, 'Primeira.');
    const { content } = await ana.getBlock({ id: begun.id, blockId: begun.question });
    await ana.endAnswer({ ...named(begun), ...doneEnding });
    const second = { ...begun, run: newId() };
    const seen = await versionOf(ana, begun);
    const opened = await sendAgain(ana, second, 'O plano negou?', seen);
    expect(opened.blocks.map(({ id }) => id)).toEqual([begun.blockId, begun.question]);
    expect(await sendAgain(ana, second, 'O plano negou?', seen)).toMatchObject({ session: opened.session });
    await write(ana, second, ['Segunda.']);
    await ana.endAnswer({ ...named(second), ...doneEnding });
    expect((await ana.getBlock({ id: begun.id, blockId: begun.question })).content).toEqual({
      text: 'O plano negou?',
    });
    expect(await contentOf(ana, begun)).toMatchObject({
      text: 'Segunda.',
      former: [{ text: 'Primeira.', question: content.text }],
    });
  });

  rule('R-09', 'changes neither question nor answer where it refuses one of them', async () => {
    const { ana } = owners();
    const begun = await beginRun(ana, 'Primeira.');
    await ana.endAnswer({ ...named(begun), ...doneEnding });
    const before = await ana.open({ id: begun.id });
    const seen = await versionOf(ana, begun);
    const next = { ...begun, run: newId() };
    await expect(sendAgain(ana, next, 'Outra', seen + 1)).rejects.toMatchObject({ code: 'conflict' });
    await expect(sendAgain(ana, next, '', seen)).rejects.toMatchObject({ code: 'invalid' });
    await expect(sendAgain(ana, next, 'x'.repeat(limits.content), seen)).rejects.toMatchObject({
      code: 'too_large',
    });
    expect(await ana.open({ id: begun.id })).toEqual(before);
    await ana.remove({ id: begun.id, blockId: begun.question, blockVersion: seen });
    await expect(sendAgain(ana, next, 'Outra', seen)).rejects.toMatchObject({ code: 'not_found' });
  });

  rule('R-40', 'follows from what is stored, also of a fork', async () => {
    const { ana } = owners();
    const begun = await beginRun(ana, 'Primeira.');
    await ana.endAnswer({ ...named(begun), ...doneEnding });
    await nextMoment();
    const next = await askNext(ana, begun.id);
    const marks = async (id: string) => Object.fromEntries(outdatedAnswers(await allBlocks(ana, id)));
    expect(await marks(begun.id)).toEqual({});
    await nextMoment();
    const again = { ...begun, run: newId() };
    await sendAgain(ana, again, 'O plano negou?', await versionOf(ana, begun));
    await ana.endAnswer({ ...named(again), ...doneEnding });
    expect(await marks(begun.id)).toEqual({ [next.blockId]: 'question' });
    const forked = await ana.fork({ id: begun.id, blockId: next.blockId, key: newId() });
    expect(await marks(forked.session.id)).toEqual({ [next.blockId]: 'question' });
    await nextMoment();
    const renewed = { ...next, run: newId() };
    await ana.beginAnswer({ ...named(renewed), author: someModel, mode: { kind: 'again' } });
    await ana.endAnswer({ ...named(renewed), ...doneEnding });
    expect(await marks(begun.id)).toEqual({});
    expect(await marks(forked.session.id)).toEqual({ [next.blockId]: 'question' });
    await nextMoment();
    const seen = { id: begun.id, blockId: next.question, blockVersion: await versionOf(ana, next) };
    await ana.revise({ ...seen, content: { text: 'E a prescrição?' } });
    expect(await marks(begun.id)).toEqual({ [next.blockId]: 'question' });
  });
};
