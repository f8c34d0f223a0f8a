import { type Citation, longestCitation, readCitation } from '../citation/read-citation.ts';

/** A citation in brackets within a text. */
export interface BracketedCitation {
  citation: Citation;
  /** The line in which the bracket opens and the one in which it closes, counted from the first that was given. */
  fromLine: number;
  toLine: number;
  /** UTF-16 units: where the bracket opens in its line, and where the text goes on behind it in the last one. */
  start: number;
  end: number;
}

/** Lines that a citation goes over at most. */
const mostLines = 12;
/** What a citation that is worth reading has: a day or a number, and a word of its parts. */
const worthReading = /\d{4}/;
const words = /rel|min|julg|dj|turma|c[âa]mara|se[çc][ãa]o|plen|desemb|ac[óo]rd|aprovad/i;

/** Follows the brackets of a text line by line, and reads those that hold a citation. Each character is looked at once. */
export class CitationFinder {
  #lines: string[] = [];
  /** Lines that were given before the ones that are kept. */
  #passed = 0;
  #open: { line: number; at: number }[] = [];

  /** The citations that close in this line, in order. */
  take(line: string): BracketedCitation[] {
    this.#lines.push(line);
    if (this.#lines.length > mostLines) {
      this.#lines.shift();
      this.#passed += 1;
      if (this.#open.length > 0) this.#open = this.#open.filter((each) => each.line >= this.#passed);
    }
    const found: BracketedCitation[] = [];
    for (const { 0: sign, index } of line.matchAll(/[()]/g)) {
      if (sign === '(') this.#open.push({ line: this.#passed + this.#lines.length - 1, at: index });
      else found.push(...this.#close(line, index));
    }
    return found;
  }

  #close(line: string, at: number): BracketedCitation[] {
    const open = this.#open.pop();
    if (!open || line[at + 1] === ')') return [];
    const text = this.#between(open, at);
    if (!text || !worthReading.test(text) || !words.test(text)) return [];
    const citation = readCitation(text);
    if (!citation) return [];
    const toLine = this.#passed + this.#lines.length - 1;
    return [{ citation, fromLine: open.line, toLine, start: open.at, end: at + 1 }];
  }

  /** The text from an open bracket to a place in the last line; undefined for a longer one than a citation is. */
  #between(open: { line: number; at: number }, at: number): string | undefined {
    const lines = this.#lines.slice(open.line - this.#passed);
    const [first = '', ...rest] = lines;
    if (rest.length === 0) return at - open.at > longestCitation ? undefined : first.slice(open.at + 1, at);
    const last = rest.pop() ?? '';
    const length = first.length - open.at + rest.reduce((sum, each) => sum + each.length + 1, 0) + at;
    if (length > longestCitation) return undefined;
    return [first.slice(open.at + 1), ...rest, last.slice(0, at)].join('\n');
  }
}

/** A line that is a citation and nothing else, without brackets: it begins with a court or a class. */
const bare =
  /^["“]?(?:ST[FJM]|T(?:ST|SE|CU|NU|J[A-Z-]{2,4}|RF|RT|RE)|E?AREsp|E?REsp|AgInt|AgRg|EDcl|HC|RHC|RMS|MS|RE|ARE|ADI|ADPF|ADC|RR|AIRR|Ac[óo]rd[ãa]o \d)[\s,.:;-]/;

/** The citation that such a line is. */
export const bareCitation = (line: string): Citation | undefined => {
  const text = line.trim();
  if (text.length < 40 || text.length > 500 || !bare.test(text) || !words.test(text)) return undefined;
  const citation = readCitation(text);
  const isWhole =
    citation && citation.number !== '' && citation.rapporteur !== '' && citation.judgedOn !== null;
  return isWhole ? citation : undefined;
};
