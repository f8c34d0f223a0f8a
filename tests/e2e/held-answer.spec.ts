import type { Page, Route } from '@playwright/test';
import { ApiDevice } from './support/api-device.ts';
import { expect, test } from './support/test.ts';

/** Seconds for which the answer is held at least; without it until all is seen that has to happen meanwhile. */
const seconds = Number(process.env.HOLD_SECONDS ?? 0);

/** Lets the first message reach the server and holds its answer back until it is let go. */
const holdFirstAnswer = async (page: Page): Promise<() => Promise<void>> => {
  const { promise: letGo, resolve } = Promise.withResolvers<void>();
  let held: Promise<void> | undefined;
  const hold = async (route: Route) => {
    const response = await route.fetch();
    await letGo;
    // The page has given this request up by then.
    await route.fulfill({ response }).catch(() => {});
  };
  await page.route('**/api/sessions/*/blocks', (route) => {
    if (held || route.request().method() !== 'POST') return route.fallback();
    held = hold(route);
    return held;
  });
  return async () => {
    resolve();
    await held;
  };
};

test('an answer that does not come holds up no other write, and each is stored once', async ({
  openDevice,
  installation,
}) => {
  const desk = await openDevice({ expectsFailures: true });
  const { page } = desk;
  const server = new ApiDevice(page.context().request, installation.origin);
  const { session, precedentId } = await server.startBriefing('O plano de saúde recusou a cirurgia.');
  const other = await server.startSession('Prazo para embargos à execução');
  await desk.goTo('O plano de saúde');
  const precedent = desk.messages
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: 'REsp 1.111.111/SP' }) });
  await expect(precedent).toBeVisible();
  await expect(desk.row('Prazo para embargos')).toBeVisible();
  const before = await server.open(session.id);

  const release = await holdFirstAnswer(page);
  const begun = performance.now();
  const since = () => `${((performance.now() - begun) / 1_000).toFixed(1)} s`;
  const told = (what: string) =>
    process.stdout.write(`    ${what} was stored ${since()} after the first was sent\n`);
  await desk.send('A primeira, sem resposta');
  await desk.send('A segunda');
  await desk.choose('Prazo para embargos', 'trash');
  const verdict = desk.say('cards.precedent.notUseful');
  // The name may go on with the key that gives the verdict.
  await precedent.getByRole('radio', { name: new RegExp(`^${verdict}`) }).click({ force: true });

  await expect.poll(async () => (await server.open(other.id)).session.shelf).toBe('trash');
  told('the delete of another session');
  const evaluation = async () => (await server.block(session.id, precedentId))?.content.evaluation;
  await expect.poll(evaluation).toBe('not_useful');
  told('the evaluation');
  await expect.poll(() => desk.storedTexts(), { timeout: 50_000 }).toContain('A segunda');
  told('the second message');
  await page.waitForTimeout(Math.max(0, seconds * 1_000 - (performance.now() - begun)));
  await release();

  await expect(desk.message('A segunda')).toBeVisible();
  await expect(desk.messages.getByText(desk.say('canvas.outbox.waiting'))).toHaveCount(0);
  const after = await server.open(session.id);
  const added = after.blocks.filter(({ position }) => position > before.session.lastPosition);
  expect(added.map(({ content }) => content.text)).toEqual(['A primeira, sem resposta', 'A segunda']);
  // Two messages and one verdict: nothing was stored twice.
  expect(after.session.version).toBe(before.session.version + 3);
});
