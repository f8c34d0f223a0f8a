import { waitFor } from '@testing-library/react';
import { useCallback, useRef } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Known, nothingKnown } from '#/lib/client/replica/known.ts';
import type { Block } from '#/lib/domain/session.ts';
import { problem } from '../../../../tests/support/components/fake-api.ts';
import { render } from '../../../../tests/support/components/render.tsx';
import { storedSession } from '../../../../tests/support/sessions.ts';
import type { BlockScroll, ScrollTarget } from '../scroll/useBlockScroll.ts';
import { FindInSession } from './FindInSession.tsx';
import type { OpenedFind } from './useOpenedFind.ts';

const session = storedSession({ lastPosition: 40, version: 3 });
const texts = new Map([
  [2, 'o exame foi negado'],
  [3, 'outro exame'],
]);
const known: Known = {
  ...nothingKnown,
  session,
  blocks: new Map(
    [...texts].map(([position, text]) => [position, { position, content: { text } } as unknown as Block]),
  ),
};

/** The places of `exame` in the second and the third block, and in one that is not on the page. */
const places = (position: number, start: number) => ({
  id: `block ${position}`,
  position,
  version: 1,
  places: [{ path: 'text', start, end: start + 5 }],
});
const parts = [
  { version: 3, blocks: [places(2, 2), places(3, 6)], next: 20 },
  { version: 3, blocks: [places(30, 0)], next: null },
];

/** What a browser marks, by the name of the highlight. */
const highlights = new Map<string, Set<Range>>();
const marked = (name: string) => [...(highlights.get(name) ?? [])].map(String);

class FakeHighlight extends Set<Range> {
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

beforeEach(() => {
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights });
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 2_000, 40, 20);
});

afterEach(() => {
  highlights.clear();
  vi.restoreAllMocks();
});

/** Heights change where a test says so. */
let resize: () => void = () => {};
class ToldObserver {
  constructor(callback: () => void) {
    resize = callback;
  }
  observe(): void {}
  disconnect(): void {}
}

/** Lays the list out over 900 pixels, with the words and the row so far below its top. */
const layOut = (words: number, row = 100) => {
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, words, 40, 20);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return this.hasAttribute('data-index') ? new DOMRect(0, row, 300, 500) : new DOMRect(0, 0, 300, 900);
  });
};

const nextFrame = () => new Promise(requestAnimationFrame);

interface CanvasProps {
  opened: Partial<OpenedFind>;
  onClose: () => void;
  expand: (blockId: string) => void;
  onScroll: (target: ScrollTarget) => void;
  onKeep: (position: number | null) => void;
}

/** The search over a list that shows the second and the third block. */
function Canvas({ opened, onClose, expand, onScroll, onKeep }: CanvasProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const release = useCallback(() => onKeep(null), [onKeep]);
  const virtualizer = { range: { startIndex: 2, endIndex: 2 } };
  return (
    <>
      <FindInSession
        sessionId={session.id}
        opened={{ id: 'asked', words: '', from: null, asked: 1, ...opened }}
        scroll={
          { scroller, scrollTo: onScroll, keep: onKeep, release, virtualizer } as unknown as BlockScroll
        }
        known={known}
        expanded={{ has: () => false, expand }}
        onClose={onClose}
      />
      <div ref={scroller} tabIndex={-1} data-testid="list">
        {[...texts].map(([position, text]) => (
          <div key={position} data-index={position - 1}>
            <p data-content>{text}</p>
          </div>
        ))}
      </div>
    </>
  );
}

const renderFind = (opened: Partial<OpenedFind> = {}) => {
  const scrolled: ScrollTarget[] = [];
  const kept: (number | null)[] = [];
  const onScroll = (target: ScrollTarget) => void scrolled.push(target);
  const onKeep = (position: number | null) => void kept.push(position);
  const onClose = vi.fn();
  const expand = vi.fn();
  const page = render(
    <Canvas opened={opened} onClose={onClose} expand={expand} onScroll={onScroll} onKeep={onKeep} />,
  );
  page.api.on(`GET /api/sessions/${session.id}/find`, ({ path }: { path: string }) =>
    path.includes('after=20') ? parts[1] : parts[0],
  );
  const field = page.getByRole('searchbox');
  const status = (at: number, count: number) =>
    page.findByText(page.say('canvas.find.place', { at, count, more: 'false' }));
  return { ...page, field, status, scrolled, kept, expand, onClose };
};

