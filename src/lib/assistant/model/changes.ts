import type { TextStreamPart, ToolSet } from 'ai';
import { type AnswerChange, AnswerFailure } from '../answerer.ts';
import type { AnswerText } from './answer-text.ts';
import type { ModelHooks } from './hooks.ts';

interface Account {
  meter: Pick<ModelHooks['meter'], 'received' | 'counted'>;
  /** UTF-16 units of what the model may write to look things up. */
  mostArguments: number;
}

/** The model thinks or looks something up, and the reader gets nothing of it. */
const atWork: AnswerChange[] = [{ kind: 'text', text: '' }];

/** Keeps account of an answer while its parts come. */
export class Changes {
  readonly #text: AnswerText;
  readonly #meter: Account['meter'];
  readonly #mostArguments: number;
  #arguments = 0;
  #input = 0;
  #output = 0;

  constructor(text: AnswerText, { meter, mostArguments }: Account) {
    this.#text = text;
    this.#meter = meter;
    this.#mostArguments = mostArguments;
  }

  /**
   * What a part of the SDK's stream changes in the answer. Throws `AnswerFailure` where the answer ends badly, and the
   * SDK's own error where the stream has one.
   */
  of(part: TextStreamPart<ToolSet>): AnswerChange[] {
    switch (part.type) {
      case 'text-delta':
        this.#meter.received(part.text);
        return this.#written(this.#text.push(part.text));
      case 'tool-input-delta':
        this.#meter.received(part.delta);
        this.#arguments += part.delta.length;
        if (this.#arguments > this.#mostArguments) throw malformed('arguments without an end');
        return atWork;
      case 'reasoning-delta':
        this.#meter.received(part.text);
        return atWork;
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
    this.#meter.counted({ input: inputTokens, output: outputTokens });
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
