import { FakeAnswerer, markOf } from './support/answers.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const question = 'O plano de saúde negou a cirurgia. O prazo da contestação termina em 20/03/2026.';
const text =
  'Li no texto a recusa de uma cirurgia. Sobre isso, veja o **REsp 1.733.013/PR**, a Súmula 999 e a frase “tudo pode”.';

test('the guide answers a message, and what it offers is done by a button', async ({
  openDevice,
  installation,
}) => {
  const desk = await openDevice({ expectsFailures: true });
  const { page, say } = desk;
  const guide = new FakeAnswerer(page, installation.origin);
  await guide.start();
  await page.reload();
  guide.next = {
    text,
    offers: ['start_briefing', 'search_library', 'note_deadline'],
    marks: [
      markOf(text, 'REsp 1.733.013/PR', 'found'),
      markOf(text, 'Súmula 999', 'unchecked'),
      markOf(text, '“tudo pode”', 'altered'),
    ],
  };
  await desk.send(question);
  await expect(desk.messages.getByText(say('cards.answer.standing.unchecked'))).toBeVisible();
  await expect(desk.messages.getByText(say('cards.answer.standing.altered'))).toBeVisible();
  await expect(desk.messages.getByRole('link', { name: 'REsp 1.733.013/PR' })).toBeVisible();
  expect(guide.asked).toHaveLength(1);
  await expectAccessible(page, 'an answer');

  await page.getByRole('button', { name: say('cards.answer.offer.note_deadline') }).press('Enter');
  await expect(desk.composer).toBeFocused();
  await expect(desk.composer).toHaveValue(say('cards.answer.deadlineText'));
  await desk.composer.fill('');

  await page.reload();
  await expect(desk.messages.getByText(say('cards.answer.byGuide'))).toBeVisible();
  expect(guide.asked).toHaveLength(1);
  await desk.messages.getByRole('button', { name: say('cards.answer.offer.start_briefing') }).press('Enter');
  await expect(desk.messages.getByText(say('cards.diagnosis.title'))).toBeVisible();
});

test('a message waits while an answer is being written, through a reload, and can be taken back', async ({
  openDevice,
  installation,
}) => {
  const desk = await openDevice({
    expectsFailures: true,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const { page, say } = desk;
  const guide = new FakeAnswerer(page, installation.origin);
  await guide.start();
  await page.reload();
  guide.next = { state: 'writing', text: '', endedAt: null };
  guide.streamed = 'O prazo é de quinze dias.';
  await desk.send(question);
  await expect(desk.messages.getByText(guide.streamed)).toBeVisible();
  await desk.send('E se for feriado?');
  await desk.send('Uma terceira, que volta.');
  await expect(page.getByText(say('canvas.outbox.held'))).toHaveCount(2);
  await page.reload();
  await expect(page.getByText(say('canvas.outbox.held'))).toHaveCount(2);
  await page
    .getByRole('button', { name: say('canvas.outbox.edit') })
    .last()
    .tap();
  await expect(desk.composer).toHaveValue('Uma terceira, que volta.');
  expect(guide.asked).toHaveLength(1);
});
