/** A stretch of a text in UTF-16 units, the end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** An end mark, with what closes after it, before a blank; or a line end. */
const end = /[.!?…;]["”’)\]]{0,3}(?=\s)|\n/gu;

/** Words whose full stop ends no sentence, in lower case. */
const abbreviations = new Set(
  (
    'art arts inc incs al par fl fls p pp n nº no nr proc cf ex dr dra drs sr sra srs exmo exma min rel des ' +
    'ltda cia s/a tel av r obs adv e.g i.e v vs jan fev mar abr mai jun jul ago set out nov dez res dec'
  ).split(' '),
);

/** The sentences of a text, without the blanks around them; a list's lines count as sentences. */
export const sentencesIn = (text: string): Stretch[] => {
  const sentences: Stretch[] = [];
  let start = 0;
  for (const match of text.matchAll(end)) {
    if (match[0].startsWith('.') && isAbbreviated(text, match.index)) continue;
    const stop = match.index + match[0].length;
    sentences.push({ start, end: stop });
    start = stop;
  }
  sentences.push({ start, end: text.length });
  return sentences.map((each) => trimmed(text, each)).filter((each) => each.end > each.start);
};

/** Whether the full stop at the index belongs to the word before it, or to a number. */
const isAbbreviated = (text: string, index: number): boolean => {
  const word = /[\p{L}\d/.]{1,12}$/u.exec(text.slice(Math.max(0, index - 12), index))?.[0] ?? '';
  if (/^\p{Lu}\.\p{Lu}$/u.test(word)) return /^\.[,;]?\s[\p{Ll}\d]/u.test(text.slice(index, index + 4));
  return abbreviations.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word);
};

const trimmed = (text: string, { start, end: stop }: Stretch): Stretch => {
  const sentence = text.slice(start, stop);
  const lead = sentence.length - sentence.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, sentence.trimEnd().length) };
};
