import { describe, expect, it } from 'vitest';
import { begunFor, emptyForm, isEmptyForm, missingIn, precedentOf, readForm } from './own-precedent.ts';

describe('readForm', () => {
  it('reads what was kept and passes over what it does not know', () => {
    expect(readForm('{"number":"REsp 1/SP","other":1,"court":2}')).toEqual({
      ...emptyForm,
      number: 'REsp 1/SP',
    });
    expect(readForm('not json')).toEqual(emptyForm);
    expect(readForm(undefined)).toEqual(emptyForm);
  });
});

describe('missingIn', () => {
  it('asks for the number first, then for a text', () => {
    expect(missingIn(emptyForm)).toBe('number');
    expect(missingIn({ ...emptyForm, number: 'REsp 1/SP' })).toBe('text');
    expect(missingIn({ ...emptyForm, number: 'REsp 1/SP', thesis: 'É abusiva.' })).toBeNull();
  });
});

describe('isEmptyForm', () => {
  it('is true for white space alone', () => {
    expect(isEmptyForm({ ...emptyForm, court: ' ', source: 'pasted' })).toBe(true);
    expect(isEmptyForm({ ...emptyForm, court: 'STJ' })).toBe(false);
  });
});

describe('begunFor', () => {
  it('begins anew where at most another number was typed', () => {
    const form = { ...emptyForm, number: 'REsp 2/SP' };
    expect(begunFor('REsp 2/SP', { ...emptyForm, source: 'pasted', facts: '{}' })).toEqual(form);
    expect(begunFor('REsp 2/SP', { ...emptyForm, number: 'REsp 1/SP' })).toEqual(form);
  });

  it('keeps a decision that is half typed, and gives it the number that it lacks', () => {
    const typed = { ...emptyForm, thesis: 'É abusiva.' };
    expect(begunFor('REsp 2/SP', typed)).toEqual({ ...typed, number: 'REsp 2/SP' });
    const numbered = { ...typed, number: 'REsp 1/SP' };
    expect(begunFor('REsp 2/SP', numbered)).toEqual(numbered);
  });
});

describe('precedentOf', () => {
  const now = new Date('2026-03-09T14:05:00.000Z');

  it('makes lines of lines and leaves out a day that is not one', () => {
    const form = { ...emptyForm, number: ' REsp\n1/SP ', summary: ' Ementa.\nDois. ', judgedOn: '2020' };
    expect(precedentOf(form, now)).toMatchObject({
      libraryId: null,
      provenance: { source: 'manual', number: 'REsp 1/SP', judgedOn: null, importedAt: null },
      summary: 'Ementa.\nDois.',
    });
    expect(precedentOf({ ...form, judgedOn: '2020-05-12' }, now).provenance.judgedOn).toBe('2020-05-12');
  });

  it('says of what was pasted when it was taken in', () => {
    expect(precedentOf({ ...emptyForm, source: 'pasted' }, now).provenance).toMatchObject({
      source: 'pasted',
      importedAt: now.toISOString(),
    });
  });
});
