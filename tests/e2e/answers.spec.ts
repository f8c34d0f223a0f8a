import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const question =
  'O plano de saúde negou a cirurgia, contra o art. 35-C da Lei nº 9.656/98. O recurso vence na sexta.';

test('the guide answers a message, and what it offers is done by a button', async ({ openDevice }) => {
  const desk = await openDevice();
  const { page, say } = desk;
  const answers = desk.messages.getByText(say('cards.answer.byGuide'));
  await desk.send(question);
  await expect(answers).toBeVisible();
  await expect(desk.messages.getByRole('article').last()).toContainText(say('guide.answer.kinds.deadline'));
  await expectAccessible(page, 'an answer');

  const offer = (name: string) =>
    desk.messages.getByRole('button', { name: say(`cards.answer.offer.${name}`) });
  await offer('note_deadline').press('Enter');
  await expect(desk.composer).toBeFocused();
  await expect(desk.composer).toHaveValue(say('cards.answer.deadlineText'));
  await desk.composer.fill('');

  await page.reload();
  await expect(answers).toHaveCount(1);
  await offer('start_briefing').press('Enter');
  await expect(desk.messages.getByText(say('cards.diagnosis.title'))).toBeVisible();
});
