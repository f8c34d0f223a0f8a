'use client';

import { memo, useMemo } from 'react';
import ReactMarkdown, { type Options } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { useTranslations } from 'use-intl';
import { ErrorBoundary } from '#/components/ui/ErrorBoundary.tsx';
import { isTooMarked } from '#/lib/domain/markdown-bounds.ts';
import { safeUrl } from '#/lib/domain/safe-url.ts';
import { asWritten } from './as-written.ts';
import { evenHeadings } from './even-headings.ts';
import { markdownElements } from './markdown-elements.tsx';
import { PlainText } from './PlainText.tsx';
import { markPlaces } from './places.ts';
import type { TextPlace } from './text-place.ts';

interface Props {
  text: string;
  /** Places of the text that are drawn by the `MarkOfPlace` above. */
  places?: readonly TextPlace[] | undefined;
}

const rehypePlugins: Options['rehypePlugins'] = [evenHeadings];

/**
 * Markdown of anyone's writing, without danger: no HTML of its own, no address but web and mail ones, nothing fetched.
 * What the parser cannot take in reasonable time, or cannot take at all, is shown as it was written.
 */
export const Markdown = memo(function Markdown({ text, places }: Props) {
  const t = useTranslations('canvas.block');
  const notes = useMemo(() => ({ footnoteLabel: t('notes') }), [t]);
  const remarkPlugins = useMemo(
    // `~30 dias~` is how lawyers write "about"; only two tildes strike a text through.
    (): Options['remarkPlugins'] => [
      [remarkGfm, { singleTilde: false }],
      [asWritten, t('asWritten')],
      ...(places ? [[markPlaces, places] satisfies [typeof markPlaces, unknown]] : []),
    ],
    [t, places],
  );
  if (isTooMarked(text)) return <PlainText text={text} />;
  return (
    <ErrorBoundary fallback={<PlainText text={text} />}>
      <ReactMarkdown
        remarkPlugins={remarkPlugins}
        rehypePlugins={rehypePlugins}
        remarkRehypeOptions={notes}
        components={markdownElements}
        urlTransform={safeUrl}
      >
        {text}
      </ReactMarkdown>
    </ErrorBoundary>
  );
});
