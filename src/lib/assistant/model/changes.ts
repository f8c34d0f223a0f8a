import type { TextStreamPart, ToolSet } from 'ai';
import { type AnswerChange, AnswerFailure } from '../answerer.ts';
import type { AnswerText } from './answer-text.ts';

/** The model thinks or looks something up, and the reader gets nothing of it. */
const atWork: AnswerChange[] = [{ kind: 'text', text: '' }];

/** Keeps account of an answer while its parts come. */
export class Changes {
  readonly #text: AnswerText;
  readonly #mostArguments: number;
  #arguments = 0;
  #input = 0;
  #output = 0;

  constructor(text: AnswerText, mostArguments: number) {
    this.#text = text;
    this.#mostArguments = mostArguments;
  }

  /**
   * What a part of the SDK's stream changes in the answer. Throws `AnswerFailure` where the answer ends badly, and the
   * SDK's own error where the stream has one.
   */
  of(part: TextStreamPart<ToolSet>): AnswerChange[] {
    switch (part.type) {
      case 'text-delta':
        return this.#written(this.#text.push(part.text));
      case 'tool-input-delta':
        this.#arguments += part.delta.length;
        if (this.#arguments > this.#mostArguments) throw malformed('arguments without an end');
        return atWork;
      case 'reasoning-delta':
      case 'tool-result':
        return atWork;
      case 'finish-step':
        this.#text.beginStep();
        return this.#counted(part.usage);
      case 'finish':
        this.#judgeEnd(part.finishReason);
        return [];
      case 'error':
        throw part.error;
      default:
        return [];
    }
  }

  /** What is still held back. */
  end(): AnswerChange[] {
    return this.#written(this.#text.end());
  }

  #written(text: string): AnswerChange[] {
    return text === '' ? [] : [{ kind: 'text', text }];
  }

  #counted({
    inputTokens = 0,
    outputTokens = 0,
  }: {
    inputTokens?: number | undefined;
    outputTokens?: number | undefined;
  }) {
    if (inputTokens + outputTokens === 0) return [];
    this.#input += inputTokens;
    this.#output += outputTokens;
    return [{ kind: 'tokens' as const, input: this.#input, output: this.#output }];
  }

  #judgeEnd(reason: string): void {
    if (reason === 'content-filter') throw new AnswerFailure('refused');
    if (reason === 'length') throw new AnswerFailure('too_long');
    if (reason !== 'stop' && reason !== 'tool-calls') throw malformed(`an end for no reason: ${reason}`);
    // To a text that was whole when it was broken off, a model may have nothing to add.
    if (this.#text.isNothing) throw malformed('an answer without a text');
  }
}

const malformed = (cause: string): AnswerFailure =>
  new AnswerFailure('malformed', { cause: new Error(cause) });
