import type { AnswerContent } from '#/blocks/answer/definition.ts';
import { BlockContent } from '#/blocks/cards.tsx';
import type { JsonObject } from '#/lib/domain/json.ts';

export const answerId = '0198a000-0000-7000-8000-000000000200';
export const sessionId = '0198a000-0000-7000-8000-000000000001';
const moment = '2026-03-09T14:05:00.000Z';
const guide = { kind: 'guide', id: 'guide', name: 'Guia' } as const;
export const model = { kind: 'model', id: 'qwen', name: 'Qwen 3' } as const;

/** An answer of the guide that is done, unless told otherwise. */
export const answerOf = (change: Partial<AnswerContent> = {}): AnswerContent => ({
  text: 'Li no texto um prazo.',
  state: 'done',
  author: guide,
  startedAt: moment,
  endedAt: moment,
  tokens: null,
  marks: [],
  failure: null,
  question: '0198a000-0000-7000-8000-000000000100',
  run: '0198a000-0000-7000-8000-000000000300',
  offers: [],
  former: [],
  ...change,
});

/** The block of an answer as a session shows it. */
export const answerBlock = (change: Partial<AnswerContent> = {}, isWritable = true) => (
  <BlockContent
    block={{
      id: answerId,
      role: 'assistant',
      type: 'answer',
      content: answerOf(change) as unknown as JsonObject,
    }}
    version={3}
    sessionId={sessionId}
    isWritable={isWritable}
    isExpanded={false}
    onExpand={() => undefined}
  />
);
