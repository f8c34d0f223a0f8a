import type { Page } from '@playwright/test';

type Measured = Window & { waits?: number[]; gaps?: number[]; opened?: number };

/** Presses keys in the composer. Returns, for each, the milliseconds until the page had drawn it. */
export const typeKeys = async (page: Page, count: number): Promise<number[]> => {
  await page.locator('[data-composer]').focus();
  await page.evaluate(() => {
    const waits: number[] = [];
    (window as Measured).waits = waits;
    document.addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => setTimeout(() => waits.push(performance.now() - timeStamp))),
      { capture: true },
    );
  });
  for (let key = 0; key < count; key += 1) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'a');
    await page.waitForTimeout(30);
  }
  return page.evaluate(() => (window as Measured).waits ?? []);
};

/** Opens the palette by its keys and closes it again. Returns, for each time, the milliseconds until its field was drawn. */
export const openPalette = async (page: Page, times: number): Promise<number[]> => {
  const waits: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await page.evaluate(() => {
      delete (window as Measured).opened;
      const look = (since: number): void => {
        if (document.querySelector('[role=dialog] input'))
          setTimeout(() => {
            (window as Measured).opened = performance.now() - since;
          });
        else requestAnimationFrame(() => look(since));
      };
      document.addEventListener('keydown', ({ timeStamp }) => look(timeStamp), { capture: true, once: true });
    });
    await page.keyboard.press('Control+k');
    const opened = await page.waitForFunction(() => (window as Measured).opened);
    waits.push(Number(await opened.jsonValue()));
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('[role=dialog]'));
  }
  return waits;
};

/** Length of a frame in milliseconds on a screen of 60 Hz. */
const frame = 1_000 / 60;

/** Turns the wheel over the blocks. Returns the share of frames that were not drawn in time. */
export const droppedWhileScrolling = async (page: Page, turns: number): Promise<number> => {
  await page.locator('[role=feed]').hover();
  await page.evaluate(() => {
    const gaps: number[] = [];
    (window as Measured).gaps = gaps;
    let last = performance.now();
    const next = (now: number): void => {
      gaps.push(now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  for (let turn = 0; turn < turns; turn += 1) {
    await page.mouse.wheel(0, turn < turns / 2 ? -400 : 400);
    await page.waitForTimeout(16);
  }
  const gaps = await page.evaluate(() => (window as Measured).gaps ?? []);
  const frames = gaps.reduce((sum, gap) => sum + Math.max(1, Math.round(gap / frame)), 0);
  return frames === 0 ? Number.NaN : (frames - gaps.length) / frames;
};
