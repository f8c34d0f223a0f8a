/** What stands between two cells. */
export type Separator = ';' | ',' | '\t' | '|';

/** What is looked for in a piece: the separator, quotes and the ends of lines. */
const signs: Readonly<Record<Separator, RegExp>> = {
  ';': /[";\r\n]/g,
  ',': /[",\r\n]/g,
  '\t': /["\t\r\n]/g,
  '|': /["|\r\n]/g,
};

/** A row's cells, or why there are none. */
export type CsvRow = string[] | CsvProblem;
export type CsvProblem = 'not_csv' | 'too_large' | 'unfinished';

/**
 * The rows of a table (RFC 4180 with a separator of its own) in a text that comes in pieces. Lines that are empty are no rows. A row
 * with a quote in the wrong place is given up, and so is one longer than `longest` units, up to the end of its line.
 * Time grows with the text alone: csv-parse, which skips such rows too, writes the field so far into an error for each
 * wrong quote.
 */
export class CsvRows {
  readonly #longest: number;
  readonly #separator: string;
  readonly #signs: RegExp;
  #cells: string[] = [];
  #cell = '';
  #size = 0;
  #place: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
  #problem: CsvProblem | undefined;

  constructor(longest: number, separator: Separator = ';') {
    this.#longest = longest;
    this.#separator = separator;
    this.#signs = signs[separator];
  }

  /** The rows that are whole with this piece. */
  *take(piece: string): Generator<CsvRow> {
    for (let at = 0; at < piece.length; ) {
      this.#signs.lastIndex = at;
      const next = this.#signs.exec(piece)?.index ?? piece.length;
      if (next > at) this.#addText(piece.slice(at, next));
      if (next < piece.length) yield* this.#takeSign(piece.charAt(next));
      at = next + 1;
    }
  }

  /** The last row, where no line break ends it. */
  *end(): Generator<CsvRow> {
    if (this.#place === 'quoted') this.#problem ??= 'unfinished';
    yield* this.#endRow();
  }

  *#takeSign(sign: string): Generator<CsvRow> {
    if (sign === '"') this.#takeQuote();
    else if (this.#place === 'quoted') this.#addText(sign);
    else if (sign === this.#separator) this.#endCell();
    else yield* this.#endRow();
  }

  #takeQuote(): void {
    if (this.#place === 'start') this.#place = 'quoted';
    else if (this.#place === 'quoted') this.#place = 'closed';
    else if (this.#place === 'closed') {
      this.#place = 'quoted';
      this.#addText('"');
    } else this.#problem ??= 'not_csv';
  }

  #addText(text: string): void {
    if (this.#place === 'start') this.#place = 'plain';
    if (this.#place === 'closed') {
      // The quote before this text has closed nothing.
      this.#place = 'quoted';
      this.#problem ??= 'not_csv';
    }
    this.#size += text.length;
    if (this.#problem === undefined) this.#cell += text;
    if (this.#size > this.#longest) this.#giveUp();
  }

  #endCell(): void {
    if (this.#problem === undefined) this.#cells.push(this.#cell);
    this.#cell = '';
    this.#size += 1;
    this.#place = 'start';
    if (this.#size > this.#longest) this.#giveUp();
  }

  /** An open quote has swallowed what follows: the next line begins anew. */
  #giveUp(): void {
    this.#problem = 'too_large';
    this.#cells = [];
    this.#cell = '';
    this.#place = 'plain';
  }

  *#endRow(): Generator<CsvRow> {
    const isEmpty = this.#cells.length === 0 && this.#place === 'start';
    if (this.#problem !== undefined) yield this.#problem;
    else if (!isEmpty) yield [...this.#cells, this.#cell];
    this.#cells = [];
    this.#cell = '';
    this.#size = 0;
    this.#place = 'start';
    this.#problem = undefined;
  }
}
