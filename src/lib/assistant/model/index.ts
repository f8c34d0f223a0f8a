import { isProposalCard } from '#/lib/domain/briefing/proposal.ts';
import type { Model } from '#/lib/models/model.ts';
import { type Answerer, AnswerFailure, type AnswerRequest } from '../answerer.ts';
import { type ModelBounds, modelBounds } from './bounds.ts';
import { type ModelHooks, openHooks } from './hooks.ts';
import { modelAnswer } from './model-answer.ts';
import { modelProposal } from './model-proposal.ts';
import { modelTitle } from './model-title.ts';

interface Options {
  hooks?: Partial<ModelHooks>;
  bounds?: Partial<ModelBounds>;
}

/** Answers and proposes by a model, over the AI SDK. Making one loads nothing and asks nobody. */
export const createModelAnswerer = (
  model: Model,
  { hooks = {}, bounds = {} }: Options = {},
): Required<Answerer> => {
  const setup = { model, hooks: { ...openHooks, ...hooks }, bounds: { ...modelBounds, ...bounds } };
  return {
    author: { kind: 'model', id: model.id, name: model.name },
    answer: (request, signal) => {
      const card = request.question.type;
      return isProposalCard(card)
        ? modelProposal(setup, { ...request, card }, signal)
        : modelAnswer(setup, request, signal);
    },
    title: (exchange, signal) => modelTitle(setup, exchange, signal),
  };
};

/**
 * The body of the first request of an answer as it would reach `beforeSend`, to be shown before anything is sent. Nothing
 * leaves. Throws `context_too_long` where the question has no room.
 */
export const firstRequest = async (model: Model, request: AnswerRequest, remark: string): Promise<string> => {
  let body: string | undefined;
  const held = new AnswerFailure('not_allowed');
  const beforeSend = (given: string): Promise<string> => {
    body = given;
    return Promise.reject(held);
  };
  const { answer } = createModelAnswerer(model, { hooks: { beforeSend, remark } });
  try {
    for await (const _ of answer(request, new AbortController().signal));
  } catch (error) {
    if (error === held && body !== undefined) return body;
    throw error;
  }
  throw new Error('A model was asked nothing.');
};
