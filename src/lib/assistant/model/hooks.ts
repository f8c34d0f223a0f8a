import type { TokenMeter } from './token-meter.ts';

/** Puts back what was masked, in a text that comes in pieces. */
export interface Restoration {
  /** What can be given on after this piece; the beginning of a stand-in is held back until it is whole. */
  push(text: string): string;
  /** What is still held back. */
  end(): string;
}

/** Where a model's answerer lets others look at, change or refuse what goes out, and change what comes back. */
export interface ModelHooks {
  /**
   * Called with each request, also one that is sent again, right before it leaves. Resolves to the body that leaves in
   * its stead; an `AnswerFailure` that it throws ends the answer, and nothing leaves.
   */
  beforeSend(body: string, host: string): Promise<string>;
  /** A restoration of its own for the answer's text, and for each text that a tool gets. */
  restore(): Restoration;
  /** What the model has to know of masking; empty where nothing is masked. */
  remark: string;
  /** Keeps account of the tokens. */
  meter: Pick<TokenMeter, 'sent' | 'refused' | 'received' | 'counted'>;
}

/** Everything leaves and comes back as it is. */
export const openHooks: ModelHooks = {
  beforeSend: async (body) => body,
  restore: () => ({ push: (text) => text, end: () => '' }),
  remark: '',
  meter: { sent: () => {}, refused: () => {}, received: () => {}, counted: () => {} },
};

/** A text that is there as a whole, restored. */
export const restored = (text: string, restoration: Restoration): string =>
  restoration.push(text) + restoration.end();
