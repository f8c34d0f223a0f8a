import type { ComponentType } from 'react';
import { goTo } from '#/lib/client/address/navigate.ts';
import { matchPath } from '#/lib/client/address/path-pattern.ts';
import { contents } from './contents.ts';
import type { LinkPlace, Screen } from './screen.ts';
import { type ScreenName, screens } from './table.ts';

/** A screen with its name in the table, and what the canvas shows of it; nothing for a page of its own. */
export type NamedScreen = Screen & {
  name: ScreenName;
  component: ComponentType<{ id?: string }> | undefined;
};

export const screenOf = (name: ScreenName): NamedScreen => ({
  name,
  component: contents[name],
  ...screens[name],
});

const all: readonly NamedScreen[] = (Object.keys(screens) as ScreenName[]).map(screenOf);

/** The screens that have a link in this place, in the order of the table. */
export const screensIn = (place: LinkPlace): NamedScreen[] =>
  all.filter(({ links }) => links.includes(place));

/** The screen of a path with the values in that path; a new session where the path belongs to no screen. */
export const screenAt = (path: string): { screen: NamedScreen; params: { id?: string } } => {
  for (const screen of all) {
    const params = screen.component && matchPath<string>(screen.path, path);
    if (params) return { screen, params };
  }
  return { screen: screenOf('newSession'), params: {} };
};

/** Goes to a screen whose path has no values. A page of its own is loaded; every other screen is shown at once. */
export const goToScreen = ({ path, component }: NamedScreen): void =>
  component ? goTo(path) : location.assign(path);
