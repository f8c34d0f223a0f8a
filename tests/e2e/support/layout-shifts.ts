import type { BrowserContext, Page } from '@playwright/test';

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

type Noted = Window & { shifted?: number };

/** Has each later page of the context add up how far what it shows moves by itself (Layout Instability API). */
export const noteShifts = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    (window as Noted).shifted = 0;
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries() as Shift[]) {
        if (!hadRecentInput) (window as Noted).shifted = ((window as Noted).shifted ?? 0) + value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** The sum so far, once the page's fonts are there and it has drawn what it was drawing. */
export const shiftsOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
    await new Promise((rest) => requestIdleCallback(rest));
    return (window as Noted).shifted ?? Number.NaN;
  });
