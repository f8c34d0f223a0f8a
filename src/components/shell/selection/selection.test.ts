import { describe, expect, it } from 'vitest';
import { allSelected, extended, nothingSelected, type Selection, selectedOf, toggled } from './selection.ts';

const order = ['a', 'b', 'c', 'd', 'e'];
const of = (selection: Selection, list = order) => selectedOf(selection, list).join('');

describe('a selection', () => {
  it('takes entries and gives them back', () => {
    const two = toggled(toggled(nothingSelected, 'd', order), 'b', order);
    expect([of(nothingSelected), nothingSelected.isOn, of(two), two.isOn]).toEqual(['', false, 'bd', true]);
    const none = toggled(toggled(two, 'd', order), 'b', order);
    expect([of(none), none.isOn]).toEqual(['', true]);
  });

  it('extends from its anchor both ways, and shrinks again', () => {
    const at = toggled(nothingSelected, 'c', order);
    const down = extended(at, 'e', 'c');
    expect(of(down)).toBe('cde');
    expect(of(extended(down, 'd', 'c'))).toBe('cd');
    expect(of(extended(down, 'a', 'c'))).toBe('abc');
  });

  it('extends from where the reader is, while nothing is selected', () => {
    expect(of(extended(nothingSelected, 'd', 'b'))).toBe('bcd');
    expect(of(extended(allSelected(order), 'd', 'b'))).toBe('bcd');
  });

  it('keeps a range when another entry is taken', () => {
    const range = extended(toggled(nothingSelected, 'a', order), 'b', 'a');
    expect(of(toggled(range, 'e', order))).toBe('abe');
    expect(of(toggled(range, 'b', order))).toBe('a');
  });

  it('holds all, in the order of the list, without what left it', () => {
    expect(of(allSelected(order))).toBe('abcde');
    expect(of(allSelected(order), ['e', 'x', 'a'])).toBe('ea');
    expect(of(extended(toggled(nothingSelected, 'b', order), 'c', 'b'), ['a', 'b'])).toBe('b');
  });
});
