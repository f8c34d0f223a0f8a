import { expect, type Locator, type Page } from '@playwright/test';

/** How somebody works the controls of a page. */
export interface Hands {
  press: (control: Locator) => Promise<void>;
  /** Takes one of a few. */
  choose: (group: Locator, option: string) => Promise<void>;
  write: (field: Locator, text: string) => Promise<void>;
}

const isFocused = (control: Locator) =>
  control.evaluateAll((elements) => elements.some((element) => element === document.activeElement));

const mostStops = 80;

/** Presses Tab, and then Shift+Tab, until the control, or one of several, has the focus. */
export const tabTo = async (control: Locator): Promise<void> => {
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let stops = 0; stops < mostStops; stops += 1) {
      if (await isFocused(control)) return;
      await control.page().keyboard.press(key);
    }
  }
  await expect(control).toBeFocused();
};

/** An option of a group, whose name begins with its label: large ones say more. */
const optionIn = (group: Locator, label: string): Locator =>
  group.getByRole('radio', { name: new RegExp(`^${label}`) });

/** Keys alone: no pointer is ever used. Tab also brings what is out of sight, which is not on the page before. */
export const keyboard: Hands = {
  press: async (control) => {
    await tabTo(control);
    await control.page().keyboard.press('Enter');
  },
  choose: async (group, option) => {
    await tabTo(group.getByRole('radio'));
    const { keyboard: keys } = group.page();
    const wanted = optionIn(group, option);
    for (let steps = 0; steps < 6 && !(await isFocused(wanted)); steps += 1) await keys.press('ArrowRight');
    await keys.press('Enter');
  },
  write: async (field, text) => {
    await tabTo(field);
    await field.page().keyboard.insertText(text);
  },
};

/** A finger on a screen, which swipes until it sees what it wants. */
export const touch: Hands = {
  press: async (control) => {
    await swipeTo(control);
    await control.tap();
  },
  choose: async (group, option) => {
    await swipeTo(group);
    await optionIn(group, option).tap();
  },
  write: async (field, text) => {
    await swipeTo(field);
    await field.tap();
    await field.fill(text);
  },
};

/** The same hands, which count how often they press: a field that is written in is pressed once. */
export const counted = (hands: Hands): Hands & { presses: number } => {
  const counting = {
    presses: 0,
    press: (control: Locator) => count(hands.press(control)),
    choose: (group: Locator, option: string) => count(hands.choose(group, option)),
    write: (field: Locator, text: string) => count(hands.write(field, text)),
  };
  const count = async (pressing: Promise<void>) => {
    counting.presses += 1;
    await pressing;
  };
  return counting;
};

const swipeTo = async (control: Locator): Promise<void> => {
  const feed = control.page().getByRole('feed');
  for (const direction of [1, -1]) {
    for (let swipes = 0; swipes < 12 && (await control.count()) === 0; swipes += 1) {
      await feed.evaluateAll(([list], by) => list?.scrollBy(0, by), direction * 400);
      await control.page().waitForTimeout(100);
    }
  }
};

/** Opens the palette by its keys, which are heard once the page's scripts run. Gives its field, which has the focus. */
export const openPalette = async (page: Page): Promise<Locator> => {
  const field = page.getByRole('dialog').getByRole('combobox');
  await expect(async () => {
    if (!(await field.isVisible())) await page.keyboard.press('Control+k');
    await expect(field).toBeFocused({ timeout: 2_000 });
  }).toPass();
  return field;
};
