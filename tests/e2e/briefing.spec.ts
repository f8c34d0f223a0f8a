import { deliveryOf, situations } from '#/lib/domain/briefing/words.ts';
import { BriefingDesk } from './support/briefing.ts';
import { type Hands, keyboard, touch } from './support/hands.ts';
import { expect, test } from './support/test.ts';
import type { Workspace } from './support/workspace.ts';

const favorable = 'É abusiva a recusa de cobertura de cirurgia prescrita pelo médico.';
const unfavorable = 'É válida a cláusula que exclui o procedimento fora do rol.';

/** From the first message to a finalized parecer and its two files. */
const workOut = async (desk: Workspace, hands: Hands) => {
  const briefing = new BriefingDesk(desk, hands);
  await briefing.begin();
  await briefing.stateThesis('A recusa é abusiva.');
  await briefing.choose('avaliando');
  await briefing.addPrecedent('REsp 1.111.111/SP', favorable, 'favorable');
  await briefing.addPrecedent('REsp 2.222.222/RJ', unfavorable, 'unfavorable');
  await briefing.weigh('Cláusula de exclusão expressa');
  await briefing.compose('parecer');
  for (const text of [
    'Tese de que a recusa é abusiva.',
    'REsp 1.111.111/SP',
    'REsp 2.222.222/RJ',
    'Cláusula de exclusão',
  ]) {
    await expect(briefing.document).toContainText(text);
  }
  await briefing.finalize();
  expect((await briefing.download('pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  expect((await briefing.download('docx')).subarray(0, 2).toString()).toBe('PK');
  await desk.showSidebar();
  await expect(desk.row('Negativa de cobertura')).toContainText(desk.say('shell.phase.finalized'));
};

test('a question becomes a finalized parecer and its files without a mouse', async ({ openDevice }) => {
  await workOut(await openDevice(), keyboard);
});

test('the same goes by touch on a screen of 390 px', async ({ openDevice }) => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  await workOut(await openDevice(phone), touch);
});

for (const situation of situations) {
  test(`${situation} leads to its own document`, async ({ openDevice }) => {
    const briefing = new BriefingDesk(await openDevice({ hasTouch: true }), touch);
    await briefing.begin();
    await briefing.choose(situation);
    await briefing.addPrecedent('REsp 1.111.111/SP', favorable, 'favorable');
    if (situation === 'avaliando' || situation === 'atuando') await briefing.weigh('Prova frágil');
    await briefing.compose(deliveryOf[situation]);
    const mode = briefing.desk.say(`export.document.modes.${deliveryOf[situation]}`);
    await expect(briefing.document).toContainText(mode);
    await briefing.finalize();
  });
}

test('two tabs never lose an evaluation', async ({ openDevice, openTab }) => {
  const desk = await openDevice({ hasTouch: true });
  const briefing = new BriefingDesk(desk, touch);
  await briefing.begin();
  await briefing.choose('pesquisando');
  await briefing.addPrecedent('REsp 1.111.111/SP', favorable, 'favorable');
  await briefing.addPrecedent('REsp 2.222.222/RJ', unfavorable, 'unfavorable');
  const other = new BriefingDesk(await openTab(desk, `/s/${desk.sessionId}`), touch);
  const verdictIn = (tab: BriefingDesk, number: string, verdict: string) =>
    tab.precedent(number).getByRole('radio', { name: desk.say(`cards.precedent.${verdict}`), exact: true });
  await Promise.all([
    verdictIn(briefing, 'REsp 1.111.111/SP', 'notUseful').tap(),
    verdictIn(other, 'REsp 2.222.222/RJ', 'notUseful').tap(),
  ]);
  for (const tab of [briefing, other]) {
    for (const number of ['REsp 1.111.111/SP', 'REsp 2.222.222/RJ']) {
      await expect(verdictIn(tab, number, 'notUseful')).toBeChecked();
    }
  }
});
