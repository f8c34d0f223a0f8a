import type { FiledBlock } from '#/lib/domain/session-file.ts';
import type { Conversation } from '../conversation.ts';
import type { ChatLabels } from '../labels.ts';
import { stacked } from '../markdown-parts.ts';
import { answerContent } from './answer-content.ts';
import { BlockWriter } from './block-writer.ts';
import { piecesOf } from './pieces.ts';
import type { Turn } from './turns.ts';
import type { Version, VersionedTurns } from './versions.ts';

/**
 * The blocks of a conversation: messages, and for what answers a message, answers with their versions. A version that
 * no answer has room for follows as a message of the role `system`.
 */
export const blocksOf = (
  { turns, versions }: VersionedTurns,
  conversation: Pick<Conversation, 'source'>,
  labels: ChatLabels,
  { key, time }: { key: string; time: string },
): FiledBlock[] => {
  const writer = new BlockWriter(conversation, key, time);
  const keepApart = (left: readonly Version[] = []) => {
    for (const { text, startedAt } of left)
      writer.say('system', stacked([`**${labels('branch')}**`, text]), { id: '', at: startedAt });
  };
  let question: string | null = null;
  keepApart(versions.get(-1));
  for (const [index, turn] of turns.entries()) {
    if (turn.role === 'assistant' && question !== null)
      keepApart(
        writeAnswer(writer, turn, versions.get(index) ?? [], { source: conversation.source, question }),
      );
    else {
      const first = writer.say(turn.role, turn.text, { id: turn.id, at: turn.startedAt });
      if (turn.role === 'user') question = first;
      keepApart(versions.get(index));
    }
  }
  return writer.blocks;
};

/** An answer, and messages with what of it does not fit one block. Gives the versions that there was no room for. */
const writeAnswer = (
  writer: BlockWriter,
  turn: Turn,
  versions: readonly Version[],
  origin: { source: Conversation['source']; question: string },
): Version[] => {
  const source = { id: turn.id, at: turn.startedAt };
  const [first = turn.text, ...rest] = piecesOf(turn.text);
  const answer = answerContent({ ...turn, text: first }, versions, {
    ...origin,
    time: turn.startedAt ?? writer.time,
  });
  writer.add('assistant', 'answer', answer.content, source);
  for (const piece of rest) writer.add('assistant', 'message', { text: piece }, source);
  return answer.left;
};
