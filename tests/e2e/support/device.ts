import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import playwright from '../../../playwright.config.ts';

/** Every text that the device keeps, of all owners. */
export const keptTexts = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('juca');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction('entries').objectStore('entries').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result.map((entry: { text: string }) => entry.text).sort());
          };
        };
      }),
  );

/** Has each later page of the context find a device without room. */
export const fillDevice = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The device is full.', 'QuotaExceededError');
    };
  });

/** Has each later page of the context find a browser that keeps nothing. */
export const forbidDevice = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Storage is switched off.', 'SecurityError');
    };
  });

/** Has each later page of the context wait for its device until the page has a `release` event. */
export const holdDevice = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const released = new Promise((resolve) => addEventListener('release', resolve));
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function hold(...names) {
      const request = open.apply(this, names);
      const listen = request.addEventListener.bind(request);
      request.addEventListener = (type: string, listener: EventListener) =>
        listen(type, type === 'success' ? (event) => void released.then(() => listener(event)) : listener);
      return request;
    };
  });

/** Lets no write of the workspace reach the server; signing in and out goes on. */
export const cutWrites = (page: Page): Promise<unknown> =>
  page.route('**/*', (route) => {
    const request = route.request();
    const isCut = request.method() === 'POST' && !request.url().includes('/api/auth/');
    return isCut ? route.abort() : route.fallback();
  });

/** Tries to close the page; resolves with whether the browser asked first. The page stays where it did. */
export const asksBeforeClosing = async (page: Page): Promise<boolean> => {
  const asked = page.waitForEvent('dialog').then(async (dialog) => {
    await dialog.dismiss();
    return dialog.type() === 'beforeunload';
  });
  const closed = page.waitForEvent('close').then(() => false);
  asked.catch(() => {});
  closed.catch(() => {});
  await page.close({ runBeforeUnload: true });
  return Promise.race([asked, closed]);
};

/** A browser with a profile on the disk, which can be killed and started again. */
export class Profile {
  readonly #folder = mkdtempSync(join(tmpdir(), 'juca-profile-'));
  readonly #origin: string;
  #context: BrowserContext | null = null;

  constructor(origin: string) {
    this.#origin = origin;
  }

  async start(): Promise<BrowserContext> {
    const { launchOptions, locale } = playwright.use ?? {};
    this.#context = await chromium.launchPersistentContext(this.#folder, {
      ...launchOptions,
      ...(locale && { locale }),
      baseURL: this.#origin,
    });
    return this.#context;
  }

  /** Ends every process of the browser at once, as a power cut or the system would. */
  async kill(): Promise<void> {
    const browser = this.#context?.browser();
    if (!browser) throw new Error('The browser is not running.');
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const closed = new Promise((resolve) => this.#context?.once('close', resolve));
    for (const { id } of processInfo.toSorted((a) => (a.type === 'browser' ? -1 : 1))) end(id);
    await closed;
  }

  async close(): Promise<void> {
    await this.#context?.close().catch(() => {});
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

const end = (id: number): void => {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // It ended with the browser's main process.
  }
};
