import { expect, type Locator, type Page } from '@playwright/test';

/** What is marked as the place where the reader is. */
export const markedHere = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('found-here') ?? [])].map(String));

/** Presses the arrow until the option is the chosen one; fails where the arrow leads to no other option. */
export const goDownTo = async (page: Page, option: Locator): Promise<void> => {
  const field = page.getByRole('dialog').getByRole('combobox');
  const wanted = await option.getAttribute('id');
  const chosen = () => field.getAttribute('aria-activedescendant');
  for (let at = await chosen(); at !== wanted; at = await chosen()) {
    await page.keyboard.press('ArrowDown');
    await expect.poll(chosen).not.toBe(at);
  }
};
