import type { Page } from '@playwright/test';
import { longAnswer } from '#/lib/assistant/rehearsal/long-answer.ts';
import { below, type Random, seeded } from '../support/random.ts';
import { ApiDevice } from './support/api-device.ts';
import { askModel, expect, test, words } from './support/with-model.ts';
import type { Workspace } from './support/workspace.ts';

const whole = longAnswer(words);
const seed = Number(process.env.SEED ?? 11);

/** What of the answer stands on the page, without the sentences that screen readers are told. */
const shownOn = async ({ messages, say }: Workspace): Promise<string> => {
  const name = new RegExp(`^${say('canvas.block.assistant')}`);
  const paragraphs = messages.getByRole('article', { name }).locator('div.reading p');
  return (await paragraphs.allInnerTexts()).join('\n\n');
};

/** Waits until so much of the answer stands on the page; each text that is seen on the way is its beginning. */
const reaches = async (desk: Workspace, length: number): Promise<void> => {
  await expect
    .poll(
      async () => {
        const shown = await shownOn(desk);
        expect(whole.startsWith(shown.trimEnd()), `“…${shown.slice(-80)}”`).toBe(true);
        return shown.length;
      },
      { timeout: 120_000 },
    )
    .toBeGreaterThanOrEqual(length);
};

/** What a browser says of a tab that is hidden or shown; Chromium without a screen shows every tab. */
const show = (page: Page, visibilityState: 'hidden' | 'visible'): Promise<void> =>
  page.evaluate((state) => {
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, visibilityState);

/** The places of the text, in UTF-16 units and rising, at which something happens. */
const placesOf = (count: number, random: Random): number[] =>
  Array.from({ length: count }, () => below(Math.floor(whole.length * 0.8), random)).sort((a, b) => a - b);

test('a reload, further tabs and devices, a hidden tab and a lost network leave the text whole', async ({
  openDevice,
  openTab,
  installation,
}) => {
  const [reloaded, beside, elsewhere, hidden, offline] = placesOf(5, seeded(seed)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  process.stdout.write(`    seed ${seed}: at ${[reloaded, beside, elsewhere, hidden, offline].join(' ')}\n`);
  const desk = await openDevice({ expectsFailures: true });
  await askModel(desk, 'O plano de saúde recusou a cirurgia. O que fazer?');
  await reaches(desk, reloaded);
  const { sessionId, page } = desk;
  const context = page.context();
  await page.reload();

  await reaches(desk, beside);
  const tab = await openTab(desk, `/s/${sessionId}`);
  await reaches(desk, elsewhere);
  const phone = await openDevice(
    { viewport: { width: 390, height: 844 }, hasTouch: true },
    `/s/${sessionId}`,
  );

  await reaches(tab, hidden);
  await show(tab.page, 'hidden');
  await reaches(phone, Math.min(whole.length, hidden + 1_000));
  await show(tab.page, 'visible');

  await reaches(desk, offline);
  await context.setOffline(true);
  const before = (await shownOn(phone)).length;
  await reaches(phone, Math.min(whole.length, before + 500));
  await context.setOffline(false);

  for (const each of [desk, tab, phone]) {
    await reaches(each, whole.length);
    await expect(
      each.messages.getByText(each.say('cards.answer.byModel', { name: 'Modelo de ensaio' })),
    ).toBeVisible();
    expect(await shownOn(each)).toBe(whole);
  }
  const { blocks } = await new ApiDevice(context.request, installation.origin).open(sessionId);
  expect(blocks.map(({ content }) => content.text)).toEqual([expect.any(String), whole]);
});

test('messages wait while an answer is being written, through a reload, and can be taken back', async ({
  openDevice,
}) => {
  const desk = await openDevice({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const { page, say } = desk;
  await askModel(desk, 'O plano de saúde recusou a cirurgia. E o prazo?');
  await reaches(desk, 1);
  await desk.send('E se for feriado?');
  await desk.send('Uma terceira, que volta.');
  const held = page.getByText(say('canvas.outbox.held'));
  await expect(held).toHaveCount(2);
  await page.reload();
  await expect(held).toHaveCount(2);
  await page
    .getByRole('button', { name: say('canvas.outbox.edit') })
    .last()
    .tap();
  await expect(desk.composer).toHaveValue('Uma terceira, que volta.');
  await expect(held).toHaveCount(1);

  await page.getByRole('button', { name: say('cards.answer.stop') }).tap();
  await expect(desk.messages.getByText(say('cards.answer.stopped'))).toBeVisible();
  await expect(held).toHaveCount(0);
  await expect.poll(() => desk.storedTexts()).toEqual([expect.any(String), 'E se for feriado?']);
});
