import type { ChatEnd, ChatMessage } from '../conversation.ts';
import { stacked } from '../markdown-parts.ts';

/** What one side says until the other one does, with the steps that led to it. */
export interface Turn {
  role: ChatMessage['role'];
  text: string;
  model: string;
  startedAt: string | null;
  endedAt: string | null;
  end: ChatEnd;
  /** The source's id of its last message. */
  id: string;
  /** Place of its last message in the list that it was made of. */
  last: number;
}

/** The turns of messages that follow one another. Messages without a text leave none. */
export const turnsOf = (messages: readonly ChatMessage[]): Turn[] => {
  const turns: { messages: ChatMessage[]; last: number }[] = [];
  for (const [place, message] of messages.entries()) {
    if (message.text.trim() === '') continue;
    const open = turns.at(-1);
    const before = open?.messages.at(-1);
    if (open && before && belongTogether(before, message)) {
      open.messages.push(message);
      open.last = place;
    } else turns.push({ messages: [message], last: place });
  }
  return turns.map(({ messages: said, last }) => turnOf(said, last));
};

/** An assistant's step goes with what leads to it and with what it leads to. */
const belongTogether = (before: ChatMessage, after: ChatMessage): boolean =>
  before.role === 'assistant' && after.role === 'assistant' && (before.isStep || after.isStep);

const turnOf = (messages: readonly ChatMessage[], last: number): Turn => {
  const times = messages.flatMap(({ at }) => at ?? []).sort();
  const final = messages.at(-1);
  return {
    role: final?.role ?? 'assistant',
    text: stacked(messages.map(({ text }) => text)),
    model: messages.findLast(({ model }) => model !== '')?.model ?? '',
    startedAt: times[0] ?? null,
    endedAt: times.at(-1) ?? null,
    end: final?.end ?? 'done',
    id: final?.id ?? '',
    last,
  };
};
