import { type BrowserContextOptions, test as base, type Cookie, expect, type Page } from '@playwright/test';
import type { Locale } from '#/i18n/locales.ts';
import type { Person } from '../../support/factories.ts';
import { waitUntilAlive } from './alive.ts';
import { Installation } from './installation.ts';
import { watchForErrors } from './page-errors.ts';
import { wordsIn } from './words.ts';
import { Workspace } from './workspace.ts';

interface Device extends BrowserContextOptions {
  language?: Locale;
  theme?: 'light' | 'dark';
  /** True where the test cuts the network or the server off, which the browser reports as errors. */
  expectsFailures?: boolean;
}

interface Fixtures {
  /** Somebody new, with an account and no sessions. */
  lawyer: Person;
  /** A browser of its own in which the lawyer is signed in, open at `path`. */
  openDevice: (device?: Device, path?: string) => Promise<Workspace>;
  /** Another tab beside this one. */
  openTab: (beside: Workspace, path?: string) => Promise<Workspace>;
}

/** What the tests of a file share. */
interface Shared {
  /** Settings of the server beside its own, such as MODELS. */
  settings: Record<string, string>;
  installation: Installation;
}

const cookie = (origin: string, name: string, value: string): Cookie =>
  ({ name, value, url: origin }) as unknown as Cookie;

/** A browser test on a real server: accounts, sign-in and database are what a user has. */
export const test = base.extend<Fixtures, Shared>({
  settings: [{}, { scope: 'worker', option: true }],

  installation: [
    async ({ settings }, use) => {
      const installation = await Installation.start(settings);
      await use(installation);
      await installation.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  lawyer: async ({ installation, playwright }, use) => {
    const request = await playwright.request.newContext();
    await use(await installation.newLawyer(request));
    await request.dispose();
  },

  openDevice: async ({ browser, installation, lawyer }, use) => {
    const contexts: { close: () => Promise<void> }[] = [];
    const errors: string[] = [];
    await use(async ({ language = 'pt-BR', theme, expectsFailures, ...options } = {}, path = '/') => {
      const context = await browser.newContext({ ...options, baseURL: installation.origin });
      contexts.push(context);
      await installation.signIn(context.request, lawyer);
      const cookies = { 'juca-locale': language, ...(theme && { 'juca-theme': theme }) };
      await context.addCookies(
        Object.entries(cookies).map(([name, value]) => cookie(installation.origin, name, value)),
      );
      waitUntilAlive(context);
      context.on('page', (page: Page) => watchForErrors(page, errors, Boolean(expectsFailures)));
      const page = await context.newPage();
      await page.goto(path);
      return new Workspace(page, wordsIn(language));
    });
    for (const context of contexts) await context.close();
    expect(errors, 'errors in the browser').toEqual([]);
  },

  openTab: async ({ browserName: _ }, use) => {
    await use(async (beside, path = '/') => {
      const page = await beside.page.context().newPage();
      await page.goto(path);
      return new Workspace(page, beside.say);
    });
  },
});

export { expect };
