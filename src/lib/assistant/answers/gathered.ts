import type { AnswerContent } from '#/blocks/answer/definition.ts';
import type { AnswerChange } from '../answerer.ts';

/** What an answerer tells beside the text, as it stands by now. */
export class Gathered {
  tokens: AnswerContent['tokens'];
  offers: AnswerContent['offers'] = [];
  proposal: AnswerContent['proposal'];

  readonly #before: AnswerContent['tokens'];

  /** `before` has the tokens of the text from which the answer goes on. */
  constructor(before: AnswerContent['tokens'] = null) {
    this.#before = before;
    this.tokens = before;
  }

  /** Takes one change in; gives the text that it adds. */
  take(change: AnswerChange): string {
    switch (change.kind) {
      case 'text':
        return change.text;
      case 'tokens':
        this.tokens = {
          input: change.input + (this.#before?.input ?? 0),
          output: change.output + (this.#before?.output ?? 0),
        };
        return '';
      case 'offers':
        this.offers = change.offers;
        return '';
      case 'proposal':
        this.proposal = change.proposal;
        return '';
    }
  }
}
