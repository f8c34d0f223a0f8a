import type { ChatEnd, ChatMessage, Conversation } from '../conversation.ts';
import type { ChatLabels } from '../labels.ts';
import { quoted, stacked } from '../markdown-parts.ts';
import { momentOf } from '../moment.ts';
import { type Fields, fieldsOf, firstText, listOf, textOf } from '../values.ts';
import { libreChatContent } from './librechat-content.ts';

/** A conversation that was exported from LibreChat as JSON. */
export const isLibreChat = (value: Fields): boolean =>
  'conversationId' in value && Array.isArray(value.messages);

/** What the first messages of a conversation follow. */
const beginning = '00000000-0000-0000-0000-000000000000';

/**
 * A conversation of LibreChat. Its messages are a list in which each names the one that it follows, or, where it was
 * exported as recursive, a tree of `children`. `exportAt` is a time of day and dates nothing.
 */
export const readLibreChat = (value: Fields, labels: ChatLabels): Conversation => {
  const usualModel = firstText(fieldsOf(value.options).model, value.model);
  const messages: ChatMessage[] = [];
  // A stack of our own: the nesting is as deep as the conversation is long.
  const open = inOrder(listOf(value.messages), null);
  for (let next = open.pop(); next; next = open.pop()) {
    const message = fieldsOf(next.value);
    const read = messageOf(message, next.parent, usualModel, labels);
    messages.push(read);
    for (const child of inOrder(listOf(message.children), read.id)) open.push(child);
  }
  return {
    source: 'librechat',
    id: textOf(value.conversationId),
    title: textOf(value.title),
    createdAt: momentOf(value.createdAt),
    updatedAt: momentOf(value.updatedAt),
    messages,
    current: null,
  };
};

/** Values for the stack: the first one is taken first. */
const inOrder = (values: readonly unknown[], parent: string | null) =>
  values.map((value) => ({ value, parent })).reverse();

const messageOf = (
  message: Fields,
  parent: string | null,
  usualModel: string,
  labels: ChatLabels,
): ChatMessage => {
  const named = textOf(message.parentMessageId);
  const isUser = message.isCreatedByUser === true || /^user$/i.test(textOf(message.sender));
  return {
    id: textOf(message.messageId),
    parent: parent ?? (named === beginning || named === '' ? null : named),
    role: isUser ? 'user' : 'assistant',
    text: bodyOf(message, labels),
    at: momentOf(message.createdAt) ?? momentOf(message.updatedAt),
    model: isUser ? '' : firstText(message.model, usualModel),
    isStep: false,
    end: endOf(message),
  };
};

const bodyOf = (message: Fields, labels: ChatLabels): string => {
  const text = libreChatContent(listOf(message.content), labels) || textOf(message.text);
  const files = [...listOf(message.files), ...listOf(message.attachments)].map((each) =>
    firstText(fieldsOf(each).filename, fieldsOf(each).name, fieldsOf(each).file_id),
  );
  return stacked([
    message.error === true && text !== '' ? quoted(labels('error'), text) : text,
    ...[...new Set(files)].filter(Boolean).map((name) => `[${labels('attachment', { name })}]`),
  ]);
};

const endOf = (message: Fields): ChatEnd => {
  if (message.error === true) return 'failed';
  return message.unfinished === true ? 'interrupted' : 'done';
};
