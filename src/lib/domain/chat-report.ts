import { z } from 'zod';
import { Count } from './fields.ts';

/** Where a conversation can come from, besides Juca's own files. */
const chatSources = ['chatgpt', 'claude', 'open_webui', 'librechat', 'juca', 'predecessor'] as const;
export type ChatSource = (typeof chatSources)[number];

/** Why a conversation was not taken. */
const skipReasons = [
  /** It is in the account from an earlier import. */
  'already',
  /** An earlier import took it, and the file now has more of it. */
  'changed',
  /** The same conversation stood further up in the file. */
  'repeated',
  /** It has no message with a text. */
  'empty',
  /** It has more blocks than a session may have. */
  'too_long',
  /** It has more characters, values or levels than are read of one conversation. */
  'too_large',
  /** The text at this place is no JSON. */
  'not_json',
  /** The file ends before it is whole. */
  'unfinished',
  /** Something stands where a conversation should; `detail` has its beginning. */
  'unexpected',
  /** It is JSON and no conversation of a known format. */
  'unknown',
  /** A session of Juca that does not fit; `detail` names the field. */
  'invalid',
  /** The file holds no conversation that is known here. */
  'no_conversation',
  /** The file is neither JSON nor a ZIP file. */
  'unreadable_file',
  /** The file or a part of it is damaged. */
  'broken_file',
  /** The ZIP file becomes larger than is read. */
  'archive_too_large',
] as const;
export type SkipReason = (typeof skipReasons)[number];

/** Reasons for which nothing is missing in the account. */
export const harmlessSkips: readonly SkipReason[] = ['already', 'repeated', 'empty'];

const Place = z.object({
  title: z.string(),
  at: z.int().min(1).meta({ description: 'Its place among the conversations of its file.' }),
  file: z.string().optional().meta({ description: 'Of a ZIP file: the name of the file in it.' }),
});

const SkippedChat = Place.extend({
  reason: z.enum(skipReasons),
  detail: z.string(),
  session: z.string().optional().meta({ description: 'The id of the session that is there already.' }),
}).meta({ id: 'SkippedConversation' });
export type SkippedChat = z.infer<typeof SkippedChat>;

const TakenChat = Place.extend({
  session: z.string().meta({ description: 'The id of the session that it is now.' }),
  source: z.enum(chatSources),
  altered: z.array(z.int()).meta({
    description: 'Positions of finalized documents whose text is not the one that their hash was made from.',
  }),
}).meta({ id: 'TakenConversation' });

/** What an import did, conversation by conversation: `found` is `taken` and `skipped` together. */
export const ChatReport = z
  .object({
    found: Count,
    taken: Count,
    skipped: Count,
    blocks: Count.meta({ description: 'Blocks of the conversations that were taken.' }),
    sources: z
      .partialRecord(z.enum(chatSources), Count)
      .meta({ description: 'Taken conversations by where they came from.' }),
    reasons: z
      .partialRecord(z.enum(skipReasons), Count)
      .meta({ description: 'Skipped conversations by why.' }),
    listed: z.array(SkippedChat).meta({
      description: 'The first that were skipped for a reason by which they are missing in the account.',
    }),
    conversations: z
      .array(z.union([TakenChat, SkippedChat]))
      .meta({ description: 'The first conversations, each with what became of it.' }),
    passedFiles: Count.meta({
      description: 'Files of a ZIP file that were read and hold no conversation.',
    }),
  })
  .meta({ id: 'ChatReport' });
export type ChatReport = z.infer<typeof ChatReport>;
export type ReportedChat = ChatReport['conversations'][number];
