import { describe, expect, it } from 'vitest';
import type { Locale } from '#/i18n/locales.ts';
import type { Deadline } from '#/lib/domain/deadlines/deadline.ts';
import { addDays } from '#/lib/domain/law/days.ts';
import { appealBasis, givenOn } from '../../../../tests/support/deadlines.ts';
import { deadlineFeed } from './deadline-feed.ts';

const deadline = (given: Partial<Deadline> = {}): Deadline => ({
  id: '01980000-0000-7000-8000-000000000001',
  title: 'Apelação',
  notes: '',
  sessionId: null,
  matterId: null,
  basis: givenOn('2026-12-31'),
  lastDay: '2026-12-31',
  lastTime: null,
  warnings: [],
  recheck: null,
  doneAt: null,
  createdAt: '2026-03-09T14:05:00.000Z',
  updatedAt: '2026-03-10T08:00:01.234Z',
  version: 3,
  ...given,
});

/** A feed whose pages have these deadlines. */
const feedOf = async (pages: Deadline[][], locale: Locale): Promise<string[]> => {
  async function* given() {
    yield* pages;
  }
  const pieces: string[] = [];
  for await (const piece of deadlineFeed(given(), locale)) pieces.push(piece);
  return pieces;
};
const whole = async (deadlines: Deadline[], locale: Locale) => (await feedOf([deadlines], locale)).join('');

/** A feed read as RFC 5545 says: lines unfolded, texts unescaped, properties of each event by name. */
const parse = (feed: string): Record<string, string>[] => {
  expect(feed.endsWith('\r\n')).toBe(true);
  const physical = feed.slice(0, -2).split('\r\n');
  for (const line of physical) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(feed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lines = feed.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
  expect([lines[0], lines[1], lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'END:VCALENDAR']);
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    const [name = '', value = ''] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)];
    if (line === 'BEGIN:VEVENT') events.push({});
    else Object.assign(events.at(-1) ?? {}, { [name]: unescaped(value) });
  }
  return events;
};

const unescaped = (value: string): string =>
  value.replace(/\\(.)/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

describe('the feed of deadlines', () => {
  it('has each as an event of its whole last day, with an id that stays', async () => {
    const [event] = parse(await whole([deadline()], 'pt-BR'));
    expect(event).toMatchObject({
      UID: '01980000-0000-7000-8000-000000000001@juca',
      DTSTAMP: '20260310T080001Z',
      SEQUENCE: '2',
      'DTSTART;VALUE=DATE': '20261231',
      'DTEND;VALUE=DATE': '20270101',
      SUMMARY: 'Apelação',
      TRANSP: 'TRANSPARENT',
    });
  });

  it('brings every text back as it was, however long, in whatever signs', async () => {
    const texts = [
      'a; b, c \\ d\\n e: "f"',
      'Réplica – ação '.repeat(40),
      '😀'.repeat(60),
      'BEGIN:VEVENT\r\nSUMMARY:x\rEND:VEVENT\nfim',
      'ç'.repeat(37),
    ];
    const feed = await whole(
      texts.map((text) => deadline({ title: text.split(/[\r\n]/)[0] ?? '', notes: text })),
      'en',
    );
    const events = parse(feed);
    expect(events).toHaveLength(texts.length);
    for (const [index, text] of texts.entries())
      expect(events[index]?.DESCRIPTION).toBe(text.replace(/\r\n?/g, '\n'));
  });

  it('has the beginning of long notes', async () => {
    const notes = `${'a'.repeat(1_999)}😀${'b'.repeat(20_000)}`;
    const [event] = parse(await whole([deadline({ notes })], 'pt-BR'));
    expect(event?.DESCRIPTION).toBe(`${'a'.repeat(1_999)}…`);
  });

  it('lets no control character through', async () => {
    const feed = await whole([deadline({ title: 'a\0b\u0007c\u007f' })], 'en');
    expect(parse(feed)[0]?.SUMMARY).toBe('a b c ');
  });

  it('names a deadline without title by its term, and says what has to be known', async () => {
    const known = deadline({
      title: '',
      basis: appealBasis(),
      lastTime: '18:00',
      warnings: [{ code: 'comarca_unknown', source: '' }],
      recheck: { at: '2026-03-10T08:00:01.234Z', after: { refused: 'calendar_without_end', source: '' } },
    });
    const [event] = parse(await whole([known], 'pt-BR'));
    expect(event?.SUMMARY).toBe('Apelação 18:00');
    expect(event?.DESCRIPTION).toContain('feriados municipais ficaram de fora');
    expect(event?.DESCRIPTION).toContain('TJSP, Santos');
    expect(event?.DESCRIPTION?.startsWith('Conferir de novo')).toBe(true);
  });

  it('says of how many days a warning is, where it names the first of them', async () => {
    const days = Array.from({ length: 30 }, (_, at) => addDays('2026-01-01', at));
    const about = async (dayCount: number, locale: Locale) => {
      const warnings = [{ code: 'local_closure' as const, source: '', days, dayCount }];
      return parse(await whole([deadline({ warnings })], locale))[0]?.DESCRIPTION;
    };
    expect(await about(730, 'pt-BR')).toMatch(/30 de jan\. de 2026 e mais 700 dias$/);
    expect(await about(31, 'en')).toMatch(/Jan 30, 2026 and 1 more day$/);
  });

  it('has deadlines beyond a bounded length without notes, and leaves none out', async () => {
    const page = Array.from({ length: 20 }, () => deadline({ notes: 'ab;'.repeat(5_000) }));
    const feed = await whole(page, 'en');
    const long = await feedOf(
      Array.from({ length: 50 }, () => page),
      'en',
    );
    expect(long.join('').split('BEGIN:VEVENT')).toHaveLength(1_001);
    expect(long.join('').length).toBeLessThan(1024 * 1024 + feed.length + 1_000 * 400);
    expect(long.at(1)).toContain('DESCRIPTION:');
    expect(long.at(-2)).not.toContain('DESCRIPTION:');
  });

  it('is a calendar where there is no deadline', async () => {
    expect(parse(await whole([], 'pt-BR'))).toEqual([]);
  });

  it('is written page by page', async () => {
    const pieces = await feedOf([[deadline(), deadline()], [deadline()]], 'en');
    expect(pieces.map((piece) => piece.split('BEGIN:VEVENT').length - 1)).toEqual([0, 2, 1, 0]);
  });
});
