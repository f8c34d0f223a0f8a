/** A text of a request to a model's host. */
export interface RequestText {
  text: string;
  /** True for what the model wrote: its words and its calls of tools. */
  isModels: boolean;
  /** Puts another text in its place. */
  replace: (text: string) => void;
}

/** Fields of both protocols that hold a word of the protocol, or an id that the host gave. */
const protocolFields = new Set(['role', 'type', 'id', 'name', 'tool_call_id', 'tool_use_id', 'signature']);

/**
 * The texts that a request carries, in OpenAI's chat completions and in Anthropic's messages: all that stands in
 * `messages` and `system`, but for words of the protocol.
 */
export const requestTexts = (body: Record<string, unknown>): RequestText[] => {
  const found: RequestText[] = [];
  const visit = (holder: object, field: string, isModels: boolean): void => {
    const value: unknown = Reflect.get(holder, field);
    if (typeof value === 'string') {
      if (protocolFields.has(field)) return;
      found.push({ text: value, isModels, replace: (text) => Reflect.set(holder, field, text) });
    } else if (value instanceof Object) {
      const isAssistant = isModels || Reflect.get(value, 'role') === 'assistant';
      for (const name of Object.keys(value)) visit(value, name, isAssistant);
    }
  };
  for (const field of ['system', 'messages']) if (field in body) visit(body, field, false);
  return found;
};
