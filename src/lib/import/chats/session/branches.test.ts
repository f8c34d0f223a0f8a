import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChatMessage } from '../conversation.ts';
import { branchesOf } from './branches.ts';

const message = (id: string, parent: string | null, at: string | null = null): ChatMessage => ({
  id,
  parent,
  role: 'user',
  text: id,
  at,
  model: '',
  isStep: false,
  end: 'done',
});

/** Messages such as `b<a`: b follows a. */
const tree = (...notes: string[]): ChatMessage[] =>
  notes.map((note) => {
    const [id = '', parent] = note.split('<');
    return message(id, parent ?? null);
  });

const ids = (messages: readonly ChatMessage[]) => messages.map(({ id }) => id).join(' ');
const taken = (messages: readonly ChatMessage[], current: string | null = null) => {
  const { path, others } = branchesOf(messages, current);
  return [ids(path), ...others.map(({ after, messages: branch }) => `${after}: ${ids(branch)}`)];
};

describe('the tree of a conversation', () => {
  it('I-10 goes to the message that was shown last, and keeps what leads away', () => {
    const messages = tree('a', 'b<a', 'c<b', 'd<b', 'e<c', 'f<a');
    expect(taken(messages, 'd')).toEqual(['a b d', '0: f', '1: c e']);
    expect(taken(messages, 'e')).toEqual(['a b c e', '0: f', '1: d']);
  });

  it('I-10 goes on below the message that was shown last, and to the newest where none is named', () => {
    expect(taken(tree('a', 'b<a', 'c<b'), 'b')).toEqual(['a b c']);
    expect(taken(tree('a', 'b<a', 'c<a'))).toEqual(['a c', '0: b']);
    expect(taken([message('a', null), message('b', 'a', '2026'), message('c', 'a', '2025')])).toEqual([
      'a b',
      '0: c',
    ]);
  });

  it('I-11 takes a message whose parent is gone for the one after the message above', () => {
    expect(taken(tree('a', 'b<a', 'd<c', 'e<d'))).toEqual(['a b d e']);
    expect(taken(tree('b<gone', 'c<b'))).toEqual(['b c']);
  });

  it('I-11 opens circles at their first message', () => {
    expect(taken(tree('a<c', 'b<a', 'c<b'))).toEqual(['a b c']);
    expect(taken(tree('a', 'b<b', 'c<b'))).toEqual(['a b c']);
  });

  it('I-11 takes of equal ids the nearest above', () => {
    expect(taken(tree('a', 'a<a', 'a<a', 'b<a'))).toEqual(['a a a b']);
  });

  it('has several beginnings', () => {
    expect(taken(tree('a', 'b<a', 'c', 'd<c'))).toEqual(['c d', '-1: a b']);
  });

  it('I-11 loses no message and doubles none, whatever the ids say', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', '');
    const any = fc.record({ id, parent: fc.option(id), at: fc.option(fc.constantFrom('2024', '2025')) });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 12 }), fc.option(id), (notes, current) => {
        const messages = notes.map((note) => message(note.id, note.parent, note.at));
        const { path, others } = branchesOf(messages, current);
        const all = [...path, ...others.flatMap((branch) => branch.messages)];
        expect(all).toHaveLength(messages.length);
        expect(new Set(all)).toEqual(new Set(messages));
        expect(others.every(({ after }) => after >= -1 && after < path.length)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
