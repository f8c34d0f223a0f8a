import { courtNamed } from '#/lib/domain/law/courts.ts';
import { fold } from '#/lib/domain/library/fold.ts';
import type { ReadItem } from '../item.ts';
import { type BracketedCitation, bareCitation } from './closing.ts';
import type { LabelLine, TextField } from './labels.ts';
import { type LineSort, sortOf } from './line-sort.ts';
import { itemsOf } from './record-items.ts';
import { type TextLine, TextRecord } from './text-record.ts';

/** How a paragraph goes on with an ementa: with an item, in the middle of a sentence, or quoting others. */
const continuation =
  /^\s*["“(]?(?:\d{1,2}\s?[.)–-]|[IVX]{1,5}\s?[.)–-]|\p{Ll}|[Pp]recedente|PRECEDENTE|N(?:esse|este|o mesmo) sentido|A prop[óo]sito|Confira|Cf\.|Veja)/u;
/** Where a line may go on with another decision: behind a bracket, at a word in capitals. */
const nextInLine = /\)["”'.;]{0,3}\s{1,9}(?=["“]?\p{Lu}{3})/gu;
const item = /^\s*(?<number>\d{1,2})\s?[.)–-]\s/;
/** Labels that only one court's page has. */
const courtByLabel: Readonly<Record<string, string>> = {
  'data da publicacao/fonte': 'STJ',
  'orgao judicante': 'TST',
};
const numbers: ReadonlySet<TextField> = new Set(['number', 'ruling_number']);

/**
 * Divides text that was copied from courts' pages into decisions, line by line. A record ends at a citation in brackets,
 * and before the number of the next result, the heading of a súmula, or a second ementa. Every line goes to a record,
 * with what it was used for.
 */
export class TextReader {
  #record = new TextRecord();
  #at = 0;
  #pageCourt: string;

  /** `pageCourt` is the court whose page it is, where that is known. */
  constructor(pageCourt = '') {
    this.#pageCourt = pageCourt;
  }

  /** The items that are whole with this line. */
  *take(text: string): Generator<ReadItem> {
    this.#at += 1;
    if (text.trim() === '') this.#record.add({ at: this.#at, text: '', use: 'blank' });
    else for (const [index, part] of partsOf(text).entries()) yield* this.#takePart(part, index > 0);
  }

  *end(): Generator<ReadItem> {
    yield* this.#finish();
  }

