import type { Run } from '../../document.ts';
import { type Faces, type Piece, rightToLeft, type Setting } from './faces.ts';

/** How text looks on the page; sizes in points. */
export interface Look {
  size: number;
  /** From one baseline to the next. */
  leading: number;
  color: string;
  bold?: boolean;
  italic?: boolean;
}

/** A stretch of one line in one face. */
export interface Segment extends Piece {
  x: number;
  width: number;
  size: number;
  color: string;
  strike: boolean;
  /** How far above the baseline it stands, in points. */
  rise: number;
  href: string | undefined;
  block: number | undefined;
}

export type Line = Segment[];

/** Of a line, in points. */
export const widthOf = (line: Line): number => {
  const last = line.at(-1);
  return last ? last.x + last.width : 0;
};

interface Style {
  setting: Setting;
  size: number;
  color: string;
  strike: boolean;
  rise: number;
  href: string | undefined;
  block: number | undefined;
}

/** White space at which a line may end; a no-break space is none. */
const gaps = /([ \t\n\r]+)/u;
/** What stays with the figure after it, as in `R$ 10,00`, `art. 51` and `§ 2º`. */
const held = /(?:^|[(“"])(?:R\$|§§?|arts?\.|n[º°.]|nos?\.|p\.|pp\.|fls?\.|inc\.|Min\.|Des\.|Dr\.|Dra\.)$/iu;
/** In an overlong word, such as an address, a line rather ends after one of these. */
const cutAfter = /[-/_.?&=,;:@]/u;

/** Sets runs into lines of a width: between words, and within a word only where it alone is wider than the line. */
export const breakLines = (runs: readonly Run[], look: Look, width: number, faces: Faces): Line[] => {
  const setter = new LineSetter(width, faces);
  for (const run of runs) {
    const style = styleOf(run, look);
    for (const part of run.text.split(gaps)) {
      if (part === '') continue;
      if (gaps.test(part)) setter.space(part, style);
      else setter.word(part, style);
    }
  }
  return setter.end();
};

const styleOf = (run: Run, look: Look): Style => ({
  setting: settingOf(run, look),
  size: look.size * (run.code ? 0.84 : run.raised ? 0.68 : 1),
  rise: run.raised ? look.size * 0.34 : 0,
  color: look.color,
  strike: run.strike === true,
  href: run.href,
  block: run.block,
});

const settingOf = (run: Run, look: Look): Setting => {
  if (run.code) return 'mono';
  const [bold, italic] = [run.bold || look.bold, run.italic || look.italic];
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
};

type Measured = Omit<Segment, 'x'>;

/** Keeps the word that is being put together, since a word may go through several runs. */
class LineSetter {
  readonly #width: number;
  readonly #faces: Faces;
  readonly #lines: Line[] = [];
  #line: Line = [];
  #right = 0;
  #gap: Measured | undefined;
  #word: Measured[] = [];

  constructor(width: number, faces: Faces) {
    this.#width = width;
    this.#faces = faces;
  }

  word(text: string, style: Style): void {
    for (const piece of this.#faces.pieces(text, style.setting)) this.#word.push(this.#measure(piece, style));
  }

  space(text: string, style: Style): void {
    if (!text.includes('\n') && held.test(this.#word.map((each) => each.text).join(''))) {
      this.word('\u00a0', style);
      return;
    }
    this.#placeWord();
    const breaks = text.split('\n').length - 1;
    for (let index = 0; index < breaks; index += 1) this.#endLine();
    if (breaks > 0) return;
    const [piece] = this.#faces.pieces(' ', style.setting);
    if (piece && this.#line.length > 0) this.#gap = this.#measure(piece, style);
  }

  end(): Line[] {
    this.#placeWord();
    if (this.#line.length > 0 || this.#lines.length === 0) this.#endLine();
    return this.#lines;
  }

  #measure(piece: Piece, { setting: _, ...style }: Style): Measured {
    return { ...piece, ...style, width: this.#faces.width(piece, style.size) };
  }

  #placeWord(): void {
    const word = this.#word;
    if (word.length === 0) return;
    this.#word = [];
    const width = word.reduce((sum, each) => sum + each.width, 0);
    if (this.#line.length > 0 && this.#right + (this.#gap?.width ?? 0) + width > this.#width) this.#wrap();
    if (this.#gap) this.#put(this.#gap);
    this.#gap = undefined;
    if (width <= this.#width) for (const each of word) this.#put(each);
    else for (const each of word) this.#putOverlong(each);
  }

  /** Cuts a stretch that alone does not fit, rather after punctuation near the end of the line. */
  #putOverlong(stretch: Measured): void {
    let rest = this.#faces.graphemes(stretch.text);
    while (rest.length > 0) {
      const count = this.#fitting(rest, stretch);
      if (count === 0 && this.#line.length > 0) {
        this.#endLine();
        continue;
      }
      const taken = rest.slice(0, Math.max(1, count));
      rest = rest.slice(taken.length);
      const text = taken.join('');
      this.#put({ ...stretch, text, width: this.#faces.width({ ...stretch, text }, stretch.size) });
      if (rest.length > 0) this.#endLine();
    }
  }

  #fitting(graphemes: readonly string[], stretch: Measured): number {
    let [width, count, cut] = [this.#right, 0, 0];
    for (const grapheme of graphemes) {
      width += this.#faces.width({ ...stretch, text: grapheme }, stretch.size);
      if (width > this.#width) break;
      count += 1;
      if (cutAfter.test(grapheme)) cut = count;
    }
    return count < graphemes.length && cut > count / 2 ? cut : count;
  }

  #put(segment: Measured): void {
    const last = this.#line.at(-1);
    if (last && isSameLook(last, segment)) {
      last.text += segment.text;
      last.width += segment.width;
    } else {
      this.#line.push({ ...segment, x: this.#right });
    }
    this.#right += segment.width;
  }

  /** The space between two lines stays in the text, beyond the edge: readers who do not see lines need it. */
  #wrap(): void {
    const last = this.#line.at(-1);
    if (last && this.#gap) last.text += ' ';
    this.#endLine();
  }

  #endLine(): void {
    this.#lines.push(this.#line);
    this.#line = [];
    this.#right = 0;
    this.#gap = undefined;
  }
}

const isSameLook = (a: Segment, b: Measured): boolean =>
  a.font === b.font &&
  a.size === b.size &&
  a.strike === b.strike &&
  a.rise === b.rise &&
  a.href === b.href &&
  a.block === b.block &&
  a.color === b.color &&
  !rightToLeft.test(a.text) &&
  !rightToLeft.test(b.text);
