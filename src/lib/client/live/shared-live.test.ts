import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LiveEvent } from './live-connection.ts';
import { SharedLive } from './shared-live.ts';

/** The server's side of a line: what was asked, and a way to send. */
interface Line {
  lastEventId: string | null;
  signal: AbortSignal;
  send: (text: string) => void;
}

const lines: Line[] = [];
const waiting: ((line: Line) => void)[] = [];
const nextLine = () => new Promise<Line>((resolve) => waiting.push(resolve));

/** A tab, with what it was told in the order it came. */
class Tab {
  readonly told: (LiveEvent | string)[] = [];
  readonly live: SharedLive;
  #wanted: { what: string; resolve: () => void } | null = null;

  constructor(name: string) {
    const take = (what: LiveEvent | string) => {
      this.told.push(what);
      if (this.#wanted && JSON.stringify(what).includes(this.#wanted.what)) this.#wanted.resolve();
    };
    this.live = new SharedLive(name, { onEvent: take, onState: take });
    tabs.push(this);
  }

  /** Until something that contains this was told. */
  until(what: string): Promise<void> {
    if (this.told.some((each) => JSON.stringify(each).includes(what))) return Promise.resolve();
    return new Promise((resolve) => {
      this.#wanted = { what, resolve };
    });
  }
}

const tabs: Tab[] = [];
const change = (id: string, version: number) =>
  `id: ${id}\nevent: change\ndata: {"kind":"session","sessionId":"s","version":${version}}\n\n`;

const answer = (_: string, { headers, signal }: { headers: Headers; signal: AbortSignal }) => {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      signal.addEventListener('abort', () => controller.error(signal.reason));
      const line = { lastEventId: headers.get('last-event-id'), signal, send };
      lines.push(line);
      waiting.shift()?.(line);
    },
  });
  return Promise.resolve(new Response(body));
};

let name = '';
let count = 0;
beforeEach(() => {
  name = `live-${process.pid}-${count++}`;
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.stubGlobal('fetch', answer);
});
afterEach(() => {
  for (const tab of tabs.splice(0)) tab.live.close();
  lines.length = 0;
  vi.unstubAllGlobals();
});

/** Two tabs of one account, of which the first holds the line and both have been told so. */
const twoTabs = async () => {
  const [first, second] = [new Tab(name), new Tab(name)];
  const opened = nextLine();
  first.live.join();
  const line = await opened;
  await first.until('online');
  second.live.join();
  await second.until('online');
  return { first, second, line };
};

describe('SharedLive', () => {
  it('opens one line for all tabs, and each hears every change', async () => {
    const { first, second, line } = await twoTabs();
    line.send(change('1', 7));
    await Promise.all([first.until('"version":7'), second.until('"version":7')]);
    expect(lines).toHaveLength(1);
  });

  it('hands the line on, from the last event that the next one heard of', async () => {
    const { first, second, line } = await twoTabs();
    line.send(change('41', 7));
    await second.until('"version":7');
    const opened = nextLine();
    first.live.leave();
    const next = await opened;
    expect([line.signal.aborted, next.lastEventId]).toEqual([true, '41']);
    next.send(change('42', 8));
    await Promise.all([first.until('"version":8'), second.until('"version":8')]);
  });

  it('tells a tab that comes later to fetch again, since it cannot know what it missed', async () => {
    const { line, first } = await twoTabs();
    line.send(change('1', 7));
    await first.until('"version":7');
    const late = new Tab(name);
    late.live.join();
    await late.until('reset');
    expect(late.told).not.toContainEqual(expect.objectContaining({ version: 7 }));
  });

  it('keeps accounts apart', async () => {
    const { line, first } = await twoTabs();
    const opened = nextLine();
    const other = new Tab(`${name}-other`);
    other.live.join();
    await opened;
    line.send(change('1', 7));
    await first.until('"version":7');
    expect(other.told).not.toContainEqual(expect.objectContaining({ version: 7 }));
    expect(lines).toHaveLength(2);
  });

  it('waits no longer for the line once it has left', async () => {
    const { first, second } = await twoTabs();
    second.live.leave();
    const third = new Tab(name);
    const opened = nextLine();
    third.live.join();
    first.live.leave();
    await opened;
    await third.until('online');
    expect(lines).toHaveLength(2);
  });
});
