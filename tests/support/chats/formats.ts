/** A conversation, as each program exports it. Users speak first and in turn unless `role` says otherwise. */
export interface Said {
  id?: string;
  /** The id of the message before; of the one above where it is left out. */
  parent?: string | null;
  role?: 'user' | 'assistant';
  text: string;
  /** Milliseconds after the first of the year 2025. */
  at?: number;
}

const begin = Date.UTC(2025, 0, 1);

/** What was said with every field filled in. */
const filled = (said: readonly (Said | string)[]) =>
  said.map((each, index) => {
    const given = typeof each === 'string' ? { text: each } : each;
    const above = said[index - 1];
    const before = index === 0 ? null : (typeof above === 'object' && above.id) || `m${index}`;
    return {
      id: given.id ?? `m${index + 1}`,
      parent: given.parent === undefined ? before : given.parent,
      role: given.role ?? (index % 2 === 0 ? ('user' as const) : ('assistant' as const)),
      text: given.text,
      at: begin + (given.at ?? index * 1_000),
    };
  });

export interface Titled {
  id?: string;
  title?: string;
  current?: string | null;
}

/** An entry of ChatGPT's `conversations.json`. */
export const chatGpt = (
  said: readonly (Said | string)[],
  { id = 'c1', title = 'Título', current }: Titled = {},
) => {
  const messages = filled(said);
  const children = Map.groupBy(messages, ({ parent }) => parent);
  return {
    title,
    create_time: begin / 1_000,
    update_time: begin / 1_000 + 60,
    conversation_id: id,
    id,
    current_node: current === undefined ? messages.at(-1)?.id : current,
    default_model_slug: 'gpt-x',
    mapping: Object.fromEntries(
      messages.map(({ id: key, parent, role, text, at }) => [
        key,
        {
          id: key,
          parent,
          children: (children.get(key) ?? []).map((each) => each.id),
          message: {
            id: key,
            author: { role, name: null, metadata: {} },
            create_time: at / 1_000,
            content: { content_type: 'text', parts: [text] },
            status: 'finished_successfully',
            metadata: {},
            recipient: 'all',
          },
        },
      ]),
    ),
  };
};

/** An entry of Claude's `conversations.json`. */
export const claude = (said: readonly (Said | string)[], { id = 'c1', title = 'Título' }: Titled = {}) => ({
  uuid: id,
  name: title,
  created_at: new Date(begin).toISOString(),
  updated_at: new Date(begin + 60_000).toISOString(),
  account: { uuid: 'a1' },
  chat_messages: filled(said).map(({ id: uuid, role, text, at }) => ({
    uuid,
    sender: role === 'user' ? 'human' : 'assistant',
    text,
    content: [{ type: 'text', text }],
    created_at: new Date(at).toISOString(),
    attachments: [] as object[],
    files: [] as object[],
  })),
});

/** An entry of an export of Open WebUI. */
export const openWebUi = (
  said: readonly (Said | string)[],
  { id = 'c1', title = 'Título', current }: Titled = {},
) => {
  const messages = filled(said);
  return {
    id,
    user_id: 'u1',
    title,
    created_at: begin / 1_000,
    updated_at: begin / 1_000 + 60,
    chat: {
      title,
      history: {
        currentId: current === undefined ? messages.at(-1)?.id : current,
        messages: Object.fromEntries(
          messages.map(({ id: key, parent, role, text, at }) => [
            key,
            {
              id: key,
              parentId: parent,
              childrenIds: [],
              role,
              content: text,
              timestamp: at / 1_000,
              model: 'llama',
            },
          ]),
        ),
      },
    },
  };
};

/** A conversation that was exported from LibreChat. */
export const libreChat = (
  said: readonly (Said | string)[],
  { id = 'c1', title = 'Título' }: Titled = {},
) => ({
  conversationId: id,
  endpoint: 'openAI',
  title,
  exportAt: '20:33:31 GMT-0300',
  branches: true,
  recursive: false,
  messages: filled(said).map(({ id: messageId, parent, role, text, at }) => ({
    messageId,
    parentMessageId: parent,
    isCreatedByUser: role === 'user',
    sender: role === 'user' ? 'User' : 'GPT',
    model: role === 'user' ? null : 'gpt-y',
    text,
    createdAt: new Date(at).toISOString(),
  })),
});
