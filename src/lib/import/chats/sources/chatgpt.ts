import type { Role } from '#/lib/domain/session.ts';
import type { ChatEnd, ChatMessage, Conversation } from '../conversation.ts';
import type { ChatLabels } from '../labels.ts';
import { stacked } from '../markdown-parts.ts';
import { momentOf } from '../moment.ts';
import { type Fields, fieldsOf, firstText, idOf, listOf, textOf } from '../values.ts';
import { chatGptContent, isStepContent } from './chatgpt-content.ts';

/** An entry of ChatGPT's `conversations.json`. Some have no mapping, and then no messages. */
export const isChatGpt = (value: Fields): boolean =>
  'mapping' in value || 'current_node' in value || ('create_time' in value && 'title' in value);

/**
 * A conversation of ChatGPT: `mapping` has the nodes of a tree by their ids, some of them without a message, and
 * `current_node` is the end of the branch that was shown last.
 */
export const readChatGpt = (value: Fields, labels: ChatLabels): Conversation => {
  const nodes = Object.entries(fieldsOf(value.mapping)).map(([id, node]) => ({
    id: textOf(id),
    node: fieldsOf(node),
  }));
  const parents = parentsByChildren(nodes);
  const usualModel = textOf(value.default_model_slug);
  return {
    source: 'chatgpt',
    id: firstText(value.conversation_id, value.id),
    title: textOf(value.title),
    createdAt: momentOf(value.create_time),
    updatedAt: momentOf(value.update_time),
    messages: nodes.map(({ id, node }) =>
      messageOf(
        id,
        textOf(node.parent) || (parents.get(id) ?? null),
        fieldsOf(node.message),
        usualModel,
        labels,
      ),
    ),
    current: textOf(value.current_node) || null,
  };
};

/** What the nodes say of their children, for nodes that do not name their parent. */
const parentsByChildren = (nodes: readonly { id: string; node: Fields }[]): ReadonlyMap<string, string> => {
  const parents = new Map<string, string>();
  for (const { id, node } of nodes)
    for (const child of listOf(node.children)) if (!parents.has(idOf(child))) parents.set(idOf(child), id);
  return parents;
};

const messageOf = (
  id: string,
  parent: string | null,
  message: Fields,
  usualModel: string,
  labels: ChatLabels,
): ChatMessage => {
  const author = fieldsOf(message.author);
  const content = fieldsOf(message.content);
  const metadata = fieldsOf(message.metadata);
  const role = roleOf(textOf(author.role), textOf(content.content_type), metadata);
  const tool = textOf(author.role) === 'tool';
  const recipient = textOf(message.recipient);
  const isCall = role === 'assistant' && recipient !== '' && recipient !== 'all';
  return {
    id,
    parent,
    role,
    text: stacked([
      chatGptContent(
        content,
        { metadata, tool: tool ? firstText(author.name, 'tool') : isCall ? recipient : '' },
        labels,
      ),
      ...attachmentsOf(metadata).map((name) => `[${labels('attachment', { name })}]`),
    ]),
    at: momentOf(message.create_time),
    model: role === 'assistant' ? firstText(metadata.model_slug, usualModel) : '',
    isStep: tool || isCall || isStepContent(content),
    end: endOf(message, metadata),
  };
};

/** Messages that ChatGPT hides, such as the custom instructions, are not what the user said. */
const roleOf = (role: string, contentType: string, metadata: Fields): Role => {
  if (contentType === 'user_editable_context' || contentType === 'model_editable_context') return 'system';
  const isHidden = metadata.is_visually_hidden_from_conversation === true;
  if (role === 'user') return isHidden ? 'system' : 'user';
  return role === 'system' || role === 'developer' ? 'system' : 'assistant';
};

const endOf = (message: Fields, metadata: Fields): ChatEnd => {
  const how = textOf(fieldsOf(metadata.finish_details).type);
  if (how === 'interrupted') return 'stopped';
  return how === 'max_tokens' || message.status === 'in_progress' ? 'interrupted' : 'done';
};

const attachmentsOf = (metadata: Fields): string[] =>
  listOf(metadata.attachments)
    .map((each) => firstText(fieldsOf(each).name, fieldsOf(each).id))
    .filter((name) => name !== '');
