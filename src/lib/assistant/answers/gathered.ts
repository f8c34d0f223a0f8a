import type { AnswerContent } from '#/blocks/answer/definition.ts';
import type { AnswerChange } from '../answerer.ts';

/** What an answerer tells beside the text, as it stands by now. */
export class Gathered {
  tokens: AnswerContent['tokens'] = null;
  offers: AnswerContent['offers'] = [];
  proposal: AnswerContent['proposal'];

  /** Takes one change in; gives the text that it adds. */
  take(change: AnswerChange): string {
    switch (change.kind) {
      case 'text':
        return change.text;
      case 'tokens':
        this.tokens = { input: change.input, output: change.output };
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
