import { describe, expect, it } from 'vitest';
import { EventStreamParser } from '#/lib/client/live/event-stream.ts';
import { newId } from '#/lib/domain/new-id.ts';
import { formatPiece } from './answer-events.ts';
import { formatOffset, parseOffset } from './answer-offset.ts';
import { nextCursor } from './stream-cursor.ts';

const run = newId();
const piece = (text: string, isClosed = false) => ({
  run,
  start: 3,
  end: 3 + text.length,
  text,
  isUpToDate: true,
  isClosed,
});
const eventsOf = (text: string) => new EventStreamParser().push(formatPiece(piece(text)));

describe('a piece as events', () => {
  it.each(['palavra', ' dois', 'a\nb', '\n', '\n\n- a\n', ' \n  x', 'data: x', ':', '𝄞'])(
    'has the text %j as it is',
    (text) => {
      const events = eventsOf(text);
      expect(events).toMatchObject([{ event: 'data', data: text }, { event: 'control' }]);
      expect(new Set(events.map(({ id }) => id))).toEqual(new Set([formatOffset(run, 3 + text.length)]));
    },
  );

  it.each(['a\rb', 'a\r\nb', 'a\r\revent: control\rdata: {}\r\rb'])(
    'has no event of a text such as %j',
    (text) => {
      expect(eventsOf(text).map(({ event }) => event)).toEqual(['data', 'control']);
    },
  );

  it('has no data without text, and no cursor at the end', () => {
    const [control, ...others] = new EventStreamParser().push(formatPiece(piece('', true)));
    expect(others).toEqual([]);
    expect(JSON.parse(control?.data ?? '')).toEqual({
      streamNextOffset: formatOffset(run, 3),
      upToDate: true,
      streamClosed: true,
    });
  });
});

it('reads the offsets that it writes, and no others', () => {
  expect(parseOffset(formatOffset(run, 59_999))).toEqual({ run, place: 59_999 });
  expect([parseOffset('-1'), parseOffset('now')]).toEqual(['start', 'now']);
  for (const text of [
    '',
    '0',
    `${run}_1`,
    `${run}_00000000000000010`,
    `${run.toUpperCase()}_0000000000000001`,
    `${run}_0000000000000001_2`,
  ])
    expect(parseOffset(text)).toBeUndefined();
});

it('never gives a reader its own cursor again, or an earlier one', () => {
  const now = Date.UTC(2026, 10, 27);
  const present = Number(nextCursor(undefined, now));
  expect(Number(nextCursor(String(present - 5), now))).toBe(present);
  for (const held of [present, present + 7])
    expect(Number(nextCursor(String(held), now))).toBeGreaterThan(held);
});
