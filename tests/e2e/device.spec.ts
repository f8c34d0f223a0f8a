import {
  asksBeforeClosing,
  cutWrites,
  fillDevice,
  forbidDevice,
  holdDevice,
  keptTexts,
  Profile,
} from './support/device.ts';
import { expect, test } from './support/test.ts';
import { wordsIn } from './support/words.ts';
import { Workspace } from './support/workspace.ts';

const say = wordsIn('pt-BR');

const signOut = async ({ page }: Workspace, name: string, texts?: 'keep' | 'delete'): Promise<void> => {
  await page.getByRole('button', { name }).click();
  await page.getByRole('menuitem', { name: say('shell.account.signOut') }).click();
  if (texts) {
    const dialog = page.getByRole('alertdialog', { name: say('shell.signOut.title') });
    await dialog.getByRole('button', { name: say(`shell.signOut.${texts}`) }).click();
  }
  await expect(page).toHaveURL(/\/sign-in/);
};

for (const [device, prepare, told] of [
  ['a full device', fillDevice, 'common.notKept.full'],
  ['a browser that keeps nothing', forbidDevice, 'common.notKept.memoryOnly'],
] as const) {
  test(`offline on ${device}: told where the text is, warned on leaving, and sent when the line is back`, async ({
    openDevice,
  }) => {
    const desk = await openDevice({ expectsFailures: true });
    const { page } = desk;
    await desk.begin('Com rede');
    await prepare(page.context());
    await page.reload();
    const note = page.getByRole('alert').filter({ hasText: say(told) });
    await expect(desk.message('Com rede')).toBeVisible();
    await expect(note).toHaveCount(0);

    await page.context().setOffline(true);
    await desk.composer.fill('Não cabe no aparelho');
    await expect(note).toBeVisible();
    await desk.composer.press('Enter');
    await expect(desk.messages.getByRole('alert')).toHaveText(say(told));
    await expect(desk.messages.getByText(say('canvas.outbox.offline'))).toHaveCount(0);
    await expect(page.getByText(say('canvas.composer.hintOfflineNotKept'))).toBeVisible();
    expect(await asksBeforeClosing(page)).toBe(true);
    await expect(desk.message('Não cabe no aparelho')).toBeVisible();

    await page.context().setOffline(false);
    await expect.poll(() => desk.storedTexts()).toEqual(['Com rede', 'Não cabe no aparelho']);
    await expect(note).toHaveCount(0);
    // The message leaves the outbox once its answer has come.
    await expect.poll(() => asksBeforeClosing(page)).toBe(false);
  });
}

test('an edit on a full device says that it is not kept', async ({ openDevice }) => {
  const desk = await openDevice();
  await desk.begin('O prazo é de quinze dias.');
  await fillDevice(desk.page.context());
  await desk.page.reload();
  await (await desk.edit('O prazo é de quinze dias.')).fill('O prazo é de quinze dias úteis.');
  await expect(desk.messages.getByRole('alert')).toHaveText(say('common.notKept.full'));
  await desk.saveEdit();
  await expect(desk.message('O prazo é de quinze dias úteis.')).toBeVisible();
  await expect(desk.messages.getByRole('alert')).toHaveCount(0);
});

test('a browser that is killed as soon as a text is kept has it when it starts again', async ({
  installation,
  lawyer,
}) => {
  const profile = new Profile(installation.origin);
  const open = async (path: string): Promise<Workspace> => {
    const context = await profile.start();
    await installation.signIn(context.request, lawyer);
    const page = await context.newPage();
    await page.goto(path);
    return new Workspace(page, say);
  };
  const desk = await open('/');
  await desk.begin('Antes da queda');
  const id = desk.sessionId;
  await desk.page.context().setOffline(true);
  await desk.send('Enviada sem rede');
  await desk.composer.fill('Ainda por enviar');
  await expect.poll(() => keptTexts(desk.page)).toEqual(['Ainda por enviar', 'Enviada sem rede']);
  await profile.kill();

  const again = await open(`/s/${id}`);
  await expect(again.composer).toHaveValue('Ainda por enviar');
  await expect.poll(() => again.storedTexts(id)).toEqual(['Antes da queda', 'Enviada sem rede']);
  await profile.close();
});

