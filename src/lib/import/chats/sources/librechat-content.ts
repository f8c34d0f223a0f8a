import type { ChatLabels } from '../labels.ts';
import { anyValue, fenced, quoted, stacked } from '../markdown-parts.ts';
import { type Fields, fieldsOf, firstText, textOf } from '../values.ts';

/** The parts of a message of LibreChat as Markdown. A type that is not known is written out with its fields. */
export const libreChatContent = (parts: readonly unknown[], labels: ChatLabels): string =>
  stacked(parts.map((part) => (typeof part === 'string' ? textOf(part) : partOf(fieldsOf(part), labels))));

const partOf = (part: Fields, labels: ChatLabels): string => {
  switch (part.type) {
    case 'text':
      return innerText(part.text);
    case 'think':
      return quoted(labels('reasoning'), innerText(part.think));
    case 'error':
      return quoted(labels('error'), firstText(innerText(part.error), innerText(part.text)));
    case 'tool_call':
      return toolCall(fieldsOf(part.tool_call), labels);
    case 'image_file':
    case 'image_url':
      return `[${labels('attachment', { name: firstText(fieldsOf(part.image_file).filename, 'image') })}]`;
    default:
      return innerText(part.text) || anyValue(Object.keys(part).length > 0 ? part : undefined);
  }
};

/** A text, or one as the assistants of OpenAI have it: `{ value }`. */
const innerText = (text: unknown): string => firstText(text, fieldsOf(text).value);

const toolCall = (call: Fields, labels: ChatLabels): string => {
  const known = fieldsOf(call.function);
  const given = call.args ?? known.arguments;
  const input = typeof given === 'string' && given !== '' ? fenced(textOf(given), 'json') : anyValue(given);
  const output = firstText(call.output, known.output);
  return stacked([
    quoted(labels('tool', { name: firstText(call.name, known.name, 'tool') }), input),
    output === '' ? '' : quoted(labels('result'), output),
  ]);
};
