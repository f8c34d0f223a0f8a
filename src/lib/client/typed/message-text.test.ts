import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Content } from '#/lib/domain/inputs.ts';
import { limits } from '#/lib/domain/limits.ts';
import { bytesNearLimit, messageBytes, messageProblem, withoutUnstorable } from './message-text.ts';

/** A text whose message takes exactly so many bytes. */
const textOf = (bytes: number) => 'a'.repeat(bytes - messageBytes(''));

describe('messageProblem', () => {
  it('takes a text at the limit and refuses one a byte longer, as the server does', () => {
    for (const [bytes, problem] of [
      [limits.content, null],
      [limits.content + 1, 'too_large'],
    ] as const) {
      const text = textOf(bytes);
      expect(messageProblem(text)).toBe(problem);
      expect(Content.safeParse({ text }).success).toBe(problem === null);
    }
  });

  it('counts bytes, not characters', () => {
    expect(messageProblem('é'.repeat(limits.content / 2))).toBe('too_large');
    expect(messageProblem('\u0001'.repeat(limits.content / 6))).toBe('too_large');
  });

  it('refuses what is empty and what cannot be stored', () => {
    expect(messageProblem(' \n\t')).toBe('empty');
    expect(messageProblem('Ana\0')).toBe('unstorable');
    expect(messageProblem('Ana \uD83D')).toBe('unstorable');
    expect(messageProblem('Ana 😀')).toBeNull();
  });
});

describe('bytesNearLimit', () => {
  it('tells nothing far from the limit, and exact bytes near it', () => {
    expect(bytesNearLimit('Recusa de cobertura')).toBeNull();
    expect(bytesNearLimit(textOf(limits.content - 1))).toBe(limits.content - 1);
  });
});

describe('withoutUnstorable', () => {
  it('leaves a text that can be stored, and changes none that could be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        const broken = `${one}\0\uD83D${other}x\uDE00`;
        expect(['empty', null]).toContain(messageProblem(withoutUnstorable(broken)));
        if (messageProblem(one) === null) expect(withoutUnstorable(one)).toBe(one);
      }),
    );
  });
});
