import { describe, expect, it, vi } from 'vitest';
import { MemoryDatabase, TestBrowser } from '../../../../tests/support/device.ts';
import type { TypedEntry } from '../typed/typed-entry.ts';
import { DeviceStore } from './device-store.ts';

const entry = (text: string): TypedEntry => ({
  kind: 'draft',
  place: 'session:a',
  name: '',
  text,
  base: null,
  state: 'open',
  updatedAt: 1,
});

const long = 'x'.repeat(1_000);

describe('DeviceStore', () => {
  it('gives a value at once, and the next page after it was written', async () => {
    const browser = new TestBrowser();
    const device = browser.device();
    const isKept = device.set('k', entry('um'), 'soon');
    expect(device.get('k')?.text).toBe('um');
    expect(browser.database.values.size).toBe(0);
    await device.flush();
    expect(await isKept).toBe(true);
    const next = browser.device();
    await next.load(60_000);
    expect(next.get('k')).toEqual(entry('um'));
  });

  it('writes what is changed together in one write, and no later than asked', async () => {
    vi.useFakeTimers();
    const browser = new TestBrowser();
    const device = browser.device();
    void device.set('a', entry('um'), 'soon');
    void device.set('a', entry('dois'), 'soon');
    void device.set('b', entry('três'), 'soon');
    await vi.advanceTimersByTimeAsync(300);
    vi.useRealTimers();
    expect(browser.database.writes).toBe(1);
    await Promise.all([device.set('a', undefined, 'now'), device.set('b', entry('quatro'), 'now')]);
    expect(browser.database.writes).toBe(2);
    expect(browser.database.values.size).toBe(1);
  });

  it('loses nothing that was typed while the device is being read', async () => {
    const browser = new TestBrowser();
    const before = browser.device();
    await before.set('typed', entry('antes'), 'now');
    await before.set('untouched', entry('guardado'), 'now');
    const device = browser.device();
    const loading = device.load(60_000);
    expect(device.isLoaded()).toBe(false);
    void device.set('typed', entry('agora'), 'soon');
    await loading;
    expect(device.isLoaded()).toBe(true);
    expect(device.get('typed')?.text).toBe('agora');
    expect(device.get('untouched')?.text).toBe('guardado');
  });

  it('calls for what else is to be read before anyone is told that it is loaded', async () => {
    const device = new TestBrowser().device();
    const seen: boolean[] = [];
    await device.load(60_000, () => seen.push(device.isLoaded()));
    expect(seen).toEqual([false]);
  });

  it('passes over what it cannot read', async () => {
    const browser = new TestBrowser();
    browser.database.values.set('ana:a', 'not an entry').set('ana:b', { ...entry('x'), text: 1 });
    const device = browser.device();
    await device.load(60_000);
    expect(device.under('').size).toBe(0);
  });

  it('gives the same view until something under its prefix changes', () => {
    const device = new TestBrowser().device();
    void device.set('draft:b', entry('dois'), 'soon');
    void device.set('draft:a', entry('um'), 'soon');
    const view = device.under('draft:');
    expect([...view.keys()]).toEqual(['draft:a', 'draft:b']);
    void device.set('edit:a', entry('três'), 'soon');
    expect(device.under('draft:')).toBe(view);
    void device.set('draft:a', entry('quatro'), 'soon');
    expect(device.under('draft:').get('draft:a')?.text).toBe('quatro');
  });
});

