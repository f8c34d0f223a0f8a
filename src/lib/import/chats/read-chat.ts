import type { ChatSource, SkippedChat } from '#/lib/domain/chat-report.ts';
import type { ReadSession } from './session/session-of.ts';

/** Where a conversation stands, and what it is called. */
export type ChatPlace = Pick<SkippedChat, 'title' | 'at' | 'file'>;

/** A conversation that can be taken in. */
export interface TakenChat extends ChatPlace {
  source: ChatSource;
  read: ReadSession;
  /** Positions of finalized documents whose text is not the one that their hash was made from. */
  altered: number[];
}

/**
 * What became of one conversation of a file, or that a file of an archive holds none. `times` stands for so many
 * conversations that were skipped for the same reason, of which the first is given.
 */
export type ReadChat = { taken: TakenChat } | { skipped: SkippedChat; times?: number } | { passed: string };
