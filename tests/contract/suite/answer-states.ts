import { expect } from 'vitest';
import type { AnswerContent } from '#/blocks/answer/definition.ts';
import { newId } from '#/lib/domain/ids.ts';
import type { NewBlock } from '#/lib/domain/session.ts';
import { SessionFile } from '#/lib/domain/session-file.ts';
import { doneEnding, someModel } from '../../support/answers.ts';
import { message } from '../../support/factories.ts';
import { filedMessages } from '../../support/session-files.ts';
import type { Context } from './context.ts';

const at = '2026-03-09T14:05:00.000Z';

const answer = (state: AnswerContent['state']): NewBlock => ({
  id: newId(),
  role: 'assistant',
  type: 'answer',
  content: {
    ...doneEnding,
    state,
    text: 'Sim.',
    author: someModel,
    startedAt: at,
    endedAt: null,
    question: newId(),
    run: null,
    former: [],
  },
});

export const answerStates = ({ rule, owners }: Context): void => {
  rule('R-20', 'lets nobody but a run make an answer writing', async () => {
    const { ana } = owners();
    const { session } = await ana.create({ blocks: [message()] });
    const writing = answer('writing');
    const refused = { code: 'invalid', details: { field: expect.stringContaining('content.state') } };
    await expect(ana.append({ id: session.id, blocks: [writing] })).rejects.toMatchObject(refused);
    await expect(ana.create({ blocks: [writing] })).rejects.toMatchObject(refused);
    const stored = await ana.append({ id: session.id, blocks: [answer('done')] });
    const block = stored.blocks[0];
    const revision = {
      id: session.id,
      blockId: block?.id ?? '',
      blockVersion: block?.version ?? 0,
      content: writing.content,
    };
    await expect(ana.revise(revision)).rejects.toMatchObject(refused);
    expect((await ana.open({ id: session.id })).blocks).toMatchObject([{}, { content: { state: 'done' } }]);
  });

  rule('R-21', 'interrupts an answer that was being written where its session is taken in', async () => {
    const { ana } = owners();
    const file = filedMessages(1);
    const { content } = answer('writing');
    const given = {
      ...file,
      blocks: file.blocks.map((block) => ({ ...block, role: 'assistant', type: 'answer', content })),
    };
    const { session, briefing: state, blocks } = SessionFile.parse(given);
    const { title, createdAt, updatedAt } = session;
    const step = { key: newId(), session: { title, createdAt, updatedAt }, state, total: 1, from: 0 };
    const taken = await ana.takeIn({ ...step, blocks });
    expect((await ana.open({ id: taken.id })).blocks).toMatchObject([
      { type: 'answer', content: { state: 'interrupted', text: 'Sim.' } },
    ]);
  });
};
