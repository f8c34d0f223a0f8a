import { expect, type Locator } from '@playwright/test';
import type { DeliveryMode, Situation } from '#/lib/domain/briefing/words.ts';
import type { Hands } from './hands.ts';
import type { Workspace } from './workspace.ts';

const question =
  'O plano de saúde negou à minha cliente, dona Maria das Dores, a cirurgia indicada pelo médico em 12/03/2024. ' +
  'O contrato exclui o procedimento; penso na Súmula 608 do STJ e no art. 51 do CDC.';

/** The briefing of the open session, worked card by card. */
export class BriefingDesk {
  readonly desk: Workspace;
  readonly hands: Hands;

  constructor(desk: Workspace, hands: Hands) {
    this.desk = desk;
    this.hands = hands;
  }

  /** A card, by its title in the messages. */
  card(title: string): Locator {
    const { messages, page, say } = this.desk;
    return messages.getByRole('article').filter({ has: page.getByRole('heading', { name: say(title) }) });
  }

  button(card: string, name: string): Locator {
    return this.card(card).getByRole('button', { name: this.desk.say(name) });
  }

  field(card: string, label: string): Locator {
    return this.card(card).getByRole('textbox', { name: this.desk.say(label), exact: true });
  }

  /** Writes the question and begins. */
  async begin(text = question): Promise<void> {
    const { desk, hands } = this;
    await hands.write(desk.composer, text);
    await hands.press(desk.page.getByRole('button', { name: desk.say('canvas.composer.send') }));
    await expect(desk.page).toHaveURL(/\/s\//);
    // The guide's answer, once it is there, offers the same above it.
    await hands.press(desk.page.getByRole('button', { name: desk.say('canvas.offer.start') }).last());
    await expect(this.field('cards.diagnosis.title', 'cards.diagnosis.area')).toBeAttached();
  }

  async stateThesis(thesis: string): Promise<void> {
    await this.hands.write(this.field('cards.diagnosis.title', 'cards.diagnosis.thesis'), thesis);
  }

  async choose(situation: Situation): Promise<void> {
    await this.#choose('cards.action_prompt.title', `cards.action_prompt.situation.${situation}`);
    await expect(this.card('cards.precedent_picker.title')).toBeAttached();
  }

  #choose(group: string, option: string, card = this.desk.messages): Promise<void> {
    const { say } = this.desk;
    return this.hands.choose(card.getByRole('radiogroup', { name: say(group) }), say(option));
  }

  /** Adds a decision by hand and gives the verdict on it. */
  async addPrecedent(number: string, ementa: string, stance: 'favorable' | 'unfavorable'): Promise<void> {
    const picker = 'cards.precedent_picker.title';
    await this.hands.press(this.button(picker, 'cards.precedent_picker.own'));
    await this.hands.write(this.field(picker, 'cards.precedent_picker.ownForm.court'), 'STJ');
    await this.hands.write(this.field(picker, 'cards.precedent_picker.ownForm.number'), number);
    await this.hands.write(this.field(picker, 'cards.precedent_picker.ownForm.ementa'), ementa);
    await this.hands.press(this.button(picker, 'cards.precedent_picker.ownForm.add'));
    await this.takeStance(number, stance);
  }

  /** Says for whom a decision is, which says that it is useful too. */
  async takeStance(number: string, stance: 'favorable' | 'unfavorable'): Promise<void> {
    await this.#choose('cards.precedent.stance', `cards.precedent.${stance}`, this.precedent(number));
  }

  precedent(number: string): Locator {
    const { messages, page } = this.desk;
    return messages.getByRole('article').filter({ has: page.getByRole('heading', { name: number }) });
  }

  /** Goes on to the balance and adds a risk to it. */
  async weigh(risk: string): Promise<void> {
    await this.hands.press(this.button('cards.precedent_picker.title', 'cards.precedent_picker.advance'));
    await this.hands.write(this.field('cards.risk_balance.title', 'cards.risk_balance.add.risk'), risk);
    await this.desk.page.keyboard.press('Enter');
    await expect(this.card('cards.risk_balance.title')).toContainText(risk);
  }

  /** Composes the document from the card on which the way to it ends: the chart, or the precedents where nothing is weighed. */
  async compose(mode: DeliveryMode): Promise<void> {
    const isWeighed = mode === 'parecer' || mode === 'estrategia';
    const last = isWeighed ? 'cards.chart.title' : 'cards.precedent_picker.title';
    await this.hands.press(this.button(last, `cards.chart.compose.${mode}`));
    await expect(this.document).toBeAttached();
  }

  /** The document that was composed. */
  get document(): Locator {
    return this.desk.messages.getByRole('article').filter({ has: this.finalizeButton });
  }

  get finalizeButton(): Locator {
    return this.desk.page.getByRole('button', {
      name: this.desk.say('cards.delivery.finalize'),
      exact: true,
    });
  }

  async finalize(): Promise<void> {
    const { desk, hands } = this;
    await hands.press(this.finalizeButton);
    const dialog = desk.page.getByRole('alertdialog');
    await hands.press(dialog.getByRole('button', { name: desk.say('cards.delivery.finalizing.confirm') }));
    await expect(this.card('cards.exit_card.title')).toBeAttached();
  }

  /** Downloads the session's document; gives its first bytes. */
  async download(format: 'pdf' | 'docx'): Promise<Buffer> {
    const { desk, hands } = this;
    const arriving = desk.page.waitForEvent('download');
    await hands.press(
      this.card('cards.exit_card.title').getByRole('link', { name: desk.say(`export.formats.${format}`) }),
    );
    const stream = await (await arriving).createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    return Buffer.concat(parts);
  }
}
