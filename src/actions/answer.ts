'use server';

import { runtime } from '#/lib/runtime.ts';
import { AskAnswer, RunAnswer, SendAgain, StopAnswer } from './answer-forms.ts';
import { inputFrom } from './form/input.ts';
import { pageOf, submit } from './form/submit.ts';
import { requireActionAuth } from './utils.ts';

/** Has a message answered; the same `blockId` and `run` again are the same answer. */
export async function askAnswer(form: FormData): Promise<never> {
  const user = await requireActionAuth();
  return submit(user, form, async (fields) => {
    const { id, ...asked } = inputFrom(AskAnswer, fields);
    await runtime().answers.ask(user, id, asked);
    return pageOf(id);
  });
}

/** Has the same message answered anew; the former text is kept. */
export async function askAnswerAgain(form: FormData): Promise<never> {
  const user = await requireActionAuth();
  return submit(user, form, async (fields) => {
    const { id, ...asked } = inputFrom(RunAnswer, fields);
    await runtime().answers.again(user, id, asked);
    return pageOf(id);
  });
}

/** Replaces the text of a message that is still at `blockVersion`, and has it answered anew; both former texts are kept. */
export async function sendQuestionAgain(form: FormData): Promise<never> {
  const user = await requireActionAuth();
  return submit(user, form, async (fields) => {
    const { id, text, blockVersion, ...answer } = inputFrom(SendAgain, fields);
    await runtime().answers.again(user, id, { ...answer, asked: { text, blockVersion } });
    return pageOf(id);
  });
}

/** Goes on with an answer that was stopped or interrupted. */
export async function continueAnswer(form: FormData): Promise<never> {
  const user = await requireActionAuth();
  return submit(user, form, async (fields) => {
    const { id, ...asked } = inputFrom(RunAnswer, fields);
    await runtime().answers.goOn(user, id, asked);
    return pageOf(id);
  });
}

/** Stops an answer; what was written stays. */
export async function stopAnswer(form: FormData): Promise<never> {
  const user = await requireActionAuth();
  return submit(user, form, async (fields) => {
    const { id, ...answer } = inputFrom(StopAnswer, fields);
    await runtime().answers.stop(user, id, answer);
    return pageOf(id);
  });
}
