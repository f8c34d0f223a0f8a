import { expect, type Locator } from '@playwright/test';
import { type Rehearsal, startRehearsal } from '#/lib/assistant/rehearsal/server.ts';
import type { BriefingDesk } from './briefing.ts';
import { Installation } from './installation.ts';
import { test as base } from './test.ts';

export const modelName = 'Modelo de ensaio';

const modelsAt = ({ address }: Rehearsal) =>
  ['rehearsal', 'rehearsal-formless', 'rehearsal-slow', 'rehearsal-error'].map((model) => ({
    id: model,
    name: modelName,
    kind: 'openai',
    address,
    model,
    contextTokens: 32_000,
  }));

/** A browser test on a server whose models are the rehearsal's: one that does as it should, and some with faults. */
export const test = base.extend<object, { installation: Installation }>({
  installation: [
    async ({ browserName: _ }, use) => {
      const host = await startRehearsal();
      const installation = await Installation.start({ MODELS: JSON.stringify(modelsAt(host)) });
      await use(installation);
      await installation.close();
      await host.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

/** Proposals of the model in a briefing. */
export class ProposalDesk {
  readonly briefing: BriefingDesk;

  constructor(briefing: BriefingDesk) {
    this.briefing = briefing;
  }

  /** Has the first message answered, which asks for the agreement to what leaves. */
  async agreeAndAnswer(): Promise<void> {
    const { desk, hands } = this.briefing;
    const { page, say } = desk;
    await hands.press(page.getByRole('button', { name: say('canvas.answering.review') }));
    await hands.press(page.getByRole('dialog').getByRole('button', { name: say('canvas.answering.agree') }));
    await expect(
      desk.messages.getByText(new RegExp(say('cards.answer.byModel', { name: modelName }))),
    ).toBeVisible();
  }

  /** Presses the button of a card that has the model propose. */
  async ask(card: Locator): Promise<void> {
    const { desk, hands } = this.briefing;
    const name = desk.say('cards.proposal.propose', { name: modelName });
    await hands.press(card.getByRole('button', { name, exact: true }));
  }

  /** Has the model propose for a card, and gives the proposal. */
  async propose(card: Locator, title: string): Promise<Locator> {
    await this.ask(card);
    const proposal = this.briefing.card(`cards.proposal.title.${title}`);
    await expect(proposal).toBeVisible();
    return proposal;
  }

  /** Takes all of a proposal into its card. */
  async takeAll(proposal: Locator): Promise<void> {
    const { desk, hands } = this.briefing;
    await hands.press(proposal.getByRole('button', { name: desk.say('cards.proposal.takeAll') }));
    await expect(
      proposal.getByRole('button', { name: desk.say('cards.proposal.take'), exact: false }),
    ).toHaveCount(0);
  }

  /** Has another model of the settings answer in this session, to whose host the lawyer agrees. */
  async choose(model: string): Promise<void> {
    const { page, sessionId } = this.briefing.desk;
    const request = page.context().request;
    const address = `/api/sessions/${sessionId}/discretion`;
    const { models } = await (await request.get('/api/answering')).json();
    const data = { discretion: 'masked', answering: true, model, agreed: models[0].host };
    const headers = { Origin: new URL(page.url()).origin };
    expect((await request.put(address, { data, headers })).ok()).toBe(true);
    await page.reload();
  }
}
