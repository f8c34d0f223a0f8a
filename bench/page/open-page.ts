import type { BrowserContext, Page } from '@playwright/test';
import type { Caller } from '../../tests/support/server.ts';

/** What a page showed and loaded. */
export interface Loaded {
  /** Milliseconds from the start of the navigation until the awaited element was there. */
  shown: number;
  /** Bytes of scripts over the wire: those that were asked for until then, and with those of the quiet moment after it. */
  scripts: number;
  allScripts: number;
}

/** Milliseconds without a new script after which a page has loaded everything. */
const quiet = 4_000;

/** Has a context carry the sign-in of a user. */
export const signInAs = async (
  context: BrowserContext,
  { cookie = '' }: Caller,
  origin: string,
): Promise<void> => {
  const cookies = cookie.split('; ').flatMap((each) => {
    const at = each.indexOf('=');
    return at < 0 ? [] : [{ name: each.slice(0, at), value: each.slice(at + 1), url: origin }];
  });
  await context.addCookies(cookies);
};

/** Opens an address in a new tab, and waits for an element. */
export const openPage = async (
  context: BrowserContext,
  address: string,
  awaited: string,
): Promise<{ page: Page; loaded: () => Promise<Loaded> }> => {
  const page = await context.newPage();
  const scripts = new Map<string, { bytes: number; startedAt: number }>();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (new URL(request.url).pathname.endsWith('.js'))
      scripts.set(requestId, { bytes: 0, startedAt: Date.now() });
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const script = scripts.get(requestId);
    if (script) script.bytes = encodedDataLength;
  });
  await page.addInitScript(noteWhenShown, awaited);
  await page.goto(address);
  const shown = await (await page.waitForFunction(() => (window as Noted).shownAt)).jsonValue();
  const shownAt = Date.now();
  const loaded = async (): Promise<Loaded> => {
    for (let count = -1; count !== scripts.size; ) {
      count = scripts.size;
      await new Promise((resolve) => setTimeout(resolve, quiet));
    }
    const bytesOf = (until: number) =>
      [...scripts.values()].reduce(
        (sum, { bytes, startedAt }) => (startedAt <= until ? sum + bytes : sum),
        0,
      );
    return { shown: Number(shown), scripts: bytesOf(shownAt), allScripts: bytesOf(Number.POSITIVE_INFINITY) };
  };
  return { page, loaded };
};

type Noted = Window & { shownAt?: number };

/** Runs in the page before its scripts: notes when the element is there. */
const noteWhenShown = (selector: string): void => {
  const look = (): void => {
    if ((window as Noted).shownAt !== undefined) return;
    if (document.querySelector(selector)) (window as Noted).shownAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};
