import { readableJson } from './readable.ts';
import { textOf } from './values.ts';

/** Parts of a message one below the other, without the empty ones. */
export const stacked = (parts: readonly string[]): string =>
  parts.filter((part) => part.trim() !== '').join('\n\n');

/** A part that is no answer, set off under its name. */
export const quoted = (name: string, text: string): string => {
  const lines = text.trim() === '' ? [] : ['', ...text.trim().split('\n')];
  return [`**${name}**`, ...lines].map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
};

/** Code as it is; the fence is longer than any in it. */
export const fenced = (code: string, language = ''): string => {
  let longest = 2;
  for (const [ticks] of code.matchAll(/`+/g)) longest = Math.max(longest, ticks.length);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language.replace(/[^\w+#.-]/g, '').slice(0, 30)}\n${code.replace(/\n$/, '')}\n${fence}`;
};

/** A value of which nothing is known, readable. A text stays as it is, as far as engines store it. */
export const anyValue = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? textOf(value) : fenced(readableJson(value), 'json');
};
