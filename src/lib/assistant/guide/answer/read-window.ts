import { dayInBrasilia } from '#/lib/domain/law/days.ts';
import type { Block } from '#/lib/domain/session.ts';
import type { Reading, Source } from '../../assistant.ts';
import type { CallRules } from '../../rules/rule-calls.ts';
import { readQuestion } from '../reading/question-reader.ts';
import { mostCharacters } from '../recognise/index.ts';

/** UTF-16 units that are read where they are asked for: some milliseconds of work. */
const mostAtOnce = 8_000;

/** The lawyer's own messages among the blocks, as they are read. */
export const sourcesIn = (blocks: readonly Block[]): Source[] =>
  blocks.flatMap(({ id, type, role, content, timestamp, removedAt }) =>
    type === 'message' && role === 'user' && removedAt === null && typeof content.text === 'string'
      ? [{ id, text: content.text, day: dayInBrasilia(Date.parse(timestamp)) }]
      : [],
  );

/** What the rules read in the messages; longer ones by `rules`, in a thread. Throws what `rules` throws. */
export const readWindow = async (
  sources: readonly Source[],
  rules: CallRules,
  signal?: AbortSignal,
): Promise<Reading> => {
  const length = sources.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= mostAtOnce) return readQuestion(sources);
  const beginnings = sources.map((source) => ({ ...source, text: source.text.slice(0, mostCharacters) }));
  return rules('question', beginnings, signal);
};
