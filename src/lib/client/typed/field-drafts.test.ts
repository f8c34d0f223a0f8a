import { describe, expect, it } from 'vitest';
import { DeviceStorage } from '../device/device-storage.ts';
import { afterSaving, type FieldDraft, openFieldDrafts, standingOf, typed } from './field-drafts.ts';

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
    expect(standingOf('antigo', draft({ state: 'failed' }))).toBe('failed');
  });

  it('is a conflict where the stored text became another, but not while a text is on its way', () => {
    expect(standingOf('de outra aba', draft())).toBe('conflict');
    expect(standingOf('de outra aba', draft({ state: 'failed' }))).toBe('conflict');
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
});

describe('openFieldDrafts', () => {
  it('outlives a reload, apart for each owner, and passes over what it cannot read', () => {
    const storage = new DeviceStorage(null);
    openFieldDrafts(storage, 'ana', 's').set('bloco.tese', draft({ state: 'saving' }));
    storage.set('juca:ana:field:s:bloco.tema', '{"text":1}');
    expect([...openFieldDrafts(storage, 'ana', 's').all()]).toEqual([['bloco.tese', draft()]]);
    expect(openFieldDrafts(storage, 'bruno', 's').all().size).toBe(0);
  });
});