describe('DeviceStore on a full device', () => {
  it('tells which values are in memory only, and keeps those that fit', async () => {
    const browser = new TestBrowser();
    browser.database.room = 500;
    const device = browser.device();
    const [short, tooLong] = await Promise.all([
      device.set('short', entry('um'), 'now'),
      device.set('long', entry(long), 'now'),
    ]);
    expect([short, tooLong]).toEqual([true, false]);
    expect([device.notKept('short'), device.notKept('long')]).toEqual([null, 'full']);
    expect([device.keeping(), device.isAtRisk()]).toEqual(['full', true]);
    expect(device.get('long')?.text).toBe(long);
  });

  it('keeps them once there is room, and has nothing at risk once they are gone', async () => {
    const browser = new TestBrowser();
    browser.database.room = 100;
    const device = browser.device();
    await device.set('a', entry(long), 'now');
    await device.set('b', entry(long), 'now');
    await device.set('b', undefined, 'now');
    expect([device.notKept('a'), device.notKept('b')]).toEqual(['full', null]);
    browser.database.room = 10_000;
    await device.set('c', entry('um'), 'now');
    expect([device.keeping(), device.isAtRisk()]).toEqual(['durable', false]);
    expect([...browser.database.values.keys()]).toEqual(['ana:a', 'ana:c']);
  });

  it('has the other tabs know that the value is in memory only', async () => {
    const browser = new TestBrowser();
    browser.database.room = 100;
    const [one, other] = [browser.device(), browser.device()];
    await one.set('a', entry(long), 'now');
    expect([other.get('a')?.text, other.notKept('a')]).toEqual([long, 'full']);
  });
});

describe('DeviceStore whose removals fail', () => {
  /** Two tabs that know a value, on a device that takes no more changes. */
  const openTabs = async () => {
    const browser = new TestBrowser();
    const [device, other] = [browser.device(), browser.device()];
    await device.set('a', entry('antes'), 'now');
    browser.database.room = 0;
    return { browser, device, other };
  };

  it('has the removed value back in no tab after another look at the database', async () => {
    const { device, other } = await openTabs();
    expect(await device.set('a', undefined, 'now')).toBe(false);
    await device.refresh('');
    await other.refresh('');
    expect([device.get('a'), other.get('a')]).toEqual([undefined, undefined]);
  });

  it('tells that the value would return until the removal is written with a later change', async () => {
    const { browser, device } = await openTabs();
    await device.set('a', undefined, 'now');
    expect(device.wouldReturn()).toBe(true);
    browser.database.room = 10_000;
    await device.set('b', entry('um'), 'now');
    expect(device.wouldReturn()).toBe(false);
    expect([...browser.database.values.keys()]).toEqual(['ana:b']);
  });

  it('has nothing return where the device never had the value', async () => {
    const { device } = await openTabs();
    await device.set('b', entry('um'), 'now');
    await device.set('b', undefined, 'now');
    expect(device.wouldReturn()).toBe(false);
  });
});

describe('DeviceStore without a device', () => {
  it('keeps values in memory, says so, and leaves alone what it could not read', async () => {
    const browser = new TestBrowser();
    await browser.device().set('a', entry('antes'), 'now');
    browser.database.isBroken = true;
    const device = browser.device();
    await device.load(60_000);
    browser.database.isBroken = false;
    expect([device.isLoaded(), device.keeping(), device.isAtRisk()]).toEqual([true, 'memory-only', false]);
    expect(await device.set('a', entry('depois'), 'now')).toBe(false);
    expect([device.notKept('a'), device.isAtRisk()]).toEqual(['memory-only', true]);
    expect(browser.database.values.get('ana:a')).toEqual(entry('antes'));
  });

  it('goes on without one that never answers', async () => {
    const database = new MemoryDatabase();
    database.read = () => new Promise(() => {});
    const form = { write: (value: TypedEntry) => value, read: () => null };
    const device = new DeviceStore({ prefix: 'ana:', database, channel: null, form });
    await device.load(1);
    expect([device.isLoaded(), device.keeping()]).toEqual([true, 'memory-only']);
  });
});

