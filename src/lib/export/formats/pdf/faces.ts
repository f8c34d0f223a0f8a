import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type PDFDocument from 'pdfkit';
import { composed } from '#/lib/domain/text.ts';
import { unpackedFont } from './sfnt.ts';

type Pdf = InstanceType<typeof PDFDocument>;

/** How a stretch of text is set; each has a chain of font files that together have its characters. */
export type Setting = 'regular' | 'italic' | 'bold' | 'boldItalic' | 'mono';

const folderOf = (name: string): string =>
  dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

const serif = (weight: 400 | 600, style: 'normal' | 'italic') =>
  ['latin', 'latin-ext', 'greek', 'cyrillic'].map((subset) =>
    join(folderOf('@fontsource/source-serif-4'), 'files', `source-serif-4-${subset}-${weight}-${style}.woff`),
  );

const dejavu = (name: string): string => join(folderOf('dejavu-fonts-ttf'), 'ttf', `${name}.ttf`);
const emoji = join(folderOf('@fontsource/noto-emoji'), 'files', 'noto-emoji-emoji-400-normal.woff');

/** The last faces have what text faces lack: symbols, other scripts, emoji. */
const chains: Record<Setting, string[]> = {
  regular: [...serif(400, 'normal'), dejavu('DejaVuSans'), emoji],
  italic: [...serif(400, 'italic'), dejavu('DejaVuSans'), emoji],
  bold: [...serif(600, 'normal'), dejavu('DejaVuSans-Bold'), emoji],
  boldItalic: [...serif(600, 'italic'), dejavu('DejaVuSans-Bold'), emoji],
  mono: [dejavu('DejaVuSansMono'), dejavu('DejaVuSans'), emoji],
};

/** Every character that Portuguese and English are usually written with is in the first face of a chain. */
const usual = /^[\u0020-\u007e\u00a0-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d\u2026]*$/;
const isEmoji = /\p{Emoji_Presentation}|\ufe0f/u;
/** Scripts that run from right to left: each stretch of them is set by itself, or the words beside it would turn. */
export const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const joiners = /[\ufe0e\ufe0f\u200d]/gu;
/** Characters that show nothing by themselves; where no face has one, nothing is missing. */
const invisible = /^[\p{Default_Ignorable_Code_Point}\u200b\u2028\u2029]+$/u;
/**
 * Characters without any effect here, such as a soft hyphen or a mark of direction; those that join characters stay.
 * A face may draw a soft hyphen with its hyphen, and fontkit then hides every hyphen of the document with it.
 */
const withoutEffect =
  /(?!\p{Join_Control}|\p{Variation_Selector}|[\u{e0020}-\u{e007f}])\p{Default_Ignorable_Code_Point}/gu;
/** Stands for a character that no face can draw. */
const missing = '\ufffd';
const mostCached = 50_000;

export interface Piece {
  text: string;
  font: string;
}

interface OpenFace {
  hasGlyphForCodePoint: (codePoint: number) => boolean;
  glyphForCodePoint: (codePoint: number) => { advanceWidth: number };
}

/** The text faces of one document: opens each when its first character comes, and measures. */
export class Faces {
  readonly #pdf: Pdf;
  readonly #open = new Map<string, OpenFace>();
  readonly #graphemes = new Intl.Segmenter('pt-BR', { granularity: 'grapheme' });
  readonly #widths = new Map<string, number>();

  constructor(pdf: Pdf) {
    this.#pdf = pdf;
  }

  /** The text cut where another face has to take over; what no face can draw is replaced by a sign that is seen. */
  pieces(given: string, setting: Setting): Piece[] {
    // A letter and its mark, as macOS writes `ã`, are one character of the text face, and two that it lacks.
    const text = composed(given.replace(withoutEffect, ''));
    const [first = ''] = chains[setting];
    if (usual.test(text)) {
      this.#face(first);
      return text === '' ? [] : [{ text, font: first }];
    }
    const pieces: Piece[] = [];
    for (const piece of this.graphemes(text).flatMap((grapheme) => this.#piecesOf(grapheme, setting))) {
      const last = pieces.at(-1);
      const isSameWay = rightToLeft.test(last?.text ?? '') === rightToLeft.test(piece.text);
      if (last?.font === piece.font && isSameWay) last.text += piece.text;
      else pieces.push(piece);
    }
    return pieces;
  }

  /** Characters as a reader counts them. */
  graphemes(text: string): string[] {
    return Array.from(this.#graphemes.segment(text), ({ segment }) => segment);
  }

  /** Width in points. */
  width({ text, font }: Piece, size: number): number {
    const key = `${font} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known * size;
    this.#face(font);
    // As it is drawn: the first character that a glyph is asked for is the one that searching finds.
    const drawn = text.replaceAll('\u00a0', ' ');
    const width = this.#pdf.font(font).fontSize(100).widthOfString(drawn) / 100;
    if (this.#widths.size > mostCached) this.#widths.clear();
    this.#widths.set(key, width);
    return width * size;
  }

  /** A character in one face; where no face has all of its code points, each of these by itself. */
  #piecesOf(grapheme: string, setting: Setting): Piece[] {
    const chain = chains[setting];
    const points = [...grapheme.replace(joiners, '').replaceAll('\u00a0', ' ')].map(
      (point) => point.codePointAt(0) ?? 0,
    );
    const order = isEmoji.test(grapheme) ? [emoji, ...chain] : chain;
    const font = order.find((each) => this.#canSet(each, grapheme, points));
    if (font !== undefined) return [{ text: grapheme, font }];
    const apart = grapheme.normalize('NFD');
    if ([...grapheme].length === 1 && apart !== grapheme) return this.#piecesOf(apart, setting);
    if ([...grapheme].length > 1) return [...grapheme].flatMap((point) => this.#piecesOf(point, setting));
    return invisible.test(grapheme) ? [] : [{ text: missing, font: dejavu('DejaVuSans') }];
  }

  #canSet(font: string, grapheme: string, points: readonly number[]): boolean {
    const face = this.#face(font);
    return (
      points.every((point) => face.hasGlyphForCodePoint(point) && isMeasurable(face, point)) &&
      this.#isShaped({ text: grapheme, font })
    );
  }

  /** False where the face has the characters and cannot put them together. */
  #isShaped(piece: Piece): boolean {
    try {
      return Number.isFinite(this.width(piece, 1));
    } catch {
      return false;
    }
  }

  #face(font: string): OpenFace {
    const open = this.#open.get(font);
    if (open) return open;
    this.#pdf.registerFont(font, unpackedFont(readFileSync(font)));
    const { _font } = this.#pdf.font(font) as unknown as { _font: { font: OpenFace } };
    this.#open.set(font, _font.font);
    return _font.font;
  }
}

/**
 * False for a character whose glyph fontkit cannot read: it takes a glyph without an outline at the end of a file,
 * such as the thin and the zero-width space of Source Serif, for one outside of the file.
 */
const isMeasurable = (face: OpenFace, point: number): boolean => {
  try {
    return face.glyphForCodePoint(point).advanceWidth >= 0;
  } catch {
    return false;
  }
};
