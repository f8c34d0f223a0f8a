import type { AnsweringModel } from '#/lib/domain/answering.ts';

interface Tokens {
  input: number;
  output: number;
}

/** What an answer cost, in the currency of the prices. */
export const costOf = ({ input, output }: Tokens, price: NonNullable<AnsweringModel['price']>): number =>
  (input * price.input + output * price.output) / 1_000_000;
