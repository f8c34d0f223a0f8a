import { type Browser, chromium } from '@playwright/test';
import { buildIfStale } from '../scripts/build/next-build.ts';
import { chromiumOptions } from '../tests/support/chromium.ts';
import { startServer, type TestServer } from '../tests/support/server.ts';
import { Figures } from './measure/figures.ts';
import { percentileOf } from './measure/percentiles.ts';
import { printSpreads } from './measure/report.ts';
import type { BenchOptions } from './options.ts';
import { droppedWhileScrolling, openPalette, typeKeys } from './page/hands.ts';
import { openPage, signInAs } from './page/open-page.ts';
import { importSession, makeSessions } from './page/sessions.ts';
import { say } from './say.ts';

interface MeasuredPage {
  name: string;
  path: string;
  /** The element that the reader waits for. */
  awaited: string;
}

/** Sessions of the user whose palette is opened. */
const crowd = 20_000;

const block = 'article [data-content]';

/** Measures the pages of the production build in Chromium, and prints the figures. */
export const benchPage = async (options: BenchOptions): Promise<Figures> => {
  if (!(await buildIfStale())) throw new Error('The pages could not be built.');
  const server = await startServer();
  const browser = await chromium.launch(chromiumOptions());
  const figures = new Figures();
  try {
    const long = await importSession(server, options.long);
    await makeSessions(server, server.bruno, crowd);
    const pages: MeasuredPage[] = [
      { name: 'sign-in', path: '/sign-in', awaited: 'form' },
      { name: 'new session', path: '/', awaited: '[data-composer]' },
      { name: '20 blocks', path: await importSession(server, 20), awaited: block },
      { name: `${options.long} blocks`, path: long, awaited: block },
      { name: 'deadlines', path: '/deadlines', awaited: 'main h1' },
      { name: 'account', path: '/account', awaited: 'main' },
    ];
    for (let round = 0; round < options.rounds; round += 1) {
      say(`round ${round + 1} of ${options.rounds}`);
      for (const page of pages) await measureLoads(browser, server, page, figures);
      await measureBareField(browser, options, figures);
      await measureHands(browser, server, long, { options, figures });
      await measurePalette(browser, server, figures);
    }
    printSpreads(figures, [...pages.map(({ name }) => name), 'a bare field', crowded]);
    return figures;
  } finally {
    await browser.close();
    await server.stop();
  }
};

/** The first visit with an empty cache, and a second one with what the first has left there. */
const measureLoads = async (
  browser: Browser,
  server: TestServer,
  { name, path, awaited }: MeasuredPage,
  figures: Figures,
): Promise<void> => {
  const context = await browser.newContext();
  if (path !== '/sign-in') await signInAs(context, server.ana, server.origin);
  for (const visit of ['cold', 'warm']) {
    const { page, loaded } = await openPage(context, server.origin + path, awaited);
    const { shown, scripts, allScripts } = await loaded();
    figures.add(`shown, ${visit}, ms`, name, shown);
    if (visit === 'cold') figures.add('scripts until then, kB', name, scripts / 1_000);
    if (visit === 'cold') figures.add('scripts in all, kB', name, allScripts / 1_000);
    await page.close();
  }
  await context.close();
};

const crowded = `${crowd} sessions`;

/** The palette of a user with very many sessions: the first time, for which its parts are loaded, and then again and again. */
const measurePalette = async (browser: Browser, server: TestServer, figures: Figures): Promise<void> => {
  const context = await browser.newContext();
  await signInAs(context, server.bruno, server.origin);
  const { page, loaded } = await openPage(context, `${server.origin}/`, '[data-composer]');
  await loaded();
  const waits = await openPalette(page, 20);
  figures.add('the palette at first, ms', crowded, waits[0] ?? Number.NaN);
  for (const share of [50, 95])
    figures.add(`the palette, p${share}, ms`, crowded, percentileOf(waits.slice(1), share / 100));
  await context.close();
};

/** Typing and scrolling in the long session, and typing with a long text in the composer. */
const measureHands = async (
  browser: Browser,
  server: TestServer,
  path: string,
  { options, figures }: { options: BenchOptions; figures: Figures },
): Promise<void> => {
  const name = `${options.long} blocks`;
  const context = await browser.newContext();
  await signInAs(context, server.ana, server.origin);
  const { page, loaded } = await openPage(context, server.origin + path, block);
  await loaded();
  const noteKeys = async (what: string) => {
    const waits = await typeKeys(page, options.keys);
    for (const share of [50, 95])
      figures.add(`${what}, p${share}, ms`, name, percentileOf(waits, share / 100));
  };
  await noteKeys('a key');
  figures.add(
    'frames dropped in scrolling, %',
    name,
    (await droppedWhileScrolling(page, options.keys)) * 100,
  );
  await page.locator('[data-composer]').fill(textOf(options.typed));
  await noteKeys(`a key after ${options.typed} KB`);
  await context.close();
};

/** The least that typing costs in this browser: a page of one field and no script, empty and with the same text. */
const measureBareField = async (browser: Browser, { typed, keys }: BenchOptions, figures: Figures) => {
  const page = await browser.newPage();
  await page.setContent('<textarea data-composer rows="8"></textarea>');
  for (const [what, text] of [
    ['a key', ''],
    [`a key after ${typed} KB`, textOf(typed)],
  ] as const) {
    await page.locator('[data-composer]').fill(text);
    const waits = await typeKeys(page, keys);
    for (const share of [50, 95])
      figures.add(`${what}, p${share}, ms`, 'a bare field', percentileOf(waits, share / 100));
  }
  await page.close();
};

const textOf = (kilobytes: number): string => 'palavra '.repeat((kilobytes * 1_024) / 8);
