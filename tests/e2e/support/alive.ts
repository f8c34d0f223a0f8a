import type { BrowserContext } from '@playwright/test';

/**
 * Has the pages of a browser be open only once they are alive: a press or a key before that is heard by nobody, or by a
 * button later, and a form sends itself and has another document come. React takes the frame over before the canvas. A navigation that waits for less than the loading (`waitUntil`) does not wait for that either.
 */
export const waitUntilAlive = (context: BrowserContext): void => {
  context.on('page', (page) => {
    const goto = page.goto.bind(page);
    const reload = page.reload.bind(page);
    const whenAlive = async <T>(opening: Promise<T>, options?: { waitUntil?: string }): Promise<T> => {
      const answer = await opening;
      if (!options?.waitUntil) await page.waitForFunction(isAlive);
      return answer;
    };
    page.goto = (url, options) => whenAlive(goto(url, options), options);
    page.reload = (options) => whenAlive(reload(options), options);
  });
};

/** React leaves the properties of an element that it has taken over in a field of it. */
const isAlive = (): boolean =>
  !window.earlyPress &&
  [...document.forms].every((form) => Object.keys(form).some((key) => key.startsWith('__reactProps')));