test('what is typed before the device was read follows what was kept there', async ({ openDevice }) => {
  const desk = await openDevice();
  const { page } = desk;
  await desk.begin('Uma sessão');
  await desk.composer.fill('Ontem');
  await expect.poll(() => keptTexts(page)).toEqual(['Ontem']);
  await holdDevice(page.context());
  await page.reload();
  await desk.composer.fill('hoje');
  await desk.composer.press('Enter');
  await expect(desk.composer).toHaveValue('hoje');
  await page.evaluate(() => dispatchEvent(new Event('release')));
  await expect(desk.composer).toHaveValue('Ontem\n\nhoje');
  await expect(desk.message('Uma sessão')).toBeVisible();
  expect(await desk.storedTexts()).toEqual(['Uma sessão']);
});

test('what an older build left in localStorage is taken over', async ({ openDevice }) => {
  const desk = await openDevice();
  const { page } = desk;
  // The key of the session that the tab would begin is kept under the owner's id, as texts were.
  const name = /^juca:(.+):new-session$/;
  const names = () => page.evaluate(() => Object.keys(sessionStorage));
  await expect.poll(async () => (await names()).some((each) => name.test(each))).toBe(true);
  const owner = (await names()).map((each) => name.exec(each)?.[1]).find(Boolean);
  await desk.begin('De antes');
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    `juca:${owner}:draft:session:${desk.sessionId}`,
    'Rascunho de antes',
  ] as const);
  await page.reload();
  await expect(desk.composer).toHaveValue('Rascunho de antes');
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
});

test('the next person in the same browser sees and sends nothing of the first, who finds it again', async ({
  openDevice,
  installation,
  lawyer,
}) => {
  const desk = await openDevice({ expectsFailures: true });
  const { page } = desk;
  await desk.begin('De Ana');
  const session = desk.sessionId;
  await cutWrites(page);
  await desk.send('Ana ainda não enviou isto');
  await desk.composer.fill('Rascunho de Ana');
  await expect.poll(() => keptTexts(page)).toEqual(['Ana ainda não enviou isto', 'Rascunho de Ana']);
  await signOut(desk, lawyer.name, 'keep');
  await page.unrouteAll({ behavior: 'ignoreErrors' });

  const bruno = await installation.newLawyer(page.context().request);
  await installation.signIn(page.context().request, bruno);
  await page.goto('/');
  await expect(page.getByText(say('shell.empty.sessions'))).toBeVisible();
  await expect(desk.composer).toHaveValue('');
  await desk.send('De Bruno');
  await expect(page).toHaveURL(/\/s\//);
  await expect.poll(() => desk.storedTexts()).toEqual(['De Bruno']);
  await expect(page.getByText('Ana ainda não enviou isto')).toHaveCount(0);
  await signOut(desk, bruno.name);

  await installation.signIn(page.context().request, lawyer);
  await page.goto(`/s/${session}`);
  await expect(desk.composer).toHaveValue('Rascunho de Ana');
  await expect.poll(() => desk.storedTexts(session)).toEqual(['De Ana', 'Ana ainda não enviou isto']);
});

test('signing out leaves no text behind where that was chosen', async ({ openDevice, lawyer }) => {
  const desk = await openDevice();
  await desk.composer.fill('Confidencial');
  await expect.poll(() => keptTexts(desk.page)).toEqual(['Confidencial']);
  await signOut(desk, lawyer.name, 'delete');
  expect(await keptTexts(desk.page)).toEqual([]);
});

test('what waits is sent from the library too', async ({ openDevice }) => {
  const desk = await openDevice({ expectsFailures: true });
  const { page } = desk;
  await desk.begin('Antes');
  const session = desk.sessionId;
  await cutWrites(page);
  await desk.send('Enviada da biblioteca');
  await expect.poll(() => keptTexts(page)).toEqual(['Enviada da biblioteca']);
  await page.goto('/library');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await expect.poll(() => desk.storedTexts(session)).toEqual(['Antes', 'Enviada da biblioteca']);
  await expect.poll(() => keptTexts(page)).toEqual([]);
});
