import { dayInBrasilia } from '#/lib/domain/law/days.ts';
import type { Block } from '#/lib/domain/session.ts';
import type { Reading, Source } from '../../assistant.ts';
import { readQuestion } from '../reading/question-reader.ts';
import { readInThread } from '../reading/read-in-thread.ts';

/** UTF-16 units that are read where they are asked for: some milliseconds of work. */
const mostAtOnce = 8_000;

/** The lawyer's own messages among the blocks, as they are read. */
export const sourcesIn = (blocks: readonly Block[]): Source[] =>
  blocks.flatMap(({ id, type, role, content, timestamp, removedAt }) =>
    type === 'message' && role === 'user' && removedAt === null && typeof content.text === 'string'
      ? [{ id, text: content.text, day: dayInBrasilia(Date.parse(timestamp)) }]
      : [],
  );

/** What the rules read in the messages; longer ones are read in a thread. */
export const readWindow = async (sources: readonly Source[]): Promise<Reading> => {
  const length = sources.reduce((sum, { text }) => sum + text.length, 0);
  return length <= mostAtOnce ? readQuestion(sources) : await readInThread(windowOf(sources));
};

async function* windowOf(sources: readonly Source[]): AsyncGenerator<readonly Source[]> {
  yield sources;
}
