import { type Fields, fieldsOf, listOf, textOf } from '../values.ts';

/** ChatGPT writes a reference between these characters of the private use area, and its text in the metadata. */
const opening = '\uE200';
const closing = '\uE201';

/** The text with each reference as the link that the metadata has for it, or without it. Linear in the text's length. */
export const withoutReferenceMarks = (text: string, metadata: Fields): string => {
  if (!text.includes(opening)) return text;
  const links = new Map(
    listOf(metadata.content_references).map((each) => {
      const { matched_text: mark, alt } = fieldsOf(each);
      return [textOf(mark), textOf(alt)] as const;
    }),
  );
  const parts: string[] = [];
  let from = 0;
  for (let start = text.indexOf(opening); start >= 0; start = text.indexOf(opening, from)) {
    const end = text.indexOf(closing, start);
    parts.push(text.slice(from, start));
    if (end < 0) {
      from = start + 1;
      break;
    }
    parts.push(links.get(text.slice(start, end + 1)) ?? '');
    from = end + 1;
  }
  return [...parts, text.slice(from)].join('');
};
