import type { ItemPlace } from '#/lib/domain/library/import-report.ts';
import { cnjNumber } from './case-number.ts';
import { longestItem, type ReadItem, refused } from './item.ts';
import { linesOf } from './lines.ts';
import { citationIn, decisionFrom } from './pasted-decision.ts';
import { labelIn, type PastedField } from './pasted-labels.ts';

/** Characters of a line's end in which a citation is looked for. */
const citationLength = 800;

/**
 * The decisions in text that was copied from a court's result page: fields with labels, as the STJ and the state
 * courts show them, or an ementa with its citation in brackets at the end.
 */
export async function* pasted(pieces: AsyncIterable<string>): AsyncGenerator<ReadItem> {
  let record = new PastedRecord(1);
  let line = 0;
  for await (const text of linesOf(pieces, longestItem)) {
    line += 1;
    if (record.endsBefore(text)) {
      yield* record.items();
      record = new PastedRecord(line);
    }
    if (record.isEmpty) record = new PastedRecord(line);
    record.take(text);
    if (!record.endsWithCitation(text)) continue;
    yield* record.items();
    record = new PastedRecord(line + 1);
  }
  yield* record.items();
}

/** The lines of one decision, by field. */
class PastedRecord {
  readonly #place: ItemPlace;
  readonly #fields = new Map<PastedField, string[]>();
  #current: PastedField = 'summary';
  #size = 0;
  #lines = 0;

  constructor(line: number) {
    this.#place = { unit: 'line', at: line };
  }

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  /** True where the line can only belong to another decision. */
  endsBefore(text: string): boolean {
    if (!this.#fields.has('number')) return false;
    return labelIn(text)?.field === 'number' || isBareNumber(text);
  }

  take(text: string): void {
    this.#size += text.trim().length;
    this.#lines += 1;
    if (this.#isTooLarge) return;
    const label = labelIn(text);
    if (label) this.#current = label.field;
    const value = label ? label.rest : text;
    if (!label && isBareNumber(text)) this.#add('number', text.trim());
    else this.#add(this.#current, value);
  }

  endsWithCitation(text: string): boolean {
    if (this.#isTooLarge || this.#fields.has('number') || !text.trimEnd().endsWith(')')) return false;
    return citationIn(this.#summaryEnd()) !== undefined;
  }

  *items(): Generator<ReadItem> {
    if (this.isEmpty) return;
    if (this.#isTooLarge) yield refused(this.#place, 'too_large');
    else yield decisionFrom(this.#place, (field) => this.#text(field));
  }

  get #isTooLarge(): boolean {
    return this.#size + this.#lines > longestItem;
  }

  #summaryEnd(): string {
    const ends = (this.#fields.get('summary') ?? []).slice(-12).map((line) => line.slice(-citationLength));
    return ends.join(' ').slice(-citationLength);
  }

  #text(field: PastedField): string {
    return (this.#fields.get(field) ?? []).join('\n').trim();
  }

  #add(field: PastedField, value: string): void {
    const lines = this.#fields.get(field) ?? [];
    lines.push(value);
    this.#fields.set(field, lines);
  }
}

/** State courts' pages begin each result with its number, with or without a count before it. */
const isBareNumber = (text: string): boolean =>
  text.length < 60 && cnjNumber.test(text) && /^\s*(?:\d{1,4}\s*-\s*)?[\d.-]+\s*$/.test(text);
