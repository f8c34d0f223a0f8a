import { guideAuthor } from '#/lib/domain/author.ts';
import type { Assistant } from '../assistant.ts';
import { composeDelivery } from './compose/index.ts';
import { readInThread } from './reading/read-in-thread.ts';
import { weighMaterial } from './weigh.ts';
import { wordsFor } from './words-for.ts';

/** The built-in assistant: rules, no model, the same answer to the same text. It needs no key and no network. */
export const guide: Assistant = {
  author: guideAuthor,
  read: readInThread,
  wordsFor: async (diagnosis) => wordsFor(diagnosis),
  weigh: async (blocks) => weighMaterial(blocks),
  compose: async (mode, blocks, citations) => composeDelivery(mode, blocks, citations),
};
