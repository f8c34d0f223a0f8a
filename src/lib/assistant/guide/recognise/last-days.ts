import { addDays } from '#/lib/domain/law/days.ts';
import { matchesOf, type Recogniser } from './match.ts';
import { purposeOf } from './purposes.ts';
import { nextWeekday, weekday } from './weekdays.ts';

const until =
  '(?<!\\p{L})(?:ate|vence|vencendo|vencimento|prazo\\s(?:final\\s|fatal\\s)?(?:e|ate|acaba|termina|vence|encerra)|prazo(?:\\sfinal|\\sfatal)?:|fatal(?:\\se)?|ultimo\\sdia(?:\\se|:)|ate\\so\\sdia\\sde)\\s(?:(?:na|no|a|o|essa|esta|nesta|nessa|esse|este|a\\sproxima|proxima)\\s)?';
const patterns = [
  new RegExp(`${until}(?:${weekday})(?:\\sque\\svem|\\sproxima)?(?!\\p{L}|\\s(?:passada|retrasada))`, 'gu'),
  new RegExp(
    `${until}(?<word>hoje|amanha|depois\\sde\\samanha)(?!\\p{L}|\\s(?:em\\sdia|ele|ela|nao|nada|n\\s))`,
    'gu',
  ),
];
const distances: Readonly<Record<string, number>> = { hoje: 0, amanha: 1, 'depois de amanha': 2 };

/** Deadlines whose last day is named by its distance: `até sexta`. `até hoje` alone tells what did not happen. */
export const dayDeadlines: Recogniser = (text, { day }) =>
  patterns.flatMap((pattern) =>
    matchesOf(text, pattern, ({ weekday: name, word }, place) => {
      const isOnlyUntilToday = word === 'hoje' && text.folded.startsWith('ate ', place.start);
      if (isOnlyUntilToday) return undefined;
      const value = name
        ? nextWeekday(name, day)
        : addDays(day, distances[(word ?? '').replace(/\s/gu, ' ')] ?? 0);
      return { kind: 'deadline', value, countedFrom: day, ...purposeOf(text, place) };
    }),
  );
