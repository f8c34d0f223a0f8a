import { expect, it } from 'vitest';
import { articleName } from './article-name.ts';

it.each([
  ['1', '1º'],
  ['9', '9º'],
  ['10', '10'],
  ['5-A', '5º-A'],
  ['103-A', '103-A'],
  ['999', '999'],
  ['1015', '1.015'],
  ['1240-A', '1.240-A'],
])('names the article %s as statutes do', (number, name) => {
  expect(articleName(number)).toBe(name);
});
