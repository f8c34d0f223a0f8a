import type { ChatLabels } from '../labels.ts';
import { anyValue, fenced, quoted, stacked } from '../markdown-parts.ts';
import { type Fields, fieldsOf, firstText, textOf } from '../values.ts';

/** The items of a message as OpenAI's Responses API has them: messages, reasoning, calls of tools and their results. */
export const outputParts = (items: readonly unknown[], labels: ChatLabels): string =>
  stacked(items.map((item) => itemOf(fieldsOf(item), labels)));

const itemOf = (item: Fields, labels: ChatLabels): string => {
  switch (item.type) {
    case 'message':
      return contentText(item.content);
    case 'reasoning':
      return named(labels('reasoning'), contentText(item.content) || contentText(item.summary));
    case 'function_call':
      return quoted(labels('tool', { name: firstText(item.name, 'tool') }), argumentsOf(item.arguments));
    case 'function_call_output':
      return named(labels('result'), contentText(item.output));
    default:
      return contentText(item.content) || anyValue(Object.keys(item).length > 0 ? item : undefined);
  }
};

const argumentsOf = (value: unknown): string =>
  typeof value === 'string' && value !== '' ? fenced(textOf(value), 'json') : anyValue(value);

const named = (name: string, text: string): string => (text === '' ? '' : quoted(name, text));

const contentText = (content: unknown): string => {
  if (!Array.isArray(content)) return textOf(content);
  return stacked(
    content.map((part) => (typeof part === 'string' ? textOf(part) : firstText(fieldsOf(part).text))),
  );
};
