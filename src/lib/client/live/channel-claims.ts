import { newId } from '#/lib/domain/new-id.ts';

/** What tabs tell each other of a name: one asks for it, and another, which has it, tells the one that asked. */
type Word = { kind: 'asks'; name: string; tab: string } | { kind: 'has'; name: string; to: string };

/** The part of a `BroadcastChannel` by which claims are told. */
export interface ClaimChannel {
  postMessage: (word: Word) => void;
  onmessage: ((event: MessageEvent<Word>) => unknown) | null;
}

/** Milliseconds in which a tab that has a name says so. */
const patience = 300;

/**
 * Names that are held until the tab is closed, where the browser has no Web Locks: whoever has a name says so when another
 * tab asks. A tab that the browser has frozen says nothing.
 */
export class ChannelClaims {
  readonly #channel: ClaimChannel;
  readonly #wait: (milliseconds: number) => Promise<void>;
  readonly #tab = newId();
  readonly #held = new Set<string>();
  /** Names that this tab is asking for, each with what ends the wait. */
  readonly #asked = new Map<string, () => void>();

  constructor(channel: ClaimChannel, wait: (milliseconds: number) => Promise<void>) {
    this.#channel = channel;
    this.#wait = wait;
    channel.onmessage = ({ data }) => this.#hear(data);
  }

  /** False where another tab has the name. One call for a name at a time. */
  async claim(name: string): Promise<boolean> {
    const isTaken = new Promise<void>((resolve) => this.#asked.set(name, resolve));
    this.#channel.postMessage({ kind: 'asks', name, tab: this.#tab });
    const isFree = await Promise.race([isTaken.then(() => false), this.#wait(patience).then(() => true)]);
    this.#asked.delete(name);
    if (isFree) this.#held.add(name);
    return isFree;
  }

  #hear(word: Word): void {
    const { name } = word;
    if (word.kind === 'has') {
      if (word.to === this.#tab) this.#asked.get(name)?.();
    } else if (this.#held.has(name) || this.#isFirst(name, word.tab))
      this.#channel.postMessage({ kind: 'has', name, to: word.tab });
    // The one that goes first may not have heard this tab ask, which was before it asked itself.
    else this.#asked.get(name)?.();
  }

  /** Of two tabs that ask at the same time one goes first. */
  #isFirst(name: string, other: string): boolean {
    return this.#asked.has(name) && this.#tab < other;
  }
}
