'use client';

import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useWrittenDate } from '#/hooks/useWrittenDate.ts';
import { articleName } from '#/lib/domain/law/article-name.ts';
import type { ReadStatute, StatuteReading } from '#/lib/domain/library/statute-reading.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/field/TextField.tsx';
import { StatuteProblem } from './StatuteProblem.tsx';
import type { StatuteImportState, useStatuteImport } from './useStatuteImport.ts';

interface Props {
  given: Extract<StatuteImportState, { step: 'read' }>['given'];
  reading: StatuteReading;
  /** Why it was not kept, if that was tried. */
  error?: unknown;
  imports: ReturnType<typeof useStatuteImport>;
  onKept: () => void;
}

/** What was read of a statute, which one it is, and what is in no article; the reader confirms it or says otherwise. */
export function ReadingCard({ given, reading, error, imports, onKept }: Props) {
  const t = useTranslations('library.statutes');
  const common = useTranslations('common');
  const reasons = useTranslations('library.report.reasons');
  const { refusal, statutes, titled, lines, struck } = reading;
  const [main] = statutes;
  const [named, setNamed] = useState(given.named || (main?.title ?? ''));
  const [isKeeping, setKeeping] = useState(false);
  const isNamed = main?.urn !== null && named === (given.named || main?.title);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isNamed) return imports.read({ ...given, named });
    setKeeping(true);
    if (await imports.keep(given, reading)) onKept();
    setKeeping(false);
  };
  if (refusal) {
    return (
      <div role="alert" className="flex flex-wrap items-center gap-3 rounded-card bg-surface-2 p-5">
        <p className="min-w-52 grow basis-0">
          {t('refused', {
            name: given.name,
            reason: refusal === 'no_article' ? t('noArticle') : reasons(refusal),
          })}
        </p>
        <Button onPress={imports.dismiss}>{common('close')}</Button>
      </div>
    );
  }
  return (
    <form
      onSubmit={(event) => void submit(event)}
      className="flex flex-col gap-4 rounded-card bg-surface-2 p-5"
    >
      <div role="status" className="space-y-3">
        {titled !== null && <p className="text-caution">{t('titled', { title: titled })}</p>}
        {statutes.map((statute) => (
          <StatuteFacts key={`${statute.urn} ${statute.first}`} statute={statute} name={given.name} />
        ))}
        <p className="text-ink-2 text-small">{t('lines', lines)}</p>
        {struck.passages > 0 && <p className="text-ink-2 text-small">{t('struck', struck)}</p>}
      </div>
      <UnreadLines lines={reading.unread} />
      <TextField
        label={t('which')}
        value={named}
        onChange={setNamed}
        maxLength={200}
        description={t('whichAbout')}
        error={main?.urn === null && named === given.named ? t('unknown') : undefined}
      />
      {error !== undefined && !isKeeping && <StatuteProblem error={error} />}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="ink" isPending={isKeeping} isDisabled={named.trim() === ''}>
          {t(isNamed ? (main?.replaces ? 'replaceDo' : 'keepDo') : 'checkName')}
        </Button>
        <Button isDisabled={isKeeping} onPress={imports.dismiss}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Articles that are named; of more only the number is said. */
const mostNamed = 20;

function StatuteFacts({ statute, name }: { statute: ReadStatute; name: string }) {
  const t = useTranslations('library.statutes');
  const written = useWrittenDate();
  const { title, articleCount, first, last, repeated, missing, replaces } = statute;
  const listOf = (articles: readonly string[]) => ({
    list: articles.slice(0, mostNamed).map(articleName).join(', '),
    more: Math.max(0, articles.length - mostNamed),
  });
  const day = replaces && written(replaces.importedAt, { dateStyle: 'medium' });
  return (
    <div className="space-y-1">
      <h3 className="wrap-break-word font-medium">{title || name}</h3>
      <p className="text-ink-2">
        {t('range', { count: articleCount, first: articleName(first), last: articleName(last) })}
      </p>
      {day && <p>{t('replaces', { day, count: replaces.articleCount })}</p>}
      {missing.length > 0 && <p className="text-caution">{t('missing', listOf(missing))}</p>}
      {repeated.length > 0 && <p className="text-caution">{t('repeated', listOf(repeated))}</p>}
    </div>
  );
}

function UnreadLines({ lines }: { lines: StatuteReading['unread'] }) {
  const t = useTranslations('library.statutes');
  if (lines.length === 0) return null;
  return (
    <details>
      <summary className="cursor-pointer font-medium">{t('unread', { count: lines.length })}</summary>
      <ul className="mt-2 flex max-h-72 flex-col gap-1.5 overflow-y-auto text-small">
        {lines.map(({ line, reason, text }) => (
          <li key={line} className="wrap-break-word">
            <span className="font-medium tabular-nums">{t('line', { line })}</span>{' '}
            <span className="text-ink-2">
              {t(`unreadReasons.${reason}`)}: {text}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
