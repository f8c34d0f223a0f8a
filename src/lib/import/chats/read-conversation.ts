import type { Conversation } from './conversation.ts';
import type { ChatLabels } from './labels.ts';
import { isChatGpt, readChatGpt } from './sources/chatgpt.ts';
import { isClaude, readClaude } from './sources/claude.ts';
import { isLibreChat, readLibreChat } from './sources/librechat.ts';
import { isOpenWebUi, readOpenWebUi } from './sources/open-webui.ts';
import type { Fields } from './values.ts';

type Read = (value: Fields, labels: ChatLabels) => Conversation;

/** The formats, told apart by the names of their fields; the ones with the rarest names first. */
const formats: readonly (readonly [is: (value: Fields) => boolean, read: Read])[] = [
  [isClaude, readClaude],
  [isLibreChat, readLibreChat],
  [isOpenWebUi, readOpenWebUi],
  [isChatGpt, readChatGpt],
];

/** The conversation that a JSON object is; undefined where it is none of a known format. */
export const readConversation = (value: Fields, labels: ChatLabels): Conversation | undefined =>
  formats.find(([is]) => is(value))?.[1](value, labels);
