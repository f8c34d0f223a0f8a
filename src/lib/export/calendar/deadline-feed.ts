import { createTranslator } from 'use-intl/core';
import { DeadlineWords } from '#/i18n/deadline-words.ts';
import type { Locale } from '#/i18n/locales.ts';
import { messages } from '#/i18n/messages.ts';
import type { Deadline } from '#/lib/domain/deadlines/deadline.ts';
import { addDays } from '#/lib/domain/law/days.ts';
import { writtenDate } from '#/lib/domain/written-date.ts';
import { contentLines, textValue } from './content-lines.ts';

/** UTF-16 units of a calendar after which deadlines come without notes and warnings; none is left out. */
const mostDescribed = 1024 * 1024;

/**
 * Deadlines as an iCalendar object (RFC 5545): each an event of its last day, which takes nobody's time. One piece for each
 * page, so that others have their turn in between.
 */
export async function* deadlineFeed(
  pages: AsyncIterable<readonly Deadline[]>,
  locale: Locale,
): AsyncGenerator<string> {
  const say = createTranslator({ locale, messages: messages[locale], namespace: 'deadlines' });
  const dated = (day: string) =>
    writtenDate(Date.parse(`${day}T00:00:00Z`), locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const words = new DeadlineWords(say, dated);
  yield contentLines(headLines(textValue(say('feed.name'))));
  let length = 0;
  for await (const page of pages) {
    const aboutOf = length < mostDescribed ? described(words, say('recheck.title')) : () => '';
    const piece = contentLines(page.flatMap((deadline) => eventLines(deadline, words, aboutOf(deadline))));
    length += piece.length;
    yield piece;
  }
  yield contentLines(['END:VCALENDAR']);
}

const headLines = (name: string): string[] => [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Juca//Deadlines//EN',
  'CALSCALE:GREGORIAN',
  'METHOD:PUBLISH',
  // RFC 7986, and the older name that calendar programs still read.
  `NAME:${name}`,
  `X-WR-CALNAME:${name}`,
  'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
];

/** Writes what is to be known beside the date. */
const described =
  (words: DeadlineWords, toCheck: string) =>
  ({ basis, notes, warnings, recheck }: Deadline): string =>
    [
      ...(recheck ? [toCheck] : []),
      ...(basis.kind === 'reckoned' ? [words.request(basis.request)] : []),
      ...(notes ? [shortened(notes)] : []),
      ...warnings.map((warning) => words.warning(warning)),
    ].join('\n');

const eventLines = (deadline: Deadline, words: DeadlineWords, about: string): string[] => {
  const { id, title, basis, lastDay, lastTime, updatedAt, version } = deadline;
  return [
    'BEGIN:VEVENT',
    `UID:${id}@juca`,
    `DTSTAMP:${utc(updatedAt)}`,
    `LAST-MODIFIED:${utc(updatedAt)}`,
    `SEQUENCE:${version - 1}`,
    `DTSTART;VALUE=DATE:${basic(lastDay)}`,
    // The day after, which the event does not have any more (RFC 5545, 3.6.1).
    `DTEND;VALUE=DATE:${basic(addDays(lastDay, 1))}`,
    `SUMMARY:${textValue([title || words.basis(basis), lastTime].filter(Boolean).join(' '))}`,
    ...(about ? [`DESCRIPTION:${textValue(about)}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
};

/** UTF-16 units of notes that a calendar program is given. */
const mostNotes = 2_000;

const shortened = (notes: string): string =>
  notes.length <= mostNotes ? notes : `${notes.slice(0, mostNotes).replace(/[\uD800-\uDBFF]$/, '')}…`;

const basic = (day: string): string => day.replaceAll('-', '');

/** `2026-03-09T14:05:00.000Z` as `20260309T140500Z`. */
const utc = (time: string): string => `${time.slice(0, 19).replace(/[-:]/g, '')}Z`;
