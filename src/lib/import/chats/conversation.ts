import type { ChatSource } from '#/lib/domain/chat-report.ts';
import type { Role } from '#/lib/domain/session.ts';

/** How the writing of an answer ended where it came from. */
export type ChatEnd = 'done' | 'stopped' | 'interrupted' | 'failed';

/** One message, whatever program it comes from. */
export interface ChatMessage {
  /** As the source gives it; not always unique. */
  id: string;
  /** The message that it follows; null for one that begins the conversation. */
  parent: string | null;
  role: Role;
  /** Markdown, or what a user typed; empty for one that only holds a place in the tree. */
  text: string;
  /** ISO 8601 in UTC with milliseconds; null where the source does not tell. */
  at: string | null;
  /** The model that wrote it, or empty. */
  model: string;
  /** True for what an assistant did on the way to its answer: reasoning, a tool and its result. */
  isStep: boolean;
  end: ChatEnd;
}

/** A conversation, whatever program it comes from. */
export interface Conversation {
  source: Exclude<ChatSource, 'juca'>;
  /** As the source gives it, or empty. */
  id: string;
  title: string;
  createdAt: string | null;
  updatedAt: string | null;
  /** In the order of the file. They make a tree by their parents, or should. */
  messages: ChatMessage[];
  /** The last message of the branch that was shown last; null where the source does not tell. */
  current: string | null;
}
