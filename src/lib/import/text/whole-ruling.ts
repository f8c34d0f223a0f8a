import { courtIn } from '../citation/court-in.ts';
import { asPanel, takePanel } from '../citation/panel.ts';
import { Remainder } from '../citation/remainder.ts';
import { dayIn, daySource } from '../days.ts';
import type { ReadItem } from '../item.ts';
import { refused } from '../item.ts';
import { decisionOf } from './decision-of.ts';
import { labelIn } from './labels.ts';
import { behindHeading, caseLine, partBeginning, type RulingPart } from './ruling-lines.ts';
import { TextRecord } from './text-record.ts';

/** A day with the words that say it is the judgment's, or the day of the certificate. */
const judgment = new RegExp(
  `(?<day>${daySource})\\s{0,3}\\(\\s?data d[eo] julgamento|(?:julgad[oa] em|data d[eo] julgamento:?|sess[ãa]o (?:virtual |ordin[áa]ria )?de)\\s{1,3}(?<other>${daySource})|(?:^|\\n)[ \\t]{0,40}\\p{Lu}[\\p{L} ]{2,30}(?:\\s?\\(\\p{Lu}{2}\\)|/\\p{Lu}{2})?,\\s{1,3}(?<certified>${daySource})`,
  'iu',
);

/** A name in capitals on a line of its own, as a ruling is signed. */
const signature = /^\s*\p{Lu}[\p{L}.'’ ]{5,60}$/u;

/**
 * Reads one whole ruling (acórdão): its head, its ementa and its certificate go into the decision; report and votes are
 * accounted for and not kept. A ruling with two ementas is refused, since one of them belongs to another case.
 */
export class WholeRuling {
  readonly #record = new TextRecord();
  #part: RulingPart = 'header';
  #at = 0;
  #blank = 0;
  #lastLine = '';
  #openLabel: 'rapporteur' | 'writer' | 'panel' | 'other' | undefined;
  #ementas = 0;
  /** Lines that are not kept, as runs. */
  readonly #passed: { from: number; to: number; text: string }[] = [];

  take(text: string): void {
    this.#at += 1;
    if (text.trim() === '' && this.#part === 'full_text') {
      this.#pass(text);
      return;
    }
    if (text.trim() === '') {
      this.#blank += 1;
      this.#record.add({ at: this.#at, text: '', use: 'blank' });
      return;
    }
    const part = partBeginning(text);
    if (part) this.#begin(part, text);
    else this.#place(text);
    this.#lastLine = text;
  }

  *end(): Generator<ReadItem> {
    const record = this.#record;
    if (this.#blank > 0) yield { blank: this.#blank };
    for (const { from, to, text } of this.#passed)
      yield {
        unused: {
          unit: 'line',
          at: from,
          ...(to > from && { to }),
          reason: 'full_text',
          text: text.trim().slice(0, 80).toWellFormed(),
        },
      };
    const own = record.lines.filter(({ use }) => use !== 'blank');
    const [first] = own;
    if (!first) return;
    const place = { unit: 'line', at: first.at, to: own.at(-1)?.at ?? first.at } as const;
    const lines = new Set(own.map(({ at }) => at)).size;
    if (this.#ementas > 1) yield refused(place, 'several_ementas', '', lines);
    else yield { ...decisionOf(place, record, '', this.#known()), lines };
  }

  #begin(part: RulingPart, text: string): void {
    const record = this.#record;
    this.#openLabel = undefined;
    const isRepeated = part === 'ruling' || (part === 'summary' && record.has('summary'));
    if (this.#part === 'full_text' && isRepeated) {
      this.#pass(text);
      return;
    }
    if (part === 'summary') this.#ementas += 1;
    this.#part = part;
    if (part === 'full_text') {
      this.#pass(text);
      return;
    }
    const named = part === 'ruling' && !record.has('number') ? caseLine(text) : '';
    if (named) record.add({ at: this.#at, text: named, use: 'number' });
    record.add({
      at: this.#at,
      text: part === 'summary' ? behindHeading(text) : text,
      use: part === 'summary' ? 'summary' : 'ruling',
    });
  }

  #place(text: string): void {
    const record = this.#record;
    if (this.#part === 'full_text') {
      this.#pass(text);
      return;
    }
    if (this.#part === 'summary') {
      record.add({ at: this.#at, text, use: 'summary' });
      return;
    }
    const label = labelIn(text);
    if (label?.field === 'rapporteur' || label?.field === 'writer' || label?.field === 'panel') {
      const isSignature = label.rest === '' && this.#part === 'ruling' && signature.test(this.#lastLine);
      const value = isSignature && !record.has(label.field) ? this.#lastLine : label.rest;
      if (!record.has(label.field)) record.add({ at: this.#at, text: value, use: label.field });
      else record.add({ at: this.#at, text, use: this.#part === 'ruling' ? 'ruling' : 'other' });
      this.#openLabel = label.rest === '' && !isSignature ? label.field : undefined;
      return;
    }
    const value = text.replace(/^\s{0,20}:\s{0,9}/, '');
    if (this.#openLabel && this.#openLabel !== 'other' && !record.has(this.#openLabel)) {
      record.add({ at: this.#at, text: value, use: this.#openLabel });
      this.#openLabel = undefined;
      return;
    }
    const named = record.has('number') ? '' : caseLine(text);
    if (named) record.add({ at: this.#at, text: named, use: 'number' });
    else record.add({ at: this.#at, text, use: this.#part === 'ruling' ? 'ruling' : 'other' });
  }

  #pass(text: string): void {
    const last = this.#passed.at(-1);
    if (last && last.to === this.#at - 1) last.to = this.#at;
    else this.#passed.push({ from: this.#at, to: this.#at, text });
  }

  /** What the certificate and the head say in sentences. */
  #known() {
    const ruling = this.#record.text('ruling').slice(0, 6_000);
    const head = this.#record.text('other').slice(0, 6_000);
    const found = judgment.exec(ruling)?.groups ?? judgment.exec(head)?.groups ?? {};
    const panel = takePanel(new Remainder(` ${ruling} `)) || takePanel(new Remainder(` ${head} `));
    return {
      source: 'document' as const,
      court: courtIn(ruling) ?? courtIn(head) ?? '',
      panel: asPanel(panel.split(/ d[oa] (?:eg|col|tribunal|superior|supremo)/i, 1)[0] ?? ''),
      judgedOn: dayIn(found.day ?? found.other ?? found.certified ?? ''),
    };
  }
}
