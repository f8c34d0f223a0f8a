import { BriefingDesk } from './support/briefing.ts';
import { counted, touch } from './support/hands.ts';
import { expect, test } from './support/test.ts';

const numbers = ['REsp 1.340.553/RS', 'REsp 1.201.993/SP', 'REsp 1.733.013/PR'] as const;

/** Three decisions as the court's page gives them. */
const cited = numbers
  .map(
    (number, index) =>
      `EXECUÇÃO FISCAL. PRESCRIÇÃO. Recurso ${index + 1} julgado.\n` +
      `(${number.replace('REsp', 'REsp n.')}, relator Ministro Fulano de Tal, Primeira Seção, julgado em 12/9/2018, DJe de 16/10/2018.)`,
  )
  .join('\n\n');

const question = `Pesquisar a prescrição intercorrente na execução fiscal suspensa em 2013: ${numbers.join(', ')}.`;

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

test('a síntese of three decisions of the library takes at most 15 presses', async ({
  openDevice,
  installation,
}) => {
  const desk = await openDevice(phone);
  const { page, say } = desk;
  const headers = { Origin: installation.origin, 'Content-Type': 'text/plain' };
  await page.context().request.post('/api/library/import', { data: cited, headers });
  const hands = counted(touch);
  const briefing = new BriefingDesk(desk, hands);
  await briefing.begin(question);
  await hands.press(briefing.card('cards.diagnosis.title').getByRole('button', { name: /^Incluir/ }));
  await briefing.choose('pesquisando');
  await hands.press(page.getByRole('button', { name: say('cards.precedent_picker.addCited', { count: 3 }) }));
  for (const [index, number] of numbers.entries()) {
    await briefing.takeStance(number, index === 2 ? 'unfavorable' : 'favorable');
  }
  await briefing.compose('sintese');
  for (const number of numbers) await expect(briefing.document).toContainText(number);
  await briefing.finalize();
  await briefing.download('pdf');
  expect(hands.presses).toBeLessThanOrEqual(15);
});
