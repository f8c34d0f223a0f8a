import type { Model } from '#/lib/models/model.ts';
import type { Answerer } from '../answerer.ts';
import { type ModelBounds, modelBounds } from './bounds.ts';
import { type ModelHooks, openHooks } from './hooks.ts';
import { modelAnswer } from './model-answer.ts';

interface Options {
  hooks?: Partial<ModelHooks>;
  bounds?: Partial<ModelBounds>;
}

/** Answers by a model, over the AI SDK. Making one loads nothing and asks nobody. */
export const createModelAnswerer = (model: Model, { hooks = {}, bounds = {} }: Options = {}): Answerer => {
  const setup = { model, hooks: { ...openHooks, ...hooks }, bounds: { ...modelBounds, ...bounds } };
  return {
    author: { kind: 'model', id: model.id, name: model.name },
    answer: (request, signal) => modelAnswer(setup, request, signal),
  };
};
