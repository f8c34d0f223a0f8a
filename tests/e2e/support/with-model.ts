import { type Rehearsal, startRehearsal } from '#/lib/assistant/rehearsal/server.ts';
import { rehearsedModel } from '../../support/rehearsed-model.ts';
import { test as base, expect } from './test.ts';
import type { Workspace } from './workspace.ts';

/** Words of each answer. */
export const words = 1_200;
/** Milliseconds between two words: an answer takes half a minute. */
const pace = 25;

/** A browser test on a server that has a model, which rehearses long answers. */
export const test = base.extend<object, { host: Rehearsal }>({
  host: [
    async ({ browserName: _ }, use) => {
      const host = await startRehearsal({ pace });
      await use(host);
      await host.close();
    },
    { scope: 'worker' },
  ],
  settings: [async ({ host }, use) => use({ MODELS: rehearsedModel(host, words) }), { scope: 'worker' }],
});

/** Sends the first message of a session, and agrees to what goes to the model. */
export const askModel = async (desk: Workspace, question: string): Promise<void> => {
  const { page, say } = desk;
  await desk.send(question);
  await page.getByRole('button', { name: say('canvas.answering.review') }).click();
  await page.getByRole('button', { name: say('canvas.answering.agree') }).click();
};

export { expect };
