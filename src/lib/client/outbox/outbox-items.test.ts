import { describe, expect, it } from 'vitest';
import { TestBrowser } from '../../../../tests/support/device.ts';
import type { Destination } from '../typed/destination.ts';
import type { OutboxItem } from './outbox.ts';
import { OutboxItems } from './outbox-items.ts';

const here: Destination = { kind: 'session', id: '0198a000-0000-7000-8000-000000000001' };
const start: Destination = { kind: 'new', key: '0198a000-0000-7000-8000-000000000077' };

const item = (number: number): OutboxItem => ({
  blockId: `0198a000-0000-7000-8000-00000000010${number}`,
  text: `Mensagem ${number}`,
  createdAt: '2026-03-09T14:05:00.000Z',
});

describe('OutboxItems', () => {
  it('outlive a reload as they were, in the order of their ids', async () => {
    const browser = new TestBrowser();
    const items = new OutboxItems(await browser.openTab());
    const refused = { code: 'limit', message: 'full', details: { max: 10 } } as const;
    items.put(here, { ...item(2), refused });
    items.put(here, item(1));
    await items.settled();
    const reloaded = new OutboxItems(await browser.openTab());
    expect(reloaded.list(here)).toEqual([item(1), { ...item(2), refused }]);
  });

  it('keep owners apart', async () => {
    const browser = new TestBrowser();
    const items = new OutboxItems(await browser.openTab('ana'));
    items.put(here, item(1));
    await items.settled();
    const others = new OutboxItems(await browser.openTab('bruno'));
    expect([others.list(here), others.destinations()]).toEqual([[], []]);
  });

  it('name every destination once', async () => {
    const items = new OutboxItems(await new TestBrowser().openTab());
    items.put(here, item(1));
    items.put(here, item(2));
    items.put(start, item(3));
    expect(items.destinations()).toEqual([start, here]);
  });

  it('move to another destination in one write, so a crash loses none and repeats none', async () => {
    const browser = new TestBrowser();
    const items = new OutboxItems(await browser.openTab());
    items.put(start, item(1));
    await items.settled();
    items.move(start, here);
    await items.settled();
    expect([items.list(start), items.list(here)]).toEqual([[], [item(1)]]);
    expect([browser.database.writes, browser.database.values.size]).toEqual([2, 1]);
  });

  it('stay in memory where the device is full', async () => {
    const browser = new TestBrowser();
    browser.database.room = 0;
    const items = new OutboxItems(await browser.openTab());
    items.put(here, item(1));
    await items.settled();
    expect(items.list(here)).toEqual([item(1)]);
    items.remove(here, item(1).blockId);
    expect(items.list(here)).toEqual([]);
  });
});
