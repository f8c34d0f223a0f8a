import { describe, expect, it } from 'vitest';
import { type Part, plain } from '../document.ts';
import { leadsOn } from './leads-on.ts';

const paragraph: Part = { kind: 'paragraph', runs: plain('STJ, Tema 69.') };
const quote: Part = { kind: 'quote', parts: [paragraph] };
const line: Part = { kind: 'line', align: 'right', runs: plain('Porto Alegre, 9 de março de 2026.') };
const list: Part = { kind: 'list', ordered: true, start: 1, items: [[paragraph]] };

describe('leadsOn', () => {
  it('keeps the name of a decision with what is quoted of it', () => {
    expect(leadsOn(paragraph, quote)).toBe(true);
    expect(leadsOn(quote, paragraph)).toBe(false);
    expect(leadsOn(paragraph, paragraph)).toBe(false);
  });

  it('keeps the end of the text with place, day and signature', () => {
    expect([paragraph, list, quote].map((part) => leadsOn(part, line))).toEqual([true, true, true]);
    expect(leadsOn(line, line)).toBe(false);
    expect(leadsOn(list, undefined)).toBe(false);
  });
});
