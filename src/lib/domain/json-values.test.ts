import { expect, it } from 'vitest';
import { limits } from '#/lib/domain/limits.ts';
import { demandFewValues } from './json-values.ts';

const look = (text: string) => () => demandFewValues(Buffer.from(text));
const refused = expect.objectContaining({
  code: 'too_large',
  details: expect.objectContaining({ limit: 'bodyValues' }),
});
const many = limits.bodyValues;

it.each([
  ['objects', `[${'{},'.repeat(many)}{}]`],
  ['numbers', `[${'0,'.repeat(many)}0]`],
  ['lists in lists', '['.repeat(many + 1)],
  ['values after a quote that a text has', `["\\"",${'0,'.repeat(many)}0]`],
  ['values after a text that ends with a backslash', `["\\\\",${'0,'.repeat(many)}0]`],
])('refuses too many %s', (_what, text) => {
  expect(look(text)).toThrow(refused);
});

it.each([
  ['as many values as may be', `[${'0,'.repeat(many - 2)}0]`],
  ['signs in a text', `["${'[{,'.repeat(many)}"]`],
  ['signs in a text after a quote in it', `["\\"${'[{,'.repeat(many)}"]`],
  ['what is no JSON', '"\\'],
  ['nothing', ''],
])('lets %s pass', (_what, text) => {
  expect(look(text)).not.toThrow();
});