  *#takePart(text: string, isPart: boolean): Generator<ReadItem> {
    const sort = sortOf(text, this.#record);
    if (this.#endsBefore(text, sort)) yield* this.#finish();
    const found = this.#place(text, sort, isPart);
    const last = this.#record.lines.at(-1)?.text ?? '';
    const closing = found.findLast(({ end }) => /^[\s"”'.;,]{0,12}$/.test(last.slice(end)));
    if (closing) yield* this.#close(closing);
    else this.#closeBare(text);
  }

  /** True where this line can only belong to another decision than the record's. */
  #endsBefore(text: string, sort: LineSort): boolean {
    const record = this.#record;
    if (record.isClosed) return !this.#goesOn(text);
    if (record.isEmpty) return false;
    if (sort.kind === 'heading') return true;
    if (sort.kind === 'page') return sort.isCount && record.isPage;
    if (sort.kind === 'case') return record.has('number') || record.heading !== undefined;
    if (sort.kind !== 'label') return false;
    const { field } = sort.label;
    if (numbers.has(field)) return record.has(field) || record.heading !== undefined;
    return (field === 'summary' || field === 'rapporteur') && record.has(field) && record.has('summary');
  }

  /** A closed record goes on where the next line is the next item of its ementa: the citation was a quoted one. */
  #goesOn(text: string): boolean {
    const record = this.#record;
    const number = Number(item.exec(text)?.groups?.number ?? 0);
    if (record.heading || number < 2 || number !== record.lastItem + 1) return false;
    record.reopen();
    return true;
  }

  #place(text: string, sort: LineSort, isPart: boolean): BracketedCitation[] {
    const record = this.#record;
    const line = (use: TextLine['use'], value = text): BracketedCitation[] =>
      record.add({ at: this.#at, text: value, use, ...(isPart && { isPart }) });
    if (sort.kind === 'heading') return this.#placeHeading(sort.heading, line);
    if (sort.kind === 'page') return line('page');
    if (sort.kind === 'label') return this.#placeLabel(sort.label, line);
    if (sort.kind === 'case' && !record.has('number') && !record.heading && !record.has('summary')) {
      record.isPage = true;
      record.current = 'number';
    }
    if (record.current === 'preface') this.#notePageCourt(text);
    record.lastItem = Number(item.exec(text)?.groups?.number ?? record.lastItem);
    return line(record.current);
  }

  #placeHeading(
    heading: NonNullable<TextRecord['heading']>,
    line: (use: TextLine['use'], value: string) => BracketedCitation[],
  ): BracketedCitation[] {
    const record = this.#record;
    record.heading = heading;
    record.current = 'summary';
    const isNote =
      /^\([^()]{3,120}\)\s*$/.test(heading.rest) && /cancel|revis|alter|supera|mantid/i.test(heading.rest);
    return line(isNote ? 'situation' : heading.rest ? 'summary' : 'heading', heading.rest);
  }

  #placeLabel(
    { field, label, rest }: LabelLine,
    line: (use: TextLine['use'], value: string) => BracketedCitation[],
  ): BracketedCitation[] {
    const record = this.#record;
    if (label === 'ramo do direito' || label === 'destaque') record.isBulletin = true;
    // In the STJ's bulletin the word introduces the headline, elsewhere the theme of repetitive appeals.
    record.current = field === 'theme' && record.isBulletin ? 'headline' : field;
    if (field !== 'summary') record.isPage = true;
    record.pageCourt ||= courtByLabel[label] ?? '';
    return line(record.current, rest);
  }

  /** A line before the first decision may say whose page it is. */
  #notePageCourt(text: string): void {
    if (text.length < 90)
      this.#pageCourt = courtNamed(fold(text).replace(/^sumulas? d[oa] /, '')) ?? this.#pageCourt;
  }

  *#close(found: BracketedCitation): Generator<ReadItem> {
    const record = this.#record;
    const isOwn = record.heading !== undefined || found.citation.number !== '';
    if (!isOwn) return;
    if (record.heading === undefined && (record.has('number') || record.has('ruling_number'))) {
      yield* this.#partFromPage();
    } else record.close(found);
  }

  /** What stands behind a page's record, after a blank line and with a citation of its own, is another decision. */
  *#partFromPage(): Generator<ReadItem> {
    const { lines } = this.#record;
    const from = lines.findLastIndex(({ use }) => use === 'blank') + 1;
    const first = lines[from];
    if (from === 0 || !first || continuation.test(first.text) || !this.#record.has('summary')) return;
    const moved = lines.splice(from);
    yield* this.#finish();
    for (const line of moved) {
      const found = this.#record.add({ ...line, use: 'preface' }).at(-1);
      if (found && line === moved.at(-1)) this.#record.close(found);
    }
  }

  /** A line that is a citation without brackets ends the text above it. */
  #closeBare(text: string): void {
    const record = this.#record;
    const isNumbered = record.has('number') || record.has('ruling_number');
    if (isNumbered || record.heading || record.lines.length < 2 || record.isEmpty) return;
    const citation = bareCitation(text);
    const last = record.lines.at(-1);
    if (!citation || !last) return;
    last.use = 'citation';
    record.citation = citation;
    record.isClosed = true;
  }

  *#finish(): Generator<ReadItem> {
    const record = this.#record;
    this.#record = new TextRecord();
    if (record.lines.length > 0) yield* itemsOf(record, this.#pageCourt);
  }
}

/** A line in parts, where it may go on with another decision. */
const partsOf = (text: string): string[] => {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(nextInLine)) {
    parts.push(text.slice(from, index + found.length));
    from = index + found.length;
  }
  return [...parts, text.slice(from)];
};
