import type { StreamEvent } from '../live/event-stream.ts';

/** The offset of the beginning of a stream (Durable Streams protocol). */
const beginning = '-1';

/**
 * The text of an answer as its stream tells it. A text counts once the offset after it is known: what came before a line
 * was cut, without its offset, comes again with the next line.
 */
export class StreamedText {
  #text = '';
  #offset = beginning;
  #heard = '';
  #isOver = false;

  get text(): string {
    return this.#text;
  }

  /** Where to read on from. */
  get offset(): string {
    return this.#offset;
  }

  /** True once the stream has said that nothing more will come. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Takes an event in; true where the text is another one afterwards, or over. */
  take({ event, data }: StreamEvent): boolean {
    if (event === 'data') this.#heard += data;
    if (event !== 'control') return false;
    const { streamNextOffset, streamClosed } = JSON.parse(data) as Control;
    const isNews = this.#heard !== '' || streamClosed === true;
    this.#text += this.#heard;
    this.#heard = '';
    this.#offset = streamNextOffset;
    this.#isOver = streamClosed === true;
    return isNews;
  }

  /** The line was cut. */
  cut(): void {
    this.#heard = '';
  }

  /** The server does not know the offset any more: the text is read from its beginning. */
  restart(): void {
    this.#text = '';
    this.#heard = '';
    this.#offset = beginning;
  }
}

/** What the event `control` says. */
interface Control {
  streamNextOffset: string;
  streamClosed?: boolean;
}
