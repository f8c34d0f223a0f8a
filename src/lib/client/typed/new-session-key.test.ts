import { describe, expect, it } from 'vitest';
import { TestBrowser } from '../../../../tests/support/device.ts';
import { TabStorage } from '../device/tab-storage.ts';
import { writeDraft } from './draft.ts';
import { begunKeys, NewSessionKey } from './new-session-key.ts';

const first = '0198a000-0000-7000-8000-000000000001';
const second = '0198a000-0000-7000-8000-000000000002';

/** Tabs of one browser: each name is held by the first that asks. */
const browser = () => {
  const held = new Set<string>();
  return (tab: TabStorage) => {
    const claim = async (name: string) => {
      if (held.has(name)) return false;
      held.add(name);
      return true;
    };
    return new NewSessionKey(tab, 'ana', claim);
  };
};

const begun =
  (...keys: string[]) =>
  async () =>
    keys;

describe('NewSessionKey', () => {
  it('is the same for the whole life of the tab', async () => {
    const key = browser()(new TabStorage(null));
    expect(await key.current(begun())).toBe(await key.current(begun(first)));
  });

  it('outlives a reload', async () => {
    const tab = new TabStorage(null);
    const before = await browser()(tab).current(begun());
    expect(await browser()(tab).current(begun(second))).toBe(before);
  });

  it('takes over the newest draft of a tab that is gone', async () => {
    expect(await browser()(new TabStorage(null)).current(begun(second, first))).toBe(second);
  });

  it('never shares a key with another open tab, not even a duplicated one', async () => {
    const open = browser();
    const tab = new TabStorage(null);
    const one = await open(tab).current(begun());
    const other = await open(tab).current(begun(one));
    expect(other).not.toBe(one);
  });

  it('is another one after the session was created', async () => {
    const key = browser()(new TabStorage(null));
    const before = await key.current(begun());
    key.used(before);
    expect(await key.current(begun())).not.toBe(before);
  });

  it('is never that of a session that is there, also where a draft was left under it', async () => {
    const key = browser()(new TabStorage(null));
    const before = await key.current(begun());
    key.used(before);
    expect(await key.current(begun(before))).not.toBe(before);
  });

  it('stays when a session of another key was created', async () => {
    const key = browser()(new TabStorage(null));
    const before = await key.current(begun());
    key.used(first);
    expect(await key.current(begun())).toBe(before);
  });
});

describe('begunKeys', () => {
  it('names the sessions that were begun, newest first, and passes over what is no key', async () => {
    const typed = await new TestBrowser().openTab();
    writeDraft(typed, `new:${first}`, 'a');
    writeDraft(typed, `new:${second}`, 'b');
    writeDraft(typed, 'new:x', 'c');
    writeDraft(typed, `session:${first}`, 'd');
    expect(begunKeys(typed)).toEqual([second, first]);
  });
});
