import type { SkippedChat, SkipReason } from '#/lib/domain/chat-report.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { limits } from '#/lib/domain/limits.ts';
import { alteredDocuments, sessionFileFormat } from '#/lib/domain/session-file.ts';
import { cleanTitle } from '#/lib/domain/text.ts';
import { checkedSessionFile, contentKey } from '#/lib/export/session-file.ts';
import type { FoundText } from '../json-objects.ts';
import type { ChatLabels } from './labels.ts';
import type { ChatPlace, ReadChat } from './read-chat.ts';
import { readConversation } from './read-conversation.ts';
import { sessionOf } from './session/session-of.ts';
import { type Fields, fieldsOf, firstText, listOf } from './values.ts';

/** The words that are added, and the time of what has none. */
export interface ReadingContext {
  labels: ChatLabels;
  now: string;
}

type Place = Pick<ChatPlace, 'at' | 'file'>;

/** What an object of a JSON text is: one conversation, or several where it is only a frame around them. */
export function* readFound(found: FoundText, place: Place, context: ReadingContext): Generator<ReadChat> {
  if (found.kind !== 'object') {
    yield skip({ ...place, title: '' }, found.kind, found.kind === 'unexpected' ? found.text : '');
    return;
  }
  const value = parsed(found.text);
  if (value === undefined) yield skip({ ...place, title: '' }, 'not_json');
  else
    for (const [index, each] of unframed(value).entries())
      yield readObject(fieldsOf(each), { ...place, at: place.at + index }, context);
}

const parsed = (text: string): Fields | undefined => {
  try {
    return fieldsOf(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
};

/** Names under which programs put all conversations into one object. */
const frames = ['conversations', 'chats', 'data'] as const;

const unframed = (value: Fields): readonly unknown[] => {
  const lists = frames.map((name) => listOf(value[name]));
  return lists.find((list) => list.length > 0 && typeof list[0] === 'object') ?? [value];
};

const readObject = (value: Fields, place: Place, context: ReadingContext): ReadChat => {
  if (value.format === sessionFileFormat) return readOwn(value, place);
  const { labels, now } = context;
  const conversation = readConversation(value, labels);
  const named = { ...place, title: shownTitle(firstText(value.title, value.name)) };
  if (!conversation) return skip(named, 'unknown', Object.keys(value).slice(0, 5).join(', ').slice(0, 100));
  const read = sessionOf(conversation, labels, now);
  if (read.blocks.length === 0) return skip(named, 'empty');
  if (read.blocks.length > limits.blocksPerSession)
    return skip(named, 'too_long', String(read.blocks.length));
  return { taken: { ...named, source: conversation.source, read, altered: [] } };
};

/** A session of Juca, with every part checked. */
const readOwn = (value: Fields, place: Place): ReadChat => {
  const named = { ...place, title: shownTitle(firstText(fieldsOf(value.session).title)) };
  try {
    const file = checkedSessionFile(value);
    const { title, createdAt, updatedAt, tags } = file.session;
    const read = {
      key: contentKey(file),
      session: { title, createdAt, updatedAt, tags },
      state: file.briefing,
      blocks: file.blocks,
    };
    return { taken: { ...named, source: 'juca', read, altered: alteredDocuments(file.blocks) } };
  } catch (error) {
    if (!(error instanceof JucaError)) throw error;
    return skip(named, 'invalid', error.message);
  }
};

const shownTitle = (title: string): string => cleanTitle(title.slice(0, 120).toWellFormed());

const skip = (place: ChatPlace, reason: SkipReason, detail = ''): ReadChat => ({
  skipped: { ...place, reason, detail } satisfies SkippedChat,
});
