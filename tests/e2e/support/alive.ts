import type { BrowserContext } from '@playwright/test';

/**
 * Has the pages of a browser be open only once they are alive: a press or a key before that is heard by nobody, or by a
 * button later. A navigation that waits for less than the loading (`waitUntil`) does not wait for that either.
 */
export const waitUntilAlive = (context: BrowserContext): void => {
  context.on('page', (page) => {
    const goto = page.goto.bind(page);
    const reload = page.reload.bind(page);
    const whenAlive = async <T>(opening: Promise<T>, options?: { waitUntil?: string }): Promise<T> => {
      const answer = await opening;
      if (!options?.waitUntil) await page.waitForFunction(() => !window.earlyPress);
      return answer;
    };
    page.goto = (url, options) => whenAlive(goto(url, options), options);
    page.reload = (options) => whenAlive(reload(options), options);
  });
};
