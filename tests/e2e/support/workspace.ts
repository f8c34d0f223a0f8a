import { expect, type Locator, type Page } from '@playwright/test';
import type { Words } from './words.ts';

/** The workspace as somebody sees and uses it, found by roles and names. */
export class Workspace {
  readonly page: Page;
  readonly say: Words;

  constructor(page: Page, say: Words) {
    this.page = page;
    this.say = say;
  }

  get composer(): Locator {
    return this.page.getByRole('textbox', { name: this.say('canvas.composer.label') });
  }

  /** The messages of the open session. */
  get messages(): Locator {
    return this.page.getByRole('feed', { name: this.say('canvas.list') });
  }

  message(text: string): Locator {
    return this.messages.getByText(text, { exact: true });
  }

  /** What answers them, as the screen shows it. */
  get answers(): Locator {
    return this.messages.getByRole('article', { name: new RegExp(`^${this.say('canvas.block.assistant')}`) });
  }

  /** Sends the first message of a session, and waits for the session's address and the guide's answer. */
  async begin(text: string): Promise<void> {
    await this.send(text);
    await expect(this.page).toHaveURL(/\/s\//);
    await expect(this.answers).toHaveCount(1);
    await expect(this.composer).toHaveValue('');
  }

  get sidebar(): Locator {
    return this.page.getByRole('navigation', { name: this.say('shell.sidebar.label') });
  }

  /** The row of a session, by its title. */
  row(title: string): Locator {
    return this.sidebar.getByRole('link').filter({ hasText: title });
  }

  /** The mark that says a session is pinned. */
  pinMark(title: string): Locator {
    return this.row(title).getByRole('img', { name: this.say('shell.row.pinned') });
  }

  /** Id of the open session; empty while there is none. */
  get sessionId(): string {
    return /\/s\/([0-9a-f-]+)/.exec(this.page.url())?.[1] ?? '';
  }

  /** Writes in the composer and sends by its button. */
  async send(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.page.getByRole('button', { name: this.say('canvas.composer.send') }).click();
  }

  /** True where the sessions are in a drawer, for which the screen has no other room. */
  get isNarrow(): boolean {
    return (this.page.viewportSize()?.width ?? 1280) < 1024;
  }

  async showSidebar(): Promise<void> {
    if (this.isNarrow && !(await this.sidebar.isVisible())) {
      await this.page.getByRole('button', { name: this.say('shell.sidebar.open') }).click();
    }
    await this.sidebar.waitFor();
  }

  async beginSession(): Promise<void> {
    await this.showSidebar();
    await this.page.getByRole('link', { name: this.say('shell.sidebar.newSession') }).click();
    await this.#arrive(/\/$/);
  }

  async goTo(title: string): Promise<void> {
    await this.showSidebar();
    await this.row(title).click();
    await this.#arrive(/\/s\//);
  }

  /** Going somewhere closes the drawer. */
  async #arrive(address: RegExp): Promise<void> {
    await expect(this.page).toHaveURL(address);
    if (this.isNarrow) await this.sidebar.waitFor({ state: 'hidden' });
  }

  /** Chooses a line of a session's menu, as `rename` or `trash`. */
  async choose(title: string, action: string): Promise<void> {
    await this.showSidebar();
    await this.row(title).hover();
    await this.sidebar.getByRole('listitem').filter({ hasText: title }).getByRole('button').click();
    await this.menuItem(this.say(`shell.menu.${action}`)).click();
  }

  async rename(title: string, wanted: string): Promise<void> {
    await this.choose(title, 'rename');
    const field = this.page.getByRole('textbox', { name: this.say('shell.rename.label') });
    await field.fill(wanted);
    await field.press('Enter');
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: this.say('shell.undo') }).click();
  }

  menuItem(name: string): Locator {
    return this.page.getByRole('menuitem', { name });
  }

  /** Chooses from the menu of a message. */
  async chooseOf(text: string, name: 'canvas.block.edit' | 'canvas.block.fork'): Promise<void> {
    const article = this.messages
      .getByRole('article')
      .filter({ has: this.page.getByText(text, { exact: true }) });
    const item = this.menuItem(this.say(name));
    // A message that is confirmed at this very moment is drawn anew and closes its menu: a person clicks again.
    await expect(async () => {
      await article.hover();
      await article.locator('button[aria-haspopup="menu"]').click({ timeout: 5_000 });
      await expect(item).toBeVisible({ timeout: 5_000 });
    }).toPass();
    await item.click();
  }

  /** Opens a message's editor with its text. */
  async edit(text: string): Promise<Locator> {
    await this.chooseOf(text, 'canvas.block.edit');
    return this.messages.getByRole('textbox');
  }

  async saveEdit(): Promise<void> {
    await this.messages.getByRole('button', { name: this.say('canvas.edit.save') }).click();
  }

  /** Texts of the messages that the server holds for the open session, in order. */
  async storedTexts(id = this.sessionId): Promise<string[]> {
    const response = await this.page.context().request.get(`/api/sessions/${id}/blocks?limit=100`);
    const { blocks } = (await response.json()) as { blocks: { type: string; content: { text: string } }[] };
    return blocks.filter(({ type }) => type === 'message').map(({ content }) => content.text);
  }
}
