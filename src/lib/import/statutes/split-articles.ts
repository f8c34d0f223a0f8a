import type { StatuteLines, UnreadLine, unreadReasons } from '#/lib/domain/library/statute-reading.ts';
import type { Article } from '#/lib/domain/library/statute-text.ts';
import { limits } from '#/lib/domain/limits.ts';
import { articlesBegunBy } from './article-line.ts';
import { isClosing, isHeading, isTitle, isTransitionalTitle } from './line-kind.ts';

/** The articles of one statute of a text. */
interface SplitStatute {
  /** The ADCT, which stands behind the constitution once. */
  isTransitional: boolean;
  articles: Article[];
  /** Articles whose number began more than once; their text has each of the versions. */
  repeated: string[];
}

/** A text of statutes by articles. Each of its lines that is not blank is counted once. */
export interface SplitText {
  /** At most two. */
  statutes: SplitStatute[];
  /** Lines before the first article that may be the title. */
  titles: string[];
  lines: StatuteLines;
  /** The first lines that stand in no article. */
  unread: UnreadLine[];
}

const mostTitles = 5;
const mostListed = 200;
const listedLength = 160;

type Part = 'articles' | (typeof unreadReasons)[number];

/**
 * Divides a text into articles: a line that begins one, and the lines up to the next article, heading of a division or
 * signature. Time grows with the length of the text. Throws `TooLongStatute` where the articles are longer than is kept.
 */
export const splitArticles = (text: string): SplitText => {
  const split: SplitText = {
    statutes: [],
    titles: [],
    lines: { read: 0, articles: 0, before: 0, heading: 0, after: 0 },
    unread: [],
  };
  const parts: Gathered[] = [];
  const kept = { length: 0 };
  let part: Part = 'before';
  for (const [index, written] of text.split('\n').entries()) {
    const line = written.trim();
    if (line === '') continue;
    const begun = articlesBegunBy(line);
    if (parts.length === 1 && isTransitionalTitle(line)) parts.push(new Gathered(true, kept));
    else if (begun.length > 0 && parts.length === 0) parts.push(new Gathered(false, kept));
    part = partAt(line, part, begun.length > 0);
    split.lines.read += 1;
    split.lines[part] += 1;
    if (part === 'articles') parts.at(-1)?.add(begun, line);
    else note(split, { line: index + 1, reason: part, text: line });
  }
  split.statutes = parts.filter((each) => each.isAny).map((each) => each.statute());
  return split;
};

const partAt = (line: string, before: Part, begins: boolean): Part => {
  if (begins) return 'articles';
  if (before === 'before') return 'before';
  if (isTransitionalTitle(line)) return 'heading';
  if (isClosing(line)) return 'after';
  return before === 'articles' && isHeading(line) ? 'heading' : before;
};

const note = ({ titles, unread }: SplitText, { line, reason, text }: UnreadLine): void => {
  if (reason === 'before' && titles.length < mostTitles && isTitle(text)) titles.push(text);
  if (unread.length < mostListed)
    unread.push({ line, reason, text: text.slice(0, listedLength).toWellFormed() });
};

/** Articles of a text that are longer together than is kept of a statute. */
export class TooLongStatute extends Error {}

/** Articles of one statute while they are read. */
class Gathered {
  readonly #isTransitional: boolean;
  readonly #lines = new Map<string, string[]>();
  readonly #repeated = new Set<string>();
  /** The length of the articles of the whole text. */
  readonly #kept: { length: number };
  #open: string[] = [];

  constructor(isTransitional: boolean, kept: { length: number }) {
    this.#isTransitional = isTransitional;
    this.#kept = kept;
  }

  get isAny(): boolean {
    return this.#lines.size > 0;
  }

  /** Adds a line, which may begin articles, to those that are open. */
  add(begun: readonly string[], line: string): void {
    if (begun.length > 0) this.#open = [...begun];
    // A line may begin many articles, so that what is kept could grow far beyond what came.
    this.#kept.length += this.#open.length * line.length;
    if (this.#kept.length > limits.statuteText) throw new TooLongStatute();
    for (const number of this.#open) {
      const lines = this.#lines.get(number);
      if (lines && begun.length > 0) this.#repeated.add(number);
      if (lines) lines.push(line);
      else this.#lines.set(number, [line]);
    }
  }

  statute(): SplitStatute {
    return {
      isTransitional: this.#isTransitional,
      articles: [...this.#lines].map(([number, lines]) => ({
        number,
        text: lines.join('\n').toWellFormed().replaceAll('\0', ''),
      })),
      repeated: [...this.#repeated],
    };
  }
}
