import type { ModelKind } from '#/lib/models/model.ts';

/** An event of a host that adds text to the answer and says nothing else. */
export interface TextEvent {
  text: string;
  /** Events with the same place can be one event with the text of all. */
  place: string;
  /** The data of the same event with another text. */
  dataWith(text: string): string;
}

/** What an event's data says, by the protocol of the host; undefined where it says anything but text. */
export const textEventOf = (kind: ModelKind, data: string): TextEvent | undefined => {
  const parsed = parse(data);
  return isRecord(parsed) ? readers[kind](parsed) : undefined;
};

/** A chunk of OpenAI's chat completions whose only choice has `delta.content` and no end. */
const chunkText = (chunk: Values): TextEvent | undefined => {
  const [choice, ...others] = Array.isArray(chunk.choices) ? chunk.choices : [];
  if (others.length > 0 || !isRecord(choice) || !isRecord(choice.delta)) return undefined;
  const { delta } = choice;
  const said = Object.entries(delta).filter(([name, value]) => name !== 'role' && value !== null);
  const isText = said.length === 1 && typeof delta.content === 'string';
  if (!isText || choice.finish_reason || chunk.usage || chunk.error) return undefined;
  return {
    text: delta.content as string,
    place: String(choice.index),
    dataWith: (content) =>
      JSON.stringify({ ...chunk, choices: [{ ...choice, delta: { ...delta, content } }] }),
  };
};

/** A `content_block_delta` of Anthropic's messages with a `text_delta`. */
const blockText = (event: Values): TextEvent | undefined => {
  const { type, index, delta } = event;
  if (type !== 'content_block_delta' || !isRecord(delta)) return undefined;
  if (delta.type !== 'text_delta' || typeof delta.text !== 'string') return undefined;
  return {
    text: delta.text,
    place: String(index),
    dataWith: (text) => JSON.stringify({ ...event, delta: { ...delta, text } }),
  };
};

const readers: Record<ModelKind, (values: Values) => TextEvent | undefined> = {
  openai: chunkText,
  anthropic: blockText,
};

type Values = Record<string, unknown>;

const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parse = (data: string): unknown => {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
};
