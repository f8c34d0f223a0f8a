import { describe, expect, it } from 'vitest';
import { TestBrowser } from '../../../../tests/support/device.ts';
import { writeDraft } from './draft.ts';
import { adoptLegacy, type LegacyStorage } from './typed-legacy.ts';

/** A `localStorage` with what an older build left in it. */
const legacyStorage = (values: Record<string, string>): LegacyStorage & { values: Map<string, string> } => {
  const map = new Map(Object.entries(values));
  return {
    values: map,
    getItem: (key) => map.get(key) ?? null,
    removeItem: (key) => void map.delete(key),
    key: (index) => [...map.keys()][index] ?? null,
    get length() {
      return map.size;
    },
  };
};

const refusal = { code: 'limit', message: 'full', details: { max: 1 } };
const left = {
  'juca:ana:draft:session:s': 'Rascunho',
  'juca:ana:draft:new:k': 'Começo',
  'juca:ana:edit:s:b': '{"text":"Editado","basedOn":4}',
  'juca:ana:field:s:b.thesis': '{"text":"Tese","base":"Antes"}',
  'juca:ana:field:s:b.document': '{"text":"{}","base":"[]"}',
  'juca:ana:outbox:session:s:m': '{"blockId":"m","text":"Enviada","createdAt":"2026-03-09T14:05:00.000Z"}',
  'juca:ana:outbox:session:s:n': JSON.stringify({
    blockId: 'n',
    text: 'Recusada',
    createdAt: '2026-03-09T14:06:00.000Z',
    refused: refusal,
  }),
};
const notOurs = {
  'juca:bruno:draft:session:s': 'De Bruno',
  'juca:ana:edit:s:c': 'not json',
  'juca:ana:field:s:c': '{"text":1}',
  'juca:ana:outbox:session:s:o': '{"text":"x","createdAt":"never"}',
  'juca-theme': 'dark',
};

describe('adoptLegacy', () => {
  it('takes over every kind of text, and leaves in localStorage what it cannot read or is not the owner’s', async () => {
    const browser = new TestBrowser();
    const typed = await browser.openTab();
    const storage = legacyStorage({ ...left, ...notOurs });
    adoptLegacy(typed, storage, 'ana');
    const adopted = typed.all().map(({ kind, place, name, text, base }) => [kind, place, name, text, base]);
    expect(adopted).toEqual([
      ['draft', 'new:k', '', 'Começo', null],
      ['draft', 'session:s', '', 'Rascunho', null],
      ['edit', 'session:s', 'b', 'Editado', 4],
      ['field', 'session:s', 'b.thesis', 'Tese', 'Antes'],
      ['document', 'session:s', 'b', '{}', '[]'],
      ['outbox', 'session:s', 'm', 'Enviada', null],
      ['outbox', 'session:s', 'n', 'Recusada', null],
    ]);
    const refused = typed.get({ kind: 'outbox', place: 'session:s', name: 'n' });
    expect(refused).toMatchObject({ state: 'refused', refusal, updatedAt: Date.parse('2026-03-09T14:06Z') });
    await typed.flush();
    expect(browser.database.values.size).toBe(7);
    expect(Object.fromEntries(storage.values)).toEqual(notOurs);
  });

  it('leaves a text in localStorage until the device has it', async () => {
    const browser = new TestBrowser();
    const typed = await browser.openTab();
    browser.database.room = 0;
    const storage = legacyStorage(left);
    adoptLegacy(typed, storage, 'ana');
    await typed.flush();
    expect(storage.values.size).toBe(7);
  });

  it('joins a draft to one that is here, and repeats none', async () => {
    const typed = await new TestBrowser().openTab();
    writeDraft(typed, 'session:s', 'Novo');
    adoptLegacy(typed, legacyStorage({ 'juca:ana:draft:session:s': 'Velho' }), 'ana');
    adoptLegacy(typed, legacyStorage({ 'juca:ana:draft:session:s': 'Velho' }), 'ana');
    expect(typed.get({ kind: 'draft', place: 'session:s', name: '' })?.text).toBe('Novo\n\nVelho');
    await typed.flush();
  });

  it('does nothing where there is no localStorage', async () => {
    const typed = await new TestBrowser().openTab();
    adoptLegacy(typed, null, 'ana');
    expect(typed.all()).toEqual([]);
  });
});
