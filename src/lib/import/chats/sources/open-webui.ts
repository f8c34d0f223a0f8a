import type { ChatEnd, ChatMessage, Conversation } from '../conversation.ts';
import type { ChatLabels } from '../labels.ts';
import { anyValue, quoted, stacked } from '../markdown-parts.ts';
import { momentOf } from '../moment.ts';
import { type Fields, fieldsOf, firstText, idOf, listOf, textOf } from '../values.ts';
import { detailsAsQuotes } from './details.ts';
import { outputParts } from './output-parts.ts';

/** An entry of an export of Open WebUI, or a chat that was exported by itself. */
export const isOpenWebUi = (value: Fields): boolean => typeof value.chat === 'object' || 'history' in value;

/** A chat of Open WebUI: `history.messages` has a tree by ids; files of early versions have a list alone. */
export const readOpenWebUi = (value: Fields, labels: ChatLabels): Conversation => {
  const chat = 'chat' in value ? fieldsOf(value.chat) : value;
  const history = fieldsOf(chat.history);
  const tree = Object.entries(fieldsOf(history.messages));
  const messages: ChatMessage[] = tree.map(([id, each]) => {
    const message = fieldsOf(each);
    return messageOf(textOf(id), idOf(message.parentId) || null, message, labels);
  });
  if (tree.length === 0)
    for (const each of listOf(chat.messages)) {
      const message = fieldsOf(each);
      messages.push(messageOf(idOf(message.id), messages.at(-1)?.id ?? null, message, labels));
    }
  return {
    source: 'open_webui',
    id: firstText(value.id, chat.id),
    title: firstText(value.title, chat.title),
    createdAt: momentOf(value.created_at) ?? momentOf(chat.timestamp),
    updatedAt: momentOf(value.updated_at),
    messages,
    current: idOf(history.currentId) || null,
  };
};

const messageOf = (id: string, parent: string | null, message: Fields, labels: ChatLabels): ChatMessage => {
  const role = message.role === 'user' || message.role === 'system' ? message.role : 'assistant';
  const error = fieldsOf(message.error);
  const failure = firstText(error.content, error.message, message.error);
  return {
    id,
    parent,
    role,
    text: stacked([
      outputParts(listOf(message.output), labels) ||
        detailsAsQuotes(contentOf(message.content, labels), labels),
      failure === '' ? '' : quoted(labels('error'), failure),
      ...listOf(message.files).map((each) => fileOf(each, labels)),
    ]),
    at: momentOf(message.timestamp),
    model: role === 'assistant' ? firstText(message.model, message.modelName) : '',
    isStep: false,
    end: endOf(message, failure),
  };
};

/** A text, or a list of parts as the API of OpenAI has them. */
const contentOf = (content: unknown, labels: ChatLabels): string => {
  if (!Array.isArray(content)) return anyValue(content);
  return stacked(
    content.map((part) => {
      const { text, type } = fieldsOf(part);
      if (typeof part === 'string' || typeof text === 'string') return firstText(part, text);
      return type === 'image_url' ? `[${labels('attachment', { name: 'image' })}]` : anyValue(part);
    }),
  );
};

const endOf = (message: Fields, failure: string): ChatEnd => {
  if (failure !== '') return 'failed';
  return message.done === false ? 'interrupted' : 'done';
};

/** A picture comes as its bytes and has no name. */
const fileOf = (value: unknown, labels: ChatLabels): string => {
  const file = fieldsOf(value);
  const inner = fieldsOf(file.file);
  const name =
    firstText(file.name, inner.filename, fieldsOf(inner.meta).name, file.type) || labels('unnamed');
  return `[${labels('attachment', { name })}]`;
};
