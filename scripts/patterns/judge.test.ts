import { describe, expect, it } from 'vitest';
import { problemOf, repeatsWithoutBound } from './judge.ts';

const judge = (pattern: RegExp) => problemOf({ place: '', source: pattern.source, flags: pattern.flags });

describe('regular expressions on input', () => {
  it.each([
    /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/gs,
    /\s*\(\d+\)\s*$/,
    /\s*\d.*$/,
    /[\s,;:.]+$/u,
    /[ \t]*\n[ \t]*/gu,
    /^(a+)+$/,
    / {2,500}$/,
  ])('refuses %s, whose time grows faster than the text', (pattern) => {
    expect(judge(pattern)).toMatch(/polynomial|exponential/);
  });

  it.each([/^\d+$/, /\n[ \t]*/gu, /\(\d{1,9}\)$/, /[\s,;:.]{1,80}$/u])('takes %s', (pattern) => {
    expect(judge(pattern)).toBeUndefined();
  });

  it('knows a repetition without bound from a sign in brackets', () => {
    const unbounded = ['a*', '[a]+', 'a{2,}', 'a{1,500}', '\\\\+'];
    const bounded = ['[*+]', '\\*', '\\+', 'a{2,3}', 'a{5}', 'a?', '[\\]+]'];
    expect(unbounded.filter((source) => !repeatsWithoutBound(source))).toEqual([]);
    expect(bounded.filter(repeatsWithoutBound)).toEqual([]);
  });
});
