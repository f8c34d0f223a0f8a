import type { Assistant } from '../assistant.ts';
import { composeDelivery } from './compose/index.ts';
import { readQuestion } from './read.ts';
import { weighMaterial } from './weigh.ts';
import { wordsFor } from './words-for.ts';

/** The built-in assistant: rules, no model, the same answer to the same text. It needs no key and no network. */
export const guide: Assistant = {
  read: async (sources) => readQuestion(sources),
  wordsFor: async (diagnosis) => wordsFor(diagnosis),
  weigh: async (blocks) => weighMaterial(blocks),
  compose: async (mode, blocks) => composeDelivery(mode, blocks),
};
