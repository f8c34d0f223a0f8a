import type { Locale } from '#/i18n/locales.ts';
import type { SkipReason } from '#/lib/domain/chat-report.ts';
import { decoded } from '../decode.ts';
import { contentOf } from '../files/archive.ts';
import { fileKind } from '../files/file-kind.ts';
import { headOf, withHead } from '../files/head.ts';
import { type Expansion, TooLargeArchive, zipEvents } from '../files/zip-entries.ts';
import { chatsInJson } from './chats-in-json.ts';
import { chatLabels } from './labels.ts';
import { mergeSkipped } from './merge-skipped.ts';
import type { ReadChat } from './read-chat.ts';
import type { ReadingContext } from './read-found.ts';

/** The language of the words that are added, and the time of what has none. */
export interface ChatContext {
  locale: Locale;
  now: string;
}

/** JSON alone is unpacked: pictures and sound of an export are not looked at. */
const expansion: Expansion = {
  bytes: 8 * 1024 ** 3,
  files: 200_000,
  times: 500,
  wants: (name) => /\.json$/i.test(name),
};

/**
 * The conversations of a file, one after another: JSON of any size, or a ZIP file with such files. No more than one
 * conversation is in memory, and what came with it.
 */
export const readChats = (bytes: AsyncIterable<Uint8Array>, context: ChatContext): AsyncGenerator<ReadChat> =>
  mergeSkipped(readEach(bytes, context));

async function* readEach(
  bytes: AsyncIterable<Uint8Array>,
  { locale, now }: ChatContext,
): AsyncGenerator<ReadChat> {
  const context = { labels: chatLabels(locale), now };
  const iterator = bytes[Symbol.asyncIterator]();
  const head = await headOf(iterator);
  const kind = fileKind(head);
  const all = withHead(head, iterator);
  if (kind === 'text') yield* chatsInJson(decoded(all), context);
  else if (kind === 'zip') yield* chatsInArchive(all, context);
  else yield broken('unreadable_file');
}

async function* chatsInArchive(
  bytes: AsyncIterable<Uint8Array>,
  context: ReadingContext,
): AsyncGenerator<ReadChat> {
  const events = zipEvents(bytes, expansion);
  let hasFile = false;
  try {
    for await (const event of events) {
      if ('failed' in event) yield broken('broken_file');
      if (!('file' in event)) continue;
      hasFile = true;
      yield* chatsInJson(decoded(contentOf(events)), context, nameOf(event.file));
    }
    if (!hasFile) yield broken('no_conversation');
  } catch (error) {
    if (!(error instanceof TooLargeArchive)) throw error;
    yield broken('archive_too_large');
  }
}

const broken = (reason: SkipReason): ReadChat => ({
  skipped: { reason, detail: '', title: '', at: 1 },
});

const nameOf = (path: string): string => path.slice(-200).toWellFormed();
