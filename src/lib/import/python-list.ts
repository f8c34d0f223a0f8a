/**
 * The strings of a list that Python printed, such as `['a', "b"]`; undefined for other text, `[...]` included. Reads
 * the text once, whatever stands in it.
 */
export const pythonList = (text: string): string[] | undefined => {
  if (text === '[]') return [];
  if (!/^\[\s*['"]/.test(text)) return undefined;
  const entries: string[] = [];
  for (let open = nextQuote(text, 0); open !== -1; ) {
    const close = closingQuote(text, open);
    if (close === -1) return undefined;
    entries.push(unescaped(text.slice(open + 1, close)));
    open = nextQuote(text, close + 1);
  }
  return entries;
};

const nextQuote = (text: string, from: number): number => {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "'" || text[at] === '"') return at;
  }
  return -1;
};

/** Where the string ends that begins with the quote at `open`; -1 where it does not end. */
const closingQuote = (text: string, open: number): number => {
  for (let at = open + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === text[open]) return at;
  }
  return -1;
};

const unescaped = (entry: string): string =>
  entry.replace(/\\(.)/gs, (_, character: string) => (character === 'n' ? '\n' : character));