describe('DeviceStore in two tabs', () => {
  it('has what other tabs changed where the database does not answer', async () => {
    const browser = new TestBrowser();
    await browser.device().set('k', entry('um'), 'now');
    browser.database.read = () => Promise.reject(new Error('The database does not answer.'));
    const fresh = browser.device();
    await fresh.load(60_000);
    expect(fresh.get('k')).toEqual(entry('um'));
  });

  it('tells of a change after one that it heard of, whichever clock is behind', async () => {
    const browser = new TestBrowser();
    const asleep = browser.device('ana', 60 * 60_000);
    const fresh = browser.device();
    const texts = () => [asleep, fresh].map((device) => device.get('k')?.text);
    await fresh.set('k', entry('um'), 'now');
    await asleep.set('k', entry('dois'), 'now');
    expect(texts()).toEqual(['dois', 'dois']);
    await fresh.set('k', undefined, 'now');
    await asleep.set('k', entry('três'), 'now');
    expect(texts()).toEqual(['três', 'três']);
  });

  it('tells of a change after one that was made before it was opened, while the clock ran ahead', async () => {
    const browser = new TestBrowser();
    const ahead = browser.device('ana', -60 * 60_000);
    await ahead.set('k', entry('um'), 'now');
    const fresh = browser.device();
    await fresh.load(60_000);
    await fresh.set('k', entry('dois'), 'now');
    expect([ahead, fresh].map((device) => device.get('k')?.text)).toEqual(['dois', 'dois']);
  });

  it('has what the database has where another tab knows an older value, and has heard of nothing', async () => {
    const browser = new TestBrowser();
    const one = browser.device();
    await one.set('k', entry('um'), 'now');
    browser.database.values.set('ana:k', entry('dois'));
    const fresh = browser.device();
    const heard = vi.fn();
    fresh.onHeard(heard);
    await fresh.load(60_000);
    expect(fresh.get('k')?.text).toBe('dois');
    expect(heard).not.toHaveBeenCalled();
  });

  it('hears of a removal that another tab could not write, also where it was opened after that', async () => {
    const browser = new TestBrowser();
    const one = browser.device();
    await one.set('k', entry('um'), 'now');
    browser.database.room = 0;
    await one.set('k', undefined, 'now');
    const fresh = browser.device();
    await fresh.load(60_000);
    expect(fresh.get('k')).toBeUndefined();
  });

  it('tells of a change after one that it heard of meanwhile', async () => {
    const browser = new TestBrowser();
    const asleep = browser.device('ana', 60 * 60_000);
    const fresh = browser.device();
    void asleep.set('k', entry('dois'), 'soon');
    await fresh.set('k', entry('um'), 'now');
    await asleep.flush();
    expect([asleep, fresh].map((device) => device.get('k')?.text)).toEqual(['dois', 'dois']);
  });

  it('tells the other tab what changed once it is written', async () => {
    const browser = new TestBrowser();
    const [one, other] = [browser.device(), browser.device()];
    const heard: string[] = [];
    other.onHeard((keys) => heard.push(...keys));
    await one.set('a', entry('um'), 'now');
    expect(other.get('a')?.text).toBe('um');
    await one.set('a', undefined, 'now');
    expect(other.get('a')).toBeUndefined();
    expect(heard).toEqual(['a', 'a']);
  });

  it('does not replace what is being typed here', async () => {
    const browser = new TestBrowser();
    const [one, other] = [browser.device(), browser.device()];
    void other.set('a', entry('desta aba'), 'soon');
    await one.set('a', entry('da outra aba'), 'now');
    expect(other.get('a')?.text).toBe('desta aba');
    await other.flush();
    expect(one.get('a')?.text).toBe('desta aba');
    expect(browser.database.values.get('ana:a')).toEqual(entry('desta aba'));
  });

  it('reads again what it did not hear of, and keeps what it has not written', async () => {
    const browser = new TestBrowser();
    const device = browser.device();
    await device.set('x:removed', entry('um'), 'now');
    browser.database.values.delete('ana:x:removed');
    browser.database.values.set('ana:x:added', entry('dois'));
    void device.set('x:pending', entry('três'), 'soon');
    await device.refresh('x:');
    expect([...device.under('x:').keys()]).toEqual(['x:added', 'x:pending']);
  });

  it('keeps owners apart', async () => {
    const browser = new TestBrowser();
    await browser.device('ana').set('a', entry('de Ana'), 'now');
    const bruno = browser.device('bruno');
    await bruno.load(60_000);
    expect(bruno.under('').size).toBe(0);
  });
});
