import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const question = 'O plano de saúde negou a cirurgia indicada pelo médico.';
const other = 'O plano de saúde negou o medicamento indicado pelo médico.';
const next = 'O contrato é de 2019.';

test('a question is sent again, what followed says so, and the session goes on in a fork', async ({
  openDevice,
}) => {
  const desk = await openDevice();
  const { page, say, messages } = desk;
  const guides = messages.getByText(say('cards.answer.byGuide'));
  await desk.send(question);
  await expect(guides).toHaveCount(1);
  await desk.send(next);
  await expect(guides).toHaveCount(2);
  const outdated = messages.getByText(say('cards.answer.outdated.question'));
  await expect(outdated).toHaveCount(0);

  await desk.chooseOf(question, 'canvas.block.edit');
  await messages.getByRole('textbox').fill(other);
  await messages.getByRole('button', { name: say('canvas.edit.resend') }).press('Enter');
  await expect(messages.getByText(say('cards.answer.versions.place', { at: 2, count: 2 }))).toBeVisible();
  await expect(desk.message(other)).toBeVisible();
  await expect(outdated).toHaveCount(1);
  await messages.getByRole('button', { name: say('cards.answer.versions.previous') }).press('Enter');
  await expect(messages.getByText(say('cards.answer.versions.question', { text: question }))).toBeVisible();
  await expectAccessible(page, 'versions of an answer');
  await page.reload();
  await expect(outdated).toHaveCount(1);

  const origin = desk.sessionId;
  await desk.chooseOf(next, 'canvas.block.fork');
  await expect.poll(() => desk.sessionId).not.toBe(origin);
  await expect(desk.message(next)).toBeVisible();
  const back = messages.locator(`a[href^="/s/${origin}"]`);
  await expect(back).toBeVisible();
  await expectAccessible(page, 'a fork');
  await desk.send('Só nesta sessão.');
  await expect(guides).toHaveCount(2);
  await back.press('Enter');
  await expect.poll(() => desk.sessionId).toBe(origin);
  await expect(desk.message(next)).toBeVisible();
  await expect(desk.message('Só nesta sessão.')).toHaveCount(0);
});
