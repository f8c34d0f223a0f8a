import { AnswerFailure } from '../answerer.ts';
import { reasonOfStatus, reasonOfWords } from './host-reason.ts';

type Sdk = Pick<
  typeof import('ai'),
  'AISDKError' | 'InvalidArgumentError' | 'InvalidPromptError' | 'StreamProviderError'
>;

/** The failure that an error of the SDK was made of, which has it as its cause or is it. */
const failureWithin = (error: unknown): AnswerFailure | undefined => {
  for (let one = error, depth = 0; one instanceof Error && depth < 10; one = one.cause, depth += 1) {
    if (one instanceof AnswerFailure) return one;
  }
  return undefined;
};

/**
 * What an error of the SDK means to the reader. Errors of the SDK hold the request and what the host said, so none of them
 * goes on as a cause. An error that is not the SDK's stays as it is: it is a defect.
 */
export const failureOf = (error: unknown, sdk: Sdk): unknown => {
  const failure = failureWithin(error);
  if (failure) return failure;
  if (sdk.StreamProviderError.isInstance(error)) {
    const said = [error.type, error.code, error.message].join(' ');
    const reason =
      error.statusCode === undefined ? reasonOfWords(said) : reasonOfStatus(error.statusCode, said);
    return new AnswerFailure(reason, { cause: new Error('the host broke off its answer') });
  }
  // What is wrong with a request is wrong here.
  const isDefect = [sdk.InvalidPromptError, sdk.InvalidArgumentError].some((one) => one.isInstance(error));
  return sdk.AISDKError.isInstance(error) && !isDefect
    ? new AnswerFailure('malformed', { cause: new Error(error.name) })
    : error;
};
