import { asStored, Hidden, type ReadText } from '../read-text.ts';
import { Inline } from './inline.ts';
import { Lines } from './lines.ts';

/** A text without any of these has no marks. */
const marks = /[\\`*_~[<&#|>=+-]/;

/**
 * A Markdown text as a card shows it: without the marks of headings, lists, quotations, tables, emphasis, code and links,
 * and without the addresses of links. It reads the text once, whatever stands in it. What only a full parser tells apart,
 * such as code that is indented, is left as it is written.
 */
export const asRead = (markdown: string): ReadText => {
  if (!marks.test(markdown)) return asStored(markdown);
  const hidden = new Hidden(markdown);
  const { paragraphs, labels } = new Lines(markdown, hidden).read();
  const inline = new Inline(markdown, hidden, labels);
  for (const paragraph of paragraphs) inline.read(paragraph);
  return hidden.rest();
};
