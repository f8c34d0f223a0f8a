import { describe, expect, it } from 'vitest';
import { TestBrowser } from '../../../../tests/support/device.ts';
import { afterSaving, type FieldDraft, keptField, standingOf, typed } from './field.ts';

const draft = (changes: Partial<FieldDraft> = {}): FieldDraft => ({
  text: 'novo',
  base: 'antigo',
  state: 'open',
  ...changes,
});

describe('standingOf', () => {
  it('is stored where nothing was typed or what was typed is what is stored', () => {
    expect(standingOf('antigo', undefined)).toBe('stored');
    expect(standingOf('novo', draft())).toBe('stored');
  });

  it('is typed or failed over the text that typing began with', () => {
    expect(standingOf('antigo', draft())).toBe('typed');
    expect(standingOf('antigo', draft({ state: 'refused' }))).toBe('failed');
  });

  it('is a conflict where the stored text became another, but not while a text is on its way', () => {
    expect(standingOf('de outra aba', draft())).toBe('conflict');
    expect(standingOf('de outra aba', draft({ state: 'refused' }))).toBe('conflict');
    expect(standingOf('de outra aba', draft({ state: 'saving' }))).toBe('saving');
  });
});

describe('typed', () => {
  it('begins with the stored text as its base and keeps that base', () => {
    const first = typed('antigo', undefined, 'n');
    expect(first).toEqual({ text: 'n', base: 'antigo', state: 'open' });
    expect(typed('de outra aba', first, 'no')).toEqual({ text: 'no', base: 'antigo', state: 'open' });
  });

  it('leaves nothing where the text is as it was', () => {
    expect(typed('antigo', draft(), 'antigo')).toBeUndefined();
  });

  it('goes on while a text is on its way', () => {
    expect(typed('antigo', draft({ state: 'saving' }), 'novo texto')).toEqual(
      draft({ text: 'novo texto', state: 'saving' }),
    );
  });
});

describe('afterSaving', () => {
  it('leaves nothing, or what was typed since over what was sent', () => {
    expect(afterSaving(draft({ state: 'saving' }), 'novo')).toBeUndefined();
    expect(afterSaving(draft({ text: 'novo texto', state: 'saving' }), 'novo')).toEqual({
      text: 'novo texto',
      base: 'novo',
      state: 'open',
    });
  });

  it('goes on over what the server made of the text', () => {
    expect(afterSaving(draft({ text: 'a b c' }), 'a b', 'A B')).toEqual(
      draft({ text: 'a b c', base: 'A B' }),
    );
  });
});

describe('keptField', () => {
  const slot = { kind: 'field', place: 'session:s', name: 'bloco.tese' } as const;

  it('outlives a reload, apart for each owner and name', async () => {
    const browser = new TestBrowser();
    const texts = await browser.openTab();
    keptField(texts, slot).put(draft({ state: 'saving' }));
    await texts.flush();
    expect(keptField(await browser.openTab(), slot).read()).toMatchObject(draft());
    expect(keptField(await browser.openTab('bruno'), slot).read()).toBeUndefined();
    expect(keptField(texts, { ...slot, name: 'bloco.tema' }).read()).toBeUndefined();
  });

  it('leaves nothing behind once it is saved', async () => {
    const browser = new TestBrowser();
    const texts = await browser.openTab();
    const field = keptField(texts, slot);
    field.put(draft());
    field.put(undefined);
    await texts.flush();
    expect([field.read(), browser.database.values.size]).toEqual([undefined, 0]);
  });
});
