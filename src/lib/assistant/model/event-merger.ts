import type { ModelKind } from '#/lib/models/model.ts';
import { type TextEvent, textEventOf } from './text-events.ts';

/** UTF-16 units of an event; where one is longer, nothing is merged from there on. */
const longestEvent = 64 * 1024;

/** An event as it stood in the stream, and the text that it and those merged into it add. */
interface Waiting extends TextEvent {
  written: string;
  /** Its data, which stands in `written` once. */
  data: string;
  isMerged: boolean;
}

/**
 * Makes one event of a host's successive events of text (server-sent events, WHATWG HTML section 9.2). The SDK's work for an
 * event is many times that of reading it here, and a model sends one for each token. All else stays as it is, in its place.
 */
export class EventMerger {
  readonly #kind: ModelKind;
  #rest = '';
  #waiting: Waiting | undefined;
  #isMerging = true;

  constructor(kind: ModelKind) {
    this.#kind = kind;
  }

  /** Whether there is text that `flush` gives. */
  get isWaiting(): boolean {
    return this.#waiting !== undefined;
  }

  /** Takes a piece of the stream. Gives what cannot wait: events of another kind, and the text before them. */
  push(piece: string): string {
    if (!this.#isMerging) return piece;
    const events = (this.#rest + piece).split(eventEnd);
    this.#rest = events.pop() ?? '';
    const ready = events.map((event) => this.#take(event)).join('');
    if (this.#rest.length <= longestEvent) return ready;
    this.#isMerging = false;
    return ready + this.flush() + this.#unfinished();
  }

  /** The text that waits, as an event. */
  flush(): string {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (!waiting) return '';
    const { written, data, isMerged, dataWith, text } = waiting;
    return `${isMerged ? written.replace(data, () => dataWith(text)) : written}\n\n`;
  }

  /** Everything that is left at the end of the stream. */
  end(): string {
    return this.flush() + this.#unfinished();
  }

  #take(written: string): string {
    const data = dataOf(written);
    const event = data === undefined ? undefined : textEventOf(this.#kind, data);
    if (data === undefined || !event) return `${this.flush()}${written}\n\n`;
    const before = this.#waiting;
    if (before?.place === event.place) {
      before.text += event.text;
      before.isMerged = true;
      return '';
    }
    const ready = this.flush();
    this.#waiting = { ...event, written, data, isMerged: false };
    return ready;
  }

  #unfinished(): string {
    const rest = this.#rest;
    this.#rest = '';
    return rest;
  }
}

const eventEnd = /\r\n\r\n|\n\n/;

/** The data of an event that has one line of it; undefined for any other. */
const dataOf = (event: string): string | undefined => {
  const [line, ...others] = event.split(/\r?\n/).filter((each) => each.startsWith('data:'));
  return others.length > 0 ? undefined : line?.slice('data:'.length).trim();
};
