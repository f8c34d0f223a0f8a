import type { ChatLabels } from '../labels.ts';
import { quoted, stacked } from '../markdown-parts.ts';

const opening = '<details';
const closing = '</details>';

/**
 * A text with each `<details>` element of HTML, in which Open WebUI keeps reasoning and results of tools, as a quotation
 * under its summary. An element that is not closed stays as it is. Linear in the text's length.
 */
export const detailsAsQuotes = (text: string, labels: ChatLabels): string => {
  if (!text.includes(closing)) return text;
  const parts: string[] = [];
  let from = 0;
  for (let start = text.indexOf(opening); start >= 0; start = text.indexOf(opening, from)) {
    const end = text.indexOf(closing, start);
    if (end < 0) break;
    parts.push(text.slice(from, start), quotedDetails(text.slice(start, end), labels));
    from = end + closing.length;
  }
  return stacked([...parts, text.slice(from)]);
};

const quotedDetails = (element: string, labels: ChatLabels): string => {
  const bracket = element.indexOf('>');
  const tag = element.slice(0, bracket + 1);
  const inner = element.slice(bracket + 1);
  const end =
    inner.startsWith('<summary>') || /^\s{0,20}<summary>/.test(inner) ? inner.indexOf('</summary>') : -1;
  const summary = end < 0 ? '' : inner.slice(inner.indexOf('<summary>') + '<summary>'.length, end);
  const body = plainText(end < 0 ? inner : inner.slice(end + '</summary>'.length));
  const isReasoning = tag.includes('type="reasoning"');
  const name = isReasoning ? labels('reasoning') : plainText(summary).trim() || labels('result');
  return quoted(name, body.replace(/^> ?/gm, ''));
};

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
};

const plainText = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot|#39|#x27);/g, (entity, name: string) => entities[name] ?? entity);
