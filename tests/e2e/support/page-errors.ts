import type { Page } from '@playwright/test';

/** How a browser reports a request that found no server or was refused by it. */
const network = /Failed to load resource|net::ERR_|NetworkError|Failed to fetch/;

/** Collects what a page throws, what it reports as an error, and what its content policy blocks. */
export const watchForErrors = (page: Page, errors: string[], expectsFailures: boolean): void => {
  const note = (text: string) => {
    if (!(expectsFailures && network.test(text))) errors.push(text);
  };
  void page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      // biome-ignore lint/suspicious/noConsole: the listener below collects it
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  page.on('pageerror', (error) => note(`thrown: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      note(`${message.type()}: ${message.text()}`);
  });
};
