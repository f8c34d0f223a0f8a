import type { BrowserContext, Page } from '@playwright/test';

/**
 * Has the pages of a browser be open only once they are alive: a press or a key before that is heard by nobody, or by a
 * button later. A navigation that waits for less than the loading (`waitUntil`) does not wait for that either.
 */
export const waitUntilAlive = (context: BrowserContext): void => {
  context.on('page', (page) => {
    const open: Pick<Page, 'goto' | 'reload'> = {
      goto: page.goto.bind(page),
      reload: page.reload.bind(page),
    };
    const untilAlive = () => page.waitForFunction(() => !window.earlyPress);
    page.goto = async (url, options) => {
      const answer = await open.goto(url, options);
      if (!options?.waitUntil) await untilAlive();
      return answer;
    };
    page.reload = async (options) => {
      const answer = await open.reload(options);
      if (!options?.waitUntil) await untilAlive();
      return answer;
    };
  });
};
