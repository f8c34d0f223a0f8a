import { type Finding, mostFindings } from '#/blocks/progress/definition.ts';
import type { Point } from '#/lib/domain/briefing/point.ts';
import { limits } from '#/lib/domain/limits.ts';
import { utf8Length } from '#/lib/domain/text.ts';
import type { Reading, Source } from '../../assistant.ts';
import { cut, line, sourcesOf } from '../bounds.ts';
import { pointsIn } from '../points/points-in.ts';
import { ThemeTally } from '../propose.ts';
import { mostCharacters, recognise } from '../recognise/index.ts';

/** UTF-16 units of the question as the diagnosis shows it. */
const mostSituation = 4_000;
/** Bytes of the findings: what a block holds, less what stands around them. */
const mostBytes = 240 * 1024;
/** Points and bytes of points: the lawyer has room to add, and to write answers. */
const mostPoints = 250;
const mostPointBytes = 96 * 1024;

/**
 * Reads the lawyer's own words text by text. It reports only what stands in the texts. Time grows with the text that is
 * read, up to `limits.readingText` in all; memory is bounded by what a block may hold.
 */
export class QuestionReader {
  readonly #theme = new ThemeTally();
  readonly #findings: Finding[] = [];
  readonly #sources: string[] = [];
  readonly #points: Point[] = [];
  #pointBytes = 0;
  #situation = '';
  #messages = 0;
  #left: number = limits.readingText;
  /** Findings that did not fit the block. */
  #omitted = 0;
  #bytes = 0;

  take({ id, text, day }: Source): void {
    this.#messages += 1;
    if (this.#left <= 0) return;
    const read = text.slice(0, Math.min(mostCharacters, this.#left)).toWellFormed();
    this.#left -= read.length;
    this.#sources.push(id);
    if (this.#situation.length <= mostSituation) {
      this.#situation = [this.#situation, text.slice(0, mostSituation + 1)].filter(Boolean).join('\n\n');
    }
    this.#theme.take(read);
    const matches = recognise(read, { day });
    for (const match of matches) this.#keep({ ...match, source: id });
    for (const point of pointsIn({ id, text: read, day }, matches)) this.#keepPoint(point);
  }

  reading(): Reading {
    const { area, theme } = this.#theme.proposal();
    return {
      diagnosis: {
        situation: cut(this.#situation, mostSituation),
        area: area.name,
        theme: theme.name,
        thesis: '',
        because: { area: area.because.map(word), theme: theme.because.map(word) },
        context: [],
        sources: sourcesOf(...this.#sources),
        points: this.#points,
      },
      progress: {
        findings: this.#findings,
        coverage: { messages: this.#messages, read: this.#sources.length, omitted: this.#omitted },
      },
    };
  }

  /** The same thing said twice is one point. */
  #keepPoint(point: Point): void {
    const said = ({ kind, text, value }: Point) => `${kind} ${value || text}`;
    if (this.#points.some((each) => said(each) === said(point))) return;
    const bytes = utf8Length(JSON.stringify(point)) + 1;
    if (this.#points.length >= mostPoints || this.#pointBytes + bytes > mostPointBytes) {
      this.#omitted += 1;
      return;
    }
    this.#pointBytes += bytes;
    this.#points.push(point);
  }

  #keep(found: Finding): void {
    const finding = { ...found, text: line(found.text), value: line(found.value) };
    const bytes = utf8Length(JSON.stringify(finding)) + 1;
    if (this.#findings.length >= mostFindings || this.#bytes + bytes > mostBytes) {
      this.#omitted += 1;
      return;
    }
    this.#bytes += bytes;
    this.#findings.push(finding);
  }
}

/** What the guide's rules make of the texts. */
export const readQuestion = (sources: readonly Source[]): Reading => {
  const reader = new QuestionReader();
  for (const source of sources) reader.take(source);
  return reader.reading();
};

const word = (written: string): string => cut(written, 60);
