import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import type { Workspace } from './support/workspace.ts';

const isWrite = { url: '**/*', method: 'POST' };

/** Lets writes reach the server, and their answers never come back. */
const loseAnswers = (page: Page) =>
  page.route(isWrite.url, async (route) => {
    if (route.request().method() !== isWrite.method) return route.fallback();
    await route.fetch();
  });

/** Lets no write reach the server. */
const holdWrites = (page: Page) =>
  page.route(isWrite.url, (route) => {
    if (route.request().method() !== isWrite.method) return route.fallback();
  });

const reloadFreely = async ({ page }: Workspace) => {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.reload();
};

const begin = async (desk: Workspace, text: string): Promise<void> => {
  await desk.send(text);
  await expect(desk.page).toHaveURL(/\/s\//);
};

/** Begins a session, and goes on to a new one. */
const beginAnother = async (desk: Workspace): Promise<void> => {
  await begin(desk, 'Sessão de antes');
  await desk.page.getByRole('link', { name: desk.say('shell.sidebar.newSession') }).click();
  await expect(desk.message('Sessão de antes')).toBeHidden();
};

test('a reload before the answer came leaves each message once', async ({ openDevice }) => {
  const desk = await openDevice({ expectsFailures: true });
  await begin(desk, 'Primeira');
  for (const interrupt of [loseAnswers, holdWrites]) {
    await interrupt(desk.page);
    await desk.send(`Enviada durante ${interrupt.name}`);
    await reloadFreely(desk);
    await expect(desk.message(`Enviada durante ${interrupt.name}`)).toBeVisible();
  }
  const expected = ['Primeira', 'Enviada durante loseAnswers', 'Enviada durante holdWrites'];
  await expect.poll(() => desk.storedTexts()).toEqual(expected);
});

test('a reload while a session begins leaves one session with its message once', async ({ openDevice }) => {
  const desk = await openDevice({ expectsFailures: true });
  const answered = desk.page.waitForRequest((request) => request.method() === 'POST');
  await loseAnswers(desk.page);
  await desk.send('Começo interrompido');
  await answered;
  await reloadFreely(desk);
  await expect(desk.row('Começo interrompido')).toHaveCount(1);
  await desk.goTo('Começo interrompido');
  await expect(desk.message('Começo interrompido')).toHaveCount(1);
  await expect.poll(() => desk.storedTexts()).toEqual(['Começo interrompido']);
});

test('a session that a closed tab was about to begin is begun by another one', async ({
  openDevice,
  openTab,
}) => {
  const desk = await openDevice({ expectsFailures: true });
  await beginAnother(desk);
  const other = await openTab(desk);
  await expect(other.composer).toBeVisible();
  await desk.page.context().setOffline(true);
  await desk.send('Começo sem rede');
  await expect(desk.message('Começo sem rede')).toBeVisible();
  await desk.page.waitForTimeout(500);
  await desk.page.close();
  await other.page.context().setOffline(false);
  await expect(other.row('Começo sem rede')).toHaveCount(1);
});

test('what is begun beside a first message on its way goes to its session, and the next session is another', async ({
  openDevice,
}) => {
  const desk = await openDevice({ expectsFailures: true });
  await beginAnother(desk);
  await desk.page.context().setOffline(true);
  await desk.send('Caso do cliente A');
  await desk.composer.fill('Ainda sobre A');
  await desk.goTo('Sessão de antes');
  await desk.page.context().setOffline(false);
  await expect(desk.row('Caso do cliente A')).toHaveCount(1);
  await desk.page.getByRole('link', { name: desk.say('shell.sidebar.newSession') }).click();
  await expect(desk.composer).toHaveValue('');
  await begin(desk, 'Caso do cliente B');
  await expect(desk.message('Caso do cliente B')).toBeVisible();
  await expect.poll(() => desk.storedTexts()).toEqual(['Caso do cliente B']);
  await desk.goTo('Caso do cliente A');
  await expect(desk.composer).toHaveValue('Ainda sobre A');
});

test('a server that is killed and comes back has what was sent meanwhile, once', async ({
  openDevice,
  installation,
}) => {
  const desk = await openDevice({ expectsFailures: true });
  await begin(desk, 'Antes da queda');
  await installation.kill();
  await desk.send('Durante a queda');
  await desk.send('Ainda durante a queda');
  await desk.composer.fill('Rascunho que ninguém enviou');
  await expect(desk.message('Ainda durante a queda')).toBeVisible();
  await installation.startAgain();
  const expected = ['Antes da queda', 'Durante a queda', 'Ainda durante a queda'];
  await expect.poll(() => desk.storedTexts().catch(() => []), { timeout: 60_000 }).toEqual(expected);
  await expect(desk.messages.getByRole('article')).toContainText(expected);
  await expect(desk.composer).toHaveValue('Rascunho que ninguém enviou');
});

test('without a network one writes on, and all of it arrives once', async ({ openDevice }) => {
  const desk = await openDevice({ expectsFailures: true });
  const context = desk.page.context();
  await begin(desk, 'Com rede');
  await context.setOffline(true);
  await desk.send('Sem rede');
  await expect(desk.messages.getByText(desk.say('canvas.outbox.offline'))).toBeVisible();
  await context.setOffline(false);
  await expect.poll(() => desk.storedTexts()).toEqual(['Com rede', 'Sem rede']);
  await expect(desk.messages.getByText(desk.say('canvas.outbox.offline'))).toBeHidden();
});

test('what was sent without a network arrives from the next tab, once', async ({ openDevice, openTab }) => {
  const desk = await openDevice({ expectsFailures: true });
  await begin(desk, 'Com rede');
  const context = desk.page.context();
  const id = desk.sessionId;
  await context.setOffline(true);
  await desk.send('Antes de fechar a aba');
  await expect(desk.message('Antes de fechar a aba')).toBeVisible();
  await desk.page.close();
  await context.setOffline(false);
  const later = await openTab(desk, `/s/${id}`);
  await expect(later.message('Antes de fechar a aba')).toBeVisible();
  await expect.poll(() => later.storedTexts()).toEqual(['Com rede', 'Antes de fechar a aba']);
});

test('a draft is there after a reload, each session with its own', async ({ openDevice }) => {
  const desk = await openDevice();
  await begin(desk, 'Sessão com rascunho');
  await desk.composer.fill('Ainda não enviei');
  await desk.beginSession();
  await expect(desk.composer).toHaveValue('');
  await desk.composer.fill('Outro começo');
  await desk.page.reload();
  await expect(desk.composer).toHaveValue('Outro começo');
  await desk.goTo('Sessão com rascunho');
  await expect(desk.composer).toHaveValue('Ainda não enviei');
});
