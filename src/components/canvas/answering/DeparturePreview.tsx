'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Skeleton } from '#/components/ui/Skeleton.tsx';
import { useErrorText } from '#/i18n/useErrorText.ts';
import type { AnsweringModel, Discretion } from '#/lib/client/answers/answering.ts';
import { getDeparturePreview } from '#/lib/client/answers/departures.ts';

/** What a model's host is sent for the next answer; another discretion is another preview. */
export const useDeparturePreview = (
  sessionId: string,
  model: AnsweringModel | undefined,
  discretion: Discretion | undefined,
  question?: string,
) =>
  useQuery({
    queryKey: ['departure-preview', sessionId, model?.id, discretion, question],
    queryFn: ({ signal }) => getDeparturePreview(sessionId, { model: model?.id ?? '', question }, signal),
    enabled: model !== undefined,
    gcTime: 0,
    staleTime: 0,
  });

interface Props {
  model: AnsweringModel;
  preview: ReturnType<typeof useDeparturePreview>;
}

/** Exactly what a model's host is sent for the next answer, and which host that is. */
export function DeparturePreview({ model, preview: query }: Props) {
  const t = useTranslations('canvas.answering.preview');
  const errorText = useErrorText();
  const { host, region } = model;
  return (
    <section className="space-y-2">
      <h3 className="font-medium">{t('title')}</h3>
      <p className="wrap-break-word text-pretty text-ink-2">
        {region ? t('hostIn', { host, region }) : t('host', { host })}
      </p>
      {query.isPending && <Skeleton className="h-40" />}
      {query.isError && <p role="alert">{errorText(query.error)}</p>}
      {query.data !== undefined && <Leaving texts={query.data} />}
    </section>
  );
}

/** A request begins with the instructions, which say nothing of the session: what is the person's own comes first here. */
function Leaving({ texts: [instructions = '', ...own] }: { texts: readonly string[] }) {
  const t = useTranslations('canvas.answering.preview');
  return (
    <>
      <Text>{own.join('\n\n')}</Text>
      <details>
        <summary className="touchable cursor-pointer py-1 text-ink-2">{t('instructions')}</summary>
        <Text>{instructions}</Text>
      </details>
    </>
  );
}

function Text({ children }: { children: string }) {
  return (
    <pre
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="wrap-anywhere max-h-64 overflow-auto whitespace-pre-wrap rounded-control border border-line bg-surface-2 p-4 font-mono text-small"
    >
      {children}
    </pre>
  );
}
