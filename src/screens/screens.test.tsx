import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contents } from './contents.ts';
import { screenAt, screenOf, screensIn } from './lookup.ts';
import { type ScreenName, screens } from './table.ts';

const names = Object.keys(screens) as ScreenName[];
const app = join(import.meta.dirname, '../app');

/** Paths of the routes in a folder of `src/app`; a folder in parentheses is not part of the path. */
const routes = (folder: string): string[] =>
  globSync('**/page.tsx', { cwd: join(app, folder) })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/\/?page\.tsx$/, '')}`)
    .sort();

describe('the table of screens', () => {
  it('has exactly the routes of the workspace among the screens of the frame', () => {
    const framed = names.filter((name) => contents[name]).map((name) => screens[name].path);
    expect(framed.sort()).toEqual(routes('(workspace)'));
  });

  it('has a route for each page of its own', () => {
    for (const { path } of names.filter((name) => !contents[name]).map((name) => screens[name])) {
      expect(routes(path.slice(1)), path).toEqual(['/']);
    }
  });

  it('links only to screens whose path has no values', () => {
    const linked = (['sidebar', 'userMenu', 'palette'] as const).flatMap(screensIn);
    expect(linked.filter(({ path }) => path.includes('['))).toEqual([]);
  });
});

describe('screenAt', () => {
  it.each<[string, ScreenName, object]>([
    ['/', 'newSession', {}],
    ['/s/7', 'session', { id: '7' }],
    ['/import', 'imports', {}],
    ['/library', 'library', {}],
    ['/no/such/screen', 'newSession', {}],
  ])('finds the screen of %s', (path, name, params) => {
    expect(screenAt(path)).toEqual({ screen: screenOf(name), params });
  });
});
