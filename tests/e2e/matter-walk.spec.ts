import { devices, type Locator } from '@playwright/test';
import { newId } from '#/lib/domain/new-id.ts';
import { expectAccessible } from './support/axe.ts';
import { goDownTo, markedHere } from './support/found.ts';
import { keyboard, touch } from './support/hands.ts';
import { expect, test } from './support/test.ts';

const { userAgent } = devices['Pixel 7'];
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, userAgent };

const client = 'Marta Nogueira Prado';
const insurer = 'Operadora Exemplo S.A.';
const matter = `${client} × ${insurer}`;
/** What is found again stands in the second message of the second session. */
const sessions = [
  ['Recusa de cobertura da cirurgia.', 'A carta de recusa chegou em março.'],
  ['Laudo da cirurgia.', 'A perícia apontou hepatoesplenomegalia.'],
  ['Reajuste da mensalidade.', 'O reajuste foi de 38% em um ano.'],
] as const;

for (const [name, device, hands] of [
  ['by keyboard', {}, keyboard],
  ['by touch on a screen of 390 pixels', phone, touch],
] as const) {
  test(`from a new client to a word of the second message, ${name}`, async ({ openDevice, installation }) => {
    const desk = await openDevice({ ...device, reducedMotion: 'reduce' });
    const { page, say } = desk;
    const main = page.getByRole('main');
    const press = (control: Locator) => hands.press(control);
    const within = (role: 'button' | 'link', label: string, place: Locator = main) =>
      place.getByRole(role, { name: label, exact: true });
    const another = await page.context().request.post('/api/matters', {
      data: {
        key: newId(),
        name: 'Outro cliente',
        parties: [{ name: insurer, side: 'client', kind: 'company' }],
      },
      headers: { origin: installation.origin },
    });
    expect(another.status()).toBe(201);

    await desk.showSidebar();
    await press(page.getByRole('link', { name: say('matters.title'), exact: true }));
    await press(within('button', say('matters.new')));
    const party = (place: number) =>
      page.getByRole('textbox', { name: say('matters.fields.partyName', { place }) });
    await hands.write(party(1), client);
    await hands.write(party(2), 'OPERADORA EXEMPLO LTDA');
    await expect(page.getByText(say('matters.check.found', { count: 1, compared: 1 }))).toBeVisible();
    await expectAccessible(page, 'a new matter with a conflict');
    await party(2).fill(insurer);
    await press(within('button', say('matters.create')));
    const heading = page.getByRole('heading', { name: matter });
    await expect(heading).toBeVisible();

    for (const [begun, texts] of sessions.entries()) {
      await press(within('button', say('matters.begin')));
      await expect(page).toHaveURL(/\/s\//);
      for (const [sent, text] of texts.entries()) {
        await hands.write(desk.composer, text);
        await press(page.getByRole('button', { name: say('canvas.composer.send') }));
        await expect(desk.message(text)).toBeVisible();
        await expect(desk.answers).toHaveCount(sent + 1);
      }
      await press(within('link', say('matters.belongs', { name: matter })));
      await expect(heading).toBeVisible();
      const listed = page.getByRole('list', { name: say('matters.sessions') }).getByRole('listitem');
      await expect(listed).toHaveCount(begun + 1);
    }

    await press(within('button', say('deadlines.page.new')));
    const form = page.getByRole('region', { name: say('deadlines.page.title') });
    await hands.write(form.getByLabel(say('deadlines.form.court'), { exact: true }), 'tjsp');
    await form.getByLabel(say('deadlines.form.day'), { exact: true }).fill('2026-03-09');
    await expect(form.getByText('CPC, art. 219').first()).toBeVisible();
    await press(within('button', say('deadlines.form.add'), form));
    await expect(form.getByText(/31 de mar\. de 2026/).first()).toBeVisible();
    await press(form.getByRole('button', { name: new RegExp(`^${say('deadlines.page.working')}`) }));
    await expect(form.getByRole('table')).toBeVisible();
    await expectAccessible(page, 'the matter with its sessions and a deadline');

    await desk.showSidebar();
    await press(page.getByRole('button', { name: new RegExp(`^${say('shell.palette.open')}`) }));
    await page.getByRole('dialog').getByRole('combobox').fill('hepatoesplenomegalia');
    const hit = page.getByRole('option').filter({ hasText: sessions[1][1] });
    await expect(hit).toBeVisible();
    await (hands === touch ? hit.tap() : goDownTo(page, hit));
    if (hands === keyboard) await page.keyboard.press('Enter');
    await expect(desk.message(sessions[1][1])).toBeInViewport();
    await expect.poll(() => markedHere(page)).toEqual(['hepatoesplenomegalia']);
    await expectAccessible(page, 'the word in its session');
  });
}
