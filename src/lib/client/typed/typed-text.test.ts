import { describe, expect, it } from 'vitest';
import { TestBrowser } from '../../../../tests/support/device.ts';
import type { TypedSlot } from './typed-entry.ts';
import { keyOf, placeIn } from './typed-entry.ts';

const draft: TypedSlot = { kind: 'draft', place: 'session:a', name: '' };
const edit: TypedSlot = { kind: 'edit', place: 'session:a', name: 'block' };
const open = (text: string, base: string | number | null = null) => ({ text, base, state: 'open' as const });

describe('TypedText', () => {
  it('has every kind of text in one place, by owner', async () => {
    const browser = new TestBrowser();
    const ana = await browser.openTab('ana');
    await Promise.all([ana.put(draft, open('um'), 'now'), ana.put(edit, open('dois', 4), 'now')]);
    const again = await browser.openTab('ana');
    expect(again.all().map(({ kind, text, base }) => [kind, text, base])).toEqual([
      ['draft', 'um', null],
      ['edit', 'dois', 4],
    ]);
    expect((await browser.openTab('bruno')).all()).toEqual([]);
  });

  it('has a save that is under way here be an open text elsewhere', async () => {
    const browser = new TestBrowser();
    const [here, there] = [await browser.openTab(), await browser.openTab()];
    await here.put(edit, { ...open('um', 4), state: 'saving' }, 'now');
    expect([here.get(edit)?.state, there.get(edit)?.state]).toEqual(['saving', 'open']);
  });

  it('forgets what was typed over a session that is gone, and not what can be sent elsewhere', async () => {
    const typed = await new TestBrowser().openTab();
    const other: TypedSlot = { ...edit, place: 'session:b' };
    for (const slot of [draft, edit, other]) void typed.put(slot, open('x', 1));
    await typed.forgetBound('session:a');
    expect(typed.all().map(keyOf)).toEqual([keyOf(draft), keyOf(other)]);
    await typed.forgetAll('session:a');
    expect(typed.all().map(keyOf)).toEqual([keyOf(other)]);
  });

  it('leaves nothing on the device, nor in other tabs, where all is forgotten', async () => {
    const browser = new TestBrowser();
    const [here, there] = [await browser.openTab(), await browser.openTab()];
    for (const slot of [draft, edit]) void here.put(slot, open('x', 1));
    await here.flush();
    await here.forgetAll();
    expect([browser.database.values.size, there.all()]).toEqual([0, []]);
  });

  it('tells when the device was read', async () => {
    const typed = await new TestBrowser().openTab();
    await typed.whenLoaded();
    expect(typed.isLoaded()).toBe(true);
  });
});

describe('placeIn', () => {
  it('gives the place of a key of the kind, and of no other', () => {
    expect(placeIn('draft', keyOf(draft))).toBe('session:a');
    expect(placeIn('outbox', keyOf(draft))).toBeNull();
    expect(placeIn('draft', 'draft:x')).toBeNull();
  });
});