it('counts the places of the whole session, begins at what is on the screen, and goes round', async () => {
  const { user, field, status, scrolled, expand } = renderFind();
  expect(document.activeElement).toBe(field);
  await user.keyboard('exame');
  await status(2, 3);
  expect(marked('found')).toEqual(['exame']);
  expect(marked('found-here')).toEqual(['exame']);
  expect(expand).toHaveBeenCalledWith('block 3');
  await user.keyboard('{Enter}');
  await status(3, 3);
  expect(scrolled.at(-1)).toMatchObject({ position: 30 });
  expect(marked('found-here')).toEqual([]);
  expect(marked('found')).toEqual(['exame', 'exame']);
  await user.keyboard('{Enter}');
  await status(1, 3);
  expect(scrolled.at(-1)).toMatchObject({ position: 2 });
  await user.keyboard('{Shift>}{Enter}{/Shift}');
  await status(3, 3);
});

it('opens at the place of a hit without the focus, and Escape anywhere takes the marks away', async () => {
  const { user, field, status, onClose, unmount } = renderFind({ words: 'exame', from: 3, asked: 0 });
  await status(2, 3);
  expect(document.activeElement).not.toBe(field);
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
  unmount();
  expect(highlights.size).toBe(0);
});

it('Escape in the field closes the bar and gives the focus back', async () => {
  const { user, onClose, getByTestId } = renderFind();
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(getByTestId('list'));
});

it('says that nothing was found', async () => {
  const { api, user, findByText, say } = renderFind();
  api.on(`GET /api/sessions/${session.id}/find`, { version: 3, blocks: [], next: null });
  await user.keyboard('nada');
  await findByText(say('canvas.find.nothing'));
});

it('says that the search failed, and asks again', async () => {
  const { api, user, findByText, getByRole, status, say } = renderFind();
  api.on(`GET /api/sessions/${session.id}/find`, problem(500, 'unexpected'));
  await user.keyboard('exame');
  await findByText(say('canvas.find.failed'));
  api.on(`GET /api/sessions/${session.id}/find`, { ...parts[0], next: null });
  await user.click(getByRole('button', { name: say('canvas.find.retry') }));
  await status(2, 2);
});

it('lays elements over the text where a browser cannot mark ranges', async () => {
  Reflect.deleteProperty(globalThis, 'Highlight');
  Range.prototype.getClientRects = () => [new DOMRect(1, 2, 40, 20)] as unknown as DOMRectList;
  const { user, getByTestId, status } = renderFind({ words: 'exame', from: 2, asked: 0 });
  await status(1, 3);
  const coverings = () => getByTestId('list').querySelectorAll('mark[aria-hidden]');
  await waitFor(() => expect(coverings()).toHaveLength(2));
  expect(getByTestId('list').querySelector('[data-content]')?.firstChild?.textContent).toBe(
    'o exame foi negado',
  );
  await user.keyboard('{Escape}');
});

it('keeps the words where they stand while heights change, until the person acts', async () => {
  vi.stubGlobal('ResizeObserver', ToldObserver);
  layOut(300);
  const { user, status, scrolled, kept } = renderFind({ words: 'exame', from: 3, asked: 0 });
  await status(2, 3);
  await waitFor(() => expect(marked('found-here')).toEqual(['exame']));
  expect([scrolled, kept.at(-1)]).toEqual([[], 3]);
  layOut(1_200, 400);
  resize();
  await nextFrame();
  expect(scrolled).toEqual([{ position: 3, offset: 800, gapAbove: 300 }]);
  layOut(301);
  resize();
  await nextFrame();
  expect(scrolled).toHaveLength(1);
  await user.keyboard('{Shift}');
  expect(kept.at(-1)).toBeNull();
  layOut(1_200, 400);
  resize();
  await nextFrame();
  expect(scrolled).toHaveLength(1);
});

it('brings words into sight that are drawn below it, and keeps them there', async () => {
  vi.stubGlobal('ResizeObserver', ToldObserver);
  layOut(2_000, 1_500);
  const { status, scrolled } = renderFind({ words: 'exame', from: 3, asked: 0 });
  await status(2, 3);
  await waitFor(() => expect(scrolled.at(-1)).toEqual({ position: 3, offset: 500, gapAbove: 300 }));
  layOut(2_400, 1_500);
  resize();
  await nextFrame();
  expect(scrolled.at(-1)).toEqual({ position: 3, offset: 900, gapAbove: 300 });
});

it.each(['wheel', 'touchmove', 'pointerdown'])(
  'leaves the list to the person after %s, also early',
  async (act) => {
    layOut(2_000);
    const { status, scrolled } = renderFind({ words: 'exame', from: 3, asked: 0 });
    window.dispatchEvent(new Event(act));
    await status(2, 3);
    await waitFor(() => expect(marked('found-here')).toEqual(['exame']));
    expect(scrolled).toEqual([]);
  },
);
