import { describe, expect, it } from 'vitest';
import { DeviceStorage } from '../device/device-storage.ts';
import { Drafts } from './drafts.ts';
import { NewSessionKey } from './drafts-new-key.ts';

const first = '0198a000-0000-7000-8000-000000000001';
const second = '0198a000-0000-7000-8000-000000000002';

describe('Drafts', () => {
  it('keeps one text for each destination and owner', () => {
    const storage = new DeviceStorage(null);
    const ana = new Drafts(storage, 'ana');
    ana.write({ kind: 'session', id: first }, 'Recusa de cobertura');
    ana.write({ kind: 'new', key: first }, 'Outra');
    expect(ana.read({ kind: 'session', id: first })).toBe('Recusa de cobertura');
    expect(ana.read({ kind: 'session', id: second })).toBe('');
    expect(new Drafts(storage, 'bruno').read({ kind: 'session', id: first })).toBe('');
    expect(new Drafts(storage, 'bruno').begun()).toEqual([]);
  });

  it('leaves nothing behind for an empty text', () => {
    const storage = new DeviceStorage(null);
    const drafts = new Drafts(storage, 'ana');
    drafts.write({ kind: 'new', key: first }, 'Outra');
    drafts.write({ kind: 'new', key: first }, '');
    expect(storage.keys('')).toEqual([]);
  });

  it('names the sessions that were begun, newest first, and passes over what is no key', () => {
    const storage = new DeviceStorage(null);
    const drafts = new Drafts(storage, 'ana');
    drafts.write({ kind: 'new', key: first }, 'a');
    drafts.write({ kind: 'new', key: second }, 'b');
    drafts.write({ kind: 'new', key: 'x' }, 'c');
    drafts.write({ kind: 'session', id: first }, 'd');
    expect(drafts.begun()).toEqual([second, first]);
  });
});

describe('NewSessionKey', () => {
  /** Tabs of one browser: each name is held by the first that asks. */
  const browser = () => {
    const held = new Map<string, DeviceStorage>();
    return (tab: DeviceStorage) => {
      const claim = async (name: string) => {
        if (held.has(name)) return false;
        held.set(name, tab);
        return true;
      };
      return new NewSessionKey(tab, 'ana', claim);
    };
  };

  it('is the same for the whole life of the tab', async () => {
    const key = browser()(new DeviceStorage(null));
    expect(await key.current(() => [])).toBe(await key.current(() => [first]));
  });

  it('outlives a reload', async () => {
    const tab = new DeviceStorage(null);
    const before = await browser()(tab).current(() => []);
    expect(await browser()(tab).current(() => [second])).toBe(before);
  });

  it('takes over the newest draft of a tab that is gone', async () => {
    expect(await browser()(new DeviceStorage(null)).current(() => [second, first])).toBe(second);
  });

  it('never shares a key with another open tab, not even a duplicated one', async () => {
    const open = browser();
    const tab = new DeviceStorage(null);
    const one = await open(tab).current(() => []);
    const other = await open(tab).current(() => [one]);
    expect(other).not.toBe(one);
  });

  it('is another one after the session was created', async () => {
    const key = browser()(new DeviceStorage(null));
    const before = await key.current(() => []);
    key.used(before);
    expect(await key.current(() => [])).not.toBe(before);
  });

  it('stays when a session of another key was created', async () => {
    const key = browser()(new DeviceStorage(null));
    const before = await key.current(() => []);
    key.used(first);
    expect(await key.current(() => [])).toBe(before);
  });
});
