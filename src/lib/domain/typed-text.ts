/** A stretch of typed text; an address in it is one that may be opened. */
export interface TypedRun {
  text: string;
  href?: string;
}

/** What comes after so many paragraphs is one more, so that what is drawn is bounded; as many links are made. */
const most = { paragraphs: 2_000, links: 500 } as const;

const address = /(?:https?:\/\/|www\.)[^\s<>"“”]+/giu;

/**
 * What a person typed, as it is shown and exported: paragraphs between blank lines, each line a line with its indent,
 * and no character a mark. Only addresses of the web are more than text.
 */
export const typedParagraphs = (text: string): TypedRun[][] => {
  const links = { left: most.links };
  return stretches(text).map((paragraph) => runsOf(paragraph, links));
};

const stretches = (text: string): string[] => {
  const paragraphs: string[][] = [];
  let isOpen = false;
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/u)) {
    const isBlank = line.trim() === '';
    const last = paragraphs.at(-1);
    if (last && paragraphs.length > most.paragraphs) last.push(line);
    else if (isBlank) isOpen = false;
    else if (isOpen) last?.push(line);
    else paragraphs.push([line]);
    isOpen ||= !isBlank;
  }
  return paragraphs.map((lines) => lines.join('\n').trimEnd());
};

const runsOf = (paragraph: string, links: { left: number }): TypedRun[] => {
  const runs: TypedRun[] = [];
  let from = 0;
  for (const match of paragraph.matchAll(address)) {
    const text = withoutEnd(match[0]);
    const href = links.left > 0 ? hrefOf(text) : null;
    if (href === null) continue;
    links.left -= 1;
    if (match.index > from) runs.push({ text: paragraph.slice(from, match.index) });
    runs.push({ text, href });
    from = match.index + text.length;
  }
  return from < paragraph.length ? [...runs, { text: paragraph.slice(from) }] : runs;
};

/** The address without the punctuation of its sentence; a closing bracket stays where the address opens one. */
const withoutEnd = (found: string): string => {
  let end = found.length;
  const isOpen = found.includes('(');
  while (end > 0 && (".,;:!?'’]}".includes(found[end - 1] ?? '') || (found[end - 1] === ')' && !isOpen)))
    end -= 1;
  return found.slice(0, end);
};

const hrefOf = (text: string): string | null => {
  const isWhole = /^https?:/iu.test(text);
  const url = URL.parse(isWhole ? text : `https://${text}`);
  return url?.hostname.includes('.') || (isWhole && url) ? (url?.href ?? null) : null;
};
