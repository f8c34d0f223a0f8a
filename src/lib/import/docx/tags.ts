/** A tag of an XML text: the name of its element without a prefix, and whether it begins, ends or is all of it. */
export interface Tag {
  name: string;
  kind: 'start' | 'end' | 'empty';
}

/** What is skipped whole: comments, CDATA, processing instructions and declarations (XML 1.0, 2.5 to 2.8). */
const skipped = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;

/** The tags of an XML text that was parsed before, in linear time. */
export function* tagsOf(xml: string): Generator<Tag> {
  for (let at = xml.indexOf('<'); at >= 0; ) {
    const skip = skipped.find(([begin]) => xml.startsWith(begin, at));
    const end = skip ? xml.indexOf(skip[1], at) : endOfTag(xml, at);
    if (end < 0) return;
    if (!skip) yield tagIn(xml, at, end);
    at = xml.indexOf('<', end);
  }
}

/** A ">" within the value of an attribute ends no tag. */
const endOfTag = (xml: string, at: number): number => {
  for (let end = at; end >= 0 && end < xml.length; end += 1) {
    const sign = xml.charAt(end);
    if (sign === '>') return end;
    if (sign === '"' || sign === "'") end = xml.indexOf(sign, end + 1);
    if (end < 0) return -1;
  }
  return -1;
};

const tagIn = (xml: string, at: number, end: number): Tag => {
  const isEnd = xml.charAt(at + 1) === '/';
  const kind = isEnd ? 'end' : xml.charAt(end - 1) === '/' ? 'empty' : 'start';
  // No name that is looked for is longer.
  const begin = at + (isEnd ? 2 : 1);
  const name = xml.slice(begin, Math.min(end, begin + 80)).split(/[\s/]/u, 1)[0] ?? '';
  return { name: name.slice(name.indexOf(':') + 1), kind };
};
