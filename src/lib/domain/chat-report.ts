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

export interface SkippedChat {
  reason: SkipReason;
  detail: string;
  title: string;
  /** Its place among the conversations of its file, from 1. */
  at: number;
  /** Of a ZIP file: the name of the file in it. */
  file?: string;
}

/** What an import did, conversation by conversation: `found` is `taken` and `skipped` together. */
export interface ChatReport {
  found: number;
  taken: number;
  skipped: number;
  /** Blocks of the conversations that were taken. */
  blocks: number;
  /** Taken conversations by where they came from. */
  sources: Partial<Record<ChatSource, number>>;
  reasons: Partial<Record<SkipReason, number>>;
  /** The first conversations that were skipped for a reason that is not in `harmlessSkips`. */
  listed: SkippedChat[];
  /** Files of a ZIP file that were read and hold no conversation. */
  passedFiles: number;
}
