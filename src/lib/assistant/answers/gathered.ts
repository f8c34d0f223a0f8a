import type { AnswerContent } from '#/blocks/answer/definition.ts';
import type { AnswerChange } from '../answerer.ts';

/** What an answerer tells beside the text, as it stands by now. */
export class Gathered {
  tokens: AnswerContent['tokens'] = null;
  offers: AnswerContent['offers'] = [];
  title: string | undefined;

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
      case 'title':
        this.title = change.title;
        return '';
    }
  }
}
