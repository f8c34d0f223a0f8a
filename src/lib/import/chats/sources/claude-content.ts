import type { ChatLabels } from '../labels.ts';
import { anyValue, fenced, quoted, stacked } from '../markdown-parts.ts';
import { type Fields, fieldsOf, firstText, listOf, textOf } from '../values.ts';

/** Results within results that are read; one that lies deeper is written out with its fields. */
const mostLevels = 4;

/** The parts of a message of Claude as Markdown. A type that is not known is written out with its fields. */
export const claudeContent = (parts: readonly unknown[], labels: ChatLabels, level = 0): string =>
  stacked(
    parts.map((part) => (typeof part === 'string' ? textOf(part) : partOf(fieldsOf(part), labels, level))),
  );

const partOf = (part: Fields, labels: ChatLabels, level: number): string => {
  switch (part.type) {
    case 'text':
      return textOf(part.text);
    case 'thinking':
      return quoted(labels('reasoning'), textOf(part.thinking));
    case 'redacted_thinking':
    case 'token_budget':
    case 'flag':
      return '';
    case 'tool_use':
      return toolCall(part, labels);
    case 'tool_result':
      return toolResult(part, labels, level);
    case 'image':
    case 'document':
      return `[${labels('attachment', { name: firstText(part.file_name, part.title, part.type) })}]`;
    default:
      return firstText(part.text) || anyValue(Object.keys(part).length > 0 ? part : undefined);
  }
};

/** A call of a tool. A document that it writes is what the reader came for, and stays Markdown. */
const toolCall = (part: Fields, labels: ChatLabels): string => {
  const name = firstText(part.name, 'tool');
  const input = fieldsOf(part.input);
  if (name !== 'artifacts') return quoted(labels('tool', { name }), anyValue(part.input));
  const language = textOf(input.language);
  const content = firstText(input.content, input.new_str);
  const isProse = language === '' && /markdown|^$/.test(textOf(input.type));
  return stacked([
    quoted(labels('tool', { name }), firstText(input.title, input.id)),
    isProse || content === '' ? content : fenced(content, language),
  ]);
};

const toolResult = (part: Fields, labels: ChatLabels, level: number): string => {
  const { content } = part;
  const isRead = Array.isArray(content) && level < mostLevels;
  const text = isRead ? claudeContent(listOf(content), labels, level + 1) : anyValue(content);
  const label = part.is_error === true ? labels('error') : labels('result');
  return text.trim() === '' ? '' : quoted(label, text);
};
