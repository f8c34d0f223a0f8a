'use client';

import { useQuery } from '@tanstack/react-query';
import { ArrowLeft, ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { Skeleton } from '#/components/ui/Skeleton.tsx';
import { useWrittenDate } from '#/hooks/useWrittenDate.ts';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { getArticle, statuteKeys } from '#/lib/client/library/statutes.ts';
import { articleName } from '#/lib/domain/law/article-name.ts';
import type { StatuteArticle } from '#/lib/domain/library/statute-text.ts';

/** An article of a statute of the library. */
export interface ArticlePlace {
  urn: string;
  article: string;
}

interface Props {
  place: ArticlePlace;
  onBack: () => void;
}

/** The text of an article as the reader imported it, with the way to the articles beside it. */
export function ArticleReader({ place, onBack }: Props) {
  const t = useTranslations('canvas.references.reader');
  const errorText = useErrorText();
  const [article, setArticle] = useState(place.article);
  const query = useQuery({
    queryKey: statuteKeys.article(place.urn, article),
    queryFn: ({ signal }) => getArticle(place.urn, article, signal),
    placeholderData: (before) => before,
  });
  return (
    <div className="flex flex-col gap-4">
      <div>
        <Button autoFocus look="quiet" className="-ml-4" onPress={onBack}>
          <ArrowLeft aria-hidden size={17} strokeWidth={1.75} />
          {t('back')}
        </Button>
      </div>
      {query.isPending && <Skeleton className="h-48" />}
      {query.isError && <p role="alert">{errorText(query.error)}</p>}
      {query.data && <ArticleText article={query.data} onGo={setArticle} />}
    </div>
  );
}

function ArticleText({ article, onGo }: { article: StatuteArticle; onGo: (article: string) => void }) {
  const t = useTranslations('canvas.references.reader');
  const written = useWrittenDate();
  const { title, importedAt, number, text, previous, next } = article;
  const day = written(importedAt, { dateStyle: 'medium' });
  return (
    <article
      aria-label={t('article', { number: articleName(number), title })}
      className="flex flex-col gap-4"
    >
      <header>
        <h3 className="wrap-break-word font-medium">{title}</h3>
        <p className="text-ink-2 text-small">{t('imported', { day })}</p>
      </header>
      <p aria-live="polite" className="reading wrap-break-word whitespace-pre-line">
        {text}
      </p>
      <nav aria-label={t('beside')} className="flex flex-wrap justify-between gap-3">
        <Button isDisabled={previous === null} onPress={() => previous && onGo(previous)}>
          <ChevronLeft aria-hidden size={17} strokeWidth={1.75} />
          {previous ? t('to', { number: articleName(previous) }) : t('first')}
        </Button>
        <Button isDisabled={next === null} onPress={() => next && onGo(next)}>
          {next ? t('to', { number: articleName(next) }) : t('last')}
          <ChevronRight aria-hidden size={17} strokeWidth={1.75} />
        </Button>
      </nav>
    </article>
  );
}
