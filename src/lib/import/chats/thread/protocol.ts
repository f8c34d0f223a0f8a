import type { SkippedChat } from '#/lib/domain/chat-report.ts';
import type { FiledBlock } from '#/lib/domain/session-file.ts';
import type { TakenChat } from '../read-chat.ts';
import type { ChatContext } from '../read-chats.ts';
import type { ReadSession } from '../session/session-of.ts';

/** What the thread is asked, one call after another, and what it answers. */
export type ChatCalls = {
  begin: { asks: ChatContext; answers: undefined };
  /** The next bytes of the file, which are given away; null at its end. */
  give: { asks: Uint8Array<ArrayBuffer> | null; answers: undefined };
  next: { asks: null; answers: NextChat };
  /** Blocks of the conversation that was answered last, after so many others: as many as one step takes in. */
  blocks: { asks: number; answers: FiledBlock[] };
};

/** A conversation that can be taken in. Its blocks are those of the first step. */
export interface ChatHead extends Omit<TakenChat, 'read'>, ReadSession {
  /** How many blocks it has. */
  total: number;
}

export type NextChat =
  | { taken: ChatHead }
  | { skipped: SkippedChat; times?: number }
  | { passed: string }
  /** Nothing more becomes whole without more bytes. */
  | { hungry: true }
  | { end: true };
