'use client';

import { TriangleAlert } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { classes } from '#/components/ui/classes.ts';
import { useWrittenDate } from '#/hooks/useWrittenDate.ts';
import { SourceLink } from '../card/SourceLink.tsx';
import { useSourceBlock } from '../card/useSourceBlock.ts';
import { messageTextOf } from '../message/text.ts';
import type { Finding } from './definition.ts';
import { excerptOf } from './excerpt.ts';
import type { FoundThing } from './group-findings.ts';
import { readValue } from './read-value.ts';

/** Places that are shown of one thing; the others are counted. */
const mostPlaces = 3;
/** A case number or a citation, of so many UTF-16 units at most, is not broken at the end of a line. */
const mostUnbroken = 30;

interface Props {
  thing: FoundThing;
  kind: Finding['kind'];
  sessionId: string;
}

/** One thing that was read: as it is written, what is understood by it, what is wrong with it, and where it stands. */
export function Found({ thing, kind, sessionId }: Props) {
  const t = useTranslations('cards.progress');
  const value = readValue(kind, thing, useLocale());
  const more = thing.places.length - mostPlaces;
  return (
    <li className="space-y-1">
      <p className="wrap-break-word font-medium tabular-nums">
        {thing.text}
        {value && <span className="font-normal text-ink-2"> {t('understood', { value })}</span>}
        <Remarks place={thing.places[0]} />
      </p>
      {thing.warning && (
        <p className="flex gap-2 text-caution text-small">
          <TriangleAlert aria-hidden size={15} strokeWidth={1.75} className="mt-px shrink-0" />
          {t(`warning.${thing.warning}`)}
        </p>
      )}
      {thing.places.slice(0, mostPlaces).map((place) => (
        <Place key={`${place.source} ${place.start}`} place={place} sessionId={sessionId} />
      ))}
      {more > 0 && <p className="text-ink-2 text-small">{t('morePlaces', { count: more })}</p>}
    </li>
  );
}

const passage =
  'font-medium text-ink underline decoration-1 decoration-control underline-offset-3 group-hover/source:decoration-ink';

/** What a party is, what a deadline is for, and from which day a relative one was counted. */
function Remarks({ place }: { place: Finding | undefined }) {
  const t = useTranslations('cards.progress');
  const written = useWrittenDate();
  if (!place) return null;
  const { role, purpose, countedFrom } = place;
  const remarks = [
    role,
    purpose && t('purpose', { purpose }),
    countedFrom && t('countedFrom', { day: written(countedFrom, day) }),
  ].filter(Boolean);
  return remarks.length > 0 && <span className="font-normal text-ink-2"> ({remarks.join('; ')})</span>;
}

const day = { dateStyle: 'short', timeZone: 'UTC' } as const;

/** The passage with the words around it, which lead to the message. */
function Place({ place, sessionId }: { place: Finding; sessionId: string }) {
  const t = useTranslations('cards.progress');
  const block = useSourceBlock(sessionId, place.source);
  const text = block && messageTextOf(block);
  const excerpt = text ? excerptOf(text, place.text, place.start, place.end) : null;
  return (
    <p className="text-small">
      <SourceLink sessionId={sessionId} blockId={place.source} isPlain={excerpt !== null}>
        {excerpt && (
          <>
            {excerpt.before}
            <span className={classes(passage, excerpt.passage.length <= mostUnbroken && 'whitespace-nowrap')}>
              {excerpt.passage}
            </span>
            {excerpt.after}
          </>
        )}
      </SourceLink>
      {text && !excerpt && <span className="text-ink-2"> {t('changed')}</span>}
    </p>
  );
}
