import { describe, expect, it } from 'vitest';
import { identityOf } from './identity.ts';

const pasted = { source: 'pasted', court: 'STJ', reference: null, judgedOn: '2021-05-26' } as const;

describe('the identity of a decision', () => {
  it('is the number as cited and the day, however it is typed', () => {
    const [one, other] = ['REsp 1.918.338/MT', 'resp 1918338 / MT'].map((number) =>
      identityOf({ ...pasted, number }),
    );
    expect(one).toBe(other);
  });

  it('tells decisions of one case apart', () => {
    const number = 'REsp 1.918.338/MT';
    const later = identityOf({ ...pasted, number, judgedOn: '2022-01-01' });
    expect(later).not.toBe(identityOf({ ...pasted, number }));
    expect(identityOf({ ...pasted, number: `EDcl no ${number}` })).not.toBe(
      identityOf({ ...pasted, number }),
    );
    expect(identityOf({ ...pasted, number, source: 'manual' })).not.toBe(identityOf({ ...pasted, number }));
  });

  it('is the publisher’s reference where there is one', () => {
    const given = { ...pasted, number: 'REsp 1', reference: '000845' };
    expect(identityOf({ ...given, judgedOn: null })).toBe(identityOf(given));
  });
});
