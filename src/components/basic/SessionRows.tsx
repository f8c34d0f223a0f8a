import { getLocale, getTranslator } from '#/i18n/server.ts';
import { sessionPath } from '#/lib/client/address/session-address.ts';
import { basicPageOf } from '#/lib/domain/basic-pages.ts';
import { phases } from '#/lib/domain/phase.ts';
import type { Session } from '#/lib/domain/session.ts';
import { usualTimeZone } from '#/lib/domain/time-zone.ts';
import { writtenDate } from '#/lib/domain/written-date.ts';

/** Sessions as links, in the order given. */
export async function SessionRows({ sessions }: { sessions: readonly Session[] }) {
  const [t, locale] = await Promise.all([getTranslator(), getLocale()]);
  const day = (moment: string) =>
    writtenDate(new Date(moment), locale, { timeZone: usualTimeZone, dateStyle: 'long' });
  if (sessions.length === 0) return <p className="text-ink-2">{t('basic.none')}</p>;
  return (
    <ul>
      {sessions.map(({ id, title, updatedAt, phase }) => (
        <li key={id} className="border-line border-t py-2 first:border-0">
          <a href={basicPageOf(sessionPath(id))} className="block py-1">
            <span className="block truncate">{title || t('shell.row.untitled')}</span>
            <span className="text-ink-2 text-small">
              <time dateTime={updatedAt}>{day(updatedAt)}</time> · {t(`shell.phase.${phases[phase]}`)}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
