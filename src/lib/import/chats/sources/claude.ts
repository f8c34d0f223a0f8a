import type { ChatMessage, Conversation } from '../conversation.ts';
import type { ChatLabels } from '../labels.ts';
import { fenced, stacked } from '../markdown-parts.ts';
import { momentOf } from '../moment.ts';
import { type Fields, fieldsOf, firstText, listOf, textOf } from '../values.ts';
import { claudeContent } from './claude-content.ts';

/** An entry of Claude's `conversations.json`. */
export const isClaude = (value: Fields): boolean =>
  'chat_messages' in value ||
  ('uuid' in value && 'name' in value && 'account' in value && 'created_at' in value);

/** A conversation of Claude: a list of messages, which in newer files name the message that they follow. */
export const readClaude = (value: Fields, labels: ChatLabels): Conversation => {
  const messages: ChatMessage[] = [];
  for (const each of listOf(value.chat_messages)) {
    const message = fieldsOf(each);
    messages.push(messageOf(message, messages.at(-1)?.id ?? null, textOf(value.model), labels));
  }
  return {
    source: 'claude',
    id: textOf(value.uuid),
    title: textOf(value.name),
    createdAt: momentOf(value.created_at),
    updatedAt: momentOf(value.updated_at),
    messages,
    current: textOf(value.current_leaf_message_uuid) || null,
  };
};

/** What the first message of a conversation follows. */
const beginning = /^0{8}-0{4}-(?:0|4)0{3}-(?:0|8)0{3}-0{12}$/;

const messageOf = (
  message: Fields,
  before: string | null,
  model: string,
  labels: ChatLabels,
): ChatMessage => {
  const named = textOf(message.parent_message_uuid);
  const isHuman = message.sender === 'human';
  return {
    id: textOf(message.uuid),
    parent: named === '' ? before : beginning.test(named) ? null : named,
    role: isHuman ? 'user' : 'assistant',
    text: stacked([
      claudeContent(listOf(message.content), labels) || textOf(message.text),
      ...listOf(message.attachments).map((each) => attached(fieldsOf(each), labels)),
      ...filesOf(message).map((name) => `[${labels('attachment', { name })}]`),
    ]),
    at: momentOf(message.created_at) ?? momentOf(message.updated_at),
    model: isHuman ? '' : firstText(message.model, model),
    isStep: false,
    end: 'done',
  };
};

/** An attachment by its name, with the text that was read from it. */
const attached = (attachment: Fields, labels: ChatLabels): string => {
  const name = firstText(attachment.file_name, attachment.id) || labels('unnamed');
  const text = textOf(attachment.extracted_content);
  return stacked([`[${labels('attachment', { name })}]`, text === '' ? '' : fenced(text)]);
};

/** Names of files that are not among the attachments already. */
const filesOf = (message: Fields): string[] => {
  const known = new Set(listOf(message.attachments).map((each) => textOf(fieldsOf(each).file_name)));
  const names = [...listOf(message.files), ...listOf(message.files_v2)].map((each) =>
    firstText(fieldsOf(each).file_name, fieldsOf(each).file_uuid),
  );
  return [...new Set(names)].filter((name) => name !== '' && !known.has(name));
};
