import { describe, expect, it } from 'vitest';
import { TestBrowser } from '../../../../tests/support/device.ts';
import { Draft, moveDraft, readDraft, writeDraft } from './draft.ts';
import { begunKeys } from './new-session-key.ts';
import { TypedText } from './typed-text.ts';

const session = 'session:0198a000-0000-7000-8000-000000000001';
const start = 'new:0198a000-0000-7000-8000-000000000002';

const setUp = async () => {
  const browser = new TestBrowser();
  const typed = await browser.openTab();
  const draft = new Draft(typed);
  return { browser, typed, draft };
};

describe('Draft', () => {
  it('begins with what was kept, one text for each place', async () => {
    const { typed, draft } = await setUp();
    writeDraft(typed, session, 'Recusa de cobertura');
    writeDraft(typed, start, 'Outra');
    draft.attach(session);
    expect(draft.text()).toBe('Recusa de cobertura');
    expect(readDraft(typed, 'session:other')).toBe('');
  });

  it('goes behind that of another place, and leaves nothing where it was', async () => {
    const { typed } = await setUp();
    writeDraft(typed, session, 'Antes');
    writeDraft(typed, start, 'Depois');
    moveDraft(typed, start, session);
    expect([readDraft(typed, session), readDraft(typed, start)]).toEqual(['Antes\n\nDepois', '']);
    moveDraft(typed, start, session);
    expect(readDraft(typed, session)).toBe('Antes\n\nDepois');
  });

  it('is on the device after a key, and leaves nothing there once it is cleared', async () => {
    const { browser, typed, draft } = await setUp();
    draft.attach(session);
    draft.set('Recusa');
    await typed.flush();
    expect(readDraft(await browser.openTab(), session)).toBe('Recusa');
    draft.clear();
    await typed.flush();
    expect(browser.database.values.size).toBe(0);
  });

  it('loses nothing that was typed before it had a place, or before the device was read', async () => {
    const { browser, typed } = await setUp();
    writeDraft(typed, start, 'Ontem');
    await typed.flush();
    const device = browser.device();
    const draft = new Draft(new TypedText(device));
    draft.set('hoje');
    await device.load(60_000);
    draft.attach(start);
    expect(draft.text()).toBe('Ontem\n\nhoje');
  });

  it('does not repeat what the browser filled in again after a reload', async () => {
    const { typed, draft } = await setUp();
    writeDraft(typed, session, 'Ontem');
    draft.append('Ontem e hoje');
    draft.attach(session);
    expect(draft.text()).toBe('Ontem e hoje');
  });

  it('moves with what was typed while the session was being created', async () => {
    const { typed, draft } = await setUp();
    draft.attach(start);
    draft.set('E mais uma coisa');
    draft.attach(session);
    expect(draft.text()).toBe('E mais uma coisa');
    expect(readDraft(typed, session)).toBe('E mais uma coisa');
    expect(begunKeys(typed)).toEqual([]);
  });

  it('puts a text back before what was typed since', async () => {
    const { draft } = await setUp();
    draft.attach(session);
    draft.insert('Não enviada');
    draft.insert('Antes');
    draft.append('Depois');
    expect(draft.text()).toBe('Antes\n\nNão enviada\n\nDepois');
  });

  it('takes over what another tab typed, unless something else was typed here', async () => {
    const { browser, typed, draft } = await setUp();
    const other = await browser.openTab();
    draft.attach(session);
    writeDraft(other, session, 'Da outra aba');
    await other.flush();
    expect(draft.text()).toBe('Da outra aba');
    draft.set('Desta aba');
    writeDraft(other, session, 'De novo da outra');
    await other.flush();
    expect(draft.text()).toBe('Desta aba');
    await typed.flush();
    expect(readDraft(other, session)).toBe('Desta aba');
  });

  it('tells where it would be lost with the tab', async () => {
    const { browser, typed, draft } = await setUp();
    draft.attach(session);
    browser.database.room = 0;
    draft.set('Recusa');
    await typed.flush();
    expect(draft.notKept()).toBe('full');
  });

  it('tells whoever listens of each change', async () => {
    const { draft } = await setUp();
    const seen: string[] = [];
    const stop = draft.subscribe(() => seen.push(draft.text()));
    draft.set('a');
    draft.attach(session);
    draft.set('ab');
    stop();
    draft.set('abc');
    expect([...new Set(seen)]).toEqual(['a', 'ab']);
  });
});
