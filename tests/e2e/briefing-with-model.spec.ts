import { strFromU8, unzipSync } from 'fflate';
import { expectAccessible } from './support/axe.ts';
import { BriefingDesk } from './support/briefing.ts';
import { type Hands, keyboard, touch } from './support/hands.ts';
import { modelName, ProposalDesk, test } from './support/proposals.ts';
import { expect } from './support/test.ts';
import type { Workspace } from './support/workspace.ts';

const question =
  'O plano de saúde negou à minha cliente, dona Maria das Dores, a cirurgia indicada pelo médico em 12/03/2024.';
const own = 'A recusa é ilegal.';
const proposedThesis = 'É abusiva a recusa de cobertura';
const invented = 'REsp 9.999.999/SP';

/** The briefing of a refused cover with a model, from the first message to the document and its files. */
const workOut = async (desk: Workspace, hands: Hands) => {
  const { page, say } = desk;
  const briefing = new BriefingDesk(desk, hands);
  const proposals = new ProposalDesk(briefing);
  await hands.write(desk.composer, question);
  await hands.press(page.getByRole('button', { name: say('canvas.composer.send') }));
  await proposals.agreeAndAnswer();
  await expect(page).toHaveTitle(/Negativa de cobertura de cirurgia/);
  await hands.press(page.getByRole('button', { name: say('canvas.offer.start') }));
  await expect(briefing.field('cards.diagnosis.title', 'cards.diagnosis.area')).toBeAttached();
  await briefing.stateThesis(own);

  const diagnosis = briefing.card('cards.diagnosis.title');
  const texts = await proposals.propose(diagnosis, 'diagnosis');
  await expectAccessible(page, 'a proposal');
  await proposals.takeAll(texts);
  const thesis = briefing.field('cards.diagnosis.title', 'cards.diagnosis.thesis');
  await expect(thesis).toHaveValue(new RegExp(`^${own}\n\n${proposedThesis}`));
  await expect(diagnosis).toContainText(say('cards.proposal.by', { name: modelName }));

  await briefing.choose('avaliando');
  const picker = briefing.card('cards.precedent_picker.title');
  const searches = await proposals.propose(picker, 'precedent_picker');
  const words = 'rol da ANS taxatividade mitigada';
  await hands.press(
    searches.getByRole('button', { name: say('cards.proposal.searchNamed', { words }), exact: true }),
  );
  await expect(picker.getByRole('searchbox')).toHaveValue(words);
  await briefing.addPrecedent('REsp 1.111.111/SP', 'É abusiva a recusa de cirurgia prescrita.', 'favorable');

  await briefing.weigh('Cláusula de exclusão expressa');
  // The heading of the proposal has these words too.
  const heading = page.getByRole('heading', { name: say('cards.risk_balance.title'), exact: true });
  const balance = desk.messages.getByRole('article').filter({ has: heading });
  await proposals.takeAll(await proposals.propose(balance, 'risk_balance'));
  await expect(balance).toContainText('Falta nos autos o laudo');
  await expect(balance).toContainText('Cláusula de exclusão expressa');
  await expect(balance).toContainText(say('cards.proposal.by', { name: modelName }));

  await briefing.compose('parecer');
  const sections = await proposals.propose(briefing.document, 'delivery');
  await expect(sections).toContainText(say('cards.answer.standing.unchecked'));
  await proposals.takeAll(sections);
  await expect(briefing.document).toContainText('Da tutela de urgência');
  await expect(briefing.document).toContainText(invented);
  await expect(briefing.document).toContainText(say('cards.delivery.inQuestion.unchecked'));
  const adopt = briefing.document.getByRole('button', { name: say('cards.delivery.inQuestion.adopt') });
  await expect(adopt).toHaveCount(3);
  await hands.press(adopt.first());
  await expect(adopt).toHaveCount(2);
  await expectAccessible(page, 'a document with proposals');

  await briefing.finalize();
  expect((await briefing.download('pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  const docx = textOf(await briefing.download('docx'));
  expect(docx).toContain(
    `${invented}. (proposto por ${modelName}, modelo de linguagem; referência não conferida)`,
  );
};

/** The text of a DOCX, without its marks. */
const textOf = (docx: Buffer): string =>
  strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]*>/g, '');

test('a refused cover becomes a delivered document with a model, without a mouse', async ({ openDevice }) => {
  await workOut(await openDevice(), keyboard);
});

test('the same goes by touch on a screen of 390 px', async ({ openDevice }) => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  await workOut(await openDevice(phone), touch);
});

test('what has no form comes as text, and a failure as its sentence with the way to try again', async ({
  openDevice,
}) => {
  const desk = await openDevice({ hasTouch: true });
  const { say } = desk;
  const briefing = new BriefingDesk(desk, touch);
  const proposals = new ProposalDesk(briefing);
  await briefing.begin(question);
  await proposals.choose('rehearsal-formless');
  await proposals.ask(briefing.card('cards.diagnosis.title'));
  await expect(desk.messages.getByText('Pedir o laudo ao médico')).toBeVisible();
  await expect(
    desk.messages.getByText(say('cards.answer.proposedByModel', { name: modelName })),
  ).toBeVisible();
  await briefing.choose('avaliando');
  await proposals.choose('rehearsal-error');
  await proposals.ask(briefing.card('cards.precedent_picker.title'));
  await expect(desk.messages.getByText(say('cards.answer.failure.server_error'))).toBeVisible();
  await expect(desk.messages.getByText(say('cards.answer.keptCard'))).toBeVisible();
});

test('a proposal is stopped from the card that asked for it', async ({ openDevice }) => {
  const desk = await openDevice({ hasTouch: true });
  const { say } = desk;
  const briefing = new BriefingDesk(desk, touch);
  const proposals = new ProposalDesk(briefing);
  await briefing.begin(question);
  await proposals.choose('rehearsal-slow');
  const diagnosis = briefing.card('cards.diagnosis.title');
  await proposals.ask(diagnosis);
  await touch.press(diagnosis.getByRole('button', { name: say('cards.proposal.stop') }));
  await expect(desk.messages.getByText(say('cards.answer.proposalStopped'))).toBeVisible();
});
