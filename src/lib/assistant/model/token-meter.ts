import { tokensIn, tokensInBytes } from './tokens.ts';

interface Tokens {
  input: number;
  output: number;
}

/**
 * Tokens of the requests of one answer or title, also of a request that ended before its host told a count, or whose host
 * tells none: that one is estimated by its body and by what came of its answer.
 */
export class TokenMeter {
  #total: Tokens = { input: 0, output: 0 };
  /** Of the request that is under way. */
  #sent = 0;
  #receivedBytes = 0;

  /** A request leaves. */
  sent(body: string): void {
    this.#total = this.total;
    this.#sent = tokensIn(body);
    this.#receivedBytes = 0;
  }

  /** The host did not take the request: it wrote nothing. */
  refused(): void {
    this.#sent = 0;
    this.#receivedBytes = 0;
  }

  /** A piece of what the model wrote or thought. */
  received(piece: string): void {
    this.#receivedBytes += Buffer.byteLength(piece);
  }

  /** The host's count of the request. */
  counted({ input, output }: Tokens): void {
    this.refused();
    this.#total = { input: this.#total.input + input, output: this.#total.output + output };
  }

  /** As the hosts counted, with an estimate of what they did not count. */
  get total(): Tokens {
    const { input, output } = this.#total;
    return { input: input + this.#sent, output: output + tokensInBytes(this.#receivedBytes) };
  }
}
